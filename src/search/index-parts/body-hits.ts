import type {Analyser} from '../analysis/analyser.js';
import {pairTerm, readTerms} from '../analysis/terms.js';
import {OFTEN} from './body-parts.js';
import type {PlainWord} from './body-words.js';
import type {Words} from './collect-hits.js';
import type {Compounds} from './compounds.js';
import {HitTable} from './hit-table.js';
import type {PackedTerm} from './segment.js';

/** As many words as a run has at most; see `readRuns`. */
const MAX_WORDS = 4;

/** Calls for what a text writes as one, by its letters: `readCompounds`, for a body. */
export function forEachCompound(words: readonly PlainWord[], visit: (letters: string) => void): void {
  for (let from = 0; from < words.length;) {
    const end = endOfGroup(words, from);
    if (end - from <= MAX_WORDS) visit(lettersOf(words, from, end));
    from = end;
  }
}

/** What the collector wants of a posting. */
export interface BodyTexts {
  /** All that is searched of its record. */
  readonly record: readonly Words[];
  /** Those of its texts in which two words that follow each other are worth their bytes. */
  readonly paired: readonly Words[];
  readonly body: readonly PlainWord[];
}

export interface BodyLexicon {
  /** One that remembers. */
  readonly analyser: Analyser;
  readonly compounds: Compounds;
}

/**
 * Where the terms of the bodies stand that the record of the same posting doesn't have; the weights are
 * places in `BODY_WEIGHTS`. Of all pairs of words only those of the records are worth their bytes: titles
 * and names are what people look for. The terms are those of `readTerms` and `readPairs`, found without
 * making an object of each.
 */
export function packBodyHits(
  postings: readonly BodyTexts[],
  {analyser, compounds}: BodyLexicon,
): readonly PackedTerm[] {
  const table = new HitTable();
  const lexicon = {stem: analyser.stem, notionsOf: () => []};
  const isJoined = (letters: string): boolean => compounds.has(letters);
  const numberOf = remembered((letters: string) => table.numberOf(analyser.stem(letters)));
  const recordTerms = remembered((words: Words) =>
    readTerms(words, lexicon, isJoined).map(({text}) => table.numberOf(text)),
  );
  const pairs = pairsOf(postings, analyser, table);
  const counts = new Counts();
  for (const {record, body: words} of postings) {
    table.begin();
    let before = -1;
    words.forEach(({text, isSmall}) => {
      if (isSmall) return;
      const term = numberOf(text);
      counts.add(term);
      const pair = pairs.get(before)?.get(term);
      if (pair !== undefined) counts.add(pair);
      before = term;
    });
    forEachJoined(words, compounds, (letters) => counts.add(numberOf(letters)));
    for (const text of record) for (const term of recordTerms(text)) counts.forget(term);
    counts.empty((term, times) => table.add(term, times < OFTEN ? 0 : 1));
  }
  return table.pack();
}

/** Terms of pairs by the two stems, all by their numbers. */
function pairsOf(
  postings: readonly BodyTexts[],
  {stem}: Analyser,
  table: HitTable,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  const add = (first: string, second: string): void => {
    if (first === second) return;
    const one = table.numberOf(first);
    const seconds = pairs.get(one) ?? new Map<number, number>();
    const pair = table.numberOf(pairTerm({text: first}, {text: second}));
    pairs.set(one, seconds.set(table.numberOf(second), pair));
  };
  for (const words of new Set(postings.flatMap(({paired}) => paired))) {
    let before: string | undefined;
    for (const {text, isSmall} of words) {
      if (isSmall) continue;
      const own = stem(text);
      if (before !== undefined) add(before, own);
      before = own;
    }
  }
  return pairs;
}

/** Calls for each run of words that is written as one, here or in another text: `joinedTerms`, for a body. */
function forEachJoined(
  words: readonly PlainWord[],
  compounds: Compounds,
  visit: (letters: string) => void,
): void {
  let group = 0;
  let groupEnd = 0;
  for (let from = 0; from < words.length - 1; from += 1) {
    const first = words[from];
    const second = words[from + 1];
    if (!first || !second) return;
    if (from >= groupEnd) {
      group = from;
      groupEnd = endOfGroup(words, from);
      if (groupEnd - from > 1 && groupEnd - from <= MAX_WORDS) visit(lettersOf(words, from, groupEnd));
    }
    if (first.isSmall || !compounds.mayJoin(first.text, second.text)) continue;
    let letters = first.text;
    for (let end = from + 1; end < Math.min(words.length, from + MAX_WORDS); end += 1) {
      const last = words[end];
      if (!last) return;
      letters += last.text;
      const isGroup = from === group && end + 1 === groupEnd;
      if (!last.isSmall && !isGroup && compounds.has(letters)) visit(letters);
    }
  }
}

/** Behind the last word that dashes or dots join to the one at `from`, which begins such a group. */
function endOfGroup(words: readonly PlainWord[], from: number): number {
  let end = from + 1;
  while (words[end]?.glued === true) end += 1;
  return end;
}

function lettersOf(words: readonly PlainWord[], from: number, end: number): string {
  let letters = '';
  for (let at = from; at < end; at += 1) letters += words[at]?.text ?? '';
  return letters;
}

function remembered<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = read(key);
    values.set(key, value);
    return value;
  };
}

/** How often each term stands in one text. */
class Counts {
  #times = new Uint32Array(1 << 16);
  readonly #met: number[] = [];

  add(term: number): void {
    if (term >= this.#times.length) this.#grow(term);
    const times = this.#times[term] ?? 0;
    if (times === 0) this.#met.push(term);
    this.#times[term] = times + 1;
  }

  forget(term: number): void {
    if (term < this.#times.length) this.#times[term] = 0;
  }

  /** Calls for each term that was added and not forgotten, and begins anew. */
  empty(visit: (term: number, times: number) => void): void {
    for (const term of this.#met) {
      const times = this.#times[term] ?? 0;
      if (times > 0) visit(term, times);
      this.#times[term] = 0;
    }
    this.#met.length = 0;
  }

  #grow(term: number): void {
    const times = new Uint32Array(2 ** Math.ceil(Math.log2(term + 1)));
    times.set(this.#times);
    this.#times = times;
  }
}
