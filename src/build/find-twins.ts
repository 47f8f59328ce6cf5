import {toPlainText} from './body/plain-text.js';
import type {ComposedPosting} from './compose-posting.js';
import {DisjointGroups} from './disjoint-groups.js';
import {groupBy} from './group-by.js';

/** Words that make up a shingle, and the share of shingles that makes two texts nearly the same. */
const SHINGLE = 5;
const ALIKE = 0.8;
/** So short a text says too little to be anybody's twin. */
const MIN_SHINGLES = 20;

/**
 * Groups of postings whose texts are nearly the same: Jaccard similarity of their five-word shingles of
 * at least 0.8, and what follows from it by transitivity. Two such texts share one of their rarest
 * shingles, so only texts that do are compared (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 *
 * @returns groups of at least two, each in the order of the postings
 */
export function findTwins(postings: readonly ComposedPosting[]): readonly (readonly ComposedPosting[])[] {
  const texts = postings.map(({body}) => toPlainText(body).toLowerCase());
  const groups = new DisjointGroups(postings.length);
  const firsts = new Map<string, number>();
  // A text that came before word for word needs no comparing: it joins that one, and brings no shingles.
  const shingled = texts.map((text, at) => {
    const shingles = shinglesOf(text);
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, at);
    else if (shingles.size >= MIN_SHINGLES) groups.join(at, first);
    return first === undefined ? shingles : new Set<number>();
  });
  for (const [one, others] of candidates(shingled)) {
    for (const other of others) {
      if (!groups.areOne(one, other) && areAlike(shingled[one], shingled[other])) groups.join(one, other);
    }
  }
  return [...groupBy(postings.keys(), (at) => groups.rootOf(at)).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((at) => postings[at] ?? []));
}

function shinglesOf(text: string): ReadonlySet<number> {
  const hashes = text.split(/[^\p{L}\p{N}]+/u).map(hash);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE <= hashes.length; start += 1) {
    let shingle = 7;
    for (let at = start; at < start + SHINGLE; at += 1) shingle = Math.imul(shingle, 31) ^ (hashes[at] ?? 0);
    shingles.add(shingle);
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

/** Each text with those before it that share one of the shingles that two alike must have in common. */
function* candidates(
  shingled: readonly ReadonlySet<number>[],
): Generator<readonly [number, ReadonlySet<number>]> {
  const counts = new Map<number, number>();
  for (const shingles of shingled) for (const one of shingles) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sharing = new Map<number, number[]>();
  for (const [at, shingles] of shingled.entries()) {
    if (shingles.size < MIN_SHINGLES) continue;
    const rarest = rarestShared(shingles, counts);
    yield [at, new Set(rarest.flatMap((one) => sharing.get(one) ?? []))];
    for (const one of rarest) {
      const texts = sharing.get(one);
      if (texts) texts.push(at);
      else sharing.set(one, [at]);
    }
  }
}

/** The rarest fifth of a text's shingles, without those that no other text has. */
function rarestShared(shingles: ReadonlySet<number>, counts: ReadonlyMap<number, number>): readonly number[] {
  const countOf = (shingle: number): number => counts.get(shingle) ?? 0;
  const shared = [...shingles].filter((shingle) => countOf(shingle) > 1);
  const prefix = shingles.size - Math.ceil(ALIKE * shingles.size) + 1;
  const left = prefix - (shingles.size - shared.length);
  return left <= 0 ? [] : shared.sort((a, b) => countOf(a) - countOf(b) || a - b).slice(0, left);
}

function areAlike(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): boolean {
  if (!one || !other || Math.min(one.size, other.size) < ALIKE * Math.max(one.size, other.size)) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared) >= ALIKE;
}
