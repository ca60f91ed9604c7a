import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { answerForOnePerson, keepAnswers } from './support/applicant';
import { goOn as goOnInEnglish, previewOfAPersonAlone } from './support/citizen';
import { open } from './support/open';
import { expect, test, type Page } from './support/test';

test.describe('an old woman on a telephone, with large text', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 360, height: 640 } });

  test('finds the door, makes mistakes, mends them and sees an amount', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: '大字版' }).click();
    await page.getByRole('link', { name: '看看能得到哪些救助' }).click();
    await goOn(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('radio', { name: '农村' }).check();
    await page.getByRole('group', { name: /户口/ }).getByRole('radio', { name: '是', exact: true }).check();
    await goOn(page);

    await born(page, '2050', '3', '4');
    await goOn(page);
    await page.getByRole('link', { name: /不能晚于今天/ }).click();
    await expect(page.getByLabel('年', { exact: true })).toBeFocused();
    await born(page, '1950', '2', '30');
    await goOn(page);
    await expect(page.getByRole('link', { name: /不是有效的日期/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await born(page, '1950', '3', '4');
    await goOn(page);

    await expect(page.getByText('申请人本人，76 岁')).toBeVisible();
    await goOn(page);
    await expect(page).not.toHaveURL(/members$/);
    await withoutAnything(page, /incomes$/);

    await page.getByRole('radio', { name: '有，现在填写' }).check();
    await goOn(page);
    await page.getByRole('radio', { name: /养老金/ }).check();
    await page.getByRole('radio', { name: '每月', exact: true }).check();
    for (const [wrong, sentence] of [['-1', /不能小于 0/], ['99999999999', /太大了/], ['两百', /请用数字填写/]] as const) {
      await page.getByLabel('金额').fill(wrong);
      await goOn(page);
      await expect(page.getByRole('alert').getByText(sentence)).toBeVisible();
    }
    await page.getByLabel('金额').fill('２００');
    await goOn(page);
    await expect(page.getByRole('heading', { level: 1, name: '家里有哪些收入' })).toBeVisible();
    await goOn(page);
    await expect(page).not.toHaveURL(/incomes$/);
    await withoutAnything(page, /result$/);

    // Old, without ability to work and without anybody to support her: more than dibao, by where she is cared for.
    await expect(page.getByRole('heading', { name: '可能每月 991.20 元' })).toBeVisible();
    const together = page.getByRole('region', { name: '合起来能拿多少' });
    await expect(together.getByText('每月合计：991.20 元')).toBeVisible();
    await expect(together.getByText('还有问题没有回答，结果可能变化。')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: /在家供养还是在机构供养/ }).first().click();
    await page.getByRole('group', { name: /在哪里得到照料/ }).getByRole('radio', { name: '在家' }).check();
    await goOn(page);
    await open(page, '/preview/result');
    await expect(page.getByRole('heading', { name: '每月 991.20 元', exact: true })).toBeVisible();
    await expect(page.getByText('照料护理：206 元').first()).toBeVisible();
    // Nobody has tekun beside dibao: the better of the two is told, with what the other would bring.
    await expect(together.getByText('每月合计：991.20 元')).toBeVisible();
    await expect(together.getByText(/申请人选特困供养，全家每月共 991.20 元；不选，共 404 元/)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('who is not sure of anything still learns what it may be, and what is missing, once', async ({ page }) => {
    await open(page, '/preview/place');
    await page.getByRole('radio', { name: '农村' }).check();
    await answersWith(page, '不清楚');
    await born(page, '1950', '3', '4');
    await goOn(page);
    await goOn(page);
    await expect(page).not.toHaveURL(/members$/);
    for (let pages = 0; pages < 9 && !page.url().endsWith('/result'); pages += 1) await answersWith(page, '不清楚');

    await expect(page.getByRole('heading', { level: 1, name: '测算结果和您的回答' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^可能每月 [\d,.]+ 元$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: '先答这几项' })).toBeVisible();
    await page.getByText(/还可能有影响的（\d+ 项）/).click();
    const missing = page.getByRole('main').getByRole('link', { name: '还需要知道：家里有哪些收入。' });
    await expect(missing).toHaveCount(1);
    await expectAccessible(page);
    await missing.click();
    await expect(page.getByRole('heading', { level: 1, name: '家里有哪些收入' })).toBeFocused();
  });
});

test('who is above the lines learns by how much, to the fen', async ({ page }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-1-1', { gross: '2600' });
  await open(page, '/preview/change');
  const told = page.getByRole('region', { name: '差多少就符合' });
  // Two of the countryside: 604 each for dibao, half as much again for the edge line, both strict.
  await expect(told.getByText('全家每月收入如果少 1,392.01 元，就符合低保。')).toBeVisible();
  await expect(told.getByText('全家每月收入如果少 788.01 元，就符合低保边缘家庭。')).toBeVisible();
  await expectAccessible(page);
});

test('what was answered is there after going back, loading anew and closing the page', async ({ page, context }) => {
  await open(page, '/preview/place');
  await page.getByRole('radio', { name: '城镇' }).check();
  await page.getByRole('group', { name: /户口/ }).getByRole('radio', { name: '不清楚' }).check();
  await goOn(page);
  await born(page, '1961', '12', '31');
  await page.goBack();
  await expect(page.getByRole('radio', { name: '城镇' })).toBeChecked();
  await page.goForward();
  await expect(page.getByLabel('年', { exact: true })).toHaveValue('1961');
  await page.reload();
  await expect(page.getByLabel('日', { exact: true })).toHaveValue('31');
  await page.close();

  const later = await context.newPage();
  await open(later, '/');
  await later.getByRole('link', { name: '接着上次填写' }).click();
  await expect(later.getByRole('radio', { name: '城镇' })).toBeChecked();
});

test('the answers can be cleared from a telephone that is shared', async ({ page }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/preview/result');
  await expect(page.getByRole('heading', { level: 2, name: /每月/ })).toBeVisible();
  await page.getByRole('button', { name: '清除本机信息' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByRole('link', { name: '看看能得到哪些救助' })).toBeVisible();
  await open(page, '/preview/result');
  await expect(page.getByRole('heading', { level: 2, name: /每月/ })).toHaveCount(0);
});

test('two windows do not undo the answers of one another', async ({ page, context }) => {
  await open(page, '/preview/place');
  const other = await context.newPage();
  await open(other, '/preview/members/m1');
  await page.getByRole('radio', { name: '农村' }).check();
  await born(other, '1950', '3', '4');
  await page.getByRole('group', { name: /户口/ }).getByRole('radio', { name: '是', exact: true }).check();
  await open(page, '/preview/result');
  await expect(page.getByText('农村', { exact: true })).toBeVisible();
  await expect(page.getByText('申请人本人，76 岁').first()).toBeVisible();
});

test('members come and go with what belongs to them', async ({ page }) => {
  await open(page, '/preview/place');
  await page.getByRole('radio', { name: '农村' }).check();
  await page.getByRole('group', { name: /户口/ }).getByRole('radio', { name: '是', exact: true }).check();
  await goOn(page);
  await born(page, '1985', '1', '1');
  await goOn(page);
  await page.getByRole('button', { name: '添加一人' }).click();
  await page.getByLabel('与申请人的关系').selectOption('子女');
  await born(page, '2015', '6', '1');
  await goOn(page);
  await expect(page.getByText('子女，11 岁')).toBeVisible();

  // Opened by mistake and left: nobody has joined.
  await page.getByRole('button', { name: '添加一人' }).click();
  await expect(page.getByLabel('与申请人的关系')).toBeVisible();
  await page.goBack();
  const removable = page.getByRole('button', { name: /^删除/ });
  await expect(removable).toHaveCount(1);

  await open(page, '/preview/who/circumstances');
  const parents = page.getByRole('group', { name: /哪个孩子的父母/ });
  await expect(parents.getByRole('checkbox', { name: '子女，11 岁' })).toBeVisible();
  await expect(parents.getByRole('checkbox', { name: /申请人/ })).toHaveCount(0);

  await open(page, '/preview/members');
  await removable.click();
  await expect(removable).toHaveCount(0);
  await open(page, '/preview/members/m2');
  await expect(page.getByRole('heading', { level: 1, name: '谁和申请人一起生活' })).toBeVisible();
});

test('an old son is asked whether he can give support, a young one is not', async ({ page }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/preview/supporters');
  await page.getByRole('radio', { name: '有，现在填写' }).check();
  await goOn(page);
  await page.getByRole('group', { name: /的关系/ }).getByRole('radio', { name: '子女' }).check();
  await page.getByRole('group', { name: /应当赡养/ }).getByRole('checkbox', { name: /申请人/ }).check();
  await page.getByLabel(/平均每人每月收入/).fill('9000');
  await page.getByLabel(/健在的子女/).fill('1');
  await page.getByLabel(/要赡养几位/).fill('1');
  await page.getByRole('group', { name: /身体正常/ }).getByRole('radio', { name: '是', exact: true }).check();
  const property = page.getByRole('group', { name: /财产很少/ });
  await born(page, '2000', '1', '1');
  await expect(property).toHaveCount(0);
  await born(page, '1940', '1', '1');
  await property.getByRole('radio', { name: '是', exact: true }).check();
  await page.getByLabel(/本人去年一年的收入/).fill('3000');
  await expectAccessible(page);
  await goOn(page);
  await expect(page.getByRole('heading', { level: 1, name: /应当\s*赡养/ })).toBeVisible();
  await open(page, '/preview/result');
  await expect(page.getByRole('heading', { level: 2, name: /^每月 [\d,.]+ 元$/ })).toBeVisible();
});

test('the curve shows how the benefit falls, and the sheet says what to bring', async ({ page }) => {
  await open(page, '/');
  await keepAnswers(page, '2015-3-1');
  await open(page, '/preview/result');
  await page.getByRole('link', { name: '收入变了会怎样' }).click();
  await page.getByText('以表格查看').click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText('1,208');
  await expect(rows.last().getByRole('cell').first()).toHaveText('0');
  await expectAccessible(page);

  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: '要带什么（可打印）' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '身份证' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await expect(page.getByText('理由和依据').first()).toBeHidden();
  await expect(page.getByText('1,208').first()).toBeVisible();
});

test('the keyboard is enough', async ({ page }) => {
  await open(page, '/preview/place');
  await pressUntil(page, 'Tab', page.getByRole('radio', { name: '城镇' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '农村' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: '申请人的出生日期' })).toBeFocused();
  await pressUntil(page, 'Tab', page.getByLabel('年', { exact: true }));
  for (const part of ['1950', '3', '4']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await pressUntil(page, 'Tab', page.getByRole('button', { name: '下一步' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: '谁和申请人一起生活' })).toBeFocused();
  await pressUntil(page, 'Tab', page.getByRole('button', { name: '下一步' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '家里有哪些财产' })).toBeFocused();
  await pressUntil(page, 'Tab', page.getByRole('button', { name: '下一步' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused();
});

test.describe('in English', () => {
  test.use({ locale: 'en', viewport: { width: 390, height: 844 } });

  test('the estimate is there without an account, and says how it came about', async ({ page }) => {
    await previewOfAPersonAlone(page);
    await expect(page.getByRole('heading', { name: 'Perhaps 991.20 yuan a month' })).toBeVisible();
    await expect(page.getByText(/invented for demonstration/).first()).toBeVisible();
    await page.getByText('Reasons and sources').first().click();
    await expect(page.getByText(/Art/).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('a change of the language keeps what was typed', async ({ page }) => {
    await open(page, '/preview/place');
    await page.getByRole('radio', { name: 'Countryside' }).check();
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('radio', { name: '农村' })).toBeChecked();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await goOnInEnglish(page);
    await expect(page.getByLabel('Year')).toBeVisible();
  });
});

test('one person in good order reaches the result within a dozen pages', async ({ page }) => {
  await open(page, '/preview');
  await answerForOnePerson(page);
  await expect(page.getByRole('heading', { level: 2, name: /^每月 604 元$/ })).toBeVisible();
});

async function goOn(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: '下一步' }).click();
}

/** Answers every question of a page that is still open in the same way, and goes on. */
async function answersWith(page: Page, label: string): Promise<void> {
  const before = page.url();
  for (const group of await page.getByRole('main').getByRole('group').all()) {
    const choice = group.getByLabel(label, { exact: true });
    const isAnswered = (await group.getByRole('radio', { checked: true }).count()) > 0;
    if (!isAnswered && (await choice.count()) > 0) await choice.first().check();
  }
  await goOn(page);
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Says of every page that there is nobody and nothing, until a page comes. */
async function withoutAnything(page: Page, until: RegExp): Promise<void> {
  for (let pages = 0; pages < 12 && !until.test(page.url()); pages += 1) {
    await answersWith(page, page.url().includes('/who/') ? '没有人' : '没有');
  }
  await expect(page).toHaveURL(until);
}

async function born(page: Page, year: string, month: string, day: string): Promise<void> {
  await page.getByLabel('年', { exact: true }).fill(year);
  await page.getByLabel('月', { exact: true }).fill(month);
  await page.getByLabel('日', { exact: true }).fill(day);
}

/** Presses a key until the focus is there. */
async function pressUntil(page: Page, key: string, target: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
