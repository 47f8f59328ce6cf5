import {daysBetween, isDay} from '../contract/calendar.js';

/** How a language writes numbers, days, lists and plurals. */
export interface Format {
  readonly number: (value: number) => string;
  /** A day in words, such as « 3 mars 2026 »; a text that is no day comes back as it is. */
  readonly day: (day: string) => string;
  /** « hier », « dans 3 jours »: whole days from `from` to `to`. */
  readonly relativeDay: (from: string, to: string) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Order of texts for a reader of the language: accents aside, numbers by value. */
  readonly compare: (a: string, b: string) => number;
}

/** French has a form of its own for whole millions: « 1 000 000 d’offres ». */
export interface PluralForms {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

const formats = new Map<string, Format>();

/**
 * The formats of a language; each is made once, when it is first needed, since `Intl` objects are slow to make.
 *
 * @param tag one of the board's own languages, not what stands in a page: `Intl` refuses what is no tag
 */
export function formatFor(tag: string): Format {
  const known = formats.get(tag);
  if (known) return known;
  const format = createFormat(tag);
  formats.set(tag, format);
  return format;
}

function createFormat(tag: string): Format {
  const number = once(() => new Intl.NumberFormat(tag));
  const plural = once(() => new Intl.PluralRules(tag));
  const list = once(() => new Intl.ListFormat(tag));
  const relative = once(() => new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}));
  const collator = once(() => new Intl.Collator(tag, {numeric: true, sensitivity: 'base'}));
  // Days have no zone: they are read and written as UTC midnights, so that none can shift them.
  const day = once(() => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', dateStyle: 'long'}));
  // A list has the same days again and again, and writing one takes longer than drawing it.
  const days = new Map<string, string>();
  const writeDay = (text: string): string => {
    const written = days.get(text) ?? (isDay(text) ? day().format(new Date(text)) : text);
    days.set(text, written);
    return written;
  };
  return {
    number: (value) => number().format(value),
    day: writeDay,
    relativeDay: (from, to) =>
      isDay(from) && isDay(to) ? relative().format(daysBetween(from, to), 'day') : to,
    list: (texts) => list().format(texts),
    plural: (count, forms) => {
      const category = plural().select(count);
      return category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other;
    },
    compare: (a, b) => collator().compare(a, b),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Beyond it a date says more than a number of days. */
const RECENT_DAYS = 30;

/** Whether a day is near enough to be told as a distance: in the last 30 days, today included. */
export function isRecent(day: string, today: string): boolean {
  const age = daysBetween(day, today);
  return age >= 0 && age < RECENT_DAYS;
}
