import {foldWithOffsets, type FoldedText} from '../analysis/fold.js';
import {readTerms, type Lexicon, type Term} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import type {WantedWord} from './plan-query.js';

export type Mark = readonly [start: number, end: number];

/** All terms that answer a query. */
export function wantedTerms(words: readonly WantedWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({expansions}) => expansions.map(({segment, at}) => segment.terms[at] ?? '')));
}

/** Where terms stand in a visible text, in order, none overlapping another. */
export function findMarks(visible: string, wanted: ReadonlySet<string>, lexicon: Lexicon): readonly Mark[] {
  const {terms, offsets} = readVisible(visible, lexicon);
  const marks: Mark[] = [];
  for (const {text, start, end} of terms) {
    if (!wanted.has(text)) continue;
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
    const [lastFrom, lastTo] = marks.at(-1) ?? [0, 0];
    if (from < lastTo) marks.splice(-1, 1, [lastFrom, Math.max(lastTo, to)]);
    else if (from < to) marks.push([from, to]);
  }
  return marks;
}

interface ReadText extends Pick<FoldedText, 'offsets'> {
  /** All that could be asked for, in the order in which it stands. */
  readonly terms: readonly Term[];
}

/** A list shows the same texts with every key: each is read once, up to a few megabytes of them. */
const MAX_TEXTS = 2000;
const readTexts = new WeakMap<Lexicon, Map<string, ReadText>>();

function readVisible(visible: string, lexicon: Lexicon): ReadText {
  const texts = readTexts.get(lexicon) ?? new Map<string, ReadText>();
  const known = texts.get(visible);
  if (known) return known;
  const {folded, offsets} = foldWithOffsets(visible);
  const terms = readTerms(readWords(folded), lexicon, () => true);
  const read = {offsets, terms: terms.toSorted((a, b) => a.start - b.start)};
  if (texts.size >= MAX_TEXTS) texts.clear();
  readTexts.set(lexicon, texts.set(visible, read));
  return read;
}
