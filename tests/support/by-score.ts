import type {Posting} from '../../src/contract/posting.js';

/** The best first; equally good ones stay in their order. */
export function byScore(
  postings: readonly Posting[],
  scores: ReadonlyMap<Posting, number>,
): readonly Posting[] {
  const score = (posting: Posting): number => scores.get(posting) ?? 0;
  return postings.toSorted((a, b) => score(b) - score(a));
}
