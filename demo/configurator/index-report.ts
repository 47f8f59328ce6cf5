import {daysBetween} from '../../src/contract/calendar.js';
import {isOpenOn} from '../../src/contract/is-open.js';
import type {Posting} from '../../src/contract/posting.js';
import type {LoadError} from '../../src/element/load-error.js';
import type {LoadedIndex} from '../../src/element/load-indexes.js';

/** What is known of an index once it has been read. */
export interface IndexReport {
  readonly url: string;
  readonly title?: string;
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly generatedAt?: string;
  /** In days. */
  readonly age?: number;
  readonly total: number;
  /** Open on the day of the check. */
  readonly open: readonly Posting[];
  readonly notices: readonly Notice[];
}

/** What its owner should know, though a board can be made. */
export type Notice = 'own-site' | 'undated' | 'old' | 'empty' | 'none-open' | 'faults';

/** Why no board can be made of an address. */
export type Problem =
  | {
      readonly kind:
        AddressProblem | 'unreachable' | 'forbidden' | 'html' | 'json' | 'format' | 'version' | 'size';
    }
  | {readonly kind: 'timeout'; readonly seconds: number}
  | {readonly kind: 'status'; readonly status: number};

export type AddressProblem = 'empty' | 'address' | 'credentials' | 'mixed';

/** Days after which nobody seems to build it any more. */
const OLD = 7;

/**
 * Reads what was typed or pasted, as forgivingly as an address bar: a host without a scheme is taken
 * for https, a folder for the index in it.
 *
 * @param page the address of the page that will ask for the index
 */
export function readAddress(
  text: string,
  page: string,
): {readonly url: string} | {readonly problem: Problem} {
  const typed = text.trim();
  if (typed === '') return {problem: {kind: 'empty'}};
  const hasHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\/|$)/.test(typed);
  const written = hasHost ? `https://${typed}` : typed;
  const isAddress = /^(?:https?:\/\/|\.{0,2}\/)/i.test(written) && URL.canParse(written, page);
  if (!isAddress) return {problem: {kind: 'address'}};
  const url = new URL(written, page);
  if (url.username !== '' || url.password !== '') return {problem: {kind: 'credentials'}};
  if (page.startsWith('https:') && url.protocol === 'http:') return {problem: {kind: 'mixed'}};
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.json';
  return {url: url.href};
}

/**
 * @param day the day of the check, `YYYY-MM-DD` in Europe/Paris
 * @param readableElsewhere whether pages of other origins may read it
 */
export function reportOf(
  {url, index, faults}: LoadedIndex,
  {day, readableElsewhere}: {readonly day: string; readonly readableElsewhere: boolean},
): IndexReport {
  const {title, version, generatedAt, postings} = index;
  const open = postings.filter((posting) => isOpenOn(posting, day));
  const age = generatedAt === undefined ? undefined : Math.max(0, daysBetween(generatedAt, day));
  const found: readonly (readonly [Notice, boolean])[] = [
    ['own-site', !readableElsewhere],
    ['undated', age === undefined],
    ['old', age !== undefined && age > OLD],
    ['empty', postings.length === 0],
    ['none-open', postings.length > 0 && open.length === 0],
    ['faults', faults.length > 0],
  ];
  return {
    url,
    version,
    total: postings.length,
    open,
    notices: found.flatMap(([notice, applies]) => (applies ? [notice] : [])),
    ...(title !== undefined && {title}),
    ...(generatedAt !== undefined && age !== undefined && {generatedAt, age}),
  };
}

/** @param answers whether the host said anything at all, to somebody who may not read it */
export function problemOf({failure}: LoadError, answers: boolean): Problem {
  switch (failure.kind) {
    case 'network':
      return {kind: answers ? 'forbidden' : 'unreachable'};
    case 'timeout':
      return {kind: 'timeout', seconds: failure.seconds};
    case 'status':
      return {kind: 'status', status: failure.status};
    case 'empty':
      return {kind: 'json'};
    default:
      return {kind: failure.kind};
  }
}
