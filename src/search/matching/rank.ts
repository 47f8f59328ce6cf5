import type {Posting} from '../../contract/posting.js';
import {ENOUGH, type WantedWord} from './plan-query.js';

export interface Ranking {
  readonly found: readonly ScoredPosting[];
  /** The word that was given up because no posting has all of them, as typed. */
  readonly dropped?: string;
}

/** A posting and its score. */
export type ScoredPosting = readonly [posting: Posting, score: number];

/** What answers one word of the query. */
interface Evidence extends WantedWord {
  /** For each posting the best that it offers for the word; 0 if it offers nothing. */
  readonly best: Float32Array;
  readonly rarity: number;
}

/** A word is worth more if it stands in a title or a name, or in the text beside the other words. */
const APART = 1.25;

/**
 * Postings that have all words, by BM25F's idea without its lengths: each word counts by the best field
 * that has it and by its rarity, which is measured over all that answers it.
 *
 * @param visible for each posting of the index 1, or 0 where it is as if it weren't there
 */
export function rank(
  words: readonly WantedWord[],
  postings: readonly Posting[],
  visible: Uint8Array,
): Ranking {
  const total = visible.reduce((sum, one) => sum + one, 0);
  const evidence = words.map((wanted) => gather(wanted, visible, total));
  const found = combine(evidence, postings);
  if (found.length > 0 || evidence.length < 2) return {found};
  const leastTelling = evidence.reduce((a, b) => (b.rarity < a.rarity ? b : a));
  const others = evidence.filter((one) => one !== leastTelling);
  if (!others.every(({isSure}) => isSure)) return {found};
  const relaxed = combine(others, postings);
  return relaxed.length > 0 ? {found: relaxed, dropped: leastTelling.typed} : {found};
}

function gather(wanted: WantedWord, visible: Uint8Array, total: number): Evidence {
  const best = new Float32Array(visible.length);
  let found = 0;
  for (const {segment, at, weight} of wanted.expansions) {
    segment.forEachHit(at, (posting, strength) => {
      if (visible[posting] !== 1) return;
      const before = best[posting] ?? 0;
      if (before === 0) found++;
      if (strength * weight > before) best[posting] = strength * weight;
    });
  }
  const rarity = Math.log(1 + (total - found + 0.5) / (found + 0.5));
  return {...wanted, best, rarity};
}

function combine(evidence: readonly Evidence[], postings: readonly Posting[]): readonly ScoredPosting[] {
  const together: ScoredPosting[] = [];
  const scattered: ScoredPosting[] = [];
  for (const [at, posting] of postings.entries()) {
    let score = 0;
    let apart = 0;
    let isScattered = false;
    let hasAll = evidence.length > 0;
    for (const {best, rarity, enough} of evidence) {
      const strength = best[at] ?? 0;
      score += rarity * strength;
      hasAll &&= strength > 0;
      if (strength > APART) continue;
      apart++;
      isScattered ||= enough < ENOUGH;
    }
    if (!hasAll) continue;
    isScattered ||= evidence.length > 1 && apart === evidence.length;
    (isScattered ? scattered : together).push([posting, score]);
  }
  const isEnough = together.length >= Math.min(...evidence.map(({enough}) => enough));
  return isEnough ? together : [...together, ...scattered];
}
