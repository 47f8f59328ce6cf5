import {isEmailAddress, isSafeLink} from '../../src/contract/safe-url.js';
import {escapeText, startTag} from './html.js';

/** Where a site can put contents of its own into the board; a board without any posting needs them most. */
export const SLOTS = ['empty', 'no-match', 'error', 'header', 'footer'] as const;
export type SlotName = (typeof SLOTS)[number];

/** A sentence, which is a link if it has an address; both as typed. */
export interface SlotContent {
  readonly text: string;
  /** Of a page, of e-mail, or a `tel:` number; may be empty. */
  readonly address: string;
}

export type SlotContents = Readonly<Partial<Record<SlotName, SlotContent>>>;

/** A sentence as it is shown. */
export interface Sentence {
  readonly slot: SlotName;
  readonly text: string;
  readonly href?: string;
}

/** Those with something to show; an address that is none is left out. */
export function sentencesOf(contents: SlotContents): readonly Sentence[] {
  return SLOTS.flatMap((slot) => {
    const {text = '', address = ''} = contents[slot] ?? {};
    const href = linkTo(address);
    // A link without words says at least where it leads.
    const words = text.trim() || (href === undefined ? '' : address.trim());
    return words === '' ? [] : [{slot, text: words, ...(href !== undefined && {href})}];
  });
}

/** @returns what a link to it has as its `href`; nothing where that may be no link, or is empty */
export function linkTo(address: string): string | undefined {
  const typed = address.trim();
  if (isEmailAddress(typed)) return `mailto:${typed}`;
  return isSafeLink(typed) ? typed : undefined;
}

/** Whether something was typed that is no address. */
export const isNoLink = (address: string): boolean => address.trim() !== '' && linkTo(address) === undefined;

/** One line of a snippet. */
export function slotMarkup({slot, text, href}: Sentence): string {
  const words = escapeText(text);
  const inside = href === undefined ? words : `${startTag('a', [['href', href]])}${words}</a>`;
  return `${startTag('p', [['slot', slot]])}${inside}</p>`;
}

/** The same for a page that is there. */
export function slotElement(page: Document, {slot, text, href}: Sentence): HTMLElement {
  const line = page.createElement('p');
  line.slot = slot;
  const words = href === undefined ? line : line.appendChild(page.createElement('a'));
  if (href !== undefined) words.setAttribute('href', href);
  words.textContent = text;
  return line;
}
