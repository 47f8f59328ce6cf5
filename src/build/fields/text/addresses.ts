import {isEmailAddress, isSafeWebLink} from '../../../contract/safe-url.js';
import type {ApplyMethod} from '../../../contract/posting.js';
import type {PlainLink} from './inline-text.js';
import type {PlainLine} from './plain-lines.js';

/** An address in a line, and the words that it stands on or beside. */
export interface WrittenAddress extends ApplyMethod {
  /** Words of the link; the address itself where it stands bare. */
  readonly words: string;
  /** Where it stands in the line's text; -1 for one that only a link's target holds. */
  readonly at: number;
}

/** The e-mail addresses and web addresses of a line, in the order of the text. */
export function addressesIn(line: PlainLine): WrittenAddress[] {
  if (line.links.length === 0 && !SIGN.test(line.text)) return [];
  const found = [...bareEmails(line), ...spelledEmails(line), ...inLinks(line), ...bareUrls(line)];
  if (found.length === 0) return found;
  const seen = new Set<string>();
  return found
    .filter(({type, value}) => (type === 'email' ? isEmailAddress(value) : isSafeWebLink(value)))
    .sort((one, other) => one.at - other.at)
    .filter(({value}) => !seen.has(value) && seen.add(value));
}

/** What no bare address is without: most lines are done with at once. */
const SIGN = /@|:\/\/| at |[([{]at[)\]}]|arobase/i;

function inLinks({links, text}: PlainLine): WrittenAddress[] {
  let from = 0;
  return links.flatMap((link): WrittenAddress[] => {
    const words = link.text.replace(/[*_`]/g, '');
    const at = text.indexOf(words, from);
    from = at < 0 ? from : at + words.length;
    if (words.trim() === '') return [];
    const [to, ...others] = mailedTo(link);
    // What a link shows is read as any other text; only what it hides is read here.
    const hidden = isEmailAddress(words.trim()) ? others : [to ?? '', ...others];
    const url = webTarget(link);
    return [
      ...hidden.map((value) => ({type: 'email', value, words, at}) as const),
      ...(url === undefined ? [] : [{type: 'url', value: url, words, at} as const]),
    ];
  });
}

/** Links that show one address and write to another. */
export function differingLinks({links}: PlainLine): {readonly shown: string; readonly target: string}[] {
  return links.flatMap((link) => {
    const shown = link.text.trim().toLowerCase();
    const [target] = mailedTo(link);
    const differs =
      target !== undefined && isEmailAddress(shown) && isEmailAddress(target) && shown !== target;
    return differs ? [{shown, target}] : [];
  });
}

function mailedTo({target}: PlainLink): string[] {
  const address = withoutBrackets(target);
  return /^mailto:/i.test(address) ? recipients(address.slice('mailto:'.length)) : [];
}

function webTarget({target}: PlainLink): string | undefined {
  const address = withoutBrackets(target);
  return /^https?:/i.test(address) ? address.split(' ')[0] : undefined;
}

function withoutBrackets(target: string): string {
  return target.replace(/^<|>$/g, '').trim();
}

/** All whom a `mailto:` link writes to. Who gets a copy is nobody to apply to. */
function recipients(target: string): string[] {
  const [to = '', query = ''] = target.split('?', 2);
  const others = query
    .split('&')
    .flatMap((header) => (/^to=/i.test(header) ? [header.slice('to='.length)] : []));
  return [to, ...others]
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
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map(({0: words, index}) => ({
    type: 'email',
    value: words.toLowerCase().replace(/[.-]+$/, ''),
    words,
    at: index,
  }));
}

/** "prenom.nom at ministere.gouv.fr", "(at)", "[arobase]", "ministere (point) fr". */
const SPELLED =
  /(?<![a-z0-9._%+-])([a-z0-9._%+-]{2,64}) ?(?: at | @ | arobase |[([{](?:at|@|arobase)[)\]}]) ?((?:[a-z0-9-]{1,63}(?:\.| ?[([{](?:dot|point)[)\]}] ?| (?:dot|point) )){1,5}(?:fr|com|org|net|eu))(?![a-z0-9])/gi;
const SPELLED_DOT = / ?[([{](?:dot|point)[)\]}] ?| (?:dot|point) /gi;

/** Spares nearly all lines the longer pattern. */
const SPELLED_SIGN = / at | @ |[([{](?:at|@)[)\]}]|arobase/i;

function spelledEmails({text}: PlainLine): WrittenAddress[] {
  if (!SPELLED_SIGN.test(text)) return [];
  return [...text.matchAll(SPELLED)].map(({0: words, 1: name = '', 2: domain = '', index}) => ({
    type: 'email',
    value: `${name}@${domain.replace(SPELLED_DOT, '.')}`.toLowerCase(),
    words,
    at: index,
  }));
}

const URL_TEXT = /https?:\/\/[^\s<>"«»]+/gi;

function bareUrls({text}: PlainLine): WrittenAddress[] {
  if (!text.includes('://')) return [];
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
