import type { Browser, BrowserContext } from '@playwright/test';
import { signInAsStaff } from './staff';
import type { Page } from './test';

/** The windows of the members of staff who take part in a test, each signed in once. */
export class Desks {
  private readonly open = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly watch: (context: BrowserContext) => void,
  ) {}

  /** The window of the person with this account name. */
  async of(name: string): Promise<Page> {
    const known = this.open.get(name);
    if (known) return known;
    const context = await this.browser.newContext();
    this.watch(context);
    const page = await context.newPage();
    await signInAsStaff(page, name);
    this.open.set(name, page);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.open.values()) await page.context().close();
  }
}
