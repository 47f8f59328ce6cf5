/** Days are texts, `YYYY-MM-DD`: they compare as texts, and no time zone can shift them. */

/** Whether the text is a day that exists in the calendar; `2026-02-30` is not. */
export function isDay(text: string): boolean {
  // Some engines read the 30th of February as the 2nd of March: written out again, it is another text.
  return /^\d{4}-\d\d-\d\d$/.test(text) && writeDay(new Date(text)) === text;
}

function writeDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** The day that it is in Paris at an instant, whatever the zone of the machine or the visitor. */
export function dayInParis(instant: Date): string {
  // No day begins within a minute, and a board asks with every key.
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== known.minute) {
    // The first of its kind takes a browser longer than all that is drawn at first: not before it is needed.
    // Swedes write a day as YYYY-MM-DD.
    parisDay ??= new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Paris'});
    known = {minute, day: parisDay.format(instant)};
  }
  return known.day;
}

let known = {minute: Number.NaN, day: ''};
let parisDay: Intl.DateTimeFormat | undefined;

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return writeDay(new Date(Date.parse(day) + count * 86_400_000)) ?? day;
}
