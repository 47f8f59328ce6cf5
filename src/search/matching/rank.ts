import type {QueryPlan, Tie, WantedWord} from './plan-query.js';

export interface Ranking {
  /** Score by the number of the posting. */
  readonly scores: ReadonlyMap<number, number>;
  readonly dropped: readonly string[];
}

/** A word that every posting has still counts for something. */
const MIN_RARITY = 0.1;

/** What a word is worth at least that stands in the list, or in the text beside the other words. */
const TOGETHER = 1.2;
/** With so many better ones, postings that have the words only here and there in the text are left out. */
const ENOUGH = 10;
const ENOUGH_TIED = 3;

interface Evidence {
  readonly wanted: WantedWord;
  /** For each posting the best that it offers for the word. */
  readonly best: Float32Array;
  readonly rarity: number;
}

/**
 * Postings that have all required words, by BM25F's idea without its lengths: each word counts by the
 * best field that has it and by its rarity, which is measured over all that answers it.
 *
 * @param count how many postings there are
 */
export function rank({words, ties}: QueryPlan, count: number): Ranking {
  const evidence = words.map((wanted) => gather(wanted, count));
  const required = evidence.filter(({wanted}) => wanted.isRequired);
  const scores = combine(evidence, required, ties, count);
  if (scores.size > 0 || required.length < 2) return {scores, dropped: []};
  const leastTelling = required.reduce((a, b) => (b.rarity < a.rarity ? b : a));
  const left = required.filter((one) => one !== leastTelling);
  if (!left.every(({wanted}) => wanted.isSure)) return {scores, dropped: []};
  const relaxed = combine(evidence, left, [], count);
  return {scores: relaxed, dropped: relaxed.size > 0 ? [leastTelling.wanted.text] : []};
}

function gather(wanted: WantedWord, count: number): Evidence {
  const best = new Float32Array(count);
  let found = 0;
  for (const {segment, at, weight} of wanted.expansions) {
    segment.forEachHit(at, (posting, strength) => {
      const before = best[posting] ?? 0;
      if (before === 0) found++;
      if (strength * weight > before) best[posting] = strength * weight;
    });
  }
  const rarity = Math.log(1 + (count - found + 0.5) / (found + 0.5));
  return {wanted, best, rarity: Math.max(MIN_RARITY, rarity)};
}

function combine(
  evidence: readonly Evidence[],
  required: readonly Evidence[],
  ties: readonly Tie[],
  count: number,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  if (required.length === 0) return scores;
  const tied = evidence.filter(({wanted}) => ties.some((tie) => tie.includes(wanted)));
  const scattered: number[] = [];
  for (let posting = 0; posting < count; posting++) {
    if (required.some(({best}) => best[posting] === 0)) continue;
    const isApart = ({best}: Evidence): boolean => (best[posting] ?? 0) <= TOGETHER;
    if (tied.some(isApart) || (required.length > 1 && required.every(isApart))) scattered.push(posting);
    scores.set(
      posting,
      evidence.reduce((sum, {best, rarity}) => sum + rarity * (best[posting] ?? 0), 0),
    );
  }
  const enough = tied.length > 0 ? ENOUGH_TIED : ENOUGH;
  if (scores.size - scattered.length >= enough) for (const posting of scattered) scores.delete(posting);
  return scores;
}
