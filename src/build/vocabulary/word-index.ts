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

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = wordsOf(foldText(phrase)).map(({word}) => word);
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
  }

  /** What is found in a folded text, from left to right, without overlaps. */
  find(folded: string): FoundWord<T>[] {
    const words = wordsOf(folded);
    const found: FoundWord<T>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const first = words[index];
      const candidate =
        first && this.#candidates(first.word).find((phrase) => goesOn(folded, words, index, phrase));
      const last = candidate && words[index + candidate.rest.length];
      if (!first || !last) continue;
      found.push({value: candidate.value, at: first.at, length: last.at + last.word.length - first.at});
      index += candidate.rest.length;
    }
    return found;
  }

  /** A version may stick to a name, as in "PHP7". */
  #candidates(word: string): readonly Candidate<T>[] {
    const known = this.#byFirstWord.get(word);
    if (known) return known;
    const hasVersion = isDigit(word.charCodeAt(word.length - 1));
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

interface Word {
  readonly word: string;
  readonly at: number;
}

function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < folded.length;) {
    let end = at;
    while (isWordCharacter(folded.charCodeAt(end))) end += 1;
    if (end > at) {
      if (folded.startsWith('++', end)) end += 2;
      else if (folded.charCodeAt(end) === HASH) end += 1;
      words.push({word: folded.slice(at, end), at});
    }
    at = Math.max(end, at + 1);
  }
  return words;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const HASH = 35;
const BETWEEN_WORDS = " -'._";

function goesOn(
  folded: string,
  words: readonly Word[],
  index: number,
  {rest, between}: Pick<Candidate<unknown>, 'rest' | 'between'>,
): boolean {
  return rest.every((expected, offset) => {
    const before = words[index + offset];
    const next = words[index + offset + 1];
    if (!before || next?.word !== expected) return false;
    const gap = before.at + before.word.length;
    return next.at === gap + 1 && between.includes(folded.charAt(gap));
  });
}
