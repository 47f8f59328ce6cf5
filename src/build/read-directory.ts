import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isObject, ownValue} from '../contract/reader.js';
import {makeRegister, type Directory, type Incubator, type Owner, type Product} from './directory.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';

export interface ReadDirectory {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

/**
 * Reads `startups.json`, `incubators.json` and `organisations.json`, each optional; entries that are
 * not of the form are passed over.
 */
export function readDirectory(folder: string): ReadDirectory {
  const problems: Problem[] = [];
  const read = (name: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      if (!isMissing(error))
        problems.push(problem('directory-unusable', name, FILE_START, {reason: reasonOf(error)}));
      return undefined;
    }
  };
  const directory: Directory = {
    products: makeRegister(parseProducts(read('startups.json'))),
    incubators: makeRegister(parseIncubators(read('incubators.json'))),
    owners: makeRegister(parseOwners(read('organisations.json'))),
  };
  return {directory, problems};
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** JSON:API: `{"data": [{"id", "attributes": {"name"}, "relationships": {"incubator": {"data": {"id"}}}}]}`. */
function parseProducts(json: unknown): readonly Product[] {
  return membersOf(at(json, 'data')).flatMap((record) => {
    const id = textAt(record, 'id');
    const incubator = textAt(record, 'relationships', 'incubator', 'data', 'id');
    if (id === undefined) return [];
    return [
      {id, name: nameAt(record, 'attributes', 'name') ?? id, ...(incubator !== undefined && {incubator})},
    ];
  });
}

/** By id: `{"mtes": {"title", "owner"}}`. */
function parseIncubators(json: unknown): readonly Incubator[] {
  return isObject(json)
    ? Object.entries(json).map(([id, record]) => {
        const owner = textAt(record, 'owner');
        return {id, name: nameAt(record, 'title') ?? id, ...(owner !== undefined && {owner})};
      })
    : [];
}

/** `[{"id", "name", "acronym"}]`. */
function parseOwners(json: unknown): readonly Owner[] {
  return membersOf(json).flatMap((record) => {
    const id = textAt(record, 'id');
    const acronym = textAt(record, 'acronym');
    if (id === undefined) return [];
    return [{id, name: nameAt(record, 'name') ?? acronym ?? id, ...(acronym !== undefined && {acronym})}];
  });
}

function membersOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function at(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (isObject(value) ? ownValue(value, key) : undefined), json);
}

function textAt(json: unknown, ...keys: readonly string[]): string | undefined {
  const value = at(json, ...keys);
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;
}

/** A name has a letter in it: `>-` is what a misread file left behind. */
function nameAt(json: unknown, ...keys: readonly string[]): string | undefined {
  const name = textAt(json, ...keys);
  return name !== undefined && /\p{L}/u.test(name) ? name.slice(0, 300) : undefined;
}
