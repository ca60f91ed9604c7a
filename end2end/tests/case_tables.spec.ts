import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test } from './support/test';

/** Runs the cases of all tables, with the demo county's table of dibao in the place of ours. */
function runCases(table: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yimen-policies-'));
  try {
    cpSync('../policies', folder, { recursive: true });
    cpSync(table, join(folder, 'demo', 'dibao.cases.toml'));
    const program = process.env.YIMEN_PROGRAM ?? '../target/debug/yimen';
    return execFileSync(program, ['policy', 'run-cases', '--policies', folder], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a case is run, changed, added and removed, and the table still runs elsewhere', async ({ page }) => {
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
  const unchanged = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载用例表' }).click();
  expect(runCases(await (await unchanged).path())).toMatch(/, 0 failed$/m);

  // One is changed to expect what does not come out, and put right again.
  const cases = page.getByRole('main').locator('ol').getByRole('listitem');
  await cases.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 3, name: '应当得出的结果 通过' })).toBeVisible();
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
  await page.getByLabel('家庭情况').fill('{"region": "town"}');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('alert').getByText('请填写名称')).toBeVisible();
  await expect(page.getByRole('alert').getByText(/\/region/)).toBeVisible();
  await page.getByLabel('名称').fill('一人户没有收入');
  await page.reload();
  await expect(page.getByLabel('名称')).toHaveValue('一人户没有收入');
  await page.getByLabel('家庭情况').fill(
    JSON.stringify({ region: 'urban', hukou_local: true, members: [{ id: 'm1', relation: 'applicant' }] }),
  );
  await page.getByLabel('增加要比较的项目').selectOption('edge');
  await page.getByRole('button', { name: '增加', exact: true }).click();
  await page.getByRole('group', { name: '低保边缘家庭', exact: true }).getByLabel('结论').selectOption('undetermined');
  await page.getByRole('button', { name: '保存到用例表' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一人户没有收入' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: '应当得出的结果 通过' })).toBeVisible();

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
  const changed = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载用例表' }).click();
  const download = await changed;
  expect(download.suggestedFilename()).toBe('dibao.cases.toml');
  expect(runCases(await download.path())).toMatch(/, 0 failed$/m);

  await page.getByRole('button', { name: '放弃本机修改' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃本机修改' }).click();
  await expect(cases).toHaveCount(before - 1);
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
      for (const path of ['', '/demo/dibao', '/demo/dibao?case=1', '/demo/dibao?case=1&edit=yes']) {
        await open(page, `/staff/case-tables${path}`);
        await expect(page.locator('.loading')).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
