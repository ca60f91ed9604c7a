// How long an assessment takes in the page, from JSON to JSON: prints the answers on dibao and
// nanoseconds per household as JSON. `cargo xtask bench` starts the demo and runs this.

import { readFileSync, writeFileSync } from 'node:fs';
import { openPage } from './page.mjs';

const [file, report] = process.argv.slice(2);
const requests = readFileSync(file, 'utf8').split('\n');
const { page, close } = await openPage();
const measured = await page
  .evaluate(async (requests) => {
    const assess = globalThis.yimen_assess;
    const answers = [];
    for (const request of requests) {
      const { programmes } = JSON.parse(await assess(request));
      const { outcome, amount } = programmes.find(({ programme }) => programme === 'dibao');
      answers.push([outcome === 'eligible', Number(amount?.value ?? 0)]);
    }
    let best = Infinity;
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      for (const request of requests) await assess(request);
      best = Math.min(best, performance.now() - start);
    }
    return { answers, batch: Math.round((best * 1e6) / requests.length) };
  }, requests)
  .finally(close);
writeFileSync(report, JSON.stringify(measured));
