import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

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
  const waiting = new Map<string, string>();
  const folders = new Set<string>();
  let changed = 0;
  try {
    for (const [path, text] of files) {
      written.add(path);
      const place = join(folder, path);
      if (readText(place) === text) continue;
      const beside = dirname(place);
      if (!folders.has(beside)) mkdirSync(beside, {recursive: true});
      folders.add(beside);
      const temporary = join(beside, `.${process.pid}-${basename(path)}.tmp`);
      waiting.set(place, temporary);
      writeFileSync(temporary, text);
    }
    changed = waiting.size;
    for (const [place, temporary] of waiting) {
      renameSync(temporary, place);
      waiting.delete(place);
    }
  } finally {
    for (const temporary of waiting.values()) rmSync(temporary, {force: true});
  }
  const stale = [...earlier].filter((path) => !written.has(path) && existsSync(join(folder, path)));
  for (const path of stale) rmSync(join(folder, path), {force: true});
  return changed + stale.length;
}

/** A file of an earlier build, if there is one. */
export function readText(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

export function isFolderOrNothing(path: string): boolean {
  return !existsSync(path) || statSync(path).isDirectory();
}
