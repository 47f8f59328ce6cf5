import type {BodyNode} from '../contract/body.js';
import {MAX_TEXT} from '../contract/parse-index.js';
import type {Organization, Posting} from '../contract/posting.js';
import {toPlainText} from './body/plain-text.js';
import type {ComposedPosting} from './compose-posting.js';
import {cutAtWord, MAX_EXCERPT} from './excerpt.js';
import {inAnyCase} from './in-any-case.js';

/** Whose e-mail addresses are published. */
export const CONTACT_POLICIES = ['open', 'all', 'none'] as const;
export type ContactPolicy = (typeof CONTACT_POLICIES)[number];

/** What stands in the place of an address. */
const REMOVED = {fr: '(adresse retirée)', en: '(address removed)'};

const AT = inAnyCase('(?:at|arobase|@)');
const POINT = inAnyCase('(?:dot|point)');

/** `nom@domaine.fr`, and the ways to hide one: `nom [at] domaine.fr`, `nom(arobase)domaine(point)fr`. */
const ADDRESS = new RegExp(
  String.raw`[\p{L}\p{N}._%+'-]{1,64}` +
    String.raw`(?:@|%40|\s{0,2}[[({<]\s{0,2}${AT}\s{0,2}[\])}>]\s{0,2})` +
    String.raw`[\p{L}\p{N}-]{1,63}(?:(?:\.|\s{0,2}[[({]\s{0,2}${POINT}\s{0,2}[\])}]\s{0,2})[\p{L}\p{N}-]{1,63}){1,8}`,
  'gu',
);

/** A posting without any e-mail address, in whatever field or part of the text. */
export function removeContacts(composed: ComposedPosting, lang: string): ComposedPosting {
  const {posting, body} = composed;
  const removed = lang === 'en' ? REMOVED.en : REMOVED.fr;
  const {apply, inferred, ...fields} = posting;
  const ways = apply?.filter(({type, value}) => type !== 'email' && !hasAddress(value)) ?? [];
  const read = inferred?.filter((field) => field !== 'apply' || ways.length > 0) ?? [];
  return {
    ...composed,
    posting: {
      ...cleanFields(fields, (text) => clean(text, removed)),
      ...(ways.length > 0 && {apply: ways}),
      ...(read.length > 0 && {inferred: read}),
    },
    body: body.flatMap((node) => cleanNode(node, removed)),
  };
}

/** Cheap to look for, and without one of them there is no address. */
const SIGN = /@|%40|[[({<]\s{0,2}(?:at|arobase)/i;

function hasAddress(text: string): boolean {
  return SIGN.test(text) && text.search(ADDRESS) >= 0;
}

function clean(text: string, removed: string): string {
  return SIGN.test(text) ? text.replace(ADDRESS, removed) : text;
}

/** The fields that hold words of the editor's; the others can't hold an address. */
function cleanFields(posting: Posting, cleanText: (text: string) => string): Posting {
  const {title, headline, salary, excerpt, skills, places, organization, incubator, ministry} = posting;
  const cleanName = (named: Organization): Organization => ({...named, name: cleanText(named.name)});
  return {
    ...posting,
    title: cutAtWord(cleanText(title), MAX_TEXT),
    ...(headline !== undefined && {headline: cutAtWord(cleanText(headline), MAX_TEXT)}),
    ...(salary !== undefined && {salary: cutAtWord(cleanText(salary), MAX_TEXT)}),
    ...(excerpt !== undefined && {excerpt: cutAtWord(cleanText(excerpt), MAX_EXCERPT)}),
    ...(skills && {skills: skills.map(cleanText)}),
    ...(places && {places: places.map(cleanText)}),
    ...(organization && {organization: cleanName(organization)}),
    ...(incubator && {incubator: cleanName(incubator)}),
    ...(ministry && {ministry: cleanName(ministry)}),
  };
}

function cleanNode(node: BodyNode, removed: string): readonly BodyNode[] {
  if (typeof node === 'string') return [clean(node, removed)];
  if (!('children' in node) || !mayHold(node)) return [node];
  const children = node.children.flatMap((child) => cleanNode(child, removed));
  if (node.tag === 'a' && hasAddress(decode(node.href))) return children;
  // An address may be written across elements: <b>prenom.nom</b>@domaine.fr.
  const words = toPlainText(children);
  return [{...node, children: hasAddress(words) ? [clean(words, removed)] : children}];
}

const PART = /[@[({<]|%40/;

/** Whether there is anything in it to look at: a part of an address that no other text has, even alone. */
function mayHold(node: BodyNode): boolean {
  if (typeof node === 'string') return PART.test(node);
  if (!('children' in node)) return false;
  return (node.tag === 'a' && PART.test(node.href)) || node.children.some(mayHold);
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
