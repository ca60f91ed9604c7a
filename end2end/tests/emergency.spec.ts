import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { PHOTO, begin, choose, openCase, openTab, take } from './support/case';
import { open } from './support/open';
import { expect, test, type Page } from './support/test';

test.use({ viewport: { width: 1280, height: 800 } });

test('aid is reported, registered and given on one page; the papers follow', async ({ desks }) => {
  test.setTimeout(180_000);
  const clerk = await desks.of('clerk');
  const number = await reports(clerk, '周大山');

  await test.step('a sum above the limit is told and not registered', async () => {
    const form = clerk.getByRole('form', { name: '登记急难救助' });
    await form.getByLabel('救助对象').selectOption({ index: 1 });
    await expect(form.getByLabel('事由')).toHaveValue('home_loss');
    await form.getByLabel('救助金额').fill('5000.01');
    await clerk.getByRole('button', { name: '确认：登记急难救助' }).click();
    await expect(clerk.getByRole('alert').first()).toContainText('超过');
    await expectAccessible(clerk);
    await form.getByLabel('救助金额').fill('1200');
    await clerk.getByRole('button', { name: '确认：登记急难救助' }).click();
  });

  await test.step('cash takes two persons and a photo', async () => {
    const form = clerk.getByRole('form', { name: '发放救助' });
    await choose(form, '发放方式', '现金');
    await clerk.getByRole('button', { name: '确认：发放救助' }).click();
    await expect(clerk.getByRole('alert').first()).toContainText('共同签字人');
    await form.getByLabel('共同签字人').selectOption({ label: '公初审' });
    await form.getByLabel('照片或收条').setInputFiles(PHOTO);
    await clerk.getByRole('button', { name: '确认：发放救助' }).click();
    await expect(clerk.getByText(/补齐手续|急难解除日期/).first()).toBeVisible();
    await expect(clerk.getByRole('link', { name: /救助款物领取单/ })).toBeVisible();
    await expectAccessible(clerk);
  });

  await test.step('the emergency ends, and the papers are owed by a date and completed', async () => {
    await take(clerk, number, '登记急难解除');
    await expect(clerk.getByText('补齐手续').first()).toBeVisible();
    await take(clerk, number, '补齐手续', async (form) => {
      await form.getByLabel(/情况说明/).fill('房屋起火，当晚无处居住，先行安置。');
      await form.getByLabel(/照片或文件/).setInputFiles(PHOTO);
    });
    await take(await desks.of('townlead'), number, '确认手续');
    await take(clerk, number, '列入月度备案');
    await expectAccessible(clerk);
  });
});

test('above the limit of the township the next level is told first', async ({ desks }) => {
  const clerk = await desks.of('clerk');
  const number = await reports(clerk, '郑大海');
  await clerk.getByLabel('救助对象').selectOption({ index: 1 });
  await clerk.getByLabel('救助金额').fill('3500');
  await clerk.getByRole('button', { name: '确认：登记急难救助' }).click();

  await expect(clerk.getByRole('form', { name: '报告超限额' })).toContainText('这个金额超过限额。');
  await expect(clerk.getByRole('form', { name: '发放救助' })).toHaveCount(0);
  await expectAccessible(clerk);
  await clerk.getByLabel('向谁报告、怎么报告、答复是什么').fill('电话报告县民政局钟审批，同意先行救助。');
  await clerk.getByRole('button', { name: '确认：报告超限额' }).click();

  await choose(clerk.getByRole('form', { name: '发放救助' }), '发放方式', '转账');
  await clerk.getByLabel('流水号或凭证号').fill('YH-9001');
  await clerk.getByRole('button', { name: '确认：发放救助' }).click();
  await expect(clerk.getByRole('link', { name: /救助款物领取单/ })).toBeVisible();

  await openCase(clerk, number);
  await openTab(clerk, '调查与意见');
  await expect(clerk.getByText(/电话报告县民政局钟审批/)).toBeVisible();
});

test.describe('in the village', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the assistant reports what was found, and the township goes on', async ({ desks }) => {
    const assistant = await desks.of('assistant');
    const number = await reports(assistant, '何小满');
    await expect(assistant.getByText('乡镇（街道）已经收到通知')).toBeVisible();
    await expect(assistant.getByRole('button', { name: /确认/ })).toHaveCount(0);
    await expectNoSidewaysScroll(assistant);
    await expectAccessible(assistant);

    const clerk = await desks.of('clerk');
    await open(clerk, '/staff');
    await expect(clerk.getByRole('row', { name: new RegExp(`${number}.*登记急难救助`) })).toBeVisible();
    await openCase(clerk, number);
    await begin(clerk, '登记急难救助');
    await expect(clerk.getByRole('tabpanel')).toContainText('何*');
  });
});

/** Fills in the report of a need; gives the number of its case. */
async function reports(page: Page, name: string): Promise<string> {
  await open(page, '/staff/emergency');
  await expect(page.getByText('急难型：乡镇（街道）可直接发放不超过 3,000 元')).toBeVisible();
  await page.getByLabel('发生了什么').selectOption({ label: '火灾等造成住房、生活用品损失' });
  await page.getByLabel('情况说明').fill('昨晚起火，房屋烧毁，没有住处。');
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('所在村（社区）').selectOption({ label: '清溪镇 · 柳树湾村' });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: '报告' }).click();
  const told = await page.getByText(/已报告，编号 JZ-\d{4}-\d{6}。/).textContent();
  return /JZ-\d{4}-\d{6}/.exec(told ?? '')?.[0] ?? '';
}
