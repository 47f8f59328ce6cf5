import type {Word} from './words.js';

/** One to four words that follow each other. */
export interface Run {
  /** Their letters without what stands between them. */
  readonly text: string;
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
  return words.flatMap((first, from) => {
    let text = '';
    let isGlued = !first.glued;
    return words.slice(from, from + MAX_WORDS).map((last, at) => {
      text += last.text;
      isGlued &&= at === 0 || last.glued;
      const isWhole = isGlued && words[from + at + 1]?.glued !== true;
      return {text, start: first.start, end: last.end, size: at + 1, isGlued: isWhole, first, last};
    });
  });
}
