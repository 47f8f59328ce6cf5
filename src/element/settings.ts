import type {BoardSettings} from '../search/run-query.js';
import {decodeQuery, queryKeys} from '../search/query-codec.js';
import {FACETS, type FacetKey, type Query} from '../search/query.js';
import type {UrlState} from './controllers/url-controller.js';

/** The element's attributes as a site's owner wrote them: anything may stand in them. */
export interface BoardAttributes {
  readonly src?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly query?: string | null | undefined;
  readonly facets?: string | null | undefined;
  readonly sort?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly pageSize?: number | null | undefined;
  readonly headingLevel?: number | null | undefined;
  readonly urlState?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly view?: string | null | undefined;
  readonly detail?: string | null | undefined;
  readonly limit?: number | null | undefined;
  readonly loading?: string | null | undefined;
  readonly maxAgeDays?: number | null | undefined;
  readonly saved?: string | null | undefined;
  readonly addresses?: string | null | undefined;
}

export interface ElementSettings extends Omit<BoardSettings, 'day' | keyof WordSettings>, WordSettings {
  readonly sources: readonly string[];
  readonly initial: Query;
  readonly headingLevel: number;
  readonly urlState: UrlState;
  /** The latest few and nothing else; 0: all of them. */
  readonly limit: number;
  /** Days after which a list is said to be old; 0: never. */
  readonly maxAgeDays: number;
}

/** Told of each attribute whose value is not understood, and what it should be. */
export type Complain = (attribute: string, expected: string) => void;

export const DEFAULT_FACETS: readonly FacetKey[] = [
  'category',
  'employmentType',
  'organization',
  'places',
  'remote',
  'skills',
];

/** The attributes that hold one of a few words; the first stands for those that are not known. */
const WORDS = {
  sort: ['newest', 'relevance', 'closing'],
  status: ['open', 'all'],
  theme: ['auto', 'light', 'dark', 'dsfr'],
  view: ['list', 'cards', 'compact'],
  detail: ['panel', 'page'],
  saved: ['on', 'off'],
  addresses: ['shown', 'on-request'],
  loading: ['eager', 'lazy'],
} as const;

type WordAttribute = keyof typeof WORDS;
type WordSettings = {readonly [name in WordAttribute]: (typeof WORDS)[name][number]};

/** Reads the attributes once: a wrong value becomes the default, and is complained about. */
export function readSettings(attributes: BoardAttributes, complain: Complain): ElementSettings {
  const limit = readNumber('limit', attributes.limit, [0, 1000, 0], complain);
  const names = Object.keys(WORDS) as WordAttribute[];
  const chosen = names.map((name) => [name, readWord(name, attributes[name], complain)]);
  return {
    ...(Object.fromEntries(chosen) as WordSettings),
    sources: words(attributes.src, ['index.json']),
    scope: readQuery('scope', attributes.scope, complain).selection,
    initial: readQuery('query', attributes.query, complain),
    facets: readFacets(attributes.facets, complain),
    limit,
    pageSize: limit || readNumber('page-size', attributes.pageSize, [1, 1000, 20], complain),
    headingLevel: readNumber('heading-level', attributes.headingLevel, [2, 6, 3], complain),
    maxAgeDays: readNumber('max-age-days', attributes.maxAgeDays, [0, 10_000, 0], complain),
    urlState: readUrlState(attributes.urlState, complain),
  };
}

/** Scripts set lists, numbers, addresses as objects: read as what the attribute would say. */
function textOf(value: string | readonly string[] | null | undefined): string {
  return [value ?? ''].flat().join(' ').trim();
}

function words(value: string | null | undefined, otherwise: readonly string[]): readonly string[] {
  const text = textOf(value);
  return text === '' ? otherwise : [...new Set(text.split(/\s+/))];
}

function readWord(attribute: WordAttribute, value: string | null | undefined, complain: Complain): string {
  const known = WORDS[attribute];
  const [otherwise] = known;
  const wanted = textOf(value).toLowerCase();
  if (wanted === '') return otherwise;
  const word = known.find((candidate) => candidate === wanted);
  if (word === undefined) complain(attribute, `one of ${known.join(', ')}; ${otherwise} is used`);
  return word ?? otherwise;
}

function readNumber(
  attribute: string,
  value: unknown,
  [min, max, otherwise]: readonly [min: number, max: number, otherwise: number],
  complain: Complain,
): number {
  if (value === null || value === undefined) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  complain(attribute, `a whole number from ${min} to ${max}; ${otherwise} is used`);
  return otherwise;
}

function readFacets(value: string | null | undefined, complain: Complain): readonly FacetKey[] {
  if (value === null || value === undefined) return DEFAULT_FACETS;
  const wanted = words(value, []);
  const known = wanted.flatMap((word) => FACETS.find((key) => key === word) ?? []);
  if (known.length < wanted.length) complain('facets', `among ${FACETS.join(' ')}`);
  return known;
}

function readQuery(attribute: string, value: string | null | undefined, complain: Complain): Query {
  const pairs = [...new URLSearchParams(value ?? '')];
  const allowed: readonly string[] = attribute === 'scope' ? FACETS : queryKeys();
  if (pairs.some(([key]) => !allowed.includes(key))) {
    complain(attribute, `written as category=data&places=Paris, keys among ${allowed.join(' ')}`);
  }
  return decodeQuery(pairs);
}

function readUrlState(value: string | null | undefined, complain: Complain): UrlState {
  const word = textOf(value);
  const isWord = /^[A-Za-z][\w.-]*$/.test(word);
  if (word !== '' && !isWord) complain('url-state', '“off”, or a word of letters, digits and dashes');
  return {on: word !== 'off', prefix: isWord && !/^o(?:n|ff)$/.test(word) ? word : ''};
}
