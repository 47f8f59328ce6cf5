/**
 * What a visitor asks of the board: the one piece of state that the page keeps. Every change gives
 * a new value; everything that is shown is derived from it.
 */

/** The filters, by the names that they have in the address bar. */
export const FACETS = [
  'category',
  'employmentType',
  'organization',
  'incubator',
  'ministry',
  'places',
  'remote',
  'skills',
  'junior',
  'datePosted',
] as const;
export type FacetKey = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'closing'] as const;
export type Sort = (typeof SORTS)[number];

/** The values chosen in each facet; a facet without any is absent. */
export type Selection = {readonly [Key in FacetKey]?: readonly string[]};

export interface Query {
  /** As typed, without blanks at its ends and at most `MAX_QUERY_LENGTH` long. */
  readonly text: string;
  readonly selection: Selection;
  /** Undefined: the board's default, which is relevance while there is text. */
  readonly sort?: Sort;
  /** Id of the posting that is open for reading. */
  readonly posting?: string;
  /** Whether the list is that of the postings kept for later. */
  readonly saved?: boolean;
  /** How many pages of the list are shown; the one part that the address bar doesn't carry. */
  readonly pages: number;
}

/** Longer queries are cut: beyond it matching costs time and finds nothing more. */
export const MAX_QUERY_LENGTH = 64;

export const EMPTY_QUERY: Query = {text: '', selection: {}, pages: 1, saved: false};

export function withText(query: Query, text: string): Query {
  return {...query, text: cutText(text), pages: 1};
}

export function withSort(query: Query, sort: Sort): Query {
  return {...query, sort, pages: 1};
}

/** Adds the value to the facet's selection, or takes it away. */
export function toggleFacet(query: Query, key: FacetKey, value: string): Query {
  const chosen = chosenValues(query.selection, key);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return withFacet(query, key, values);
}

export function withFacet(query: Query, key: FacetKey, values: readonly string[]): Query {
  const {[key]: _replaced, ...others} = query.selection;
  return {...query, selection: values.length > 0 ? {...others, [key]: values} : others, pages: 1};
}

/** Neither text nor filters; sort and open posting stay. */
export function withoutFilters(query: Query): Query {
  return {...query, text: '', selection: {}, pages: 1};
}

export function withNextPage(query: Query): Query {
  return {...query, pages: query.pages + 1};
}

export function withPosting(query: Query, id: string | undefined): Query {
  const {posting: _closed, ...rest} = query;
  return id === undefined ? rest : {...rest, posting: id};
}

/** To the list of what is kept for later, or back to all; each is searched anew. */
export function withSaved({sort, saved}: Query): Query {
  return {...EMPTY_QUERY, ...(sort && {sort}), ...(!saved && {saved: true})};
}

/** What is chosen in a facet, if anything: its own only, since a page may have put the name on every object. */
export function chosenValues(selection: Selection, key: FacetKey): readonly string[] {
  return (Object.hasOwn(selection, key) && selection[key]) || [];
}

/** The selection as pairs, in the order in which the facets are named in the contract. */
export function selectedValues(selection: Selection): readonly (readonly [FacetKey, string])[] {
  return FACETS.flatMap((key) => chosenValues(selection, key).map((value) => [key, value] as const));
}

/** Cut by whole characters, so that no half of an emoji is left. */
export function cutText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= MAX_QUERY_LENGTH
    ? trimmed
    : [...trimmed].slice(0, MAX_QUERY_LENGTH).join('').trim();
}
