import { test as base, expect, type BrowserContext, type ConsoleMessage, type Locator, type Page } from '@playwright/test';
import { Desks } from './desks';

/**
 * A test that also fails when a page logs an error, throws, or breaks its own policy.
 * An answer of the interface with a status of 4xx is no error of the page.
 */
export const test = base.extend<{ errors: string[]; quietConsole: void; desks: Desks }>({
  errors: async ({}, use) => {
    await use([]);
  },
  quietConsole: [
    async ({ context, errors }, use) => {
      watch(context, errors);
      await use();
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
  desks: async ({ browser, errors }, use) => {
    const desks = new Desks(browser, (context) => watch(context, errors));
    await use(desks);
    await desks.close();
  },
});

export { expect, type Locator, type Page };

function watch(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswerOfTheInterface(message)) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
}

function isAnswerOfTheInterface(message: ConsoleMessage): boolean {
  const refused = /Failed to load resource: the server responded with a status of 4\d\d/;
  return refused.test(message.text()) && message.location().url.includes('/api/');
}
