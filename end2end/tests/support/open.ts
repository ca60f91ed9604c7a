import { expect, type Page } from './test';

/** Opens a page of the app and waits until the app has taken the place of the shell. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await appIsThere(page);
}

export async function appIsThere(page: Page): Promise<void> {
  await expect(page.locator('#shell')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
