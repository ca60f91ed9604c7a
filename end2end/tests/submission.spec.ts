import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { answerForOnePerson, fillApplication, keepAnswers, newPhone, signIn } from './support/applicant';
import { open } from './support/open';
import { expect, test } from './support/test';

test.describe('on a telephone, in Chinese', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 360, height: 740 } });

  test('a citizen previews, applies and gets a receipt', async ({ page }) => {
    const phone = newPhone();
    await open(page, '/preview');
    await answerForOnePerson(page);
    await page.getByRole('link', { name: '申请救助', exact: true }).click();
    await signIn(page, phone);
    await fillApplication(page, ['王秀英'], phone);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: '提交申请' }).click();

    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
    await expect(page.getByText(/JZ-\d{4}-\d+/)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: '查看进度' }).click();
    await expect(page.getByText('您的申请已经提交。')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test('pressing twice, and an answer that is lost on the way, make one case', async ({ page }) => {
  const phone = newPhone();
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/apply');
  await signIn(page, phone);
  await fillApplication(page, ['王秀英', '李小明'], phone);

  // The first attempt reaches the server, and its answer never comes back.
  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/applications', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.fallback();
    await route.fetch();
    return route.fulfill({ status: 408, contentType: 'application/problem+json', body: lostOnTheWay });
  });
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText('服务器没有及时答复')).toBeVisible();
  await page.getByRole('button', { name: '提交申请' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  expect(new Set(keys).size).toBe(1);

  await open(page, '/applications');
  await expect(page.getByRole('main').getByRole('link', { name: /JZ-/ })).toHaveCount(1);
});

test('without a network the application waits and goes out by itself', async ({ page, context }) => {
  const phone = newPhone();
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/apply');
  await signIn(page, phone);
  await fillApplication(page, ['王秀英', '李小明'], phone);
  await context.setOffline(true);
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByRole('heading', { name: '正在等待网络' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
});

test('a session that ends in the middle loses nothing that was typed', async ({ page, context }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/apply');
  await signIn(page, newPhone());
  await page.getByRole('link', { name: '开始填写' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('姓名').first().fill('王秀英');
  await page.getByLabel('姓名').nth(1).fill('李小明');
  await context.clearCookies();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('dialog', { name: '请重新登录' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '返回' }).click();
  await expect(page.getByLabel('姓名').first()).toHaveValue('王秀英');
});

test('what was typed within a page survives a telephone that is put away', async ({ page }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/apply');
  await signIn(page, newPhone());
  await page.getByRole('link', { name: '开始填写' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '家庭成员是谁' })).toBeVisible();
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/draft') && /王秀英/.test(answer.request().postData() ?? ''));
  await page.getByLabel('姓名').first().fill('王秀英');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: '子女：请填写“姓名”' })).toBeVisible();
  expect((await kept).status()).toBe(200);
  await page.reload();
  await expect(page.getByLabel('姓名').first()).toHaveValue('王秀英');
});

const lostOnTheWay = JSON.stringify({
  type: 'about:blank',
  title: 'The request took too long',
  status: 408,
  code: 'timeout',
  trace_id: 'test',
});

test.describe('on a page that was opened yesterday', () => {
  // The worker fetches on its own, where the test cannot stand in for the server.
  test.use({ serviceWorkers: 'block' });

  test('what has changed is shown before anything is sent', async ({ page, request }) => {
    const { today } = (await (await request.get('/api/v1/today')).json()) as { today: string };
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    const [year, month, day] = today.split('-').map(Number);
    const phone = newPhone();
    // By now the child is of age.
    await page.route('**/api/v1/today', (route) => route.fulfill({ json: { today: yesterday, demo: true } }));
    await open(page, '/');
    await keepAnswers(page, `${(year ?? 0) - 18}-${month}-${day}`);
    await open(page, '/apply');
    await signIn(page, phone);
    await fillApplication(page, ['王秀英', '李小明'], phone);
    await page.getByRole('button', { name: '提交申请' }).click();

    await expect(page.getByRole('heading', { level: 1, name: '测算结果有变化' })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '按新结果提交' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  });
});
