import {formatFor} from '../../i18n/format.js';

/** Values of files inside sentences: clipped, and between the quotation marks of the language. */

const LONGEST_QUOTE = 60;

export function frQuote(value: string, longest = LONGEST_QUOTE): string {
  return `«\u00a0${clip(value, longest)}\u00a0»`;
}

export function enQuote(value: string, longest = LONGEST_QUOTE): string {
  return `“${clip(value, longest)}”`;
}

function clip(value: string, longest: number): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** `1 fichier`, `2 fichiers`: in French, 0 and 1 are singular. */
export function frCount(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

export function enCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A day as one says it; what is no day comes back as it is. */
export function frDay(day: string): string {
  return formatFor('fr').day(day).replace(/^1 /, '1er ');
}

export function enDay(day: string): string {
  return formatFor('en-GB').day(day);
}
