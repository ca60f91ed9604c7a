// The rule of dibao in a rule engine for JavaScript: prints its answers and its time per
// household as JSON. Arguments: the engine, the folder with its packages, the households.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [name, packages, file] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'package.json'));
const households = JSON.parse(readFileSync(file, 'utf8'));
const engine = { 'zen-engine': zen, 'json-rules-engine': jsonRules }[name]();

const answers = [];
for (const household of households) answers.push(await engine.plain(household));
const report = { answers, derivation: await time(engine.derived), batch: await time(engine.plain) };
console.log(JSON.stringify(report));

/** The best of five rounds, in nanoseconds per household. */
async function time(assess) {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    for (const household of households) await assess(household);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / households.length);
  }
  return Math.round(best);
}

/** A decision of one node of expressions; decimal numbers, amounts in yuan. */
function zen() {
  const { ZenEngine } = require('@gorules/zen-engine');
  const expressions = [
    ['income', 'wage + business + property + transfer + other'],
    ['line', 'standard * size'],
    ['eligible', '$.income < $.line'],
    ['amount', '$.eligible ? ceil($.line - $.income) : 0'],
  ].map(([key, value]) => ({ id: key, key, value }));
  const node = (id, type, content = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  const decision = new ZenEngine().createDecision({
    nodes: [node('in', 'inputNode'), node('rule', 'expressionNode', { expressions }), node('out', 'outputNode')],
    edges: [edge('in', 'rule'), edge('rule', 'out')],
  });
  const evaluate = async (household, options) => {
    const yuan = Object.entries(household).map(([key, value]) => [key, key === 'size' ? value : value / 100]);
    const { result } = await decision.evaluate(Object.fromEntries(yuan), options);
    return [result.eligible, result.amount];
  };
  return { plain: (household) => evaluate(household), derived: (household) => evaluate(household, { trace: true }) };
}

/** A rule with computed facts, amounts in fen; its results always hold the tested conditions. */
function jsonRules() {
  const { Engine } = require('json-rules-engine');
  const engine = new Engine();
  const sum = async (names, almanac) => {
    let total = 0;
    for (const name of names) total += await almanac.factValue(name);
    return total;
  };
  engine.addFact('income', (_, almanac) => sum(['wage', 'business', 'property', 'transfer', 'other'], almanac));
  engine.addFact('line', async (_, almanac) => (await almanac.factValue('standard')) * (await almanac.factValue('size')));
  engine.addFact('amount', async (_, almanac) =>
    Math.ceil(((await almanac.factValue('line')) - (await almanac.factValue('income'))) / 100),
  );
  engine.addRule({
    conditions: { all: [{ fact: 'income', operator: 'lessThan', value: { fact: 'line' } }] },
    event: { type: 'dibao' },
  });
  const run = async (household) => {
    const { events, almanac } = await engine.run(household);
    return events.length > 0 ? [true, await almanac.factValue('amount')] : [false, 0];
  };
  return { plain: run, derived: run };
}
