import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A file by its path in the output folder, with `/`. */
export type OutputFile = readonly [path: string, text: string];

/**
 * Writes every file beside its place, then renames them all, `index.json` last: a reader never sees
 * half of one, and an index never names a file that isn't there. What didn't change isn't touched.
 *
 * @param files each made when it is asked for; the last one is what readers start from
 * @param earlier files of an earlier build: those not written again are removed once the new index stands
 * @returns how many files changed
 */
export function writeOutput(folder: string, files: Iterable<OutputFile>, earlier: Iterable<string>): number {
  const written = new Set<string>();
  const changed: string[] = [];
  const temporary = (path: string): string =>
    join(folder, dirname(path), `.${process.pid}-${path.replaceAll('/', '-')}.tmp`);
  try {
    for (const [path, text] of files) {
      written.add(path);
      if (readText(join(folder, path)) === text) continue;
      changed.push(path);
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      writeFileSync(temporary(path), text);
    }
    for (const path of changed) renameSync(temporary(path), join(folder, path));
  } finally {
    for (const path of changed) rmSync(temporary(path), {force: true});
  }
  const stale = [...earlier].filter((path) => !written.has(path) && existsSync(join(folder, path)));
  for (const path of stale) rmSync(join(folder, path), {force: true});
  return changed.length + stale.length;
}

/** A file of an earlier build, if there is one. */
export function readText(path: string): string | undefined {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true ? readFileSync(path, 'utf8') : undefined;
}

export function isFolderOrNothing(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? true;
}
