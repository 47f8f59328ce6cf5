import type {Posting} from '../../contract/posting.js';
import {pagePath} from '../pages/posting-page.js';

/** An old address, and the posting that is to be found there. */
export interface Redirect {
  readonly path: string;
  readonly posting: Posting;
}

/**
 * The old addresses of all postings, those of postings folded into one another among them. One that a
 * posting still has is its own, and one that two postings claim goes to the first.
 */
export function planRedirects(postings: readonly Posting[]): readonly Redirect[] {
  const taken = new Set(postings.map(({id}) => pagePath(id)));
  return postings.flatMap((posting) =>
    oldPaths(posting).flatMap((path) => {
      // Some disks don't tell capitals from small letters.
      const key = path.toLowerCase();
      if (taken.has(key)) return [];
      taken.add(key);
      return [{path, posting}];
    }),
  );
}

export function oldPaths({redirectFrom = [], alsoPublished = []}: Posting): readonly string[] {
  return [...redirectFrom, ...alsoPublished.map(pagePath)];
}
