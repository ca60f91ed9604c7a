import { execFileSync } from 'node:child_process';

/** What `yimen assess` takes, and the same in the browser. */
export interface AssessmentRequest {
  jurisdiction: string;
  on: string;
  set?: Record<string, string>;
  facts: unknown;
  derivation: boolean;
}

/** What `POST /api/v1/sums` takes, and the same in the browser. */
export interface SumsRequest {
  jurisdiction: string;
  on: string;
  set?: Record<string, string>;
  sum: unknown;
}

/** A case of a table: a household, or a sum beside its assessment. */
interface FiledCase {
  file: string;
  sum?: { name: string; jurisdiction: string; on: string; set?: Record<string, string>; input: unknown };
  case?: { name: string; jurisdiction: string; on: string; set?: Record<string, string>; facts: unknown };
}

/** Every case of the tables in `policies/`, as a request. */
export function casesOfThePolicies(): { name: string; request: AssessmentRequest }[] {
  return filed().flatMap(({ file, case: household }) => {
    if (!household) return [];
    const { name, jurisdiction, on, set, facts } = household;
    return [{ name: `${file}: ${name}`, request: { jurisdiction, on, set, facts, derivation: true } }];
  });
}

/** Every sum of the tables in `policies/`, as a request. */
export function sumsOfThePolicies(): SumsRequest[] {
  return filed().flatMap(({ sum }) => {
    if (!sum) return [];
    const { jurisdiction, on, set, input } = sum;
    return [{ jurisdiction, on, set, sum: input }];
  });
}

function filed(): FiledCase[] {
  return JSON.parse(yimen(['policy', 'cases', '--json'])) as FiledCase[];
}

/** The answers of the native program, one for each request. */
export function assessNatively(requests: AssessmentRequest[]): unknown[] {
  const lines = requests.map((request) => JSON.stringify(request)).join('\n');
  const answers = yimen(['assess', '--batch'], lines);
  return answers.trimEnd().split('\n').map((line) => JSON.parse(line));
}

function yimen(args: string[], input?: string): string {
  const program = process.env.YIMEN_PROGRAM ?? '../target/debug/yimen';
  try {
    return execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  } catch (error) {
    // A batch in which lines are refused says so by its exit status, and still answers them all.
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status !== null && stdout) return stdout;
    throw error;
  }
}
