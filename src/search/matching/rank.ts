import {ENOUGH, type WantedWord} from './plan-query.js';

export interface Ranking {
  /** By the place of each posting in the index; 0 where it is not found. */
  readonly scores: Float64Array;
  /** Postings found. */
  readonly count: number;
  /** The word that was given up because no posting has all of them, as typed. */
  readonly dropped?: string;
}

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
export function rank(words: readonly WantedWord[], visible: Uint8Array): Ranking {
  const total = visible.reduce((sum, one) => sum + one, 0);
  const evidence = words.map((wanted) => gather(wanted, visible, total));
  const all = combine(evidence, visible.length);
  if (evidence.length < 2 || all.count > 0) return all;
  const leastTelling = evidence.reduce((a, b) => (b.rarity < a.rarity ? b : a));
  const others = evidence.filter((one) => one !== leastTelling);
  if (!others.every(({isSure}) => isSure)) return all;
  const relaxed = combine(others, visible.length);
  return relaxed.count > 0 ? {...relaxed, dropped: leastTelling.typed} : all;
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

function combine(evidence: readonly Evidence[], size: number): Ranking {
  const scores = new Float64Array(size);
  const scattered: number[] = [];
  let count = 0;
  for (let at = 0; at < size; at++) {
    let score = 0;
    let apart = 0;
    let isScattered = false;
    for (const {best, rarity, enough} of evidence) {
      const strength = best[at] ?? 0;
      // Most postings end here, at the first word.
      score = strength && score + rarity * strength;
      if (score === 0) break;
      if (strength > APART) continue;
      apart++;
      isScattered ||= enough < ENOUGH;
    }
    if (score === 0) continue;
    scores[at] = score;
    count++;
    if (isScattered || (apart > 1 && apart === evidence.length)) scattered.push(at);
  }
  const isEnough = count - scattered.length >= Math.min(...evidence.map(({enough}) => enough));
  if (!isEnough) return {scores, count};
  for (const at of scattered) scores[at] = 0;
  return {scores, count: count - scattered.length};
}
