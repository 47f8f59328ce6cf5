import type {Analyser} from '../analysis/analyser.js';
import {pairTerm, readTerms} from '../analysis/terms.js';
import {remember} from '../remember.js';
import {OFTEN} from './body-parts.js';
import type {BodyDictionary} from './body-words.js';
import type {Words} from './collect-hits.js';
import {bitOf, type Compounds} from './compounds.js';
import {HitTable} from './hit-table.js';
import type {PackedTerm} from './segment.js';

/** As many words as a run has at most; see `readRuns`. */
const MAX_WORDS = 4;

/** Adds what texts write as one, by its letters: `readCompounds`, for bodies. */
export function compoundsReader(
  dictionary: BodyDictionary,
  compounds: Set<string>,
): (words: Uint32Array) => void {
  const met: true[] = [];
  return (words) => {
    for (let from = 0; from < words.length;) {
      const end = endOfGroup(words, from, dictionary);
      const first = words[from] ?? 0;
      // Most stand alone, and have done so before.
      if (end - from > 1 || !met[first]) {
        if (end - from <= MAX_WORDS) compounds.add(lettersOf(words, from, end, dictionary));
        if (end - from === 1) met[first] = true;
      }
      from = end;
    }
  };
}

/** What the collector wants of a posting. */
export interface BodyTexts {
  /** All that is searched of its record. */
  readonly record: readonly Words[];
  /** Those of its texts in which two words that follow each other are worth their bytes. */
  readonly paired: readonly Words[];
  /** Words of the dictionary. */
  readonly body: Uint32Array;
}

export interface BodyLexicon {
  readonly dictionary: BodyDictionary;
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
  {dictionary, analyser, compounds}: BodyLexicon,
): readonly PackedTerm[] {
  const table = new HitTable();
  const lexicon = {stem: analyser.stem, notionsOf: () => []};
  const isJoined = (letters: string): boolean => compounds.has(letters);
  const numberOf = (letters: string): number => table.numberOf(analyser.stem(letters));
  const recordTerms = remember((words: Words) =>
    readTerms(words, lexicon, isJoined).map(({text}) => table.numberOf(text)),
  );
  const pairs = pairsOf(postings, analyser, table);
  const counts = new Counts();
  const terms: number[] = [];
  const forEachJoined = joinedReader(dictionary, compounds);
  for (const {record, body: words} of postings) {
    table.begin();
    let seconds: ReadonlyMap<number, number> | undefined;
    for (const word of words) {
      if (dictionary.isSmall(word)) continue;
      const term = (terms[word] ??= numberOf(dictionary.letters(word)));
      counts.add(term);
      const pair = seconds?.get(term);
      if (pair !== undefined) counts.add(pair);
      seconds = pairs[term];
    }
    forEachJoined(words, (letters) => counts.add(numberOf(letters)));
    for (const text of record) for (const term of recordTerms(text)) counts.forget(term);
    counts.empty((term, times) => table.add(term, times < OFTEN ? 0 : 1));
  }
  return table.pack();
}

/** Terms of pairs: by the stem of the first word, then by that of the second; all by their numbers. */
function pairsOf(
  postings: readonly BodyTexts[],
  {stem}: Analyser,
  table: HitTable,
): readonly (ReadonlyMap<number, number> | undefined)[] {
  const pairs: Map<number, number>[] = [];
  const add = (first: string, second: string): void => {
    if (first === second) return;
    const one = table.numberOf(first);
    const seconds = (pairs[one] ??= new Map<number, number>());
    seconds.set(table.numberOf(second), table.numberOf(pairTerm({text: first}, {text: second})));
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

/** Calls for each run of words that is written as one, here or in another text: `joinedTerms`, for bodies. */
function joinedReader(
  dictionary: BodyDictionary,
  compounds: Compounds,
): (words: Uint32Array, visit: (letters: string) => void) => void {
  const goesOn: number[] = [];
  const begins: number[] = [];
  const mayJoin = (first: number, second: number): boolean => {
    const next = (goesOn[first] ??= compounds.nextOf(dictionary.letters(first)));
    return (next & (begins[second] ??= bitOf(dictionary.letters(second), 0))) !== 0;
  };
  return (words, visit) => {
    let group = 0;
    let groupEnd = 0;
    for (let from = 0; from < words.length - 1; from += 1) {
      if (from >= groupEnd) {
        group = from;
        groupEnd = endOfGroup(words, from, dictionary);
        const size = groupEnd - from;
        if (size > 1 && size <= MAX_WORDS) visit(lettersOf(words, from, groupEnd, dictionary));
      }
      const first = words[from] ?? 0;
      if (dictionary.isSmall(first) || !mayJoin(first, words[from + 1] ?? 0)) continue;
      let letters = dictionary.letters(first);
      for (let end = from + 1; end < Math.min(words.length, from + MAX_WORDS); end += 1) {
        const last = words[end] ?? 0;
        letters += dictionary.letters(last);
        const isGroup = from === group && end + 1 === groupEnd;
        if (!dictionary.isSmall(last) && !isGroup && compounds.has(letters)) visit(letters);
      }
    }
  };
}

/** Behind the last word that dashes or dots join to the one at `from`, which begins such a group. */
function endOfGroup(words: Uint32Array, from: number, dictionary: BodyDictionary): number {
  let end = from + 1;
  while (end < words.length && dictionary.isGlued(words[end] ?? 0)) end += 1;
  return end;
}

function lettersOf(words: Uint32Array, from: number, end: number, dictionary: BodyDictionary): string {
  let letters = '';
  for (let at = from; at < end; at += 1) letters += dictionary.letters(words[at] ?? 0);
  return letters;
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
