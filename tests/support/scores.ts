import type {Posting} from '../../src/contract/posting.js';
import type {TextMatches} from '../../src/search/text-search.js';

/** The postings that a text found, each with its score. */
export function scoresOf({found}: Pick<TextMatches, 'found'>): ReadonlyMap<Posting, number> {
  return new Map(
    found.flatMap(({postings, scores}) =>
      postings.flatMap((posting, at): [Posting, number][] => (scores[at] ? [[posting, scores[at]]] : [])),
    ),
  );
}
