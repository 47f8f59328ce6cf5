import type {Word} from './words.js';

/** One to four words that follow each other. */
export interface Run {
  /** Their letters without what stands between them. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  /** Whether the text writes them, and nothing beside them, as one: `front-end`. */
  readonly isGlued: boolean;
  readonly first: Word;
  readonly last: Word;
}

const MAX_WORDS = 4;

export function readRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  words.forEach((first, from) => {
    let letters = '';
    let isGlued = true;
    for (let size = 1; size <= MAX_WORDS; size++) {
      const last = words[from + size - 1];
      if (!last) break;
      letters += last.text;
      isGlued &&= size === 1 || last.glued;
      const isWhole = isGlued && !first.glued && words[from + size]?.glued !== true;
      runs.push({letters, start: first.start, end: last.end, size, isGlued: isWhole, first, last});
    }
  });
  return runs;
}
