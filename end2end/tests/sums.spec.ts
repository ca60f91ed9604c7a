import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { sumsOfThePolicies } from './support/native';
import { open } from './support/open';
import { signInAsStaff } from './support/staff';
import { expect, test } from './support/test';

test('every sum of the policies comes out in the browser as it does on the server', async ({ page }) => {
  const requests = sumsOfThePolicies();
  expect(requests.length).toBeGreaterThan(100);
  await open(page, '/');
  await page.waitForFunction(() => 'yimen_sum' in globalThis);
  const inBrowser = await page.evaluate(async (texts) => {
    const sum = (globalThis as unknown as { yimen_sum(text: string): Promise<string> }).yimen_sum;
    const answers: Record<string, unknown>[] = [];
    for (const text of texts) answers.push(JSON.parse(await sum(text)));
    return answers;
  }, requests.map((request) => JSON.stringify(request)));
  for (const [index, data] of requests.entries()) {
    const response = await page.request.post('/api/v1/sums', { data });
    const answer = await response.json();
    const expected = response.ok() ? answer : { code: answer.code, errors: answer.errors };
    expect(inBrowser[index], JSON.stringify(data)).toEqual(expected);
  }
});

test('a fine is worked out, with its sources, once what is wrong was put right', async ({ page }) => {
  await signInAsStaff(page, 'clerk');
  await page.getByRole('link', { name: '专项测算', exact: true }).click();
  await page.getByRole('link', { name: '骗取救助的追回和罚款' }).click();
  await page.getByRole('button', { name: '测算' }).click();
  const summary = page.getByRole('alert').filter({ hasText: '有内容需要修改' });
  await expect(summary.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('骗取的救助金')).toBeFocused();

  await page.keyboard.type('3600');
  const act = page.getByRole('group', { name: '行为发生的最后一天' });
  for (const [box, text] of [['年', '2026'], ['月', '6'], ['日', '30']]) await act.getByLabel(box).fill(text);
  await page.getByRole('button', { name: '测算' }).click();
  const result = page.getByRole('status').filter({ hasText: '结果' });
  await expect(result.getByText('7,200 元')).toBeVisible();
  await expect(result.getByText('适用新规定')).toBeVisible();
  await expect(result.getByRole('row').filter({ hasText: '骗取救助的罚款上限' })).toContainText('第七十三条');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 720 });
  await expectNoSidewaysScroll(page);

  // What came out of other answers is taken away with the first letter.
  await page.getByLabel('骗取的救助金').fill('3600.01');
  await expect(result).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(result.getByText('7,200.02 元')).toBeVisible();
});

test('a figure that nobody entered is asked for and can be tried', async ({ page }) => {
  await signInAsStaff(page, 'clerk');
  await open(page, '/staff/sums/extra_medical');
  await page.getByLabel('地方').selectOption('liyang');
  await page.getByLabel('报销后的自付合理费用').fill('8000');
  await page.getByRole('button', { name: '测算' }).click();
  await expect(page.getByText('缺少当地的数字')).toBeVisible();
  await page.getByLabel('再给予医疗资助的比例').fill('0.5');
  await page.getByRole('button', { name: '测算' }).click();
  await expect(page.getByRole('status').getByText('5,000 元')).toBeVisible();
  await expect(page.getByText('以下数字是试填的')).toBeVisible();
  await expectAccessible(page);
});
