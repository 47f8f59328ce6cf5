import type {Posting} from '../contract/posting.js';
import type {Sort} from './query.js';

/**
 * Sorts postings, open ones before closed ones: the newest first and undated ones last, or those first that
 * are the soonest to close. Ids break every tie, so that the order never flickers.
 */
export function sortPostings(
  postings: readonly Posting[],
  sort: Exclude<Sort, 'relevance'>,
  isOpen: (posting: Posting) => boolean,
): readonly Posting[] {
  const closing = ({validThrough}: Posting): string => (sort === 'closing' ? (validThrough ?? '9999') : '');
  return postings
    .map((posting) => ({
      posting,
      closed: Number(!isOpen(posting)),
      closing: closing(posting),
      posted: posting.datePosted ?? '',
    }))
    .sort(
      (a, b) =>
        a.closed - b.closed ||
        compareTexts(a.closing, b.closing) ||
        compareTexts(b.posted, a.posted) ||
        compareTexts(a.posting.id, b.posting.id),
    )
    .map(({posting}) => posting);
}

/** By code unit: the same on every machine and in every language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
