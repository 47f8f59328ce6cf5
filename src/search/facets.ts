import {daysBetween} from '../contract/calendar.js';
import type {Organization, Posting} from '../contract/posting.js';
import {FACETS, type FacetKey, type Selection} from './query.js';

/** One value of a facet. `label` is missing where only a language can give one (`fixed-term`). */
export interface FacetValue {
  readonly value: string;
  readonly label?: string;
  /** Postings that it would show, everything else in the query staying as it is. */
  readonly count: number;
  readonly selected: boolean;
}

/** How recent a posting is, in days: the values of the facet `datePosted`, nested. */
export const RECENCIES = [7, 30] as const;

type Named = readonly [value: string, label?: string];

/** The values that a posting has in a facet, `day` being the day on which it is read. */
export function facetValues(posting: Posting, key: FacetKey, day: string): readonly Named[] {
  switch (key) {
    case 'organization':
    case 'incubator':
    case 'ministry':
      return organizationValue(posting[key]);
    case 'category':
    case 'employmentType':
      return (posting[key] ?? []).map((value) => [value]);
    case 'places':
    case 'skills':
      return (posting[key] ?? []).map((value) => [value, value]);
    case 'remote':
      return posting.remote === undefined ? [] : [[posting.remote]];
    case 'junior':
      return posting.junior === true ? [['true']] : [];
    case 'datePosted':
      return recencies(posting, day);
  }
}

function organizationValue(organization: Organization | undefined): readonly Named[] {
  return organization ? [[organization.id ?? organization.name, organization.name]] : [];
}

function recencies({datePosted}: Posting, day: string): readonly Named[] {
  if (datePosted === undefined) return [];
  const age = daysBetween(datePosted, day);
  return RECENCIES.filter((days) => age >= 0 && age <= days).map((days) => [String(days)]);
}

/** Or within a facet, and between facets. */
export function filterBySelection(
  postings: readonly Posting[],
  selection: Selection,
  day: string,
): readonly Posting[] {
  const chosen = FACETS.flatMap((key) => {
    const values = selection[key];
    return values ? [[key, new Set(values)] as const] : [];
  });
  return postings.filter((posting) =>
    chosen.every(([key, values]) => facetValues(posting, key, day).some(([value]) => values.has(value))),
  );
}

/**
 * Counts one facet's values as if that facet had no selection, so that every choice stays reachable.
 * Chosen values are always among them, even where they would show nothing. Largest count first; the
 * order of equals is left to whoever knows their labels.
 */
export function countFacet(
  postings: readonly Posting[],
  selection: Selection,
  key: FacetKey,
  day: string,
): readonly FacetValue[] {
  const {[key]: selected = [], ...others} = selection;
  const counts = new Map<string, {label: string | undefined; count: number}>();
  for (const value of selected) counts.set(value, {label: undefined, count: 0});
  for (const posting of filterBySelection(postings, others, day)) {
    for (const [value, label] of facetValues(posting, key, day)) {
      const counted = counts.get(value);
      counts.set(value, {label: counted?.label ?? label, count: (counted?.count ?? 0) + 1});
    }
  }
  return [...counts]
    .map(([value, {label, count}]) => ({
      value,
      count,
      selected: selected.includes(value),
      ...(label !== undefined && {label}),
    }))
    .sort((a, b) => b.count - a.count);
}
