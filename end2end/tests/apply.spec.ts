import { expectAccessible } from './support/accessible';
import { freshNumber, goOn, previewOfAPersonAlone, signInByTelephone } from './support/citizen';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test, type Page } from './support/test';

test.use({ locale: 'en', viewport: { width: 390, height: 844 } });

test('the estimate is there without an account, and says how it came about', async ({ page }) => {
  await previewOfAPersonAlone(page);
  await expect(page.getByRole('heading', { name: '604 yuan a month' })).toBeVisible();
  await expect(page.getByText(/invented for demonstration/).first()).toBeVisible();
  await page.getByText('Reasons and sources').first().click();
  await expect(page.getByText(/Art/).first()).toBeVisible();
  await expectAccessible(page);
});

test('the answers survive a closed page and can be cleared', async ({ page }) => {
  await previewOfAPersonAlone(page);
  await open(page, '/preview/result');
  await expect(page.getByRole('heading', { name: '604 yuan a month' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) await dialog.getByRole('button').first().click();
  await open(page, '/preview/result');
  await expect(page.getByRole('heading', { name: '604 yuan a month' })).toHaveCount(0);
});

test('a person applies and gets a receipt, and the clerk finds the case', async ({ page, browser }) => {
  await previewOfAPersonAlone(page);
  const number = await applies(page);
  await expectAccessible(page);

  const office = await browser.newContext({ locale: 'en' });
  const clerk = await office.newPage();
  await signInAsStaff(clerk, 'clerk');
  await open(clerk, '/staff/cases');
  await clerk.getByRole('main').getByLabel('Case number').fill(number);
  await clerk.getByRole('main').getByRole('button', { name: 'Find' }).click();
  await expect(clerk.getByRole('main')).toContainText(number);
  await office.close();
});

test('sending twice makes one application', async ({ page }) => {
  await previewOfAPersonAlone(page);
  const number = await applies(page, { presses: 2 });
  await open(page, '/applications');
  await expect(page.getByRole('main').getByText(/JZ-\d{4}-\d{6}/)).toHaveText([new RegExp(number)]);
});

/** From the result of the preview to the receipt; gives the number of the case. */
async function applies(page: Page, { presses } = { presses: 1 }): Promise<string> {
  const telephone = freshNumber();
  await page.getByRole('link', { name: 'Apply for help' }).click();
  await signInByTelephone(page, telephone);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Start' }).click();
  await expect(main.getByRole('radio', { name: /Dibao/ })).toBeChecked();
  await goOn(page);
  await main.getByLabel('Name').fill('王春梅');
  await goOn(page);
  await main.getByLabel('Township or subdistrict').selectOption('Qingxi Town');
  await main.getByLabel('Village or community').selectOption({ index: 1 });
  await main.getByLabel('Mobile number').fill(telephone);
  await goOn(page);
  await goOn(page);
  for (const consent of await main.getByRole('checkbox').all()) await consent.check();
  await goOn(page);
  const send = main.getByRole('button', { name: 'Send the application' });
  await send.click({ clickCount: presses });
  await expect(page).toHaveURL(/\/receipt$/);
  return main.getByText(/^JZ-\d{4}-\d{6}$/).innerText();
}
