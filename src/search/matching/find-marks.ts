import type {Analyser} from '../analysis/analyser.js';
import {foldWithOffsets} from '../analysis/fold.js';
import {readTerms, type Lexicon} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import type {WantedWord} from './plan-query.js';

export type Mark = readonly [start: number, end: number];

/** All terms that answer a query. */
export function wantedTerms(words: readonly WantedWord[], {stem}: Analyser): ReadonlySet<string> {
  return new Set(
    words.flatMap(({text, expansions}) => [
      stem(text),
      ...expansions.map(({segment, at}) => segment.terms[at] ?? ''),
    ]),
  );
}

/** Where terms stand in a visible text, in order, none overlapping another. */
export function findMarks(
  visible: string,
  wanted: ReadonlySet<string>,
  {analyser, notionOf}: Pick<Lexicon, 'analyser' | 'notionOf'>,
): readonly Mark[] {
  const {folded, offsets} = foldWithOffsets(visible);
  // Of all that could be joined, only what is wanted would be marked.
  const isJoined = (letters: string): boolean => wanted.has(analyser.stem(letters));
  const found = readTerms(readWords(folded), {analyser, isJoined, notionOf}).filter(({term}) =>
    wanted.has(term),
  );
  const marks: Mark[] = [];
  for (const {start, end} of found.sort((a, b) => a.start - b.start)) {
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
    const [lastFrom, lastTo] = marks.at(-1) ?? [0, 0];
    if (from < lastTo) marks.splice(-1, 1, [lastFrom, Math.max(lastTo, to)]);
    else if (from < to) marks.push([from, to]);
  }
  return marks;
}
