import { answerForOnePerson, newPhone, signIn } from './support/applicant';
import { appIsThere, open } from './support/open';
import { expect, test, type Page } from './support/test';

test('the start page opens again without a network', async ({ page, context }) => {
  await openWithWorker(page);
  await context.setOffline(true);
  await page.reload();
  await appIsThere(page);
  await context.setOffline(false);
});

test('the whole preview works without a network, also where it was never opened before', async ({ page, context }) => {
  await openWithWorker(page);
  await context.setOffline(true);
  await page.goto('/preview');
  await appIsThere(page);
  await expect(page.getByText('网络已断开。')).toBeVisible();
  await answerForOnePerson(page);
  await expect(page.getByRole('heading', { level: 2, name: '每月 604 元' })).toBeVisible();
  await page.getByRole('link', { name: '收入变了会怎样' }).click();
  await expect(page.getByText('以表格查看')).toBeVisible();
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: '要带什么（可打印）' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '要带什么' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('每月 604 元').first()).toBeVisible();
  await context.setOffline(false);
});

test('a report of an emergency waits for the network and goes out by itself, once', async ({ page, context }) => {
  const phone = newPhone();
  await open(page, '/emergency');
  await signIn(page, phone);
  await page.getByRole('group', { name: '发生了什么' }).getByRole('radio').first().check();
  await page.getByLabel('简单说明').fill('丈夫突发脑出血，住院押金还差三千元。');
  await page.getByLabel('乡镇（街道）').selectOption({ label: '清溪镇' });
  await page.getByLabel('村（社区）').selectOption({ index: 1 });
  await page.getByLabel('需要帮助的人的姓名').fill('刘桂香');
  await page.getByLabel('手机号码').fill(phone);
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/emergencies')) keys.push(request.headers()['idempotency-key']);
  });
  await context.setOffline(true);
  await page.getByRole('button', { name: '报告急难' }).click();
  await expect(page.getByRole('heading', { name: '正在等待网络' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('link', { name: '查看进度' })).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});

test('the worker keeps no answer that belongs to a person', async ({ page }) => {
  await openWithWorker(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  const answers = kept.filter((path) => path.startsWith('/api/'));
  const open_to_all = ['/api/v1/today', '/api/v1/policies', '/api/v1/regions'];
  expect(answers.filter((path) => !open_to_all.includes(path))).toEqual([]);
});

/** Opens the start page so that the worker has taken over and kept what it keeps. */
async function openWithWorker(page: Page): Promise<void> {
  await open(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await appIsThere(page);
}
