import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { open } from './support/open';
import { expect, test } from './support/test';

const LANGUAGES = ['zh-CN', 'en'];
const WIDTHS = [320, 360, 1280];
const COLOURS = ['light', 'dark'] as const;

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    for (const colorScheme of COLOURS) {
      test.describe(`${language}, ${width} px, ${colorScheme}`, () => {
        test.use({ locale: language, colorScheme, viewport: { width, height: 720 } });

        test('the start page opens', async ({ page }) => {
          await open(page, '/');
          await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
          await expect(page.getByRole('link', { name: /12349/ }).first()).toBeVisible();
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
        });
      });
    }
  }
}

test('an unknown address says so', async ({ page }) => {
  await open(page, '/no-such-page');
  await expectAccessible(page);
});

test('the shell shows before the app has arrived, and says when it does not', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: '12349' })).toBeVisible();
  await expectAccessible(page);
  await context.close();
});
