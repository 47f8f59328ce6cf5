import type {Organization, Posting} from '../contract/posting.js';
import {fold} from './fold.js';
import {groupBy} from './group-by.js';

const FIELDS = ['organization', 'incubator', 'ministry'] as const;

/**
 * Gives each organisation that the directory doesn't know one spelling throughout the index, so that it
 * is one value of its facet: the most frequent one, and of several the first by code unit.
 */
export function unifyNames(postings: readonly Posting[]): readonly Posting[] {
  const names = postings.flatMap((posting) => FIELDS.flatMap((field) => nameOf(posting[field]) ?? []));
  const spellings = new Map([...groupBy(names, fold)].map(([key, group]) => [key, mostFrequent(group)]));
  const unify = (named: Organization): Organization => {
    const name = nameOf(named);
    return name === undefined ? named : {name: spellings.get(fold(name)) ?? name};
  };
  return postings.map(({organization, incubator, ministry, ...posting}) => ({
    ...posting,
    ...(organization && {organization: unify(organization)}),
    ...(incubator && {incubator: unify(incubator)}),
    ...(ministry && {ministry: unify(ministry)}),
  }));
}

function nameOf(organization: Organization | undefined): string | undefined {
  return organization?.id === undefined ? organization?.name : undefined;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...groupBy(names, (name) => name)].map(([name, group]) => ({name, count: group.length}));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name;
}
