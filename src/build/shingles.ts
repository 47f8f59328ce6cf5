import {characterTest} from './character-test.js';

/** Words that make up a shingle. */
const SHINGLE = 5;

/** Hashes of all runs of five words of a text, each once, in ascending order. */
export type Shingles = Int32Array;

/** What was kept as bytes. */
export function shinglesFrom(bytes: Uint8Array): Shingles {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(own.buffer, own.byteOffset, own.byteLength / 4);
}

export function shinglesOf(text: string): Shingles {
  const hashes = hashWords(text.toLowerCase());
  const all = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let start = 0; start < all.length; start += 1) {
    let shingle = 7;
    for (let at = start; at < start + SHINGLE; at += 1) shingle = Math.imul(shingle, 31) ^ (hashes[at] ?? 0);
    all[start] = shingle;
  }
  all.sort();
  let count = 0;
  for (const shingle of all) {
    if (count > 0 && shingle === all[count - 1]) continue;
    all[count] = shingle;
    count += 1;
  }
  return all.slice(0, count);
}

/** Jaccard similarity: what two texts have in common, of all that they have; from 0 to 1. */
export function similarity(one: Shingles, other: Shingles): number {
  let shared = 0;
  let at = 0;
  for (const shingle of one) {
    while (at < other.length && (other[at] ?? 0) < shingle) at += 1;
    if (other[at] === shingle) shared += 1;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits, of the runs of letters and digits, and of what is before the first and behind the last. */
function hashWords(text: string): readonly number[] {
  const hashes: number[] = [];
  let value = OFFSET;
  let isBetween = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code <= 0xdbff;
    if (isPair ? isWordCharacter(text.codePointAt(at) ?? 0) : isInWord(code)) {
      value = Math.imul(value ^ code, PRIME);
      if (isPair) {
        at += 1;
        value = Math.imul(value ^ text.charCodeAt(at), PRIME);
      }
      isBetween = false;
    } else {
      if (!isBetween) {
        hashes.push(value);
        value = OFFSET;
      }
      isBetween = true;
    }
  }
  hashes.push(value);
  return hashes;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const isInWord = characterTest(WORD_CHARACTER);

function isWordCharacter(codePoint: number): boolean {
  return WORD_CHARACTER.test(String.fromCodePoint(codePoint));
}
