import {LANGUAGE_TAG} from '../contract/parse-index.js';
import {characterTest} from './character-test.js';
import {findEntry, type SourcePosting} from './source-posting.js';

/** Words that no text of the language can do without, and that are none in the other. */
const FRENCH = wordSet('le la les des une et est pour dans vous nous avec sur du');
const ENGLISH = wordSet('the and of to with you we our for is are your will this');
/** Fewer of them, or hardly more of one than of the other, prove nothing. */
const MIN_WORDS = 12;
const MARGIN = 3;
/** So much of a text tells as much as the whole. */
const MAX_READ = 3000;

/**
 * The language of a posting: what its front matter says, else what its text is plainly written in.
 *
 * @returns a BCP 47 tag; undefined where nothing tells
 */
export function postingLanguage(source: SourcePosting): string | undefined {
  const stated = findEntry(source, 'lang')?.values[0];
  if (stated !== undefined && LANGUAGE_TAG.test(stated)) return stated;
  const {french, english} = countWords(source.body.slice(0, MAX_READ).toLowerCase());
  if (french + english < MIN_WORDS) return undefined;
  if (english > MARGIN * french) return 'en';
  return french > MARGIN * english ? 'fr' : undefined;
}

export function isSameLanguage(one: string, other: string): boolean {
  const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
  return primary(one) === primary(other);
}

function countWords(text: string): {readonly french: number; readonly english: number} {
  let french = 0;
  let english = 0;
  for (let start = 0; start < text.length;) {
    let end = start;
    while (isAscii(text.charCodeAt(end))) end += 1;
    const isShort = end - start >= 2 && end - start <= LONGEST;
    if (isShort && !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))) {
      const word = text.slice(start, end);
      if (FRENCH.has(word)) french += 1;
      else if (ENGLISH.has(word)) english += 1;
    }
    start = Math.max(end, start + 1);
  }
  return {french, english};
}

/** Of the words above. */
const LONGEST = 4;
const isLetter = characterTest(/\p{L}/u);

function isAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
