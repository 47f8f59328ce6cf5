import {fold} from '../analysis/fold.js';
import {readWords} from '../analysis/words.js';

/** The words of a text in one string, each behind a sign: a quarter of the memory, and read once only. */
export type PackedWords = string;

const APART = ' ';
const GLUED = '-';
const SMALL_APART = '~';
const SMALL_GLUED = '=';

/** Reads the words of a body as `writeSearchIndex` wants them. */
export function packWords(text: string): PackedWords {
  let packed = '';
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    if (end > start) packed += packPiece(text.slice(start, end));
    start = end + 1;
  }
  return packed;
}

/** No word, nor anything that tells how one is read, reaches over a blank. */
function endOfPiece(text: string, start: number): number {
  const blank = text.indexOf(' ', start);
  return blank < 0 ? text.length : blank;
}

/** The texts of a board are made of the same pieces again and again. */
const known = new Map<string, PackedWords>();
const MOST_KNOWN = 20_000;
/** Longer ones hardly come twice. */
const LONGEST_KNOWN = 24;

function packPiece(piece: string): PackedWords {
  if (piece.length > LONGEST_KNOWN) return readPiece(piece);
  const earlier = known.get(piece);
  if (earlier !== undefined) return earlier;
  const packed = readPiece(piece);
  if (known.size >= MOST_KNOWN) known.clear();
  // Put together anew: a part of a text can keep the whole of it in memory.
  known.set(piece.split('').join(''), packed);
  return packed;
}

function readPiece(piece: string): PackedWords {
  let packed = '';
  for (const {text, glued, isSmall} of readWords(fold(withoutAddresses(piece)))) {
    packed += (isSmall ? (glued ? SMALL_GLUED : SMALL_APART) : glued ? GLUED : APART) + text;
  }
  return packed;
}

/** Words of texts by number, from 0: words of the same letters that are read the same way have the same one. */
export class BodyDictionary {
  /** By their sign and their letters. */
  readonly #numbers = new Map<string, number>();
  readonly #letters: string[] = [];
  readonly #signs: string[] = [];
  #text = new Uint32Array(1 << 12);

  /**
   * The words of a text, in their order, until the next text is read: to give each its own memory would take more
   * of it, for texts that are looked at once, than all else.
   */
  read(packed: PackedWords): Uint32Array {
    let length = 0;
    for (let start = 0; start < packed.length; length += 1) {
      let end = start + 1;
      while (end < packed.length && !isSign(packed.charCodeAt(end))) end += 1;
      if (length === this.#text.length) this.#grow();
      this.#text[length] = this.#numberOf(packed.slice(start, end));
      start = end;
    }
    return this.#text.subarray(0, length);
  }

  letters(word: number): string {
    return this.#letters[word] ?? '';
  }

  /** Whether a dash or a dot joins it to the word before. */
  isGlued(word: number): boolean {
    const sign = this.#signs[word];
    return sign === GLUED || sign === SMALL_GLUED;
  }

  isSmall(word: number): boolean {
    const sign = this.#signs[word];
    return sign === SMALL_APART || sign === SMALL_GLUED;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#letters.length;
    // A copy: a part of a text holds on to the whole of it.
    const own = word.split('').join('');
    this.#numbers.set(own, number);
    this.#letters.push(own.slice(1));
    this.#signs.push(own.charAt(0));
    return number;
  }

  #grow(): void {
    const text = new Uint32Array(this.#text.length * 2);
    text.set(this.#text);
    this.#text = text;
  }
}

/** None of them is part of a word. */
function isSign(code: number): boolean {
  return code === 32 || code === 45 || code === 61 || code === 126;
}

/** Addresses are no words, and those of people must not be found by taking an index apart. */
function withoutAddresses(text: string): string {
  // Neither holds a blank, and hardly a word has their signs.
  return text.replace(/\S+/g, (word) => (SIGN.test(word) ? word.replace(ADDRESS, ' ') : word));
}

const SIGN = /@|:\/\/|www\./i;
const ADDRESS = /[^\s@]{1,64}@\S+|\b(?:https?:\/\/|www\.)\S+/gi;
