import type {Options} from './args.js';
import {buildBoard, type BuildContext, type BuildOutcome} from './build-board.js';
import {PostingMemory} from './posting-memory.js';
import type {MessageLanguage} from './problems/problem.js';
import {reasonOf} from './reason-of.js';
import {UsageError} from './usage-error.js';
import {FolderWatch} from './watch-folders.js';

/** Told of each build: what came of it, or why there was none; and how long it took, in milliseconds. */
export interface WatchEvents {
  readonly onBuilt: (outcome: BuildOutcome, duration: number) => void;
  /** Once put right, the next change builds again. */
  readonly onFailed: (reason: string) => void;
}

/**
 * Builds, and builds again whenever something has changed that the build reads: postings, directory,
 * vocabulary, template. Only postings that changed are read, only files that changed are written. Ends
 * when it is told to.
 *
 * @throws {UsageError} if the first build can't be
 */
export async function watchBoard(
  options: Options,
  context: Omit<BuildContext, 'memory'>,
  {onBuilt, onFailed}: WatchEvents,
  signal: AbortSignal,
): Promise<void> {
  const memory = new PostingMemory();
  const folders = new FolderWatch(watchedPaths(options));
  const build = async (): Promise<void> => {
    const start = performance.now();
    folders.refresh();
    const outcome = await buildBoard(options, {...context, memory});
    onBuilt(outcome, performance.now() - start);
  };
  try {
    await build();
    while (await folders.changed(signal)) {
      await build().catch((error: unknown) => onFailed(wordsOf(error, options.messageLanguage)));
    }
  } finally {
    folders.close();
  }
}

function watchedPaths({paths, directory, vocabulary, template}: Options): readonly string[] {
  return [...paths, directory, vocabulary, template].filter((path) => path !== undefined);
}

/** Whatever happens while somebody is at work on the files is no reason to end. */
function wordsOf(error: unknown, language: MessageLanguage): string {
  return error instanceof UsageError ? error.words[language] : reasonOf(error);
}
