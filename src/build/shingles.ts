/** Words that make up a shingle. */
const SHINGLE = 5;

/** Hashes of all runs of five words of a text, each once, in ascending order. */
export type Shingles = Int32Array;

export function shinglesOf(text: string): Shingles {
  const hashes = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(hash);
  const all = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let start = 0; start < all.length; start += 1) {
    let shingle = 7;
    for (let at = start; at < start + SHINGLE; at += 1) shingle = Math.imul(shingle, 31) ^ (hashes[at] ?? 0);
    all[start] = shingle;
  }
  return all.sort().filter((shingle, at) => at === 0 || shingle !== all[at - 1]);
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

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}
