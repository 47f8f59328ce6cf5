import {boardSheet} from './board-sheet.js';

/**
 * Names of classes that the styles know, each with its short one. Nobody else says them: a page has `part`.
 * The level of a heading gets its number while the page runs.
 */
const SHORT: ReadonlyMap<string, string> = new Map(
  [...new Set([...boardSheet().matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))]
    .filter((name) => !name.startsWith('level-'))
    .map((name, at) => [name, letters(at)]),
);

/** @param names with blanks between them */
export const shortenClasses = (names: string): string =>
  names.replace(/[\w-]+/g, (name) => SHORT.get(name) ?? name);

/** The properties of the styles alone: a page sets `--job-board-*`, and `--_` keeps its own names apart. */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  [...new Set(boardSheet().match(/--_[\w-]+/g))].map((name, at) => [name, `--_jb-${letters(at)}`]),
);

/** Every name after a dot, since no number has a letter there, and every private property. */
export const shortenSheet = (styles: string): string =>
  styles
    .replace(/\.([a-z][\w-]*)/g, shortenMatch)
    .replace(/--_[\w-]+/g, (name) => PROPERTIES.get(name) ?? name);

/** @param text any text of a program: a file's name, or what is no selector, stays as it is */
export const shortenSelectors = (text: string): string =>
  text.replace(/(?<![\w./])\.([a-z][\w-]*)/g, shortenMatch);

const shortenMatch = (_: string, name: string): string => `.${SHORT.get(name) ?? name}`;

/** a to z, aa to zz: no capitals, which are the same as the others in a page without a doctype. */
function letters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
