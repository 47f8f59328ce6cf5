import {lstatSync, statSync} from 'node:fs';
import {dayInParis} from '../contract/calendar.js';
import {addSearch, type SearchableIndex} from './add-search.js';
import {readArgs, type Options} from './args.js';
import {buildIndex} from './build-index.js';
import type {ComposeOptions} from './compose-posting.js';
import {EMPTY_DIRECTORY} from './directory.js';
import {explainPosting, type Explanation} from './explain.js';
import {HELP} from './help.js';
import {outputFiles, staleFiles} from './output-files.js';
import type {Problem} from './problems/problem.js';
import {readDirectory} from './read-directory.js';
import {readOneSource, readSources} from './read-sources.js';
import {readVocabulary} from './read-vocabulary.js';
import {reasonOf} from './reason-of.js';
import {countSeverity, formatReport, type Report} from './report/report.js';
import {formatProblem} from './report/text.js';
import {sortProblems} from './sort-problems.js';
import {UsageError} from './usage-error.js';
import {readVersion} from './version.js';
import {writeOutput} from './write-output.js';

/** What the command needs of the world beside the disk. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => Date;
}

/** The whole command. Exit status: 0 all is indexed, 1 something is not, 2 the command makes no sense. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const options = readArgs(argv);
    if (options === 'help') return print(HELP, io);
    if (options === 'version') return print(`${readVersion()}\n`, io);
    requireFolders(options);
    return options.command === 'explain' ? explain(options, io) : buildOrCheck(options, io);
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

function buildOrCheck(options: Options, io: Io): number {
  const {composing, problems: ofDirectory} = prepare(options, io);
  const {files, rejected, passedOver} = readSources(options.paths);
  const built = buildIndex(files, {
    ...composing,
    title: options.title,
    lang: options.lang,
    contacts: options.contacts,
    dedupe: options.dedupe,
  });
  const problems = sortProblems([...ofDirectory, ...rejected, ...passedOver, ...built.problems]);
  const tally = {
    ...built.tally,
    rejected: built.tally.rejected + rejected.length,
    passedOver: built.tally.passedOver + passedOver.length,
  };
  const status = statusOf(problems, options);
  if (options.out !== undefined && options.command === 'build' && !(options.strict && status > 0))
    write(options.out, addSearch(built, composing.vocabulary));
  io.out(report({problems, tally}, options));
  return status;
}

function explain(options: Options, io: Io): number {
  const {composing} = prepare(options, io);
  const found = options.paths.map((path): Explanation => {
    const file = readOneSource(path);
    return 'bytes' in file
      ? explainPosting(file, composing, options.messageLanguage)
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

/** What every posting is read with. */
function prepare(
  {directory, vocabulary, baseUrl, infer, now}: Options,
  io: Io,
): {readonly composing: ComposeOptions; readonly problems: readonly Problem[]} {
  const who = directory === undefined ? {directory: EMPTY_DIRECTORY, problems: []} : readDirectory(directory);
  const words = vocabulary === undefined ? undefined : readVocabulary(vocabulary);
  return {
    composing: {
      directory: who.directory,
      baseUrl,
      infer,
      now: now ?? dayInParis(io.today()),
      ...(words && {vocabulary: words.vocabulary}),
    },
    problems: [...who.problems, ...(words?.problems ?? [])],
  };
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

function statusOf(problems: readonly Problem[], {strict}: Options): number {
  const counted = countSeverity(problems, 'error') + (strict ? countSeverity(problems, 'warning') : 0);
  return counted > 0 ? 1 : 0;
}

function write(folder: string, built: SearchableIndex): void {
  const files = outputFiles(built);
  try {
    writeOutput(folder, files, staleFiles(folder, files));
  } catch (error) {
    throw new UsageError(`cannot write to "${folder}" (${reasonOf(error)}); nothing was changed`);
  }
}

function report(found: Report, {format, messageLanguage, quiet}: Options): string {
  return formatReport(found, {format, language: messageLanguage, quiet});
}
