import {readInclusiveForm} from './inclusive-forms.js';
import {isStopWord} from './stop-words.js';

/** A word of a folded text: its base form, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A dash, a dot or an ampersand, and nothing else, joins it to the word before. */
  readonly glued: boolean;
  /** Says nothing about a posting: neither indexed nor asked for. */
  readonly isSmall: boolean;
}

/** Words whose signs make them what they are, then runs of letters and digits. */
const WORD = /(?<![\p{L}\p{N}])(?:c\+\+|[cf]#|\.net)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ELIDED = /^(?:[cdjlmnst]|\w*qu)$/;
const GLUE = /^[-.&)]$/;
/** Hardly a word is longer, and Fuse.js compares no more at once; it bounds what hostile texts cost. */
const MAX_WORD_LENGTH = 32;

/** The words of a folded text, inclusive endings taken in, elided articles left out. */
export function readWords(folded: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const start = match.index;
    if (folded[WORD.lastIndex] === "'" && ELIDED.test(match[0])) continue;
    const {base, end} = readInclusiveForm(folded, match[0], WORD.lastIndex);
    WORD.lastIndex = end;
    const before = words.at(-1);
    const glued = before !== undefined && GLUE.test(folded.slice(before.end, start));
    const text = base.slice(0, MAX_WORD_LENGTH);
    words.push({text, start, end, glued, isSmall: isStopWord(text)});
  }
  return words;
}
