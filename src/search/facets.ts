import {daysBetween} from '../contract/calendar.js';
import type {Posting} from '../contract/posting.js';
import {boardTable, type BoardTable, type FacetColumn} from './board-table.js';
import {chosenValues, FACETS, type FacetKey, type Selection} from './query.js';

/** One value of a facet. `label` is undefined where only a language can give one (`fixed-term`). */
export interface FacetValue {
  readonly value: string;
  readonly label: string | undefined;
  /** Postings that it would show, everything else in the query staying as it is. */
  readonly count: number;
  readonly selected: boolean;
}

/** How recent a posting is, in days: the values of the facet `datePosted`, nested. */
export const RECENCIES = [7, 30] as const;

/** A value, and what to call it where its data say it. */
export type Named = readonly [value: string, label?: string];

/** The values that a posting has in a facet, `day` being the day on which it is read. */
export function facetValues(posting: Posting, key: FacetKey, day: string): readonly Named[] {
  if (key === 'datePosted') return recencies(posting, day);
  const own = posting[key];
  if (own === undefined || own === false) return [];
  if (typeof own !== 'object') return [[String(own)]];
  if ('name' in own) return [[own.id ?? own.name, own.name]];
  return own.map((value) => (key === 'places' || key === 'skills' ? [value, value] : [value]));
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
  const {isFound} = narrow(boardTable(postings, day), selection);
  return postings.filter((_posting, at) => isFound(at));
}

/** What a selection leaves of a board. */
export interface Narrowed {
  /** Whether the posting of a place is left. */
  readonly isFound: (at: number) => boolean;
  /** The values of a facet, counted as if it had no selection: largest count first. */
  readonly count: (key: FacetKey) => readonly FacetValue[];
}

/**
 * Filters, and counts a facet's values as if that facet had no selection, so that every choice stays
 * reachable: a posting counts in all facets if it fits, and if it fails one facet only, in that one.
 * Chosen values are always among those counted, even where they would show nothing. The order of equals is
 * left to whoever knows their labels.
 *
 * @param matching by the place of each posting: 0 where it takes no part; without it, all do
 */
export function narrow(table: BoardTable, selection: Selection, matching?: ArrayLike<number>): Narrowed {
  const chosen = FACETS.filter((key) => chosenValues(selection, key).length > 0);
  // A bit for each chosen facet that a posting fails; there are no more than 16.
  const failures = new Uint16Array(table.postings.length);
  chosen.forEach((key, number) => {
    const {numbers, ofPostings, starts} = table.column(key);
    const wanted = new Set(chosenValues(selection, key).map((value) => numbers.get(value)));
    for (let at = 0; at < failures.length; at++) {
      const end = starts[at + 1] ?? 0;
      let own = starts[at] ?? 0;
      while (own < end && !wanted.has(ofPostings[own])) own++;
      if (own === end) failures[at] = (failures[at] ?? 0) | (1 << number);
    }
  });
  const fits = (at: number, ignored: number): boolean =>
    matching?.[at] !== 0 && ((failures[at] ?? 0) & ~ignored) === 0;
  return {
    isFound: (at) => fits(at, 0),
    count: (key) => {
      const column = table.column(key);
      const own = chosen.includes(key) ? 1 << chosen.indexOf(key) : 0;
      const counts = countValues(column, (at) => fits(at, own));
      return facetCounts(column, counts, chosenValues(selection, key));
    },
  };
}

function countValues(
  {values, ofPostings, starts}: FacetColumn,
  counts: (at: number) => boolean,
): Uint32Array {
  const times = new Uint32Array(values.length);
  for (let at = 0; at < starts.length - 1; at++) {
    if (!counts(at)) continue;
    const end = starts[at + 1] ?? 0;
    for (let own = starts[at] ?? 0; own < end; own++) {
      const value = ofPostings[own] ?? 0;
      times[value] = (times[value] ?? 0) + 1;
    }
  }
  return times;
}

function facetCounts(
  {values, numbers}: FacetColumn,
  counts: Uint32Array,
  selected: readonly string[],
): readonly FacetValue[] {
  const unknown = selected.filter((value) => !numbers.has(value));
  const chosen = new Set(selected);
  return [...values, ...unknown.map((value): Named => [value])]
    .flatMap(([value, label], number) => {
      const count = counts[number] ?? 0;
      const isSelected = chosen.has(value);
      return count > 0 || isSelected ? [{value, label, count, selected: isSelected}] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/** Counts one facet over some postings. */
export function countFacet(
  postings: readonly Posting[],
  selection: Selection,
  key: FacetKey,
  day: string,
): readonly FacetValue[] {
  return narrow(boardTable(postings, day), selection).count(key);
}
