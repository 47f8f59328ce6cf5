import type {Organization} from '../contract/posting.js';
import {lookUp, type Directory, type Incubator, type Product} from './directory.js';
import {fold} from './fold.js';
import {nearest} from './nearest.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import type {SameValue} from './settle-duplicates.js';
import {findEntry, type FrontMatterEntry, type SourcePosting} from './source-posting.js';

/** For whom one would work. */
export interface Affiliation {
  readonly organization?: Organization;
  readonly incubator?: Organization;
  readonly ministry?: Organization;
}

export interface ResolvedOrganization {
  readonly affiliation: Affiliation;
  readonly problems: readonly Problem[];
}

const KEYS = ['startup', 'equipe', 'friend', 'friends'] as const;

/**
 * Finds the product that `startup`, `equipe` or `friend` names, then its incubator, then the ministry
 * that owns it. A name that is not in the directory is kept as it is written.
 */
export function resolveOrganization(source: SourcePosting, directory: Directory): ResolvedOrganization {
  const entries = KEYS.flatMap((key) => findEntry(source, key) ?? []);
  for (const entry of entries) {
    const affiliation = entry.values
      .map((value) => affiliate(value, directory))
      .find((found) => found !== undefined);
    if (affiliation) return {affiliation, problems: []};
  }
  const [entry] = entries;
  if (!entry)
    return {
      affiliation: {},
      problems: [
        problem('organization-missing', source.path, source.frontMatter[0]?.place ?? FILE_START, {}),
      ],
    };
  const name = clean(entry.values.join(', '));
  const isEmptyDirectory = directory.products.entries.length === 0;
  return {
    affiliation: {organization: {name}},
    problems: isEmptyDirectory ? [] : [unknown(source, entry, directory)],
  };
}

/** Two spellings of one product are the same value. */
export function isSameOrganization(directory: Directory): SameValue {
  return (key, value, other) => {
    if (!(KEYS as readonly string[]).includes(key)) return false;
    const product = lookUp(directory.products, value);
    return (
      fold(value) === fold(other) || (product !== undefined && product === lookUp(directory.products, other))
    );
  };
}

function affiliate(text: string, directory: Directory): Affiliation | undefined {
  const product = lookUp(directory.products, text);
  if (product) return {organization: toOrganization(product), ...aboveProduct(product, directory)};
  const incubator = lookUp(directory.incubators, text);
  // The ids of products and incubators overlap: an incubator that hires for itself goes by its name.
  return incubator && {organization: {name: clean(text)}, ...aboveIncubator(incubator, directory)};
}

function aboveProduct({incubator}: Product, directory: Directory): Affiliation {
  const found = incubator === undefined ? undefined : lookUp(directory.incubators, incubator);
  if (found) return aboveIncubator(found, directory);
  return incubator === undefined ? {} : {incubator: {name: incubator}};
}

function aboveIncubator(incubator: Incubator, directory: Directory): Affiliation {
  const {owner} = incubator;
  const ministry =
    owner === undefined ? undefined : (directory.owners.get(owner.toLowerCase()) ?? {name: owner});
  return {incubator: toOrganization(incubator), ...(ministry && {ministry})};
}

function toOrganization({id, name}: Product | Incubator): Organization {
  return {id, name};
}

function unknown(source: SourcePosting, entry: FrontMatterEntry, {products}: Directory): Problem {
  const value = entry.values.join(', ');
  const spelling = nearest(fold(value.slice(0, 60)), products.byFolding.keys());
  const offered = spelling === undefined ? undefined : products.byFolding.get(spelling)?.id;
  return problem('organization-unknown', source.path, entry.place, {key: entry.key, value, nearest: offered});
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
