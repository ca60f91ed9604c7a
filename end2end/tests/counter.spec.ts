import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { keepAnswers } from './support/applicant';
import { PHOTO, choose, openCase } from './support/case';
import { open } from './support/open';
import { expect, test, type Page } from './support/test';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the village assistant applies for somebody who is not there, with a mandate', async ({ desks }) => {
    const assistant = await desks.of('assistant');
    await questionnaireIsDone(assistant);
    await choose(assistant.getByRole('main'), '申请项目', /^低保(?!边缘)/);
    // There is one village only, and it is chosen already.
    await expect(assistant.getByLabel('所在村（社区）')).not.toHaveValue('');
    await assistant.getByLabel('申请人：姓名').fill('钱桂兰');
    await assistant.getByLabel(/：姓名/).nth(1).fill('钱小雨');
    await assistant.getByLabel('手机号码').fill('13900000077');
    await choose(assistant.getByRole('main'), '协助方式', '村（居）委会代为申请');
    await choose(assistant.getByRole('main'), '申请人是否在场', '否');
    for (const consent of ['承诺书', '已授权核对']) await assistant.getByRole('checkbox', { name: consent }).check();
    await expectNoSidewaysScroll(assistant);
    await expectAccessible(assistant);

    // Without the mandate nothing is sent, and nothing that was typed is lost.
    await assistant.getByRole('button', { name: '提交申请' }).click();
    await expect(assistant.getByRole('alert').first()).toContainText('书面委托');
    await expect(assistant.getByLabel('申请人：姓名')).toHaveValue('钱桂兰');
    await assistant.getByLabel(/书面委托/).setInputFiles(PHOTO);
    await assistant.getByRole('button', { name: '提交申请' }).click();

    const receipt = assistant.getByRole('article');
    await expect(receipt.getByRole('heading', { name: '申请回执' })).toBeVisible();
    const number = (await receipt.getByText(/^JZ-\d{4}-\d{6}$/).textContent()) ?? '';
    await expectNoSidewaysScroll(assistant);
    await expectAccessible(assistant);
    await expectPrints(assistant, number);

    await openCase(assistant, number);
    await expect(assistant.getByText('在村里由协理员帮助申请')).toBeVisible();
    await expect(assistant.getByText('村（居）委会代为申请')).toBeVisible();
    await assistant.getByRole('tab', { name: '附件' }).click();
    await expect(assistant.getByRole('link', { name: /下载/ })).toBeVisible();
    await assistant.getByRole('tab', { name: '日志' }).click();
    await expect(assistant.getByRole('row', { name: /提交申请/ })).toContainText('甄相助');
  });
});

test('the clerk types for somebody who is present, and nothing is left for the next', async ({ desks }) => {
  const clerk = await desks.of('clerk');
  await questionnaireIsDone(clerk);
  await choose(clerk.getByRole('main'), '申请项目', /^低保(?!边缘)/);
  await clerk.getByLabel('所在村（社区）').selectOption({ label: '清溪镇 · 柳树湾村' });
  await clerk.getByLabel('申请人：姓名').fill('孙来福');
  await clerk.getByLabel('申请人：身份证号码').fill('110105194912310021');
  await clerk.getByLabel(/：姓名/).nth(1).fill('孙小福');
  await choose(clerk.getByRole('main'), '协助方式', '工作人员代填');
  await choose(clerk.getByRole('main'), '申请人是否在场', '是');
  for (const consent of ['承诺书', '已授权核对']) await clerk.getByRole('checkbox', { name: consent }).check();
  await clerk.getByRole('button', { name: '提交申请' }).click();
  await expect(clerk.getByRole('alert').first()).toContainText('身份证');
  await clerk.getByLabel('申请人：身份证号码').fill('');
  await clerk.getByRole('button', { name: '提交申请' }).click();
  await expect(clerk.getByRole('article').getByText('清溪镇')).toBeVisible();

  await clerk.getByRole('button', { name: '为下一位申请人重新开始' }).click();
  await expect(clerk.getByText('问卷还没有填：至少要有家庭成员。')).toBeVisible();
  await expect(clerk.getByText('孙来福')).toHaveCount(0);
});

/** The questionnaire was filled in on this device. */
async function questionnaireIsDone(page: Page): Promise<void> {
  await keepAnswers(page, '2015-3-1');
  await open(page, '/staff/assist');
  await expect(page.getByRole('heading', { level: 2, name: /2\. / })).toBeVisible();
}

/** On paper stands the receipt, and nothing of the page around it. */
async function expectPrints(page: Page, number: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').getByText(number)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
}
