import {addDays} from '../contract/calendar.js';
import type {Posting} from '../contract/posting.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {findEntry, placeOfValue, type SourcePosting} from './source-posting.js';

/** Older than that, in days, and still open, a posting was probably forgotten. */
const LONG_OPEN = 365;

/** What editors forget: to close a posting when its last day is over, or when somebody was found. */
export function checkState(
  source: SourcePosting,
  {open, datePosted, validThrough}: Posting,
  now: string,
): readonly Problem[] {
  const said = findEntry(source, 'open');
  const place = said ? placeOfValue(said) : FILE_START;
  if (!open) return [];
  if (validThrough !== undefined)
    return validThrough < now ? [problem('closing-passed', source.path, place, {day: validThrough})] : [];
  if (datePosted === undefined || datePosted >= addDays(now, -LONG_OPEN)) return [];
  return [problem('posting-old', source.path, place, {day: datePosted})];
}
