import type {Analyser} from '../analysis/analyser.js';
import {PAIR} from '../analysis/terms.js';
import {
  countHits,
  findBegun,
  findTerm,
  findTerms,
  FEW,
  recordsOf,
  type Expansion,
  type Vocabulary,
} from './find-terms.js';
import {findNear} from './near-terms.js';

/** A word, or a half of one, with what answers it. */
export interface ExpandedWord {
  readonly expansions: readonly Expansion[];
  /** Found as it was typed, not by its likeness to other words. */
  readonly isSure: boolean;
}

const FAMILY = 0.5;
/** `javas` is rather the beginning of JavaScript than a plural of Java. */
const CUT_SHORT = 0.5;

/** Usually gives the word; two where two known ones were typed as one. */
export function expandWord(
  text: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  {stem, root, beginnings}: Analyser,
): readonly ExpandedWord[] {
  const term = stem(text);
  const begun = isLast ? findBegun(vocabulary, beginnings(text)) : [];
  const isCutShort = begun.length > 0 && /..[^s]s$/.test(text);
  const exact = findTerm(vocabulary, term, isCutShort ? CUT_SHORT : 1);
  const family = root(term);
  const kin = findTerms(recordsOf(vocabulary), family.slice(0, -1), (other) =>
    other !== term && root(other) === family && !other.includes(PAIR) ? FAMILY : 0,
  );
  const count = countHits(exact);
  const near = count + countHits(begun) > FEW ? [] : findNear(vocabulary, term, count);
  const known = [...exact, ...begun, ...kin];
  const expansions = [...known, ...near];
  const isWord = (half: string): boolean => findTerm(vocabulary, stem(half)).length > 0;
  const at = expansions.length > 0 ? -1 : splitAt(text, isWord);
  if (at < 0) return [{expansions, isSure: known.length > 0}];
  return [text.slice(0, at), text.slice(at)].map((half) => ({
    expansions: findTerm(vocabulary, stem(half)),
    isSure: false,
  }));
}

/** Where both halves of a text are words, or -1. */
function splitAt(text: string, isWord: (half: string) => boolean): number {
  for (let at = 3; at <= text.length - 3; at++) {
    if (isWord(text.slice(0, at)) && isWord(text.slice(at))) return at;
  }
  return -1;
}
