import type {BoardSettings} from '../search/run-query.js';
import {decodeQuery} from '../search/query-codec.js';
import {FACETS, SORTS, type FacetKey, type Query} from '../search/query.js';
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
}

export type Theme = 'auto' | 'light' | 'dark';
export type Layout = 'list' | 'cards' | 'compact';

export interface ElementSettings extends Omit<BoardSettings, 'day'> {
  readonly sources: readonly string[];
  readonly initial: Query;
  readonly headingLevel: number;
  readonly urlState: UrlState;
  readonly theme: Theme;
  readonly view: Layout;
  readonly detail: 'panel' | 'page';
  /** The latest few and nothing else; 0: all of them. */
  readonly limit: number;
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

/** Reads the attributes once: a wrong value becomes the default, and is complained about. */
export function readSettings(attributes: BoardAttributes, complain: Complain): ElementSettings {
  const limit = readNumber('limit', attributes.limit, {min: 0, max: 1000, otherwise: 0}, complain);
  return {
    sources: words(attributes.src ?? '', ['index.json']),
    scope: readQuery('scope', attributes.scope, complain).selection,
    initial: readQuery('query', attributes.query, complain),
    facets: readFacets(attributes.facets, complain),
    sort: readWord('sort', attributes.sort, SORTS, 'newest', complain),
    status: readWord('status', attributes.status, ['open', 'all'], 'open', complain),
    limit,
    pageSize:
      limit || readNumber('page-size', attributes.pageSize, {min: 1, max: 1000, otherwise: 20}, complain),
    headingLevel: readNumber(
      'heading-level',
      attributes.headingLevel,
      {min: 2, max: 6, otherwise: 3},
      complain,
    ),
    urlState: readUrlState(attributes.urlState, complain),
    theme: readWord('theme', attributes.theme, ['auto', 'light', 'dark'], 'auto', complain),
    view: readWord('view', attributes.view, ['list', 'cards', 'compact'], 'list', complain),
    detail: readWord('detail', attributes.detail, ['panel', 'page'], 'panel', complain),
  };
}

function words(text: string, otherwise: readonly string[]): readonly string[] {
  const found = text.split(/\s+/).filter((word) => word !== '');
  return found.length > 0 ? found : otherwise;
}

function readWord<const T extends string>(
  attribute: string,
  value: string | null | undefined,
  known: readonly T[],
  otherwise: T,
  complain: Complain,
): T {
  if (!value) return otherwise;
  const word = known.find((candidate) => candidate === value.trim().toLowerCase());
  if (word === undefined) complain(attribute, `one of ${known.join(', ')}; ${otherwise} is used`);
  return word ?? otherwise;
}

function readNumber(
  attribute: string,
  value: number | null | undefined,
  {min, max, otherwise}: {readonly min: number; readonly max: number; readonly otherwise: number},
  complain: Complain,
): number {
  if (value === null || value === undefined) return otherwise;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  complain(attribute, `a whole number from ${min} to ${max}; ${otherwise} is used`);
  return otherwise;
}

function readFacets(value: string | null | undefined, complain: Complain): readonly FacetKey[] {
  if (value === null || value === undefined) return DEFAULT_FACETS;
  const wanted = [...new Set(words(value, []))];
  const known = wanted.flatMap((word) => FACETS.find((key) => key === word) ?? []);
  if (known.length < wanted.length) complain('facets', `among ${FACETS.join(' ')}`);
  return known;
}

function readQuery(attribute: string, value: string | null | undefined, complain: Complain): Query {
  const pairs = [...new URLSearchParams(value ?? '')];
  const allowed: readonly string[] = attribute === 'scope' ? FACETS : ['q', 'sort', 'posting', ...FACETS];
  if (pairs.some(([key]) => !allowed.includes(key))) {
    complain(attribute, `written as category=data&places=Paris, keys among ${allowed.join(' ')}`);
  }
  return decodeQuery(pairs);
}

function readUrlState(value: string | null | undefined, complain: Complain): UrlState {
  const word = value?.trim() ?? '';
  if (word === '' || word === 'on') return {on: true, prefix: ''};
  if (word === 'off') return {on: false, prefix: ''};
  if (/^[A-Za-z][\w.-]*$/.test(word)) return {on: true, prefix: word};
  complain('url-state', '“off”, or a word of letters, digits and dashes');
  return {on: true, prefix: ''};
}
