import {join} from 'node:path';
import {parseIndex} from '../contract/parse-index.js';
import type {SearchableIndex} from './add-search.js';
import {INDEX_SCHEMA} from './index-schema.js';
import {serializeBody, serializeIndex} from './serialize.js';
import {readText, type OutputFiles} from './write-output.js';

const INDEX = 'index.json';

/** Everything that a build writes. Each kind of file is one entry here; the index comes last. */
export function outputFiles({index, bodies, searchFiles}: SearchableIndex): OutputFiles {
  return new Map([
    ...searchFiles.map(({path, text}) => [path, text] as const),
    ...bodies.map((body) => [bodyPath(body.id), serializeBody(body)] as const),
    ['index.schema.json', `${JSON.stringify(INDEX_SCHEMA, undefined, 2)}\n`],
    [INDEX, serializeIndex(index)],
  ]);
}

/** Files that the build before wrote, by its own index, and this one doesn't: nothing else is ever removed. */
export function staleFiles(folder: string, files: OutputFiles): readonly string[] {
  const before = readText(join(folder, INDEX));
  if (before === undefined) return [];
  try {
    const {index} = parseIndex(JSON.parse(before));
    const written = [...index.postings.map(({id}) => bodyPath(id)), ...searchPaths(index.search)];
    return written.filter((path) => !files.has(path));
  } catch {
    return [];
  }
}

/** The search files that an index names; only such as a build could have written. */
function searchPaths(search: unknown): readonly string[] {
  return JSON.stringify(search ?? null).match(/search\/[\w-]+\.json(?=")/g) ?? [];
}

function bodyPath(id: string): string {
  return `postings/${id}.json`;
}
