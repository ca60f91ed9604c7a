import { readFileSync } from 'node:fs';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { PHOTO, begin, choose, confirm, expectNotOffered, moveClock, openCase, openTab, take, today } from './support/case';
import { open } from './support/open';
import { accepts, actsUnasked, applies, isChecked, isVisited, posts } from './support/steps';
import { expect, test, type Locator, type Page } from './support/test';

test.use({ actionTimeout: 20_000 });

const FORBIDDEN = { status: 403, code: 'not_permitted' };

test('a case goes from the application to the money, and everyone does their own part', async ({ page, desks }) => {
  test.setTimeout(480_000);
  const number = await applies(page);
  const clerk = await desks.of('clerk');
  const head = await desks.of('head');
  await expect(page.getByText('预计办结')).toBeVisible();

  await test.step('the clerk accepts, and neither reviews nor confirms', async () => {
    await accepts(clerk, number);
    await expect(clerk.getByRole('link', { name: /受理回执/ })).toBeVisible();
    await expectNotOffered(clerk, ['受理', '确认给予救助', '提出初审意见']);
    expect(await actsUnasked(clerk, 'approve')).toEqual(FORBIDDEN);
    await expectAccessible(clerk);
  });

  await test.step('the means are checked, and two people visit', async () => {
    await isChecked(desks, number);
    await isVisited(desks, number);
    await openTab(clerk, '调查与意见');
    await clerk.reload();
    await openTab(clerk, '调查与意见');
    await expect(clerk.getByText(/入户 · 冉走访和尤细问|入户 · 冉走访、尤细问/)).toBeVisible();
  });

  await test.step('the head proposes to grant, and the village reads it', async () => {
    await take(head, number, '提出初审意见', async (form) => {
      await expect(form.getByText(/按核实情况计算：每月 [\d,.]+ 元/)).toBeVisible();
      await choose(form, '初审意见', '建议给予');
      await form.getByLabel('说明理由').fill('收入低于标准，财产未超限额。');
    });
    await expectNotOffered(head, ['确认给予救助']);
    expect(await actsUnasked(head, 'approve')).toEqual(FORBIDDEN);
    await posts(await desks.of('assistant'), number);
    await expectOnTheBoard(page, number);
  });

  await test.step('somebody objects, and the office looks again', async () => {
    await openCase(clerk, number);
    await expectNotOffered(clerk, ['结束公示，转确认']);
    await take(clerk, number, '登记异议', (form) => form.getByLabel('异议内容').fill('听说家里还有一辆汽车。'));
    await take(head, number, '录入民主评议', async (form) => {
      await form.getByLabel('参加人数').fill('15');
      await form.getByLabel('赞成人数').fill('14');
      await form.getByLabel('评议记录').fill('到会人员证实家里没有汽车，摩托车是邻居的。');
    });
    await take(head, number, '提出初审意见', async (form) => {
      await expect(form.getByText('听说家里还有一辆汽车。')).toBeVisible();
      await choose(form, '初审意见', '建议给予');
      await form.getByLabel('说明理由').fill('复查后维持原意见。');
      await choose(form, '第 1 号异议是否成立', '异议不成立');
      await form.getByLabel('对第 1 号异议的处理').fill('经评议和车辆登记查询，异议不属实。');
    });
    await posts(await desks.of('assistant'), number);
  });

  await test.step('seven days pass, and the publicity ends', async () => {
    const admin = await desks.of('admin');
    await moveClock(admin, 7);
    await openCase(clerk, number);
    await expectNotOffered(clerk, ['结束公示，转确认']);
    await moveClock(admin, 1);
    await take(clerk, number, '结束公示，转确认');
  });

  await test.step('a third person confirms, and the letter says why and how to appeal', async () => {
    const lead = await desks.of('townlead');
    await take(lead, number, '确认给予救助');
    await lead.getByRole('link', { name: /社会救助确认通知书/ }).click();
    await expectLetter(lead, '社会救助确认通知书');
    await take(clerk, number, '登记送达', (form) => choose(form, '送达方式', '窗口领取'));
    await take(await desks.of('assistant'), number, '公布决定', (form) =>
      form.getByLabel('张贴地点').fill('村务公开栏'),
    );
  });

  const month = await test.step('the county prepares the list of the first month', async () => {
    const county = await desks.of('county');
    const month = nextMonth(await today(county));
    await preparesList(county, month, number);
    return month;
  });

  await test.step('finance settles it once the month has begun', async () => {
    const finance = await desks.of('finance');
    await openList(finance, month);
    await expect(finance.getByText(/这个月还没有开始。/)).toBeVisible();
    await expect(finance.getByRole('button', { name: '登记到账' })).toHaveCount(0);
    await moveClock(await desks.of('admin'), daysUntil(await today(finance), `${month}-01`));
    await openList(finance, month);
    await finance.getByLabel('银行流水号').fill('YH-0001');
    await finance.getByRole('button', { name: '登记到账' }).click();
    await expect(finance.getByText(/到账。$/)).toBeVisible();
    await expectAccessible(finance);
  });

  await test.step('the applicant sees the decision and the money', async () => {
    await seesStatus(page, number);
    await expect(page.getByText('您家正在享受这项救助。')).toBeVisible();
    await expect(page.getByRole('heading', { name: '社会救助确认通知书' })).toBeVisible();
    await expect(page.getByRole('link', { name: '救助金发放通知' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('an application that does not qualify is refused with reasons, and the letter says how to appeal', async ({
  page,
  desks,
}) => {
  test.setTimeout(300_000);
  const number = await applies(page);
  const clerk = await desks.of('clerk');
  await accepts(clerk, number);
  await isChecked(desks, number);
  await isVisited(desks, number, async (form) => {
    await form.getByRole('button', { name: '添加收入' }).click();
    await form.getByLabel('谁的').selectOption({ label: '王*（申请人）' });
    await form.getByLabel('类别').first().selectOption({ label: '工资、打工收入' });
    await form.getByLabel('周期').first().selectOption({ label: '每月' });
    await form.getByLabel('金额').first().fill('4500');
  });

  await test.step('the case page shows what was found beside what was declared', async () => {
    await openCase(clerk, number);
    await expect(clerk.getByText(/\d+ 处不同，其中 [1-9]\d* 处影响结果。/)).toBeVisible();
    await expect(clerk.getByRole('row', { name: /金额.*4,500 元.*影响结果/ })).toBeVisible();
    await expect(clerk.getByRole('rowheader', { name: '其他', exact: true })).toHaveCount(0);
    await expectAccessible(clerk);
  });

  const head = await desks.of('head');
  await take(head, number, '提出初审意见', async (form) => {
    await expect(form.getByText('按核实情况不符合条件。')).toBeVisible();
    await choose(form, '初审意见', '建议不予确认');
    await form.getByRole('checkbox', { name: '收入不低于标准' }).check();
    await form.getByLabel('说明理由').fill('母亲每月工资四千五百元。');
  });
  const lead = await desks.of('townlead');
  await openCase(lead, number);
  await expectNotOffered(lead, ['确认给予救助']);
  const refusal = await begin(lead, '不予确认');
  await confirmWithout(lead, '不予确认', '不予确认的理由');
  await refusal.getByRole('checkbox', { name: '收入不低于标准' }).check();
  await refusal.getByLabel('向申请人说明原因').fill('核实的月收入高于当地标准。');
  await confirm(lead, '不予确认');
  await lead.getByRole('link', { name: /不予确认告知书/ }).click();
  await expectLetter(lead, '不予确认告知书');
  await take(clerk, number, '登记送达', (form) => choose(form, '送达方式', '上门送达'));

  await seesStatus(page, number);
  await page.getByRole('link', { name: /查看和打印/ }).click();
  await expectLetter(page, '不予确认告知书');
  await expectNoSidewaysScroll(page);
});

test('what is missing is asked for once, and the time is prolonged for a reason that holds', async ({ page, desks }) => {
  test.setTimeout(180_000);
  const number = await applies(page);
  const clerk = await desks.of('clerk');
  await take(clerk, number, '一次性告知补充材料', async (form) => {
    // Nobody is asked for what the check supplies.
    await expect(form.getByRole('checkbox', { name: '家庭成员身份证' })).toHaveCount(0);
    await form.getByRole('checkbox', { name: '打零工、种养、做小生意的收入说明' }).check();
    await form.getByLabel('向申请人说明原因').fill('没有看到打零工的收入说明。');
  });
  await expectNotOffered(clerk, ['受理', '不予受理', '一次性告知补充材料']);

  await page.reload();
  await expect(page.getByText('没有看到打零工的收入说明。')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/照片或文件/).setInputFiles(PHOTO);
  await page.getByRole('button', { name: '提交补充材料' }).click();
  await expect(page.getByText('您的申请已经提交。')).toBeVisible();

  await openCase(clerk, number);
  await expectNotOffered(clerk, ['一次性告知补充材料']);
  await accepts(clerk, number);
  await expect(clerk.getByText('社会事务办负责人（提请经济状况核对）')).toBeVisible();
  await take(await desks.of('head'), number, '延长办理期限', async (form) => {
    await expect(form.getByRole('radio')).toHaveCount(3);
    await form.getByRole('radio', { name: '户口和居住地不在一处' }).check();
    await form.getByLabel('说明理由').fill('户主在外县居住，调查要两地进行。');
  });
  await expect((await desks.of('head')).getByRole('link', { name: /延长办理期限告知书/ })).toBeVisible();
});

test('what was typed survives a colleague who was faster and a session that ended', async ({ page, desks }) => {
  test.setTimeout(180_000);
  const number = await applies(page);
  const clerk = await desks.of('clerk');
  await openCase(clerk, number);
  const form = await begin(clerk, '不予受理');
  await form.getByRole('radio', { name: '应当向其他乡镇（街道）申请' }).check();
  await form.getByLabel(/说明，并告诉申请人/).fill('请向户籍所在地的乡镇申请。');

  await test.step('the applicant withdraws meanwhile', async () => {
    await page.getByText('撤回申请').first().click();
    await page.getByLabel('撤回的原因').fill('家里情况好转了。');
    await page.getByRole('button', { name: '撤回申请' }).click();
    await expect(page.getByText('这次申请已经终止。')).toBeVisible();
  });

  await test.step('the clerk is told, and keeps the text', async () => {
    await clerk.getByRole('button', { name: '确认：不予受理' }).click();
    const told = clerk.getByRole('alert').filter({ hasText: '这个案件刚刚被其他人办理过' });
    await expect(told).toContainText('撤回了申请');
    await expect(told).toContainText('现在已不能办理这一步。');
    await expect(form.getByLabel(/说明，并告诉申请人/)).toHaveValue('请向户籍所在地的乡镇申请。');
    await expectAccessible(clerk);
  });

  await test.step('after a new sign-in the text is still there', async () => {
    await clerk.context().clearCookies();
    await clerk.getByRole('button', { name: '确认：不予受理' }).click();
    const dialog = clerk.getByRole('dialog', { name: '请重新登录' });
    await expect(dialog).toBeVisible();
    await expectAccessible(clerk);
    await dialog.getByLabel('用户名').fill('clerk');
    await dialog.getByLabel('密码').fill('yimen-demo');
    await dialog.getByRole('button', { name: '登录' }).click();
    await expect(dialog).toBeHidden();
    await expect(form.getByLabel(/说明，并告诉申请人/)).toHaveValue('请向户籍所在地的乡镇申请。');
  });
});

test('a case moves on by the keyboard alone', async ({ page, desks }) => {
  const number = await applies(page);
  const clerk = await desks.of('clerk');
  await open(clerk, '/staff');
  await tabTo(clerk, clerk.getByLabel('案件编号'));
  await clerk.keyboard.type(number);
  await clerk.keyboard.press('Enter');
  await expect(clerk).toHaveURL(/number=/);
  await tabTo(clerk, clerk.getByRole('link', { name: number }));
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByRole('heading', { level: 1, name: `案件 ${number}` })).toBeFocused();
  await tabTo(clerk, clerk.getByRole('link', { name: '受理', exact: true }));
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByRole('heading', { level: 2, name: '受理' })).toBeFocused();
  await tabTo(clerk, clerk.getByRole('radio', { name: '没有' }));
  await clerk.keyboard.press('Space');
  await tabTo(clerk, clerk.getByRole('button', { name: '确认：受理' }));
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByRole('heading', { level: 2, name: '下一步' })).toBeFocused();
  await tabTo(clerk, clerk.getByRole('tab', { name: '家庭情况' }));
  await clerk.keyboard.press('ArrowRight');
  await expect(clerk.getByRole('tab', { name: '测算' })).toBeFocused();
  await expect(clerk.getByRole('heading', { name: '提交时封存的测算' })).toBeVisible();
});

/** Goes forward with the tabulator until the element has the focus, which it must reach soon. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((node) => node === document.activeElement)) return;
  }
  await expect(element).toBeFocused();
}

/** The applicant opens the list and the application. */
async function seesStatus(page: Page, number: string): Promise<void> {
  await open(page, '/applications');
  await page.getByRole('link', { name: new RegExp(number) }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();
}

/** What hangs in the village stands on the public page too. */
async function expectOnTheBoard(page: Page, number: string): Promise<void> {
  await open(page, '/publicity');
  const filter = page.getByLabel('乡镇（街道）');
  await filter.selectOption({ label: '云岭乡' });
  await expect(page).toHaveURL(/township=/);
  await expect(page.getByText(number)).toHaveCount(0);
  await filter.selectOption({ label: '清溪镇' });
  await expect(page.getByText(number)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

/** A decision names its reasons, its articles and both ways to appeal. */
async function expectLetter(page: Page, title: string): Promise<void> {
  const letter = page.getByRole('article');
  await expect(letter.getByRole('heading', { name: title })).toBeVisible();
  await expect(letter).toContainText(/第.+条/);
  await expect(letter).toContainText('行政复议');
  await expect(letter).toContainText('行政诉讼');
  await expectAccessible(page);
}

/** Nothing is sent while something is missing, and the page says what. */
async function confirmWithout(page: Page, action: string, missing: string): Promise<void> {
  await page.getByRole('button', { name: `确认：${action}` }).click();
  await expect(page.getByRole('alert').first()).toContainText(missing);
}

async function preparesList(county: Page, month: string, number: string): Promise<void> {
  await open(county, '/staff/payments');
  await county.getByLabel('发放月份').fill(month);
  await county.getByRole('button', { name: '生成名单' }).click();
  await expect(county.getByRole('row', { name: new RegExp(number) })).toBeVisible();
  await expectAccessible(county);
  const text = await download(county, '下载 CSV');
  expect(text.name).toMatch(/\.csv$/);
  expect(text.bytes.toString('utf8')).toContain(number);
  const sheet = await download(county, '下载电子表格');
  expect(sheet.name).toMatch(/\.xlsx$/);
  expect(sheet.bytes.subarray(0, 2).toString()).toBe('PK');
}

async function openList(page: Page, month: string): Promise<void> {
  const [year, number] = month.split('-').map(Number);
  await open(page, '/staff/payments');
  await page.getByRole('link', { name: `${year}年${number}月`, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: `${year}年${number}月发放名单` })).toBeVisible();
}

async function download(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

function nextMonth(day: string): string {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
}

function daysUntil(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
