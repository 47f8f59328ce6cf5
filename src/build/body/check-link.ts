import {isEmailAddress, isSafeLink} from '../../contract/safe-url.js';

/** A link that may be published, or why not. */
export type CheckedLink =
  | {readonly href: string}
  | {readonly refused: 'link-relative' | 'link-refused'}
  | {readonly refused: 'empty'};

const MAX_SUBJECT = 150;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Judges the address of a link in somebody's text. Relative ones are resolved against `baseUrl`, if
 * there is one; of a letter only the first address and the subject are kept.
 */
export function checkLink(written: string, baseUrl: string | undefined): CheckedLink {
  const href = written.replace(/[\u0000-\u0020\u007F]+/g, (blank) => (blank === ' ' ? ' ' : '')).trim();
  if (href === '' || href === '#') return {refused: 'empty'};
  if (isEmailAddress(decode(href))) return toMailLink(decode(href));
  if (/^mailto:/i.test(href)) return toMailLink(href.slice('mailto:'.length));
  if (/^tel:/i.test(href)) return accept(href.replace(/(?:%20|\s)+/g, ''));
  if (SCHEME.test(href)) return /^https?:/i.test(href) ? accept(normalise(href)) : {refused: 'link-refused'};
  return baseUrl === undefined ? {refused: 'link-relative'} : accept(normalise(href, baseUrl));
}

function accept(href: string | undefined): CheckedLink {
  return href !== undefined && isSafeLink(href) ? {href} : {refused: 'link-refused'};
}

function normalise(href: string, base?: string): string | undefined {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** RFC 6068: addresses, separated by commas, then headers, of which only the subject is kept. */
function toMailLink(letter: string): CheckedLink {
  const [recipients = '', headers = ''] = letter.split(/\?(.*)/s);
  const address = decode(recipients)
    .split(/[,;]/)
    .map((part) => part.trim())
    .find(isEmailAddress);
  if (address === undefined) return {refused: 'link-refused'};
  const subject = /(?:^|&(?:amp;)?)subject=([^&]*)/i.exec(headers)?.[1];
  const text = [
    ...decode(subject ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, MAX_SUBJECT)
    .join('');
  return accept(text === '' ? `mailto:${address}` : `mailto:${address}?subject=${encodeURIComponent(text)}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
