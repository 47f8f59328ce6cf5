import type {Engine} from './engines.js';
import type {SamplePosting} from './sample-postings.js';
import type {SampleQuery} from './sample-queries.js';

export interface Quality {
  readonly ndcg: number;
  /** Share of what is shown that answers at all. */
  readonly fits: number;
  /** Share of nonsense that finds something. */
  readonly noise: number;
}

export interface Speed {
  /** Milliseconds for one key: median, 95th percentile, worst. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** nDCG@10 with the gain 2^grade - 1 (Burges et al. 2005), and what else a visitor would notice. */
export async function measureQuality(
  engine: Pick<Engine, 'search'>,
  queries: readonly SampleQuery[],
  postings: readonly SamplePosting[],
): Promise<Quality> {
  const byId = new Map(postings.map((one) => [one.posting.id, one]));
  const shown: {readonly query: SampleQuery; readonly grades: readonly number[]; readonly ideal: number}[] =
    [];
  for (const query of queries) {
    const grades = (await engine.search(query.text)).map((id) => {
      const posting = byId.get(id);
      return posting ? query.grade(posting) : 0;
    });
    const ideal = postings.map(query.grade).sort((a, b) => b - a);
    shown.push({query, grades, ideal: gain(ideal)});
  }
  const answerable = shown.filter(({ideal}) => ideal > 0);
  const nonsense = shown.filter(({query}) => query.kind === 'nonsense');
  return {
    ndcg: mean(answerable.map(({grades, ideal}) => gain(grades) / ideal)),
    fits: mean(answerable.map(({grades}) => mean(grades.map((grade) => Number(grade > 0))))),
    noise: mean(nonsense.map(({grades}) => Number(grades.length > 0))),
  };
}

/** Slow engines are asked for fewer keys. */
const BUDGET = 10_000;

/** Every text that the field holds while the queries are typed, letter by letter, in a fixed disorder. */
export function keysOf(queries: readonly SampleQuery[], share = 1): readonly string[] {
  const keys = queries.flatMap(({text}) => Array.from(text, (_letter, at) => text.slice(0, at + 1)));
  // A stride that shares no factor with the number of keys visits each of them once, from everywhere.
  return keys
    .map((_key, at) => keys[(at * 7919) % keys.length] ?? '')
    .slice(0, Math.ceil(keys.length * share));
}

/** Keys that are not counted: the first ones are slow everywhere. */
const WARM_UP = 5;

/** The time that each key takes, once the engine is warm; what comes between two keys does not count. */
export async function measureSpeed(
  answer: (text: string) => unknown,
  keys: readonly string[],
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Speed> {
  const times: number[] = [];
  let spent = 0;
  for (const [at, key] of keys.entries()) {
    const start = performance.now();
    await answer(key);
    const time = performance.now() - start;
    spent += time;
    if (at >= WARM_UP) times.push(time);
    await pause();
    if (spent > BUDGET) break;
  }
  times.sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
  return {p50: share(0.5), p95: share(0.95), max: share(1)};
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
