import {DisjointGroups} from './disjoint-groups.js';
import {groupBy} from './group-by.js';
import {ShingleCounts} from './shingle-counts.js';
import {similarity, type Shingles} from './shingles.js';

/** The share of shingles that makes two texts nearly the same. */
const ALIKE = 0.8;
/** So short a text says too little to be anybody's twin. */
const MIN_SHINGLES = 20;

/**
 * Groups of postings whose texts are nearly the same: Jaccard similarity of their five-word shingles of
 * at least 0.8, and what follows from it by transitivity. Two such texts share one of their rarest
 * shingles, so only texts that do are compared (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 *
 * @param shinglesOf asked several times for each posting
 * @returns groups of at least two, each in the order of the postings
 */
export function findTwins<T>(
  postings: readonly T[],
  shinglesOf: (posting: T) => Shingles,
): readonly (readonly T[])[] {
  const groups = new DisjointGroups(postings.length);
  const firsts = new Map<string, number>();
  // A text that came before word for word needs no comparing: it joins that one, and brings no shingles.
  const isFirst = postings.map((posting, at) => {
    const shingles = shinglesOf(posting);
    if (shingles.length < MIN_SHINGLES) return false;
    const key = keyOf(shingles);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else groups.join(at, first);
    return first === undefined;
  });
  // Those of a large board come from a file each time that they are asked for.
  const texts: Texts = {
    count: postings.length,
    shinglesOf: (at) => {
      const posting = postings[at];
      return posting !== undefined && isFirst[at] === true ? shinglesOf(posting) : NONE;
    },
  };
  for (const [one, others] of candidates(texts)) {
    const own = texts.shinglesOf(one);
    for (const other of others) {
      if (!groups.areOne(one, other) && areAlike(own, texts.shinglesOf(other))) groups.join(one, other);
    }
  }
  return toGroups(postings, groups);
}

/** The groups of at least two, in the order of their first members. */
export function toGroups<T>(postings: readonly T[], groups: DisjointGroups): readonly (readonly T[])[] {
  return [...groupBy(postings.keys(), (at) => groups.rootOf(at)).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((at) => postings[at] ?? []));
}

/** Whether two texts are twins by themselves, whatever others there are. */
export function areTwins(one: Shingles, other: Shingles): boolean {
  return Math.min(one.length, other.length) >= MIN_SHINGLES && areAlike(one, other);
}

const NONE: Shingles = new Int32Array();

interface Texts {
  readonly count: number;
  readonly shinglesOf: (at: number) => Shingles;
}

function* eachOf({count, shinglesOf}: Texts): Generator<Shingles> {
  for (let at = 0; at < count; at += 1) yield shinglesOf(at);
}

/** Their number, and two sums in which the order of the bits differs. */
function keyOf(shingles: Shingles): string {
  let sum = 0;
  let product = 1;
  for (const shingle of shingles) {
    sum = (sum + shingle) | 0;
    product = Math.imul(product ^ shingle, 0x01000193);
  }
  return `${shingles.length} ${sum} ${product}`;
}

/** Each text with those before it that share one of the shingles that two alike must have in common. */
function* candidates(texts: Texts): Generator<readonly [at: number, others: ReadonlySet<number>]> {
  const counts = countShared(texts);
  const sharing = new Map<number, number[]>();
  let at = -1;
  for (const shingles of eachOf(texts)) {
    at += 1;
    const rarest = rarestShared(shingles, counts);
    yield [at, new Set(rarest.flatMap((one) => sharing.get(one) ?? []))];
    for (const one of rarest) {
      const others = sharing.get(one);
      if (others) others.push(at);
      else sharing.set(one, [at]);
    }
  }
}

/**
 * How many texts have a shingle, for those that at least two have. Nearly all of a board's shingles stand
 * in one text only: a table of bits (Bloom, 1970) sorts those out before anything is counted.
 */
function countShared(texts: Texts): CountOf {
  let total = 0;
  for (const shingles of eachOf(texts)) total += shingles.length;
  const bits = Math.ceil(Math.log2(Math.max(1024, total)));
  const seen = new Uint8Array(2 ** bits);
  const slotOf = (shingle: number): number => Math.imul(shingle, 0x9e3779b1) >>> (32 - bits);
  for (const shingles of eachOf(texts)) {
    for (const shingle of shingles) {
      const slot = slotOf(shingle);
      seen[slot] = Math.min(2, (seen[slot] ?? 0) + 1);
    }
  }
  const counts = new ShingleCounts();
  for (const shingles of eachOf(texts)) {
    for (const shingle of shingles) if (seen[slotOf(shingle)] === 2) counts.add(shingle);
  }
  return (shingle) => (seen[slotOf(shingle)] === 2 ? counts.of(shingle) : 0);
}

/** How many texts have a shingle; none or 1 where only one has it. */
type CountOf = (shingle: number) => number;

/** The rarest fifth of a text's shingles, without those that no other text has. */
function rarestShared(shingles: Shingles, countOf: CountOf): readonly number[] {
  // Both in one number, by which they sort natively: the count, then the shingle.
  const shared = new Float64Array(shingles.length);
  let size = 0;
  for (const shingle of shingles) {
    const count = countOf(shingle);
    if (count > 1) shared[size++] = count * SPAN + (shingle + SPAN / 2);
  }
  const prefix = shingles.length - Math.ceil(ALIKE * shingles.length) + 1;
  const left = prefix - (shingles.length - size);
  if (left <= 0) return [];
  return Array.from(shared.subarray(0, size).sort().subarray(0, left), (one) => (one % SPAN) - SPAN / 2);
}

/** As many as there are numbers of 32 bits. */
const SPAN = 2 ** 32;

function areAlike(one: Shingles, other: Shingles): boolean {
  if (Math.min(one.length, other.length) < ALIKE * Math.max(one.length, other.length)) return false;
  return similarity(one, other) >= ALIKE;
}
