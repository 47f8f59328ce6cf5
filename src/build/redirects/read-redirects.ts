import {problem, type Problem} from '../problems/problem.js';
import {findEntry, placeOfValue, type SourcePosting} from '../source-posting.js';
import {oldPath} from './old-path.js';

export interface ReadRedirects {
  /** Files below the output folder, each once. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Where a posting was found before: what `redirect_from` lists. */
export function readRedirects(source: SourcePosting, baseUrl: string | undefined): ReadRedirects {
  const entry = findEntry(source, 'redirect_from');
  if (!entry) return {paths: [], problems: []};
  const read = entry.values.map((address, at) => ({address, at, path: oldPath(address, baseUrl)}));
  return {
    paths: [...new Set(read.flatMap(({path}) => path ?? []))],
    problems: read.flatMap(({address, at, path}) =>
      path === undefined
        ? [problem('redirect-unusable', source.path, placeOfValue(entry, at), {address})]
        : [],
    ),
  };
}
