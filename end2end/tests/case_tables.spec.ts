import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test, type Page } from './support/test';

/** Runs the cases of all tables, with these (`place/table`) in the place of ours. */
function runCases(tables: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yimen-policies-'));
  try {
    cpSync('../policies', folder, { recursive: true });
    for (const [name, table] of Object.entries(tables)) cpSync(table, join(folder, `${name}.cases.toml`));
    const program = process.env.YIMEN_PROGRAM ?? '../target/debug/yimen';
    return execFileSync(program, ['policy', 'run-cases', '--policies', folder], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Saves the table as a file. */
async function download(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载用例表' }).click();
  return (await saved).path();
}

const HOLDS = '应当得出的结果 通过';

test('a case is run, changed, added and removed, and the table still runs elsewhere', async ({ page }) => {
  // The program runs the cases of every place.
  test.slow();
  await signInAsStaff(page, 'clerk');
  await page.getByRole('link', { name: '规则用例' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '规则用例表' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '示范县：dibao' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '示范县：dibao' })).toBeVisible();
  await page.getByRole('button', { name: '运行全部用例' }).click();
  await expect(page.getByRole('status').filter({ hasText: /个通过，0 个不符。$/ })).toBeVisible();
  await expectAccessible(page);

  // Untouched, the file is what it was.
  const ours = readFileSync('../policies/demo/dibao.cases.toml', 'utf8');
  expect(readFileSync(await download(page), 'utf8')).toBe(ours);

  // One is changed to expect what does not come out, and put right again.
  const cases = page.getByRole('main').locator('ol').getByRole('listitem');
  await cases.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '修改', exact: true }).click();
  const dibao = page.getByRole('group', { name: '低保', exact: true });
  await dibao.getByLabel('金额（元）').fill('2');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存到用例表' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '低保：金额' }) });
  await expect(row.getByText('不符')).toBeVisible();
  await expect(row).toContainText('2 元');
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await dibao.getByLabel('金额（元）').fill('1');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(row.getByText('通过')).toBeVisible();

  // One is added; what is wrong is told at its field, and what is typed survives a reload.
  await page.getByRole('link', { name: '回到用例表' }).click();
  await page.getByRole('link', { name: '增加用例' }).click();
  await page.locator('summary').filter({ hasText: '申请人' }).click();
  const born = page.getByRole('group', { name: '出生日期' });
  await born.getByLabel('年', { exact: true }).fill('long ago');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText('请填写名称')).toBeVisible();
  await expect(page.getByRole('alert').getByText(/出生日期/)).toBeVisible();
  await page.getByLabel('名称').fill('一人户没有收入');
  await page.reload();
  await expect(page.getByLabel('名称')).toHaveValue('一人户没有收入');
  await page.locator('summary').filter({ hasText: '申请人' }).click();
  await expect(born.getByLabel('年', { exact: true })).toHaveValue('long ago');
  await born.getByLabel('年', { exact: true }).fill('');
  // Who knows the format may type it; what cannot be read is told with its place.
  await page.getByRole('button', { name: '改用 JSON 填写' }).click();
  const json = page.getByRole('textbox', { name: '家庭情况' });
  await expect(json).toHaveValue(/"relation": "applicant"/);
  await json.fill('{"region": "town"}');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText(/\/region/)).toBeVisible();
  await json.fill(
    JSON.stringify({ region: 'urban', hukou_local: true, members: [{ id: 'm1', relation: 'applicant' }] }),
  );
  await page.getByRole('button', { name: '改回表单填写' }).click();
  await expect(page.getByRole('group', { name: '收入', exact: true }).getByLabel('不清楚')).toBeChecked();
  await page.getByLabel('增加要比较的项目').selectOption('edge');
  await page.getByRole('button', { name: '增加', exact: true }).click();
  await page.getByRole('group', { name: '低保边缘家庭', exact: true }).getByLabel('结论').selectOption('undetermined');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一人户没有收入' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();

  // One is removed, and the table that is saved runs.
  await page.getByRole('link', { name: '回到用例表' }).click();
  const before = await cases.count();
  await cases.nth(1).getByRole('link').click();
  await page.getByRole('button', { name: '删除这个用例' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除这个用例' }).click();
  await expect(cases).toHaveCount(before - 1);
  await expect(page.getByText('修改只保存在本机。请下载后交给规则维护人员。')).toBeVisible();
  await page.reload();
  await expect(cases).toHaveCount(before - 1);
  await expect(page.getByRole('link', { name: '下载用例表' })).toHaveAttribute('download', 'dibao.cases.toml');
  expect(runCases({ 'demo/dibao': await download(page) })).toMatch(/, 0 failed$/m);

  await page.getByRole('button', { name: '放弃本机修改' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃本机修改' }).click();
  await expect(cases).toHaveCount(before - 1);
});

test('a household is changed by fields, a case is copied, a sum is changed, and both files run elsewhere', async ({
  page,
}) => {
  test.slow();
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/case-tables/demo/dibao?case=1&edit=yes');
  await page.locator('summary').filter({ hasText: '收入 1' }).click();
  await page.getByLabel('金额', { exact: true }).first().fill('1,500 元');
  const dibao = page.getByRole('group', { name: '低保', exact: true });
  await dibao.getByLabel('金额（元）').fill('885');
  await page.getByText('计算过程中的数').click();
  await page.getByLabel('低保：与标准的差额').fill('885');
  await page.getByLabel('低保边缘家庭：与标准的差额').fill('2077.5');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();

  // A copy with another standard, chosen by its name.
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByLabel('名称')).toHaveValue(/（复制）$/);
  await page.getByLabel('名称').fill('标准高 100 元，三口人多 300 元');
  await page.getByLabel('哪一类规定').selectOption({ index: 1 });
  await page.getByLabel('哪一项规定').selectOption('dibao.standard.urban');
  await page.getByRole('button', { name: '增加这项规定' }).click();
  const standard = page.getByRole('textbox', { name: /城.*标准/ });
  await standard.fill('high');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText(/要填数字，例如 795/)).toBeVisible();
  await standard.fill('895');
  await dibao.getByLabel('金额（元）').fill('1185');
  await page.getByText('计算过程中的数').click();
  await page.getByLabel('低保：与标准的差额').fill('1185');
  await page.getByLabel('低保边缘家庭：与标准的差额').fill('2527.5');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '标准高 100 元，三口人多 300 元' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await page.getByRole('link', { name: '回到用例表' }).click();
  const households = await download(page);

  await open(page, '/staff/case-tables/demo/sums');
  await page.getByRole('main').locator('ol').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await page.getByLabel(/全年平均在院人数/).fill('43');
  await expect(page.getByText('现在算出：206,400 元')).toBeVisible();
  await page.getByRole('button', { name: '保存到用例表' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '不低于' }) });
  await expect(row.getByText('不符')).toBeVisible();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await page.getByLabel('不低于', { exact: true }).fill('206400');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到用例表' }).click();
  expect(runCases({ 'demo/dibao': households, 'demo/sums': await download(page) })).toMatch(/, 0 failed$/m);
});

test('the parts of an amount and the answers for members are typed into fields, and the file runs elsewhere', async ({
  page,
}) => {
  test.slow();
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/case-tables/demo/persons');
  await page.getByRole('link', { name: /^By own share one member of class A/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  const dibao = page.getByRole('group', { name: '低保', exact: true });
  await expect(dibao.getByLabel('金额（元）')).toHaveCount(4);
  await expect(dibao.getByText(/^现在算出：补差金额：1,008 元；.*增发：75.60 元；.*增发：50.40 元$/)).toBeVisible();
  // The last part is taken out and typed anew.
  await dibao.getByRole('button', { name: '去掉这一部分' }).last().click();
  await dibao.getByRole('button', { name: '增加一部分' }).click();
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText('请选择哪一部分')).toBeVisible();
  await expectAccessible(page);
  await dibao.getByLabel('哪一部分').last().selectOption('top_up');
  await dibao.getByLabel('给谁').last().selectOption('m3');
  await dibao.getByLabel('金额（元）').last().fill('50.41');
  await page.reload();
  await expect(dibao.getByLabel('金额（元）').last()).toHaveValue('50.41');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '低保：金额的组成' }) });
  await expect(row.getByText('不符')).toBeVisible();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await dibao.getByLabel('金额（元）').last().fill('50.4');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();

  // What a programme answers for one member.
  await page.getByRole('link', { name: '回到用例表' }).click();
  await page.getByRole('link', { name: /^A household that is found eligible for dibao today/ }).click();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  const answer = page.getByRole('group', { name: /^单独回答：/ });
  await answer.getByLabel('金额（元）').fill('1 万');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText(/请填写金额/)).toBeVisible();
  await answer.getByRole('button', { name: /^不再比较/ }).click();
  await expect(answer).toHaveCount(0);
  const subsidy = page.getByRole('group').filter({ has: page.getByLabel('单独比较哪个人的结果') }).last();
  await subsidy.getByLabel('单独比较哪个人的结果').selectOption('m1');
  await subsidy.getByRole('button', { name: '增加', exact: true }).click();
  await answer.getByLabel('结论').selectOption('eligible');
  await answer.getByLabel('金额', { exact: true }).selectOption('one_off');
  await answer.getByLabel('金额（元）').fill('29');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 3, name: HOLDS })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /：金额（/ })).toBeVisible();
  await page.getByRole('link', { name: '回到用例表' }).click();
  const saved = await download(page);
  expect(readFileSync(saved, 'utf8')).toContain('amount = { kind = "one_off", value = "29" }');
  expect(runCases({ 'demo/persons': saved })).toMatch(/, 0 failed$/m);
});

test('a case moves to another place, and stays where it was as long as that cannot be reached', async ({
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
  const page = await context.newPage();
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/case-tables/demo/persons');
  const cases = page.getByRole('main').locator('ol').getByRole('listitem');
  await expect(cases.first()).toBeVisible();
  const before = await cases.count();
  await page.getByRole('link', { name: /^A household that is found eligible for dibao today/ }).click();
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await page.getByLabel('名称').fill('全国也能运行');
  for (const name of ['低保', '价格临时补贴']) {
    const group = page.getByRole('group', { name: new RegExp(`^${name}`) }).first();
    await group.getByRole('button', { name: /^不再比较/ }).last().click();
  }
  await page.getByLabel('地方', { exact: true }).selectOption('cn');
  await page.route('**/case-tables/cn/persons', (route) => route.abort());
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText(/没有连上服务器/)).toBeVisible();
  await expect(page.getByLabel('名称')).toHaveValue('全国也能运行');
  await page.unroute('**/case-tables/cn/persons');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '全国：persons' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '全国也能运行' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到用例表' }).click();
  await expect(cases.last()).toContainText('全国也能运行');
  const there = await download(page);
  await page.getByRole('link', { name: '全部用例表' }).click();
  await page.getByRole('link', { name: '示范县：persons' }).click();
  await expect(cases).toHaveCount(before);
  expect(runCases({ 'demo/persons': await download(page), 'cn/persons': there })).toMatch(/, 0 failed$/m);
  await context.close();
});

test('a table is begun for a place, and is kept on the device', async ({ page }) => {
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/case-tables');
  await page.getByText('新建用例表').click();
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByRole('alert').getByText('请选择地方')).toBeVisible();
  await page.getByLabel('哪个地方').selectOption('siyang');
  await page.getByLabel('用例表名称').fill('my_cases');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByText('这个用例表里没有用例。')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '全部用例表' }).click();
  await expect(page.getByRole('link', { name: /my_cases$/ })).toBeVisible();
});

test('a large table runs without the page standing still', async ({ page }) => {
  await signInAsStaff(page, 'county');
  await open(page, '/staff/case-tables/demo/tekun');
  await page.evaluate(() => {
    const store = window as unknown as { longest: number };
    store.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      store.longest = Math.max(store.longest, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.getByRole('button', { name: '运行全部用例' }).click();
  await expect(page.getByRole('status').filter({ hasText: /个用例已运行/ })).toBeVisible();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest, 'milliseconds in which nothing was drawn').toBeLessThan(1000);
});

test('a table that is not there says so, and who may not see cases is told', async ({ page }) => {
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/case-tables/demo/nothing');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  await open(page, '/staff/case-tables/demo/dibao?case=9999');
  await expect(page.getByText('没有这个用例。')).toBeVisible();
  await expectAccessible(page);
});

for (const [locale, width] of [['zh-CN', 360], ['en', 360], ['zh-CN', 1280], ['en', 1280]] as const) {
  test.describe(`${locale}, ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 800 }, colorScheme: width === 360 ? 'dark' : 'light' });

    test('the case tables are accessible and fit', async ({ page }) => {
      await signInAsStaff(page, 'clerk');
      for (const path of ['', '/demo/dibao', '/demo/dibao?case=1', '/demo/dibao?case=1&edit=yes', '/demo/sums?case=1', '/demo/sums?case=1&edit=yes']) {
        await open(page, `/staff/case-tables${path}`);
        await expect(page.locator('.loading')).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
