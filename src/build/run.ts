import {lstatSync, statSync} from 'node:fs';
import {dayInParis} from '../contract/calendar.js';
import {readArgs, type Options} from './args.js';
import {buildBoard, statusOf, type BuildOutcome} from './build-board.js';
import {escapeControls} from './escape-controls.js';
import {explainPosting, type Explanation} from './explain.js';
import {HELP, HELP_FR} from './help.js';
import {prepareReading} from './prepare-reading.js';
import {enCount, frCount} from './problems/wording.js';
import {readOneSource} from './read-sources.js';
import {formatReport} from './report/report.js';
import {formatProblem} from './report/text.js';
import {showProgress} from './show-progress.js';
import type {Thread} from './threads/start-thread.js';
import {UsageError} from './usage-error.js';
import {usageLanguage} from './usage-language.js';
import {noSuchFile, noSuchFolder} from './usage-words.js';
import {readVersion} from './version.js';
import {watchBoard} from './watch-board.js';

/** What the command needs of the world beside the disk. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => Date;
  /** That of the reader's system, such as `fr_FR.UTF-8`. */
  readonly locale?: string | undefined;
  /** Where somebody looks on while it takes long; left out where nobody does. */
  readonly progress?: ((text: string) => void) | undefined;
  /** One that was started while the command was loading. */
  readonly thread?: Thread | undefined;
  /** Ends `--watch`. */
  readonly stop?: AbortSignal;
}

/** The whole command. Exit status: 0 all is indexed, 1 something is not, 2 the command makes no sense. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = usageLanguage(argv, io.locale);
  try {
    const options = readArgs(argv);
    if (options === 'help') return print(language === 'fr' ? HELP_FR : HELP, io);
    if (options === 'version') return print(`${readVersion()}\n`, io);
    requireFolders(options);
    return options.command === 'explain' ? explain(options, io) : await buildOrCheck(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`job-board: ${escapeControls(error.words[language])}\n`);
    return 2;
  }
}

function print(text: string, io: Io): number {
  io.out(text);
  return 0;
}

async function buildOrCheck(options: Options, io: Io): Promise<number> {
  if (options.watch) return watch(options, io);
  const progress = showProgress(options.quiet ? undefined : io.progress);
  try {
    const {report, status} = await buildBoard(options, {today: io.today, progress, thread: io.thread});
    progress.end();
    const {format, messageLanguage: language, quiet} = options;
    io.out(formatReport(report, {format, language, quiet}));
    return status;
  } finally {
    progress.end();
  }
}

/** Ends well whenever it is told to, whatever state the postings are in by then. */
async function watch(options: Options, io: Io): Promise<number> {
  const {format, messageLanguage: language, quiet} = options;
  const progress = showProgress(quiet ? undefined : io.progress);
  const words = language === 'en' ? EN : FR;
  const onBuilt = ({report, changed}: BuildOutcome, duration: number): void => {
    progress.end();
    io.out(formatReport(report, {format, language, quiet}));
    io.err(`job-board: ${words.built(Math.round(duration), changed)}\n`);
  };
  const onFailed = (reason: string): void => io.err(`job-board: ${reason}\n`);
  const never = new AbortController().signal;
  await watchBoard(options, {today: io.today, progress}, {onBuilt, onFailed}, io.stop ?? never);
  return 0;
}

const FR = {
  built: (duration: number, changed = 0) =>
    `${frCount(changed, 'fichier écrit', 'fichiers écrits')} en ${duration} ms ; en attente de changements (Ctrl+C pour finir)`,
};
const EN = {
  built: (duration: number, changed = 0) =>
    `${enCount(changed, 'file', 'files')} written in ${duration} ms; waiting for changes (Ctrl+C to end)`,
};

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
  if (!lstatSync(path, {throwIfNoEntry: false})) throw new UsageError(noSuchFile(path));
}

function requireFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new UsageError(noSuchFolder(path));
}
