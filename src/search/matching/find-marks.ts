import type {Analyser} from '../analysis/analyser.js';
import {foldWithOffsets} from '../analysis/fold.js';
import {readTerms, type Lexicon} from '../analysis/terms.js';
import {readWords, type Word} from '../analysis/words.js';
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

/** What doesn't depend on the query: the list shows most of its texts again at the next key. */
export interface VisibleText {
  readonly words: readonly Word[];
  readonly offsets: readonly number[];
}

export function readVisibleText(visible: string): VisibleText {
  const {folded, offsets} = foldWithOffsets(visible);
  return {words: readWords(folded), offsets};
}

/** Where terms stand in a visible text, in order, none overlapping another. */
export function findMarks(
  {words, offsets}: VisibleText,
  wanted: ReadonlySet<string>,
  {analyser, notionOf}: Pick<Lexicon, 'analyser' | 'notionOf'>,
): readonly Mark[] {
  // Of all that could be joined, only what is wanted would be marked.
  const isJoined = (letters: string): boolean => wanted.has(analyser.stem(letters));
  const found = readTerms(words, {analyser, isJoined, notionOf}).filter(({term}) => wanted.has(term));
  const marks: Mark[] = [];
  for (const {start, end} of found.sort((a, b) => a.start - b.start)) {
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
    const [lastFrom, lastTo] = marks.at(-1) ?? [0, 0];
    if (from < lastTo) marks.splice(-1, 1, [lastFrom, Math.max(lastTo, to)]);
    else if (from < to) marks.push([from, to]);
  }
  return marks;
}
