import { open } from './open';
import { expect, type Page } from './test';

/** The password of every demo account. */
const PASSWORD = 'yimen-demo';

/** Signs in by the page, in whichever language it is. */
export async function signInAsStaff(page: Page, name: string): Promise<void> {
  await open(page, '/staff/sign-in');
  await page.getByLabel(/User name|用户名/).fill(name);
  await page.getByLabel(/Password|密码/).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: /Sign in|登录/ }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
