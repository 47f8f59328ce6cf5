import {fold} from '../analysis/fold.js';
import {readWords, type Word} from '../analysis/words.js';

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

export type PlainWord = Pick<Word, 'text' | 'glued' | 'isSmall'>;

export function unpackWords(packed: PackedWords): readonly PlainWord[] {
  const words: PlainWord[] = [];
  for (let start = 0; start < packed.length;) {
    let end = start + 1;
    while (end < packed.length && !isSign(packed.charCodeAt(end))) end += 1;
    const sign = packed[start];
    const glued = sign === GLUED || sign === SMALL_GLUED;
    words.push({
      text: packed.slice(start + 1, end),
      glued,
      isSmall: sign === SMALL_APART || sign === SMALL_GLUED,
    });
    start = end;
  }
  return words;
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
