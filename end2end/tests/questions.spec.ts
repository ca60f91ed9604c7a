import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { goOn } from './support/citizen';
import { open } from './support/open';
import { expect, test, type Page } from './support/test';

test.describe('the order of the questions', () => {
  test.use({ locale: 'en', viewport: { width: 360, height: 640 } });

  test('what settles most is asked first, what cannot matter is not asked, and the way back is the way gone', async ({
    page,
  }) => {
    const way = await answerFor(page, '1950', /^(No|Nobody)$/);
    // After the opening questions; of a person of 76 without anything nobody needs to know whether she works.
    expect(way.slice(0, 3)).toEqual(['/preview/place', '/preview/members/m1', '/preview/members']);
    expect(way.length).toBeLessThan(10);
    expect(way).toContain('/preview/incomes');
    expect(way).not.toContain('/preview/who/life');
    // Whether somebody is in prison is not asked before all else is.
    expect(way.at(-1)).toBe('/preview/who/circumstances');

    for (const before of [...way].reverse()) {
      await page.getByRole('main').getByRole('link', { name: 'Back' }).click();
      await expect(page).toHaveURL(new RegExp(`${before}$`));
    }
    await expect(page.getByLabel('Countryside')).toBeChecked();
  });

  test('an answer that is changed from the result leads straight back to it', async ({ page }) => {
    await answerFor(page, '1950', /^(No|Nobody)$/);
    await open(page, '/preview/assets');
    await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    // Once the values are there, one can look ahead.
    await expect(page.getByText(/Perhaps [\d,.]+ yuan a month/).first()).toBeVisible();
    await goOn(page);
    await expect(page).toHaveURL(/result$/);
  });

  test('who is sure of nothing is told the fewest questions first, and what else could matter', async ({ page }) => {
    await answerFor(page, '1950', 'Not sure');
    await expect(page.getByRole('heading', { name: 'Answer these first' })).toBeVisible();
    const event = page.getByRole('listitem').filter({ hasText: 'whether anything has happened' });
    await expect(event).toContainText('May settle: Small-fast aid');
    await page.getByText(/What else could matter \(\d+\)/).click();
    await expect(page.getByRole('main').getByRole('link', { name: /what money comes in|incomes?/i }).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await event.getByRole('link').click();
    await expect(page).toHaveURL(/\/preview\/event$/);
  });
});

/** Answers every page alike, as far as the result; gives the pages in their order. */
async function answerFor(page: Page, year: string, label: RegExp | string): Promise<string[]> {
  await open(page, '/preview/place');
  const way: string[] = [];
  while (!page.url().endsWith('/result') && way.length < 15) {
    const path = new URL(page.url()).pathname;
    way.push(path);
    if (path.endsWith('/place')) {
      await page.getByLabel('Countryside').check();
      await page.getByLabel('Yes', { exact: true }).check();
    } else if (path.endsWith('/m1')) {
      await page.getByLabel('Year').fill(year);
      await page.getByLabel('Month').fill('3');
      await page.getByLabel('Day', { exact: true }).fill('4');
    } else {
      for (const group of await page.getByRole('main').getByRole('group').all()) {
        const choice = group.getByLabel(label);
        if ((await choice.count()) > 0) await choice.first().check();
      }
    }
    await goOn(page);
  }
  return way;
}
