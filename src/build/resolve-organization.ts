import type {Organization} from '../contract/posting.js';
import {
  lookUp,
  lookUpLoosely,
  type Directory,
  type Entry,
  type Incubator,
  type Product,
  type Register,
} from './directory.js';
import {fold} from './fold.js';
import {nearest} from './nearest.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import type {SameValue} from './settle-duplicates.js';
import {
  findEmptyEntry,
  findEntry,
  placeOfValue,
  type FrontMatterEntry,
  type SourcePosting,
} from './source-posting.js';

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

/** Under which editors name their team. */
export const TEAM_KEYS = ['startup', 'equipe', 'friend', 'friends'] as const;

/**
 * Finds the product that `startup`, `equipe` or `friend` names, then its incubator, then the ministry
 * that owns it. A name that is not in the directory is kept as it is written.
 */
export function resolveOrganization(source: SourcePosting, directory: Directory): ResolvedOrganization {
  const entries = TEAM_KEYS.flatMap((key) => findEntry(source, key) ?? []);
  for (const find of [lookUp, lookUpLoosely]) {
    for (const entry of entries) {
      const found = firstKnown(entry, (text) => affiliate(text, directory, find));
      if (!found) continue;
      const {affiliation, name, others} = found;
      const {id, name: title = ''} = affiliation.organization ?? {};
      const facts = {key: entry.key, name, others, meant: id ?? title};
      const first = problem('organization-first', source.path, placeOfValue(entry), facts);
      const spelling = problem('organization-spelling', source.path, placeOfValue(entry), facts);
      const problems = [...(others === '' ? [] : [first]), ...(find === lookUp ? [] : [spelling])];
      return {affiliation, problems};
    }
  }
  const [entry] = entries;
  if (!entry) return {affiliation: {}, problems: missing(source)};
  const name = clean(entry.values.join(', '));
  const isEmptyDirectory = directory.products.entries.length === 0;
  return {
    affiliation: {organization: {name}},
    problems: isEmptyDirectory ? [] : [unknown(source, entry, directory)],
  };
}

function missing(source: SourcePosting): readonly Problem[] {
  const empty = findEmptyEntry(source, ...TEAM_KEYS);
  if (empty?.isSwallowed === true) return [];
  const place = empty?.place ?? source.frontMatter[0]?.place ?? FILE_START;
  const said = empty ? 'empty' : 'nothing';
  return [problem('organization-missing', source.path, place, {said, key: empty?.key ?? ''})];
}

interface FoundTeam {
  readonly affiliation: Affiliation;
  /** By which it was found. */
  readonly name: string;
  /** The names beside it, if there are any. */
  readonly others: string;
}

/** A posting belongs to one team: of several names, the first that is known. */
function firstKnown(
  {values}: FrontMatterEntry,
  find: (text: string) => Affiliation | undefined,
): FoundTeam | undefined {
  const whole = clean(values.join(', '));
  const pieces = values.flatMap((value) => value.split(SEPARATOR)).map(clean);
  for (const name of [...(values.length === 1 ? [whole] : []), ...pieces]) {
    const affiliation = find(name);
    const others = name === whole ? [] : pieces.filter((piece) => piece !== name && piece !== '');
    if (affiliation) return {affiliation, name, others: others.join(', ')};
  }
  return undefined;
}

const SEPARATOR = /[,;/]/;

/** Two spellings of one product are the same value. */
export function isSameOrganization(directory: Directory): SameValue {
  return (key, value, other) => {
    if (!(TEAM_KEYS as readonly string[]).includes(key)) return false;
    const product = lookUp(directory.products, value);
    return (
      fold(value) === fold(other) || (product !== undefined && product === lookUp(directory.products, other))
    );
  };
}

function affiliate(text: string, directory: Directory, find: typeof lookUp): Affiliation | undefined {
  const {products, incubators, owners} = directory;
  const product = find(products, text);
  if (product) return {organization: toOrganization(product), ...aboveProduct(product, directory)};
  const incubator = find(incubators, text);
  if (incubator) {
    const name = find === lookUp ? clean(text) : incubator.name;
    const team = answers(incubator.id, products, owners) ? {name} : toOrganization(incubator);
    return {organization: team, ...aboveIncubator(incubator, directory)};
  }
  const owner = find(owners, text);
  if (!owner) return undefined;
  const team = answers(owner.id, products, incubators) ? {name: owner.name} : toOrganization(owner);
  return {organization: team, ministry: toOrganization(owner)};
}

/** Products, incubators and owners share some ids: who hires under one of those goes by the name. */
function answers(id: string, ...registers: readonly Register<Entry>[]): boolean {
  return registers.some((register) => lookUp(register, id) !== undefined);
}

function aboveProduct({incubator}: Product, directory: Directory): Affiliation {
  const found = incubator === undefined ? undefined : lookUp(directory.incubators, incubator);
  if (found) return aboveIncubator(found, directory);
  return incubator === undefined ? {} : {incubator: {name: incubator}};
}

function aboveIncubator(incubator: Incubator, directory: Directory): Affiliation {
  const {owner} = incubator;
  const found = owner === undefined ? undefined : lookUp(directory.owners, owner);
  const ministry = found ? toOrganization(found) : owner === undefined ? undefined : {name: owner};
  return {incubator: toOrganization(incubator), ...(ministry && {ministry})};
}

function toOrganization({id, name}: Entry): Organization {
  return {id, name};
}

/** Behind a product's name, what makes it the address of its site. */
const DOMAIN = /(?:\.beta)?\.gouv\.fr$/;

function unknown(source: SourcePosting, entry: FrontMatterEntry, {products}: Directory): Problem {
  const value = entry.values.join(', ');
  const spelling = nearest(fold(value.replace(DOMAIN, '').slice(0, 60)), products.byFolding.keys());
  const offered = spelling === undefined ? undefined : products.byFolding.get(spelling)?.id;
  return problem('organization-unknown', source.path, placeOfValue(entry), {
    key: entry.key,
    value,
    nearest: offered,
  });
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
