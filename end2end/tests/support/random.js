// Plain JavaScript, so that node takes it without a test runner.

/**
 * Numbers between 0 and 1 that are the same in every run.
 * @typedef {() => number} Random
 */

/**
 * Mulberry32.
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A household like the given one: amounts nudged by a fen or replaced, days moved, answers
 * turned round or taken away (which makes them unknown).
 * @param {unknown} facts
 * @param {Random} random
 * @returns {unknown}
 */
export function varied(facts, random) {
  if (Array.isArray(facts)) {
    return facts.filter(() => random() > 0.03).map((item) => varied(item, random));
  }
  if (facts !== null && typeof facts === 'object') {
    const kept = Object.entries(facts).filter(([name]) => IDENTIFYING.has(name) || random() > 0.04);
    return Object.fromEntries(kept.map(([name, value]) => [name, IDENTIFYING.has(name) ? value : varied(value, random)]));
  }
  if (typeof facts === 'boolean') return random() < 0.15 ? !facts : facts;
  if (typeof facts === 'string' && /^\d+(\.\d+)?$/.test(facts)) return variedAmount(facts, random);
  if (typeof facts === 'string' && /^\d{4}-\d\d-\d\d$/.test(facts)) return variedDay(facts, random);
  return facts;
}

/** What ties one part of the facts to another. */
const IDENTIFYING = new Set(['id', 'member', 'kind', 'relation', 'per']);

function variedAmount(amount, random) {
  const choice = random();
  const fen = Math.round(Number(amount) * 100);
  if (choice < 0.5) return amount;
  if (choice < 0.6) return yuan(fen + 1);
  if (choice < 0.7) return yuan(Math.max(0, fen - 1));
  if (choice < 0.9) return yuan(Math.floor(fen * 2 * random()));
  return yuan(Math.floor(10_000_000 * random()));
}

function variedDay(day, random) {
  if (random() < 0.6) return day;
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + Math.floor(2000 * (random() - 0.5)));
  return moved.toISOString().slice(0, 10);
}

function yuan(fen) {
  return (fen / 100).toFixed(2);
}
