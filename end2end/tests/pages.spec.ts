import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test, type Page } from './support/test';

const OF_EVERYONE = [
  '/preview/place',
  '/preview/members',
  '/preview/incomes',
  '/preview/expenses',
  '/preview/assets',
  '/preview/supporters',
  '/preview/past_grants',
  '/preview/event',
  '/preview/result',
  '/preview/change',
  '/preview/bring',
  '/components',
  '/sign-in',
  '/apply',
  '/emergency',
  '/publicity',
  '/standards',
  '/compare',
  '/contradictions',
  '/staff/sign-in',
];

const OF_STAFF = [
  { name: 'clerk', paths: ['/staff', '/staff/cases', '/staff/assist', '/staff/emergency', '/staff/case-tables', '/staff/sums', '/staff/sums/job_refusals'] },
  { name: 'visitor1', paths: ['/staff'] },
  { name: 'head', paths: ['/staff'] },
  { name: 'county', paths: ['/staff', '/staff/cases'] },
  { name: 'finance', paths: ['/staff/payments'] },
  { name: 'leader', paths: ['/leader'] },
  { name: 'admin', paths: ['/staff/clock'] },
];

const WINDOWS = [
  { locale: 'zh-CN', viewport: { width: 360, height: 720 }, colorScheme: 'light' },
  { locale: 'zh-CN', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { locale: 'en', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

for (const window of WINDOWS) {
  test.describe(`${window.locale}, ${window.viewport.width} px, ${window.colorScheme}`, () => {
    test.use(window);

    for (const path of OF_EVERYONE) {
      test(`${path} is accessible`, async ({ page }) => {
        await open(page, path);
        await expectInOrder(page);
      });
    }

    for (const { name, paths } of OF_STAFF) {
      test(`what ${name} sees is accessible`, async ({ page }) => {
        await signInAsStaff(page, name);
        for (const path of paths) {
          await open(page, path);
          await expectInOrder(page);
        }
      });
    }

    test('a case is accessible', async ({ page }) => {
      await signInAsStaff(page, 'clerk');
      await open(page, '/staff/cases');
      await page.getByRole('table').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/staff\/cases\/.+/);
      await expectInOrder(page);
    });
  });
}

async function expectInOrder(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
