import type {Posting} from './posting.js';

/**
 * The one rule for "open", for the list, the pages and the feeds alike: the editor said so, and the
 * last day to apply, if there is one, has not passed.
 *
 * @param day the day on which it is judged, `YYYY-MM-DD` in Europe/Paris
 */
export function isOpenOn(posting: Pick<Posting, 'open' | 'validThrough'>, day: string): boolean {
  return posting.open && (posting.validThrough === undefined || day <= posting.validThrough);
}
