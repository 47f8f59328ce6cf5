import type {PlainTag} from '../../contract/body.js';

/** Inline elements and the node that each becomes. */
export const INLINE_TAGS: ReadonlyMap<string, PlainTag> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

export const LIST_TAGS: ReadonlySet<string> = wordSet('ul ol menu');

/** Blocks of no node of their own: their text becomes paragraphs. Any other unknown element is inline. */
const PARAGRAPH_TAGS = wordSet(
  'p div section article header footer main aside nav figure figcaption details summary address dl dt dd center ' +
    'form fieldset legend hgroup body html dialog li thead tbody tfoot tr td th caption',
);
const OTHER_BLOCK_TAGS = wordSet('h1 h2 h3 h4 h5 h6 blockquote pre table hr');

export function isBlockTag(name: string): boolean {
  return PARAGRAPH_TAGS.has(name) || OTHER_BLOCK_TAGS.has(name) || LIST_TAGS.has(name);
}

/** Dropped with all that they hold. */
export const DROPPED_TAGS: ReadonlySet<string> = wordSet(
  'script style template iframe svg math object embed applet noscript noembed noframes frame frameset head title ' +
    'meta link base textarea select option button input canvas audio video source track map area portal param slot',
);

/** Dropped without a word: they show nothing, and come along when one pastes from a page. */
export const SILENT_TAGS: ReadonlySet<string> = wordSet('meta link head title base param source');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
