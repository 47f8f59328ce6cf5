import {en} from './en.js';
import {fr} from './fr.js';
import type {Messages} from './messages.js';

/** The languages inside the script, by primary subtag. */
const LANGUAGES: ReadonlyMap<string, Messages> = new Map([
  ['fr', fr],
  ['en', en],
]);

/**
 * The words in the first language of the list that the board speaks; French if there is none.
 *
 * @param tags BCP 47 tags as pages have them, the most wanted first
 */
export function loadMessages(tags: Iterable<string>): Messages {
  for (const tag of tags) {
    const messages = LANGUAGES.get(primarySubtag(tag));
    if (messages) return messages;
  }
  return fr;
}

function primarySubtag(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
