import {isEmailAddress, isSafeWebLink} from '../../../contract/safe-url.js';
import type {ApplyMethod} from '../../../contract/posting.js';
import type {PlainLine} from './plain-lines.js';

/** An address in a line, and the words that it stands on or beside. */
export interface WrittenAddress extends ApplyMethod {
  /** Words of the link; the address itself where it stands bare. */
  readonly words: string;
  /** Where it stands in the line's text; -1 for one that only a link's target holds. */
  readonly at: number;
  /** Of a link that shows one address and leads to another: where it leads. */
  readonly target?: string;
}

/** The e-mail addresses and web addresses of a line, in the order of the text. */
export function addressesIn(line: PlainLine): WrittenAddress[] {
  const found = [...bareEmails(line), ...spelledEmails(line), ...inLinks(line), ...bareUrls(line)];
  const seen = new Set<string>();
  return found
    .filter(({type, value}) => (type === 'email' ? isEmailAddress(value) : isSafeWebLink(value)))
    .sort((one, other) => one.at - other.at)
    .filter(({value}) => !seen.has(value) && seen.add(value));
}

function inLinks({links, text}: PlainLine): WrittenAddress[] {
  let from = 0;
  return links.flatMap(({text: words, target}): WrittenAddress[] => {
    const plain = words.replace(/[*_`]/g, '');
    const at = text.indexOf(plain, from);
    from = at < 0 ? from : at + plain.length;
    if (plain.trim() === '') return [];
    const cleaned = target.replace(/^<|>$/g, '').trim();
    if (/^mailto:/i.test(cleaned)) {
      const [to, ...copies] = recipients(cleaned.slice('mailto:'.length));
      const shown = isEmailAddress(plain.trim()) ? [] : [to];
      return [...shown, ...copies].flatMap((value) =>
        value ? [{type: 'email', value, words: plain, at}] : [],
      );
    }
    return /^https?:/i.test(cleaned)
      ? [{type: 'url', value: cleaned.split(' ')[0] ?? '', words: plain, at}]
      : [];
  });
}

/** All whom a `mailto:` link writes to, copies included. */
function recipients(target: string): string[] {
  const [to = '', query = ''] = target.split('?', 2);
  const copies = query
    .split('&')
    .flatMap((header) => (/^(?:cc|to)=/i.test(header) ? [header.replace(/^\w+=/, '')] : []));
  return [to, ...copies]
    .flatMap((list) => decoded(list).split(/[,;]/))
    .map((address) => address.trim().toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const EMAIL =
  /(?<![a-z0-9._%+-])[a-z0-9](?:[a-z0-9_%+'-]|\.(?!\.)){0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi;

function bareEmails({text}: PlainLine): WrittenAddress[] {
  return [...text.matchAll(EMAIL)].map(({0: words, index}) => ({
    type: 'email',
    value: words.toLowerCase().replace(/[.-]+$/, ''),
    words,
    at: index,
  }));
}

/** "prenom.nom at ministere.gouv.fr", "(at)", "[arobase]". */
const SPELLED =
  /(?<![a-z0-9._%+-])([a-z0-9._%+-]{2,64}) ?(?: at |\(at\)|\[at\]|\[@\]|\(@\)| arobase |\(arobase\)|\[arobase\]) ?((?:[a-z0-9-]{1,63}\.){1,5}(?:fr|com|org|net|eu))(?![a-z0-9])/gi;

function spelledEmails({text}: PlainLine): WrittenAddress[] {
  return [...text.matchAll(SPELLED)].map(({0: words, 1: name = '', 2: domain = '', index}) => ({
    type: 'email',
    value: `${name}@${domain}`.toLowerCase(),
    words,
    at: index,
  }));
}

const URL_TEXT = /https?:\/\/[^\s<>"«»]+/gi;

function bareUrls({text}: PlainLine): WrittenAddress[] {
  return [...text.matchAll(URL_TEXT)].map(({0: words, index}) => ({
    type: 'url',
    value: withoutPunctuation(words),
    words,
    at: index,
  }));
}

/** A closing mark belongs to the sentence, unless the address opened it. */
function withoutPunctuation(url: string): string {
  let end = url.length;
  while (/[.,;:!?'’)\]]/.test(url.charAt(end - 1)) && !(url.charAt(end - 1) === ')' && url.includes('(')))
    end -= 1;
  return url.slice(0, end);
}
