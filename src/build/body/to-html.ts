import MarkdownIt from 'markdown-it';

/** Nested deeper, Markdown is text. */
const MAX_NESTING = 60;

/**
 * CommonMark with tables, strikethrough and bare addresses, as HTML. Raw HTML passes through: the
 * result is never shown, only taken apart into allowed nodes.
 */
export function toHtml(markdown: string): string {
  return parser.render(markdown);
}

const parser = new MarkdownIt('default', {html: true, linkify: true, maxNesting: MAX_NESTING});
// “développeur.se” is no address: only what says its scheme, or is an e-mail address, becomes a link.
parser.linkify.set({fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true});
// The links are judged once, on the tree, where one that is refused can be named.
parser.validateLink = () => true;
