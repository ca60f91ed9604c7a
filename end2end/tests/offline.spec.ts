import { appIsThere, open } from './support/open';
import { expect, test } from './support/test';

test('the start page opens again without a network', async ({ page, context }) => {
  await open(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await appIsThere(page);
  await context.setOffline(true);
  await page.reload();
  await appIsThere(page);
  await context.setOffline(false);
});

test('the worker keeps no answer that belongs to a person', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await appIsThere(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  const answers = kept.filter((path) => path.startsWith('/api/'));
  const open_to_all = ['/api/v1/today', '/api/v1/policies', '/api/v1/regions'];
  expect(answers.filter((path) => !open_to_all.includes(path))).toEqual([]);
});
