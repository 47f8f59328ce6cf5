/** Where a link of a body leads, and the words it stands on. */
export interface PlainLink {
  readonly text: string;
  readonly target: string;
}

/** The text of one line without its inline Markdown and HTML, and the links that it held. */
export function inlineText(markdown: string): {text: string; links: PlainLink[]} {
  const links: PlainLink[] = [];
  const keepWords = (_all: string, words: string, target: string): string => {
    links.push({text: words, target: target.trim()});
    return words;
  };
  let text = markdown;
  if (text.includes('[')) text = text.replace(IMAGE, ' ').replace(LINK, keepWords);
  if (text.includes('<')) {
    text = text
      .replace(ANCHOR, (_all, attributes: string, words: string) =>
        keepWords('', words, HREF.exec(attributes)?.[1] ?? ''),
      )
      .replace(AUTOLINK, (_all, target: string) => keepWords('', target.replace(/^mailto:/i, ''), target))
      .replace(TAG, ' ');
  }
  if (/[*`~_\\&]/.test(text)) {
    text = text
      .replace(MARKS, '')
      .replace(UNDERSCORES, '')
      .replace(ESCAPE, '$1')
      .replace(ENTITY, (entity) => ENTITIES.get(entity.toLowerCase()) ?? entity);
  }
  if (NOT_PLAIN.test(text)) text = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return {text, links};
}

const IMAGE = /!\[[^\][]*\]\([^()]*\)/g;
/** Targets may hold one pair of parentheses, or stand between angle brackets. */
const LINK = /\[([^\][]*)\]\((<[^<>]*>|[^()<>]*(?:\([^()<>]*\)[^()<>]*)?)\)/g;
const ANCHOR = /<a\b([^<>]*)>([^<>]*)<\/a>/gi;
const HREF = /\bhref\s*=\s*["']?([^"'\s]*)/i;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const MARKS = /\*+|`+|~~/g;
/** Underscores are marks only at the edges of words: addresses and file names hold them too. */
const UNDERSCORES = /(?<![\p{L}\p{N}_@/.-])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_@/.-])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])|\\$/g;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39|eacute|egrave|agrave|rsquo|laquo|raquo);/gi;
const ENTITIES = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&eacute;', 'é'],
  ['&egrave;', 'è'],
  ['&agrave;', 'à'],
  ['&rsquo;', '’'],
  ['&laquo;', '«'],
  ['&raquo;', '»'],
]);
/** What the last step would change; most lines have nothing of it. */
const NOT_PLAIN = /^ | $|\s\s|[^\S ]|[\u200b-\u200f\u2060\ufeff\u00ad]/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
