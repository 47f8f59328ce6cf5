import type {Posting} from '../contract/posting.js';
import {ownValue} from '../contract/reader.js';
import type {Steps} from '../contract/steps.js';
import {countFacet, type FacetValue} from '../search/facets.js';
import type {FacetKey, Selection} from '../search/query.js';
import {selectedValues} from '../search/query.js';
import {formatFor} from '../i18n/format.js';
import type {Messages} from '../i18n/messages.js';

/** A facet as it is shown: its values named and in order. */
export interface FacetView {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly (FacetValue & {readonly label: string})[];
}

/** One chosen value, named. */
export interface Choice {
  readonly key: FacetKey;
  readonly value: string;
  readonly label: string;
}

/**
 * The facets that separate something on this board, whatever the visitor has typed or ticked: groups
 * that come and go while one types would be worse than a group of one. A step for each facet.
 */
export function* separatingFacets(
  postings: readonly Posting[],
  keys: readonly FacetKey[],
  day: string,
): Steps<ReadonlySet<FacetKey>> {
  const separating = new Set<FacetKey>();
  for (const key of keys) {
    const values = countFacet(postings, {}, key, day);
    if (values.length > 1 || values.some(({count}) => count < postings.length)) separating.add(key);
    yield;
  }
  return separating;
}

/** Names the values and puts them in order: largest count first, then by name. */
export function facetView(
  {key, values}: {readonly key: FacetKey; readonly values: readonly FacetValue[]},
  names: ReadonlyMap<string, string>,
  messages: Messages,
): FacetView {
  const {compare} = formatFor(messages.tag);
  const named = values.map((value) => ({
    ...value,
    label: value.label ?? valueLabel(key, value.value, names, messages),
  }));
  const sorted =
    key === 'datePosted'
      ? named.toSorted((a, b) => Number(a.value) - Number(b.value))
      : named.toSorted((a, b) => b.count - a.count || compare(a.label, b.label));
  return {key, label: messages.filters.facets[key], values: sorted};
}

/** What the visitor has chosen, in words. */
export function choices(
  selection: Selection,
  names: ReadonlyMap<string, string>,
  messages: Messages,
): readonly Choice[] {
  return selectedValues(selection).map(([key, value]) => ({
    key,
    value,
    label: valueLabel(key, value, names, messages),
  }));
}

/** Names of organisations by their ids, so that an id in the address reads as a name everywhere. */
export function organizationNames(postings: readonly Posting[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const {organization, incubator, ministry} of postings) {
    for (const owner of [organization, incubator, ministry]) {
      if (owner) names.set(owner.id ?? owner.name, owner.name);
    }
  }
  return names;
}

function valueLabel(
  key: FacetKey,
  value: string,
  names: ReadonlyMap<string, string>,
  {posting, filters}: Messages,
): string {
  switch (key) {
    case 'category':
      return ownValue(posting.categories, value) ?? value;
    case 'employmentType':
      return ownValue(posting.employmentTypes, value) ?? value;
    case 'remote':
      return ownValue(posting.remoteModes, value) ?? value;
    case 'junior':
      return posting.junior;
    case 'datePosted':
      return filters.recency(Number(value));
    default:
      return names.get(value) ?? value;
  }
}
