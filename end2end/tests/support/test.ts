import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

/**
 * A test that also fails when the page logs an error, throws, or breaks its own policy.
 * An answer of the interface with a status of 4xx is no error of the page.
 */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !isAnswerOfTheInterface(message)) errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use();
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

function isAnswerOfTheInterface(message: ConsoleMessage): boolean {
  const refused = /Failed to load resource: the server responded with a status of 4\d\d/;
  return refused.test(message.text()) && message.location().url.includes('/api/');
}
