import {DisjointGroups} from './disjoint-groups.js';
import {areTwins, findTwins, toGroups} from './find-twins.js';
import {bytesOf, type KeptBytes} from './shelf.js';
import {shinglesFrom, type Shingles} from './shingles.js';

/** With more of them than that, all are compared anew: it takes no longer. */
const FEW = 20;

interface Shingled {
  readonly shingles: KeptBytes;
}

/** The twins of an earlier build of the same process: only what changed since is compared with the others. */
export class TwinMemory {
  #known: ReadonlySet<KeptBytes> = new Set();
  #groups: readonly (readonly KeptBytes[])[] = [];

  /** The same as `findTwins`. A posting whose text is the very same brings the same shingles, not others like them. */
  find<T extends Shingled>(postings: readonly T[]): readonly (readonly T[])[] {
    const present = new Set(postings.map(({shingles}) => shingles));
    // Of a group that lost a member, the others may have been twins by that one only.
    const isWhole = (group: readonly KeptBytes[]): boolean => group.every((one) => present.has(one));
    const loose = new Set(this.#groups.filter((group) => !isWhole(group)).flat());
    const isFresh = ({shingles}: T): boolean => !this.#known.has(shingles) || loose.has(shingles);
    const fresh = postings.filter(isFresh);
    const found =
      fresh.length > FEW
        ? findTwins(postings, shinglesOf)
        : compare(postings, fresh, this.#groups.filter(isWhole));
    this.#known = present;
    this.#groups = found.map((group) => group.map(({shingles}) => shingles));
    return found;
  }
}

/** Adds some postings to the groups of the others. */
function compare<T extends Shingled>(
  postings: readonly T[],
  fresh: readonly T[],
  known: readonly (readonly KeptBytes[])[],
): readonly (readonly T[])[] {
  const places = new Map(postings.map(({shingles}, at) => [shingles, at]));
  const placeOf = (shingles: KeptBytes): number => places.get(shingles) ?? 0;
  const groups = new DisjointGroups(postings.length);
  for (const [first, ...others] of known)
    for (const other of others) groups.join(placeOf(other), placeOf(first ?? other));
  for (const one of fresh) {
    const own = shinglesOf(one);
    for (const [at, other] of postings.entries()) {
      if (other !== one && areTwins(own, shinglesOf(other))) groups.join(at, placeOf(one.shingles));
    }
  }
  return toGroups(postings, groups);
}

function shinglesOf({shingles}: Shingled): Shingles {
  return shinglesFrom(bytesOf(shingles));
}
