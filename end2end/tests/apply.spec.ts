import { expectAccessible } from './support/accessible';
import { freshNumber, goOn, previewOfAPersonAlone, signInByTelephone } from './support/citizen';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test, type Page } from './support/test';

test.use({ locale: 'en', viewport: { width: 390, height: 844 } });

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

/** From the result of the preview to the receipt; gives the number of the case. */
async function applies(page: Page): Promise<string> {
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
  await main.getByRole('button', { name: 'Send the application' }).click();
  await expect(page).toHaveURL(/\/receipt$/);
  return main.getByText(/^JZ-\d{4}-\d{6}$/).innerText();
}
