import type {WantedWord} from './plan-query.js';

export interface Ranking {
  readonly found: readonly ScoredPosting[];
  /** The word that was given up because no posting has all of them, as typed. */
  readonly dropped?: string;
}

export interface ScoredPosting {
  /** Its place in the index. */
  readonly posting: number;
  readonly score: number;
}

/** What answers one word of the query. */
interface Evidence {
  readonly wanted: WantedWord;
  /** For each posting the best that it offers for the word; 0 if it offers nothing. */
  readonly best: Float32Array;
  readonly rarity: number;
}

/** A word that every posting has still counts for something. */
const MIN_RARITY = 0.1;
/** A word is worth more if it stands in the record, or in the text beside the other words. */
const APART = 1.2;
/** With so many better ones, postings that have the words only here and there in the text are left out; */
const ENOUGH = 10;
/** sooner where a preposition ties the words: `code du travail` is not any code and any work. */
const ENOUGH_TIED = 3;

/**
 * Postings that have all required words, by BM25F's idea without its lengths: each word counts by the
 * best field that has it and by its rarity, which is measured over all that answers it.
 *
 * @param visible for each posting of the index 1, or 0 where it is as if it weren't there
 */
export function rank(words: readonly WantedWord[], visible: Uint8Array): Ranking {
  const total = visible.reduce((sum, one) => sum + one, 0);
  const evidence = words.map((wanted) => gather(wanted, visible, total));
  const required = evidence.filter(({wanted}) => wanted.isRequired);
  const found = combine(evidence, required, visible.length);
  if (found.length > 0 || required.length < 2) return {found};
  const leastTelling = required.reduce((a, b) => (b.rarity < a.rarity ? b : a));
  const others = required.filter((one) => one !== leastTelling);
  if (!others.every(({wanted}) => wanted.isSure)) return {found};
  const relaxed = combine(evidence, others, visible.length);
  return relaxed.length > 0 ? {found: relaxed, dropped: leastTelling.wanted.typed} : {found};
}

function gather(wanted: WantedWord, visible: Uint8Array, total: number): Evidence {
  const best = new Float32Array(visible.length);
  let found = 0;
  for (const {segment, at, weight} of wanted.expansions) {
    segment.forEachHit(at, (posting, strength) => {
      if (visible[posting] === 0) return;
      const before = best[posting] ?? 0;
      if (before === 0) found++;
      if (strength * weight > before) best[posting] = strength * weight;
    });
  }
  const rarity = Math.log(1 + (total - found + 0.5) / (found + 0.5));
  return {wanted, best, rarity: Math.max(MIN_RARITY, rarity)};
}

function combine(
  evidence: readonly Evidence[],
  required: readonly Evidence[],
  count: number,
): readonly ScoredPosting[] {
  const together: ScoredPosting[] = [];
  const scattered: ScoredPosting[] = [];
  const isTied = required.some(({wanted}) => wanted.isTied);
  for (let posting = 0; required.length > 0 && posting < count; posting++) {
    let apart = 0;
    let isScattered = false;
    let hasAll = true;
    for (const {best, wanted} of required) {
      const strength = best[posting] ?? 0;
      hasAll &&= strength > 0;
      if (strength > APART) continue;
      apart++;
      isScattered ||= wanted.isTied;
    }
    if (!hasAll) continue;
    isScattered ||= required.length > 1 && apart === required.length;
    let score = 0;
    for (const {best, rarity} of evidence) score += rarity * (best[posting] ?? 0);
    (isScattered ? scattered : together).push({posting, score});
  }
  return together.length >= (isTied ? ENOUGH_TIED : ENOUGH) ? together : [...together, ...scattered];
}
