// The households that all rule engines get: couples with children and plain incomes, without
// anything that only one of them could express. `cargo xtask bench` says where they go.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../end2end/tests/support/random.js';

const HOUSEHOLDS = 1000;
const [folder] = process.argv.slice(2);
const place = { jurisdiction: 'demo', on: '2026-09-07' };
/** The answers of an ordinary person. */
const PERSON = {
  care_mode: 'scattered', child_choice: 'child', clergy_since: 'none', coresidence_months: 0, custody: 'none',
  disability: 'none', employed: true, father: { months: 0, status: 'able' }, full_time: true, holds: [],
  in_institution: false, mother: { months: 0, status: 'able' }, needs_long_care: false, no_civil_capacity: false,
  other_parent_custody: false, self_care_failed: [], serious_illness: false, soldier_unmarried: false,
  student: 'none',
};
const KINDS = { wage: 'wage', business: 'business', property: 'property', transfer: 'transfer_in', other: 'other' };

const random = seeded(604);
const standard = rural();
const households = Array.from({ length: HOUSEHOLDS }, () => {
  const size = 3 + Math.floor(random() * 3);
  return { size, standard, ...incomes(size) };
});
const cases = households.map((household, index) => ({
  case: { name: `household ${index}`, ...place, facts: facts(household), expect: {} },
}));
write('plain.json', JSON.stringify(households));
write('cases.json', JSON.stringify(cases));
const requests = cases.map(({ case: { facts } }) => JSON.stringify({ ...place, facts, derivation: false }));
write('requests.jsonl', requests.join('\n'));

/** What comes in each month in fen, so that about half of the households are below the line. */
function incomes(size) {
  const kinds = Object.keys(KINDS);
  // One of the amounts lands on the line or a fen beside it in some households.
  const line = standard * size;
  const total = random() < 0.1 ? line + Math.floor(random() * 3) - 1 : Math.floor(random() * 2 * line);
  let left = total;
  const amounts = kinds.map((kind, index) => {
    const part = index === kinds.length - 1 ? left : Math.floor(left * random());
    left -= part;
    return [kind, part];
  });
  return Object.fromEntries(amounts);
}

function facts({ size, standard: _, ...amounts }) {
  const children = Array.from({ length: size - 2 }, (_, index) => ({
    ...PERSON, id: `m${index + 3}`, relation: 'child', birth_date: `${2014 + index}-02-03`, employed: false,
  }));
  const members = [
    { ...PERSON, id: 'm1', relation: 'applicant', birth_date: '1986-05-10', spouse: 'm2' },
    { ...PERSON, id: 'm2', relation: 'spouse', birth_date: '1988-11-20', spouse: 'm1' },
    ...children,
  ];
  const lines = Object.entries(amounts).map(([kind, fen], index) => ({
    kind: KINDS[kind], member: index % 2 === 0 ? 'm1' : 'm2', gross: (fen / 100).toFixed(2), per: 'month',
  }));
  return {
    region: 'rural', hukou_local: true, single_parent: false, current_dibao: 'none', event: 'none', price: 'none',
    assets: [], expenses: [], past_grants: [], supporters: [], members, incomes: lines,
  };
}

/** The standard of the place in fen. */
function rural() {
  const args = ['policy', 'show', '--json', '--jurisdiction', place.jurisdiction, '--on', place.on];
  const pack = JSON.parse(execFileSync(process.env.YIMEN_PROGRAM, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  return Math.round(Number(pack.values['dibao.standard.rural'].value) * 100);
}

function write(name, text) {
  writeFileSync(join(folder, name), text);
}
