import { casesOfThePolicies, assessNatively, type AssessmentRequest } from './support/native';
import { open } from './support/open';
import { seeded, varied } from './support/random.js';
import { expect, test, type Page } from './support/test';

const HOUSEHOLDS = 3000;

test('every case of the policies comes out in the browser as it does natively', async ({ page }) => {
  test.setTimeout(180_000);
  const cases = casesOfThePolicies();
  expect(cases.length).toBeGreaterThan(50);
  await expectEqual(page, cases.map(({ request }) => request));
});

test('households of every kind come out in the browser as they do natively', async ({ page }) => {
  test.setTimeout(300_000);
  const cases = casesOfThePolicies();
  const random = seeded(20260907);
  const households = Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const { request } = cases[index % cases.length];
    return { ...request, derivation: false, facts: varied(request.facts, random) };
  });
  const answered = await expectEqual(page, households);
  expect(answered, 'households that were assessed and not refused').toBeGreaterThan(HOUSEHOLDS / 2);
});

/** Compares answer by answer, and returns how many were assessments. */
async function expectEqual(page: Page, requests: AssessmentRequest[]): Promise<number> {
  await open(page, '/');
  const native = assessNatively(requests);
  const inBrowser = await assessInBrowser(page, requests);
  expect(native.length).toBe(requests.length);
  let assessed = 0;
  requests.forEach((request, index) => {
    const refused = refusal(native[index]);
    const expected = refused ?? native[index];
    expect(inBrowser[index], JSON.stringify(request)).toEqual(expected);
    if (!refused) assessed += 1;
  });
  return assessed;
}

async function assessInBrowser(page: Page, requests: AssessmentRequest[]): Promise<unknown[]> {
  await page.waitForFunction(() => 'yimen_assess' in globalThis);
  return page.evaluate(async (texts) => {
    const assess = (globalThis as unknown as { yimen_assess(text: string): Promise<string> }).yimen_assess;
    const answers: unknown[] = [];
    for (const text of texts) answers.push(JSON.parse(await assess(text)));
    return answers;
  }, requests.map((request) => JSON.stringify(request)));
}

/** A refusal in the form in which the browser gives it. */
function refusal(answer: unknown): unknown {
  const { error } = answer as { error?: { code: string; errors: unknown } };
  return error && { code: error.code, errors: error.errors };
}
