import {foldWithOffsets, type FoldedText} from '../analysis/fold.js';
import {readTerms, type Lexicon, type Term} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import type {Mark} from '../text-search.js';
import type {WantedWord} from './plan-query.js';

/** All terms that answer a query, and which of its words each answers. */
export function wantedTerms(words: readonly WantedWord[]): ReadonlyMap<string, number> {
  return new Map(
    words.flatMap(({expansions}, word) =>
      expansions.map(({segment, at}) => [segment.terms[at] ?? '', word] as const),
    ),
  );
}

/** Where terms stand in a visible text, in order, none overlapping another. */
export function findMarks(
  visible: string,
  wanted: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): readonly Mark[] {
  const {terms, offsets} = readVisible(visible, lexicon);
  const marks: [start: number, end: number, word: number][] = [];
  for (const {text, start, end} of terms) {
    const word = wanted.get(text);
    if (word === undefined) continue;
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
    const last = marks.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) marks.push([from, to, word]);
  }
  return marks;
}

interface ReadText extends Pick<FoldedText, 'offsets'> {
  /** All that could be asked for, in the order in which it stands. */
  readonly terms: readonly Term[];
}

/**
 * A list shows the same texts with every key: each is read once, up to a few megabytes of them. So many are
 * kept, and none that is longer, which is the whole text of a posting.
 */
const MAX_KEPT = 2000;
const readTexts = new WeakMap<Lexicon, Map<string, ReadText>>();

function readVisible(visible: string, lexicon: Lexicon): ReadText {
  const texts = readTexts.get(lexicon) ?? new Map<string, ReadText>();
  const known = texts.get(visible);
  if (known) return known;
  const {folded, offsets} = foldWithOffsets(visible);
  const terms = readTerms(readWords(folded), lexicon, () => true);
  const read = {offsets, terms: terms.toSorted((a, b) => a.start - b.start)};
  if (texts.size >= MAX_KEPT) texts.clear();
  if (visible.length <= MAX_KEPT) readTexts.set(lexicon, texts.set(visible, read));
  return read;
}
