import {en} from './en.js';
import {fr} from './fr.js';
import {loadLanguage, type FiledLanguage} from './load-language.js';
import type {Messages} from './messages.js';
import {negotiate} from './negotiate.js';

/** What the board speaks, by primary subtag: the words, or the name of the file that has them until it is asked for. */
const LANGUAGES = new Map<string, Messages | Promise<Messages> | FiledLanguage>([
  ['fr', fr],
  ['en', en],
  ['de', 'de'],
  ['es', 'es'],
  ['it', 'it'],
]);

/**
 * The words in the first language of the list that the board speaks; French if there is none. Those of
 * a file are a promise, always the same one.
 *
 * @param tags BCP 47 tags as pages have them, the most wanted first
 */
export function loadMessages(tags: Iterable<string>): Messages | Promise<Messages> {
  const found = negotiate(tags, LANGUAGES) ?? fr;
  if (typeof found !== 'string') return found;
  const coming = loadLanguage(found);
  LANGUAGES.set(found, coming);
  return coming;
}
