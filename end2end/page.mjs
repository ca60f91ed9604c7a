// A page of the demo in headless Chromium, for measuring and comparing without a test runner.

import { chromium } from 'playwright';

/** Opens the first page and waits until the page assesses; `close` ends the browser. */
export async function openPage() {
  const browser = await chromium.launch({
    executablePath: process.env.YIMEN_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(process.env.YIMEN_URL ?? 'http://127.0.0.1:8080');
  await page.waitForFunction(() => 'yimen_assess' in globalThis);
  return { page, version: browser.version(), close: () => browser.close() };
}
