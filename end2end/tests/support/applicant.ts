import { expect, type Page } from './test';

/** Answers the questions of the preview for one person without anything, as far as the result. */
export async function answerForOnePerson(page: Page, birth = ['1980', '3', '15']): Promise<void> {
  for (let pages = 0; pages < 30 && !page.url().endsWith('/preview/result'); pages += 1) {
    const before = page.url();
    await expect(page.getByRole('button', { name: '下一步' })).toBeVisible();
    await answerPage(page, birth);
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page).toHaveURL(/\/preview\/result$/);
}

async function answerPage(page: Page, birth: string[]): Promise<void> {
  const path = new URL(page.url()).pathname;
  if (path === '/preview' || path.endsWith('/place')) {
    await page.getByRole('radio', { name: '农村' }).check();
    await page.getByRole('group', { name: /户/ }).getByRole('radio', { name: '是', exact: true }).check();
  } else if (path.endsWith('/members/m1')) {
    for (const [index, part] of ['年', '月', '日'].entries()) {
      await page.getByLabel(part, { exact: true }).first().fill(birth[index] ?? '');
    }
  } else if (path.includes('/who/')) {
    for (const nobody of await page.getByRole('checkbox', { name: '没有人' }).all()) await nobody.check();
  } else if (!path.endsWith('/members')) {
    await page.getByRole('radio', { name: '没有', exact: true }).check();
  }
}

/** A mobile number that no other test uses. */
export function newPhone(): string {
  return `139${String(Date.now() % 100_000_000).padStart(8, '0')}`;
}

/** Signs in with the code that the demo shows, on a page that asks for it. */
export async function signIn(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  const line = await page.getByText(/演示环境：验证码是 \d{6}/).textContent();
  await page.getByLabel('验证码', { exact: true }).fill(/\d{6}/.exec(line ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/**
 * Fills in everything between the sign-in and the last page before sending; the village where
 * nothing else is asked for is the first of the list.
 */
export async function fillApplication(
  page: Page,
  names: string[],
  phone: string,
  village: { label: string } | { index: number } = { index: 1 },
): Promise<void> {
  const goOn = () => page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('link', { name: '开始填写' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await goOn();
  for (const [index, name] of names.entries()) await page.getByLabel('姓名').nth(index).fill(name);
  await goOn();
  await page.getByLabel('乡镇（街道）').selectOption({ label: '清溪镇' });
  await page.getByLabel('村（社区）').selectOption(village);
  await page.getByLabel('手机号码').fill(phone);
  await goOn();
  await expect(page.getByRole('heading', { level: 1, name: '材料' })).toBeVisible();
  await goOn();
  await page.getByRole('checkbox', { name: /同意以上承诺/ }).check();
  await page.getByRole('checkbox', { name: /同意以上核对授权/ }).check();
  await goOn();
  await expect(page.getByRole('heading', { level: 1, name: '检查并提交' })).toBeVisible();
}

/** Puts the answers of a parent, with a wage where given, and a child on the device, as the preview keeps them. */
export async function keepAnswers(page: Page, childBorn: string, wage?: { gross: string }): Promise<void> {
  const no = { t: 'no' };
  const circumstances = ['disabled', 'ill', 'care', 'school', 'work', 'receives', 'special', 'parents'];
  const members = ['m1', 'm2'].flatMap((member) =>
    circumstances.map((circumstance) => [`members/${member}/is_${circumstance}`, no] as const),
  );
  const lists = ['incomes', 'expenses', 'assets', 'supporters', 'past_grants', 'event/kind'];
  const answers = {
    region: { t: 'rural' },
    hukou_local: { t: 'yes' },
    members: { t: 'given' },
    'members/m1/relation': { t: 'applicant' },
    'members/m1/birth_date': { t: '1985-1-1' },
    'members/m2/relation': { t: 'child' },
    'members/m2/birth_date': { t: childBorn },
    'members/m2/parents': { t: 'm1' },
    ...Object.fromEntries(lists.map((list) => [list, { t: 'none' }])),
    ...Object.fromEntries(members),
    ...(wage ? earned(wage.gross) : {}),
  };
  const entries = { members: ['m1', 'm2'], ...(wage ? { incomes: ['i1'] } : {}) };
  const draft = { place: '', answers, entries, tried: {} };
  await page.evaluate((kept) => localStorage.setItem('yimen.preview', kept), JSON.stringify(draft));
}

function earned(gross: string): Record<string, { t: string }> {
  const line = { member: 'm1', kind: 'wage', per: 'month', gross, cost: '0' };
  const answers = Object.entries(line).map(([name, value]) => [`incomes/i1/${name}`, { t: value }] as const);
  return { ...Object.fromEntries(answers), incomes: { t: 'given' }, 'members/m1/is_work': { t: 'yes' } };
}
