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
export function measureQuality(
  engine: Engine,
  queries: readonly SampleQuery[],
  postings: readonly SamplePosting[],
): Quality {
  const byId = new Map(postings.map((one) => [one.posting.id, one]));
  const shown = queries.map((query) => {
    const grades = engine.search(query.text).map((id) => {
      const posting = byId.get(id);
      return posting ? query.grade(posting) : 0;
    });
    const ideal = postings.map(query.grade).sort((a, b) => b - a);
    return {query, grades, ideal: gain(ideal)};
  });
  const answerable = shown.filter(({ideal}) => ideal > 0);
  const nonsense = shown.filter(({query}) => query.kind === 'nonsense');
  return {
    ndcg: mean(answerable.map(({grades, ideal}) => gain(grades) / ideal)),
    fits: mean(answerable.map(({grades}) => mean(grades.map((grade) => Number(grade > 0))))),
    noise: mean(nonsense.map(({grades}) => Number(grades.length > 0))),
  };
}

/** Slow engines are asked for fewer keys. */
const BUDGET = 15_000;

/** The time that each key takes while the queries are typed, letter by letter. */
export function measureSpeed(engine: Engine, queries: readonly SampleQuery[]): Speed {
  const keys = queries.flatMap(({text}) => Array.from(text, (_letter, at) => text.slice(0, at + 1)));
  const times: number[] = [];
  let spent = 0;
  // A stride that shares no factor with the number of keys visits each of them once, from everywhere.
  for (let at = 0; at < keys.length && spent < BUDGET; at++) {
    const key = keys[(at * 7919) % keys.length] ?? '';
    const start = performance.now();
    engine.search(key);
    const time = performance.now() - start;
    spent += time;
    if (at >= Math.min(100, keys.length / 10)) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {p50: at(0.5), p95: at(0.95), max: at(1)};
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
