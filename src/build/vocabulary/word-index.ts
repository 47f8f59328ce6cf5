import {foldText} from '../fields/text/fold.js';

/** A phrase of an index, found in a text. */
export interface FoundWord<T> {
  readonly value: T;
  readonly at: number;
  readonly length: number;
}

/**
 * Finds thousands of phrases in one pass, whatever their case, accents and hyphens: each word of the
 * text is looked up as the first word of a phrase, and the longest phrase that goes on wins.
 */
export class WordIndex<T> {
  readonly #byFirstWord = new Map<string, Candidate<T>[]>();
  /** Which hashes the first words have: nearly all other words of a text are told by theirs. */
  readonly #hashes = new Uint8Array(HASHES);

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = wordsOf(foldText(phrase));
      const between = phrase.includes('/') ? `${BETWEEN_WORDS}/` : BETWEEN_WORDS;
      this.#add(words, {value, between});
      if (words.length === 2 || phrase.includes('.')) this.#add([words.join('')], {value, between});
    }
    for (const candidates of this.#byFirstWord.values()) {
      candidates.sort((one, other) => other.rest.length - one.rest.length);
    }
  }

  #add([first, ...rest]: readonly string[], {value, between}: Omit<Candidate<T>, 'rest'>): void {
    if (first === undefined) return;
    const candidates = this.#byFirstWord.get(first) ?? [];
    if (!candidates.some((known) => known.rest.join(' ') === rest.join(' ')))
      candidates.push({rest, value, between});
    this.#byFirstWord.set(first, candidates);
    this.#hashes[hashOf(first, 0, first.length)] = 1;
  }

  /** What is found in a folded text, from left to right, without overlaps. */
  find(folded: string): FoundWord<T>[] {
    const found: FoundWord<T>[] = [];
    for (let at = 0; at < folded.length;) {
      const end = endOfWord(folded, at);
      const hit = end > at ? this.#longestAt(folded, at, end) : undefined;
      if (hit) found.push({value: hit.value, at, length: hit.end - at});
      at = hit?.end ?? Math.max(end, at + 1);
    }
    return found;
  }

  /** The longest phrase that begins with the word between two places. */
  #longestAt(folded: string, at: number, end: number): {value: T; end: number} | undefined {
    const hasVersion = isDigit(folded.charCodeAt(end - 1));
    if (!hasVersion && this.#hashes[hashOf(folded, at, end)] === 0) return undefined;
    for (const candidate of this.#candidates(folded.slice(at, end), hasVersion)) {
      const last = endOfPhrase(folded, end, candidate);
      if (last >= 0) return {value: candidate.value, end: last};
    }
    return undefined;
  }

  /** A version may stick to a name, as in "PHP7". */
  #candidates(word: string, hasVersion: boolean): readonly Candidate<T>[] {
    const known = this.#byFirstWord.get(word);
    if (known) return known;
    return (hasVersion && this.#byFirstWord.get(word.replace(/\d{1,2}$/, ''))) || NONE;
  }
}

const NONE: readonly never[] = [];

interface Candidate<T> {
  /** The words that have to follow the first one. */
  readonly rest: readonly string[];
  /** The characters of which one may stand between two words. */
  readonly between: string;
  readonly value: T;
}

const BETWEEN_WORDS = " -'._";

function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < folded.length;) {
    const end = endOfWord(folded, at);
    if (end > at) words.push(folded.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Behind the word that begins at a place, `++` or `#` included; the place itself where none does. */
function endOfWord(folded: string, at: number): number {
  let end = at;
  while (isWordCharacter(folded.charCodeAt(end))) end += 1;
  if (end === at) return at;
  if (folded.startsWith('++', end)) return end + 2;
  return folded.charCodeAt(end) === HASH_SIGN ? end + 1 : end;
}

/** Behind the words that follow the first one, which ends at a place; -1 if others do. */
function endOfPhrase(
  folded: string,
  end: number,
  {rest, between}: Omit<Candidate<unknown>, 'value'>,
): number {
  let last = end;
  for (const expected of rest) {
    const start = last + 1;
    if (start >= folded.length || !between.includes(folded.charAt(last))) return -1;
    if (!folded.startsWith(expected, start)) return -1;
    last = start + expected.length;
    if (endOfWord(folded, start) !== last) return -1;
  }
  return last;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const HASH_SIGN = 35;
const HASHES = 1 << 14;

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 14)) & (HASHES - 1);
}
