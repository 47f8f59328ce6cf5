import {foldWithOffsets} from '../analysis/fold.js';
import {readTerms, type Lexicon} from '../analysis/terms.js';
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
  const found = readTerms(folded, lexicon)
    .filter(({term}) => wanted.has(term))
    .map(({start, end}): Mark => [offsets[start] ?? 0, offsets[end] ?? 0]);
  return mergeMarks(found);
}

function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const [lastStart, lastEnd] = merged.at(-1) ?? [-1, -1];
    if (start >= end) continue;
    if (start < lastEnd) merged.splice(-1, 1, [lastStart, Math.max(lastEnd, end)]);
    else merged.push([start, end]);
  }
  return merged;
}
