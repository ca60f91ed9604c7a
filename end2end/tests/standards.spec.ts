import { keepAnswers } from './support/applicant';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { open } from './support/open';
import { expect, test, type Page } from './support/test';

/** A rule of the page by its name. */
function rule(page: Page, name: string) {
  return page.locator('.rule').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

test('everyone can look up what applies in a place, and why it is doubtful', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('main').getByRole('link', { name: '各地标准和规定' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '各地标准和规定' })).toBeVisible();
  await page.getByLabel('地方', { exact: true }).selectOption('haiyan');
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page).toHaveURL(/place=haiyan/);
  await expect(page.getByRole('heading', { level: 2, name: /^海盐县，2026年/ })).toBeVisible();

  // The topics are folded; a search, a link or a press opens them.
  const line = rule(page, '低保边缘家庭收入线');
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: '全部展开' }).click();
  await expect(line.getByText('与上级规定不一致')).toBeVisible();
  await expect(line.getByText(/^原因：/)).toBeVisible();
  await expect(line.getByText(/海盐县规定/).first()).toBeVisible();
  await line.getByText('历次规定和下级可否另定').click();
  await expect(line.getByText(/浙江省规定，下级另定的不得高于/).last()).toBeVisible();
  await expect(rule(page, '城镇低保标准').getByText('尚未录入', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('按名称查找').fill('车辆');
  await expect(page.getByText(/^找到 \d+ 项$/)).toBeVisible();
  await expect(line).toBeHidden();
  await expect(page).toHaveURL(/q=/);
  await page.reload();
  await expect(page.getByLabel('按名称查找')).toHaveValue('车辆');
  await expect(rule(page, '低保边缘家庭收入线')).toBeHidden();
  await page.getByLabel('按名称查找').fill('没有这样的规定');
  await expect(page.getByText('没有名称相符的规定。请换一个词。')).toBeVisible();
  await expectAccessible(page);
});

test('a day that is not entered and a place that is unknown say so', async ({ page }) => {
  await open(page, '/standards?place=cn&on=2019-01-01');
  await expect(page.getByRole('alert').getByText(/只录入了/)).toBeVisible();
  await expectAccessible(page);
  await open(page, '/standards?place=nowhere');
  await expect(page.getByRole('alert').getByText('没有录入这个地方。请从列表中选择。')).toBeVisible();
  await page.getByLabel('年', { exact: true }).fill('');
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByRole('alert').getByText(/请填写完整的日期/)).toBeVisible();
});

test('an older day shows the older rule, and the newer one as to come', async ({ page }) => {
  await open(page, '/standards?place=cn&on=2026-06-30');
  await page.getByRole('button', { name: '全部展开' }).click();
  const fine = page.locator('.rule').filter({ has: page.getByText('fraud.fine_most', { exact: true }) });
  await expect(fine.locator('strong').first()).toContainText('3');
  await fine.getByText('历次规定和下级可否另定').click();
  await expect(fine.getByText(/尚未生效/)).toBeVisible();
});

test('without the rules the page says so and tries again', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/api/v1/policies', (route) => route.abort());
  await open(page, '/standards');
  await expect(page.getByRole('alert').getByText(/没有取得规定/)).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/v1/policies');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByLabel('地方', { exact: true })).toBeVisible();
  await context.close();
});

test('a household stands side by side in several places', async ({ page }) => {
  await open(page, '/compare');
  await expect(page.getByText('还没有可以比较的内容。请先填写家庭情况。')).toBeVisible();
  await expectAccessible(page);
  await keepAnswers(page, '2015-3-1');
  await open(page, '/preview/result');
  await page.getByRole('link', { name: '换一个地方会怎样' }).click();
  await expect(page.getByText('请至少选择两个不同的地方，再按“比较”。').first()).toBeVisible();
  await page.getByLabel('地方一').selectOption('demo');
  await page.getByLabel('地方二').selectOption('siyang');
  await page.getByRole('button', { name: '比较' }).click();
  const table = page.getByRole('table', { name: '各项救助在各地的结果' });
  const dibao = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '低保', exact: true }) });
  await expect(dibao.getByText('不同')).toBeVisible();
  await expect(dibao.getByText('还不能确定')).toBeVisible();
  await expectAccessible(page);
  const because = page.getByRole('table', { name: '低保', exact: true });
  await expect(because.getByRole('rowheader', { name: '农村低保标准' })).toBeVisible();
  await page.getByLabel('泗阳县：试填农村低保标准').fill('700');
  await expect(dibao.getByText('还不能确定')).toHaveCount(0);
  await expect(because.getByText('试填')).toBeVisible();
  await expectAccessible(page);
});

test('the contradictions show what each place says, from the rules', async ({ page }) => {
  await open(page, '/contradictions');
  await expect(page.getByRole('heading', { level: 2, name: /^X\d+ / })).toHaveCount(20);
  const table = page.getByRole('table', { name: 'X7：各地现行规定' });
  await expect(table).toHaveCount(0);
  const seventh = page.locator('#x7');
  await page.getByLabel('看哪个地方的规定').selectOption('haiyan');
  await expect(seventh.getByText(/^海盐县：/)).toBeVisible();
  await seventh.getByRole('heading', { level: 2 }).click();
  await expect(table.getByRole('rowheader', { name: '低保边缘家庭收入线' })).toBeVisible();
  const haiyan = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '海盐县' }) }).first();
  await expect(haiyan.getByText('与上级规定不一致')).toBeVisible();
  await expectAccessible(page);
  // A link to one opens it and no other, and on paper all are open.
  await open(page, '/contradictions#x7');
  await expect(table).toBeVisible();
  await expect(page.locator('#x7 > summary')).toBeFocused();
  await expect(page.locator('details.fold[open]')).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('details.fold[open]')).toHaveCount(20);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await haiyan.getByRole('link', { name: '海盐县' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '各地标准和规定' })).toBeVisible();
  await expect(rule(page, '低保边缘家庭收入线')).toBeVisible();
});

for (const [locale, width] of [['zh-CN', 360], ['en', 360], ['zh-CN', 1280], ['en', 1280]] as const) {
  test.describe(`${locale}, ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 800 }, colorScheme: width === 360 ? 'dark' : 'light' });

    test('the pages of rules are accessible and fit', async ({ page }) => {
      for (const path of ['/standards?place=qingliu', '/contradictions', '/compare']) {
        await open(page, path);
        await expect(page.locator('.loading')).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
