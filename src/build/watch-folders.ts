import {existsSync, readdirSync, statSync, watch, type FSWatcher} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {reasonOf} from './reason-of.js';
import {UsageError} from './usage-error.js';
import {notWatchable} from './usage-words.js';

const DEEPEST_FOLDER = 40;
/** A save is several events: the change is over when nothing has come for so many milliseconds. */
const QUIET = 60;
/** How often a folder that went away is looked for. */
const PATIENCE = 500;

/**
 * Tells when something in some folders changes. Editors save by writing, or beside and renaming, or by
 * removing first: whatever comes is only a sign that it is time to look again.
 */
export class FolderWatch {
  readonly #roots: readonly string[];
  readonly #watchers = new Map<string, FSWatcher>();
  #hasChanged = false;
  #wake = (): void => {};

  /** @param paths folders, with all that is in them, and files */
  constructor(paths: readonly string[]) {
    this.#roots = paths;
  }

  /**
   * Looks at the folders that are there now; to be called before each reading of them, so that no change
   * falls in between.
   *
   * @throws {UsageError} if the system watches no more folders
   */
  refresh(): void {
    this.#hasChanged = false;
    const folders = new Set(this.#roots.flatMap(foldersOf));
    for (const [folder, watcher] of this.#watchers) if (!folders.has(folder)) this.#forget(folder, watcher);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
  }

  /**
   * Waits until something has changed since `refresh`, and the change is over.
   *
   * @returns false when it was told to stop instead
   */
  async changed(signal: AbortSignal): Promise<boolean> {
    signal.addEventListener('abort', () => this.#wake(), {once: true});
    while (!signal.aborted && !this.#hasChanged) await this.#next();
    while (!signal.aborted && this.#hasChanged) {
      this.#hasChanged = false;
      await delay(QUIET, undefined, {signal}).catch(() => {});
    }
    return !signal.aborted;
  }

  close(): void {
    for (const [folder, watcher] of this.#watchers) this.#forget(folder, watcher);
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#onChange());
      // A folder that is removed; it is looked for again when the folders are next listed.
      watcher.on('error', () => {
        this.#forget(folder, watcher);
        this.#onChange();
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (!existsSync(folder)) return;
      throw new UsageError(notWatchable(folder, reasonOf(error)));
    }
  }

  #forget(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }

  async #next(): Promise<void> {
    const isMissing = !this.#roots.every((path) => existsSync(path));
    const waker = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!isMissing) return waker;
    await Promise.race([waker, delay(PATIENCE)]);
    if (this.#roots.every((path) => existsSync(path))) this.#hasChanged = true;
  }

  #onChange(): void {
    this.#hasChanged = true;
    this.#wake();
  }
}

/** A folder with those in it; of a file, the folder in which it is saved. */
function foldersOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? listFolders(path, 0) : [dirname(path)];
}

function listFolders(folder: string, depth: number): readonly string[] {
  if (depth > DEEPEST_FOLDER) return [];
  const entries = readdirSync(folder, {withFileTypes: true});
  const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return [folder, ...inner.flatMap(({name}) => listFolders(join(folder, name), depth + 1))];
}
