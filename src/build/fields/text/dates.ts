import {dayInParis, isDay} from '../../../contract/calendar.js';
import {MONTHS} from '../../vocabulary/months.js';
import {foldText} from './fold.js';

/** A date as somebody wrote it. `day` is missing where the calendar has no such day. */
export interface WrittenDate {
  readonly day?: string;
  /** Of an impossible date, the day that it would be with month and day changed over. */
  readonly swapped?: string;
  /** A day and month without a year, `MM-DD`: the reader has to know the year from elsewhere. */
  readonly yearless?: string;
  /** Where it stands in the text, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/**
 * The dates of a text: `2021-09-30` with or without a time, `30/09/2021`, `30 septembre 2021`,
 * `1er mars`, `March 15, 2026`. A time with a zone is taken as the day that it is in Paris.
 */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of foldText(text).matchAll(DATE)) {
    found.push({...readGroups(match.groups ?? {}), at: match.index, length: match[0].length});
  }
  return found;
}

/** A whole value as a date, with its weekday or hour if they are told; undefined when it does not look like one. */
export function readDate(value: string): WrittenDate | undefined {
  const date = findDates(value)[0];
  if (!date) return undefined;
  const isWhole =
    WEEKDAY.test(foldText(value.slice(0, date.at))) &&
    HOUR.test(foldText(value.slice(date.at + date.length)));
  return isWhole ? date : undefined;
}

const WEEKDAY =
  /^\s*(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*$/;
const HOUR = /^\s*(?:,? ?(?:a |at )?\(?\d{1,2} ?(?:h|:) ?(?:\d{2})?\)?)?\s*$/;

const MONTH_NAMES = MONTHS.flat().sort((one, other) => other.length - one.length);
const TIME =
  '(?:[t ](?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)? ?(?<zone>z|[+-]\\d{2}:?\\d{2})?)?';
const DATE = new RegExp(
  [
    `(?<![\\d/-])(?:(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})(?!\\d)${TIME}`,
    '(?<frDate>\\d{1,2})[-/.](?<frMonth>\\d{1,2})[-/.](?<frYear>\\d{4})(?!\\d)',
    // A year of two digits is last: "23-06-15" could be either.
    '(?<![\\d/.-])(?<shortDate>\\d{1,2})(?<mark>[/.])(?<shortMonth>\\d{1,2})\\k<mark>(?<shortYear>\\d{2})(?![\\d/.-]*\\d)',
    `(?<enMonth>${MONTH_NAMES.join('|')})\\.? (?<enDate>\\d{1,2})(?:st|nd|rd|th)?,? (?<enYear>\\d{4})(?!\\d)`,
    `(?<wordDate>\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(?<wordMonth>${MONTH_NAMES.join('|')})\\.?(?![a-z])(?: (?<wordYear>\\d{4})(?!\\d))?)`,
  ].join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups): Omit<WrittenDate, 'at' | 'length'> {
  const short = groups['shortYear'];
  const year =
    groups['year'] ?? groups['frYear'] ?? groups['enYear'] ?? groups['wordYear'] ?? (short && `20${short}`);
  const date = (
    groups['date'] ??
    groups['frDate'] ??
    groups['enDate'] ??
    groups['wordDate'] ??
    groups['shortDate'] ??
    ''
  ).padStart(2, '0');
  const month = (
    groups['month'] ??
    groups['frMonth'] ??
    groups['shortMonth'] ??
    monthNumber(groups['enMonth'] ?? groups['wordMonth'])
  ).padStart(2, '0');
  if (year === undefined) return isDay(`2024-${month}-${date}`) ? {yearless: `${month}-${date}`} : {};
  const day = `${year}-${month}-${date}`;
  const swapped = `${year}-${date}-${month}`;
  if (isDay(day)) return {day: inParis(day, groups)};
  return isDay(swapped) ? {swapped} : {};
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.findIndex((names) => name !== undefined && names.includes(name)) + 1);
}

function inParis(day: string, {hour, minute, zone}: Groups): string {
  if (hour === undefined || zone === undefined) return day;
  const offset = zone === 'z' ? 'Z' : zone.replace(/^(.\d{2}):?/, '$1:');
  const instant = new Date(`${day}T${hour.padStart(2, '0')}:${minute ?? '00'}:00${offset}`);
  return Number.isNaN(instant.getTime()) ? day : dayInParis(instant);
}
