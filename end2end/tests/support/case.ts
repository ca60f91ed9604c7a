import { open } from './open';
import { expect, type Locator, type Page } from './test';

/** A small photo. */
export const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Finds a case by its number and opens it. */
export async function openCase(page: Page, number: string): Promise<void> {
  await open(page, '/staff/cases');
  await page.getByLabel('案件编号').fill(number);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1, name: `案件 ${number}` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '下一步' })).toBeVisible();
}

/** Opens the form of an action; less usual ones stand behind "other actions". */
export async function begin(page: Page, action: string): Promise<Locator> {
  const link = page.getByRole('main').getByRole('link', { name: action, exact: true });
  const others = page.getByText('其他操作');
  await expect(link.or(others).first()).toBeVisible();
  if (!(await link.isVisible())) await others.click();
  await link.click();
  const form = page.getByRole('form', { name: action, exact: true });
  await expect(form).toBeVisible();
  return form;
}

/** Sends the form of an action and waits until it is done. */
export async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: `确认：${action}` }).click();
  await expect(page.getByRole('status').filter({ hasText: `已办理：${action}。` })).toBeVisible();
}

/** Opens a case and takes an action on it, with what has to be filled in. */
export async function take(
  page: Page,
  number: string,
  action: string,
  fill: (form: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await openCase(page, number);
  await fill(await begin(page, action));
  await confirm(page, action);
}

/** Whether an action is offered on the open case, in sight or behind "other actions". */
export async function expectNotOffered(page: Page, actions: string[]): Promise<void> {
  const others = page.getByText('其他操作');
  if (await others.isVisible()) await others.click();
  for (const action of actions) {
    await expect(page.getByRole('main').getByRole('link', { name: action, exact: true })).toHaveCount(0);
  }
}

/** Chooses an answer of a question with radio buttons. */
export async function choose(form: Locator, question: string | RegExp, answer: string | RegExp): Promise<void> {
  await form.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
}

/** The business date of the demo. */
export async function today(page: Page): Promise<string> {
  const { today } = (await (await page.request.get('/api/v1/today')).json()) as { today: string };
  return today;
}

/** Moves the demo's clock forward. */
export async function moveClock(admin: Page, days: number): Promise<void> {
  const to = new Date(Date.parse(await today(admin)) + days * 86_400_000);
  await open(admin, '/staff/clock');
  await admin.getByLabel('向前几天（1–400）').fill(String(days));
  await admin.getByRole('button', { name: '前进' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '前进' }).click();
  const [year, month, day] = [to.getUTCFullYear(), to.getUTCMonth() + 1, to.getUTCDate()];
  await expect(admin.getByText(`业务日期：${year}年${month}月${day}日`)).toBeVisible();
}

/** Opens a tab of the case page. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}
