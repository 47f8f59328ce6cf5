import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {FILE_START, problem, type Problem} from '../problems/problem.js';
import {isFolderOrNothing, readText} from '../write-output.js';
import type {Redirect} from './plan-redirects.js';
import {REDIRECT_MARK} from './redirect-page.js';

export interface FreeRedirects {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
}

/**
 * The old addresses at which nothing of the site's own stands.
 *
 * @param earlier files of the build before, which may be overwritten
 */
export function freeRedirects(
  planned: readonly Redirect[],
  folder: string,
  earlier: ReadonlySet<string>,
): FreeRedirects {
  const isFree = ({path}: Redirect): boolean => {
    const names = path.split('/').slice(0, -1);
    const folders = names.map((_, at) => join(folder, ...names.slice(0, at + 1)));
    if (!folders.every(isFolderOrNothing)) return false;
    const place = join(folder, path);
    return !existsSync(place) || earlier.has(path) || readText(place)?.includes(REDIRECT_MARK) === true;
  };
  return {
    redirects: planned.filter(isFree),
    problems: planned
      .filter((redirect) => !isFree(redirect))
      .map(({path, posting}) => problem('redirect-occupied', posting.source ?? '', FILE_START, {path})),
  };
}
