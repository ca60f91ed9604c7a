import { fillApplication, keepAnswers, newPhone, signIn } from './applicant';
import { PHOTO, begin, choose, confirm, openCase, take } from './case';
import type { Desks } from './desks';
import { open } from './open';
import { expect, type Locator, type Page } from './test';

/** The village of the demo's assistant. */
export const VILLAGE = '柳树湾村';

/** Applies for dibao for a mother and her child in the assistant's village; ends at the status. */
export async function applies(page: Page): Promise<string> {
  const phone = newPhone();
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/apply');
  await signIn(page, phone);
  await fillApplication(page, ['王秀英', '李小明'], phone, { label: VILLAGE });
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  const number = (await page.getByText(/^JZ-\d{4}-\d{6}$/).textContent()) ?? '';
  await page.getByRole('link', { name: '查看进度' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();
  return number;
}

/** The clerk accepts, and no relative is concerned. */
export async function accepts(clerk: Page, number: string): Promise<void> {
  await take(clerk, number, '受理', (form) => choose(form, /近亲属关系/, '没有'));
}

/** The means are checked by hand, and agree with what was declared. */
export async function isChecked(desks: Desks, number: string): Promise<void> {
  await take(await desks.of('head'), number, '提请经济状况核对', (form) =>
    form.getByLabel('核对事由').fill('低保申请，核对全体成员的收入和财产。'),
  );
  const check = await desks.of('check');
  await take(check, number, '开始核对');
  await take(check, number, '录入核对报告', async (form) => {
    await form.getByRole('group', { name: '已查询的来源' }).getByRole('checkbox', { name: '税务' }).check();
    await choose(form, '核对结论', '与申报一致');
  });
}

/** Two people visit, take a photo and sign. */
export async function isVisited(
  desks: Desks,
  number: string,
  finds: (form: Locator) => Promise<void> = async () => {},
): Promise<void> {
  const first = await desks.of('visitor1');
  await openCase(first, number);
  const form = await begin(first, '录入入户调查');
  await form.getByLabel('第二调查人').selectOption({ label: '尤细问' });
  await choose(form, '方式', '入户');
  await choose(form, '是否走访了邻居', '是');
  await form.getByLabel('看到的情况').fill('两间砖房，母女两人，母亲在村里打零工。');
  await form.getByLabel(/现场照片/).setInputFiles(PHOTO);
  await choose(form, '家庭成员签字', '已签字');
  await form.getByLabel('谁签的字').selectOption({ label: '王*（申请人）' });
  await finds(form);
  await confirm(first, '录入入户调查');
  await take(await desks.of('visitor2'), number, '第二调查人签字');
}

/** Hangs the opinion up in the village. */
export async function posts(assistant: Page, number: string): Promise<void> {
  await take(assistant, number, '张贴公示', async (form) => {
    await form.getByLabel('张贴地点').fill('村务公开栏');
    await form.getByLabel(/张贴照片/).setInputFiles(PHOTO);
  });
}

/** Takes an action past the page; gives what the server says. */
export async function actsUnasked(page: Page, action: string): Promise<{ status: number; code: string }> {
  const path = `/api/v1${new URL(page.url()).pathname.replace('/staff', '')}`;
  return page.evaluate(
    async ([path, action]) => {
      const version = (await fetch(path)).headers.get('etag') ?? '';
      const headers = {
        'content-type': 'application/json',
        'if-match': version,
        'idempotency-key': crypto.randomUUID(),
      };
      const body = JSON.stringify({ action: { action } });
      const reply = await fetch(`${path}/actions`, { method: 'POST', headers, body });
      return { status: reply.status, code: ((await reply.json()) as { code: string }).code };
    },
    [path, action] as const,
  );
}
