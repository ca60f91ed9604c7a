// Random requests over all places and encoded days, answered by the native program and by the
// page, compared byte for byte. `cargo xtask parity` starts the demo and runs this.

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openPage } from './page.mjs';
import { seeded, varied } from './tests/support/random.js';

const PROGRAM = process.env.YIMEN_PROGRAM ?? '../target/debug/yimen';
/** Requests that go to the page together. */
const CHUNK = 250;
/** The first and the last encoded days, both sides of changes of the law and of a year. */
const DAYS = ['2026-01-01', '2026-06-30', '2026-07-01', '2026-09-07', '2026-12-31', '2027-01-01', '2027-12-31'];

const count = Number(process.argv[2] ?? 5000);
const requests = generator();
const native = spawn(PROGRAM, ['assess', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
const { page, version, close } = await openPage();
console.log(`${count} requests, ${requests.places.length} places, ${DAYS.length} days, Chromium ${version}`);
const done = await compareAll().finally(close);
// A batch in which lines are refused says so by its exit status, and still answers them all.
if (!process.exitCode && done.compared !== count) fail(`the native program answered ${done.compared} of ${count}`);
if (!process.exitCode && done.assessed < count / 2) fail(`only ${done.assessed} were assessed and not refused`);
if (!process.exitCode) console.log(`parity: all ${count} answers are equal, ${done.assessed} of them assessments`);

/** Feeds the native program and compares its answers with those of the page, chunk by chunk. */
async function compareAll() {
  const waiting = [];
  // When the comparison ends early, the pipe closes under the writer.
  feed(waiting).catch((error) => process.exitCode || fail(String(error)));
  const done = { compared: 0, assessed: 0, bytes: 0, start: Date.now() };
  let chunk = [];
  for await (const answer of createInterface({ input: native.stdout })) {
    const expected = asInThePage(answer);
    done.assessed += expected === answer ? 1 : 0;
    done.bytes += Buffer.byteLength(expected);
    chunk.push({ request: waiting.shift(), expected });
    if (chunk.length < CHUNK) continue;
    if (!(await isEqual(chunk, done))) return done;
    chunk = [];
  }
  if (chunk.length > 0) await isEqual(chunk, done);
  return done;
}

async function feed(waiting) {
  native.stdin.on('error', () => {});
  for (let index = 0; index < count && !process.exitCode; index += 1) {
    const request = requests.next(index);
    waiting.push(request);
    if (!native.stdin.write(`${request}\n`)) await once(native.stdin, 'drain');
  }
  native.stdin.end();
}

async function isEqual(chunk, done) {
  const different = await firstDifference(chunk);
  if (different !== undefined) {
    await report(chunk[different], done.compared + different);
    native.kill();
    return false;
  }
  done.compared += chunk.length;
  if (done.compared % (CHUNK * 10) === 0 || done.compared === count) {
    const perSecond = Math.round(done.compared / ((Date.now() - done.start) / 1000));
    const megabytes = (done.bytes / 1e6).toFixed(0);
    console.log(`${done.compared} of ${count} equal (${megabytes} MB), ${perSecond} a second`);
  }
  return true;
}

/** Only digests of the answers go to the page, which gives the place of the first that differs. */
async function firstDifference(chunk) {
  const asked = chunk.map(({ request, expected }) => [request, createHash('sha256').update(expected).digest('hex')]);
  const index = await page.evaluate(async (asked) => {
    const bytes = new TextEncoder();
    for (const [index, [request, digest]] of asked.entries()) {
      const answer = await globalThis.yimen_assess(request);
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.encode(answer)));
      const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (found !== digest) return index;
    }
    return -1;
  }, asked);
  return index < 0 ? undefined : index;
}

async function report({ request, expected }, index) {
  const found = await page.evaluate((text) => globalThis.yimen_assess(text), request);
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 120), at + 120);
  fail(
    [`answer ${index} differs at character ${at}`, request, `native: …${around(expected)}…`, `page:   …${around(found)}…`].join('\n'),
  );
}

/** A refusal in the form in which the page gives it; any other answer as it is. */
function asInThePage(answer) {
  if (!answer.startsWith('{"error":')) return answer;
  const { code, errors } = JSON.parse(answer).error;
  return JSON.stringify({ code, errors });
}

/** Households like those of the case tables, at any place, on any of the days. */
function generator() {
  const { jurisdictions } = JSON.parse(yimen(['policy', 'show', '--json']));
  const places = jurisdictions.map(({ slug }) => slug);
  const cases = JSON.parse(yimen(['policy', 'cases', '--json'])).flatMap(({ case: household }) => household ?? []);
  const random = seeded(20260701);
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const next = (index) => {
    const seed = cases[index % cases.length];
    // Half of them where the case stands, with the figures it sets: there its rules have values.
    const there = random() < 0.5;
    const request = {
      jurisdiction: there ? seed.jurisdiction : oneOf(places),
      on: oneOf(DAYS),
      set: seed.set,
      derivation: random() < 0.1,
      facts: varied(seed.facts, random),
    };
    return JSON.stringify(request);
  };
  return { places, next };
}

function yimen(args) {
  return execFileSync(PROGRAM, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
