import MarkdownIt from 'markdown-it';
import {inAnyCase} from '../in-any-case.js';

/** Nested deeper, Markdown is text. */
const MAX_NESTING = 60;

/** CommonMark with tables, strikethrough and bare addresses; raw HTML stays. */
export const parser = new MarkdownIt('default', {html: true, linkify: true, maxNesting: MAX_NESTING});
// “développeur.se” is no address: only what says its scheme, or is an e-mail address, becomes a link.
parser.linkify.set({fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true});
// No address is without one of these, and to look for them is cheap.
const isLinked = parser.linkify.test.bind(parser.linkify);
parser.linkify.test = (text) => (text.includes('@') || text.includes('//')) && isLinked(text);
// Their flag i, over classes of nearly all characters, takes 12 ms of each thread; only the names of schemes need it.
const patterns = parser.linkify.re;
const {cache} = patterns;
cache['http_validator'] = new RegExp(patterns.get_http_validator().source, 'y');
cache['mailto_validator'] = new RegExp(patterns.get_mailto_validator().source, 'y');
cache['mail_fuzzy_host_search'] = new RegExp(patterns.get_fuzzy_mail_host_search().source, 'g');
cache['schema_names'] = new RegExp(inAnyCase(patterns.get_schema_names().source));
cache['schema_search'] = new RegExp(patterns.get_schema_search().source, 'g');
// The links are judged once, on the tree, where one that is refused can be named.
parser.validateLink = () => true;

/** The address of a letter with blanks in its subject, which CommonMark takes for no link at all. */
const LETTER = /mailto:[^()<>"\n]{1,500}(?=\))/iy;
const {parseLinkDestination} = parser.helpers;
parser.helpers.parseLinkDestination = (text, start, max) => {
  LETTER.lastIndex = start;
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined || start + letter.length > max) return parseLinkDestination(text, start, max);
  return {ok: true, pos: start + letter.length, str: letter.replace(/\s/g, '%20')};
};
