import type {Posting} from '../contract/posting.js';
import type {Sort} from './query.js';

type Comparator = (a: Posting, b: Posting) => number;

/** Newest first, undated last. */
const byNewest: Comparator = (a, b) => compareTexts(b.datePosted ?? '', a.datePosted ?? '');

/** Soonest to close first; those that never close last. */
const byClosing: Comparator = (a, b) => compareTexts(a.validThrough ?? '9999', b.validThrough ?? '9999');

/** Ids break every tie, so that the order never flickers. */
const byId: Comparator = (a, b) => compareTexts(a.id, b.id);

/**
 * Sorts postings, open ones before closed ones; by relevance, what a text asks for comes first.
 *
 * @param relevance a posting's score; without it `relevance` sorts as `newest`
 */
export function sortPostings(
  postings: readonly Posting[],
  sort: Sort,
  isOpen: (posting: Posting) => boolean,
  relevance?: (posting: Posting) => number,
): readonly Posting[] {
  const byOpen: Comparator = (a, b) => Number(isOpen(b)) - Number(isOpen(a));
  const byRelevance: Comparator = (a, b) => (relevance ? relevance(b) - relevance(a) : 0);
  const comparators = {
    relevance: [byRelevance, byOpen, byNewest, byId],
    newest: [byOpen, byNewest, byId],
    closing: [byOpen, byClosing, byNewest, byId],
  }[sort];
  return postings.toSorted((a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** By code unit: the same on every machine and in every language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
