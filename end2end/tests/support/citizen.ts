import { open } from './open';
import { expect, type Page } from './test';

/**
 * Goes through the preview for an old person who lives alone in the countryside of the demo county
 * and has nothing, and ends at the result. In English.
 */
export async function previewOfAPersonAlone(page: Page): Promise<void> {
  await open(page, '/preview/place');
  await page.getByLabel('Countryside').check();
  await page.getByLabel('Yes', { exact: true }).check();
  await goOn(page);
  await page.getByLabel('Year').fill('1950');
  await page.getByLabel('Month').fill('3');
  await page.getByLabel('Day', { exact: true }).fill('4');
  await goOn(page);
  await expect(page).toHaveURL(/\/preview\/members$/);
  await goOn(page);
  while (!page.url().endsWith('/result')) {
    for (const group of await page.getByRole('main').getByRole('group').all()) {
      const nothing = group.getByLabel(/^(No|Nobody)$/);
      if ((await nothing.count()) > 0) await nothing.check();
    }
    await goOn(page);
  }
}

/** Presses the main button and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Signs in with the code that the demo shows, on whichever page asks for it. */
export async function signInByTelephone(page: Page, number: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('Mobile number').fill(number);
  await main.getByRole('button', { name: 'Send the code' }).click();
  const notice = await main.getByText(/the code is \d{6}/).innerText();
  await main.getByLabel('Code', { exact: true }).fill(/\d{6}/.exec(notice)?.[0] ?? '');
  await main.getByRole('button', { name: 'Sign in' }).click();
  await expect(main.getByLabel('Code', { exact: true })).toHaveCount(0);
}

/** A mobile number that no other test uses. */
export function freshNumber(): string {
  return `139${String(Date.now()).slice(-8)}`;
}
