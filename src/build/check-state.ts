import {addDays} from '../contract/calendar.js';
import type {Posting} from '../contract/posting.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import type {Reading} from './reading.js';
import {findEntry, placeOfValue, type SourcePosting} from './source-posting.js';

/** Older than that, in days, and still open, a posting was probably forgotten. */
const LONG_OPEN = 365;

/**
 * What editors forget: to close a posting when its last day is over, or when somebody was found.
 *
 * @param closing the last day on which one can apply, and where it is written
 */
export function checkState(
  source: SourcePosting,
  {open, datePosted}: Posting,
  closing: Reading<string> | undefined,
  now: string,
): readonly Problem[] {
  const said = findEntry(source, 'open');
  const place = said ? placeOfValue(said) : FILE_START;
  if (!open) return [];
  if (closing) {
    const {value: day, evidence} = closing;
    const line = evidence[0]?.line ?? place.line;
    return day < now ? [problem('closing-passed', source.path, place, {day, line})] : [];
  }
  if (datePosted === undefined || datePosted >= addDays(now, -LONG_OPEN)) return [];
  return [problem('posting-old', source.path, place, {day: datePosted, today: now})];
}
