import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Files by their path in the output folder, with `/`. The last one is what readers start from. */
export type OutputFiles = ReadonlyMap<string, string>;

/**
 * Writes every file beside its place, then renames them all, `index.json` last: a reader never sees
 * half of one, and an index never names a file that isn't there. What didn't change isn't touched.
 *
 * @param stale files of an earlier build to remove once the new index stands
 */
export function writeOutput(folder: string, files: OutputFiles, stale: readonly string[]): void {
  const changed = [...files].filter(([path, text]) => readText(join(folder, path)) !== text);
  const temporary = (path: string): string =>
    join(folder, dirname(path), `.${process.pid}-${path.replaceAll('/', '-')}.tmp`);
  try {
    for (const [path, text] of changed) {
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      writeFileSync(temporary(path), text);
    }
    for (const [path] of changed) renameSync(temporary(path), join(folder, path));
  } finally {
    for (const [path] of changed) rmSync(temporary(path), {force: true});
  }
  for (const path of stale) rmSync(join(folder, path), {force: true});
}

/** A file of an earlier build, if there is one. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
