import {foldWithOffsets} from '../analysis/fold.js';
import {readTerms, type Lexicon} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import type {WantedWord} from './plan-query.js';

export type Mark = readonly [start: number, end: number];

/** Where the words that answer a query stand in a visible text, in order, none overlapping another. */
export function findMarks(visible: string, words: readonly WantedWord[], lexicon: Lexicon): readonly Mark[] {
  const wanted = new Set(
    words.flatMap(({text, expansions}) => [
      lexicon.analyser.stem(text),
      ...expansions.map(({segment, at}) => segment.terms[at] ?? ''),
    ]),
  );
  const {folded, offsets} = foldWithOffsets(visible);
  const marks: Mark[] = [];
  for (const {term, start, end} of readTerms(readWords(folded), lexicon).toSorted(
    (a, b) => a.start - b.start,
  )) {
    if (!wanted.has(term)) continue;
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
    const [lastFrom, lastTo] = marks.at(-1) ?? [0, 0];
    if (from < lastTo) marks.splice(-1, 1, [lastFrom, Math.max(lastTo, to)]);
    else if (from < to) marks.push([from, to]);
  }
  return marks;
}
