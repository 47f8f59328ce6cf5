import {lstatSync, statSync} from 'node:fs';
import {dayInParis} from '../contract/calendar.js';
import {readArgs, type Options} from './args.js';
import {buildBoard, statusOf} from './build-board.js';
import {explainPosting, type Explanation} from './explain.js';
import {HELP} from './help.js';
import {prepareReading} from './prepare-reading.js';
import {readOneSource} from './read-sources.js';
import {formatReport} from './report/report.js';
import {formatProblem} from './report/text.js';
import {showProgress} from './show-progress.js';
import {UsageError} from './usage-error.js';
import {readVersion} from './version.js';

/** What the command needs of the world beside the disk. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => Date;
  /** Where somebody looks on while it takes long; left out where nobody does. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** The whole command. Exit status: 0 all is indexed, 1 something is not, 2 the command makes no sense. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const options = readArgs(argv);
    if (options === 'help') return print(HELP, io);
    if (options === 'version') return print(`${readVersion()}\n`, io);
    requireFolders(options);
    return options.command === 'explain' ? explain(options, io) : await buildOrCheck(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`job-board: ${error.message}\n`);
    return 2;
  }
}

function print(text: string, io: Io): number {
  io.out(text);
  return 0;
}

async function buildOrCheck(options: Options, io: Io): Promise<number> {
  const progress = showProgress(options.quiet ? undefined : io.progress);
  try {
    const {report, status} = await buildBoard(options, {today: io.today, progress});
    progress.end();
    const {format, messageLanguage: language, quiet} = options;
    io.out(formatReport(report, {format, language, quiet}));
    return status;
  } finally {
    progress.end();
  }
}

function explain(options: Options, io: Io): number {
  const {reading} = prepareReading(options, options.now ?? dayInParis(io.today()));
  const found = options.paths.map((path): Explanation => {
    const file = readOneSource(path);
    return 'bytes' in file
      ? explainPosting(file, reading, options.messageLanguage)
      : {lines: [], problems: [file]};
  });
  for (const {lines, problems} of found) {
    io.out(
      [...lines, ...problems.map((one) => formatProblem(one, options.messageLanguage))]
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  return statusOf(
    found.flatMap(({problems}) => problems),
    options,
  );
}

function requireFolders({command, paths, directory}: Options): void {
  paths.forEach(command === 'explain' ? requireEntry : requireFolder);
  if (directory !== undefined) requireFolder(directory);
}

function requireEntry(path: string): void {
  if (!lstatSync(path, {throwIfNoEntry: false})) throw new UsageError(`there is no file "${path}"`);
}

function requireFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new UsageError(`there is no folder "${path}"`);
}
