import {dayInParis} from '../contract/calendar.js';
import {addSearch} from './add-search.js';
import {createAddresses} from './addresses.js';
import type {Options} from './args.js';
import {buildIndex, type BuiltIndex} from './build-index.js';
import {earlierFiles, keepingOwnSheet, outputFiles} from './output-files.js';
import type {SiteOptions} from './pages/site.js';
import type {PostingMemory} from './posting-memory.js';
import {prepareReading, readTemplate} from './prepare-reading.js';
import type {Problem} from './problems/problem.js';
import {readInParallel} from './read-in-parallel.js';
import {readPostings, type ReadPostings} from './read-postings.js';
import {listSources} from './read-sources.js';
import {reasonOf} from './reason-of.js';
import {freeRedirects} from './redirects/free-redirects.js';
import {planRedirects} from './redirects/plan-redirects.js';
import {countSeverity, type Report} from './report/report.js';
import type {Progress} from './show-progress.js';
import {sortProblems} from './sort-problems.js';
import {UsageError} from './usage-error.js';
import {writeOutput, type OutputFile} from './write-output.js';

/** What one build found, and did. */
export interface BuildOutcome {
  readonly report: Report;
  /** Exit status: 0 every posting is indexed, 1 at least one is not, or a warning where `strict` counts it. */
  readonly status: number;
  /** Number of files written or removed; undefined where none was to be. */
  readonly changed?: number;
}

/** What a build needs of the world, beside the disk. */
export interface BuildContext {
  readonly today: () => Date;
  readonly progress: Progress;
  /** Of earlier builds in the same process. */
  readonly memory?: PostingMemory;
}

/**
 * Reads the folders and, for `build`, writes the board.
 *
 * @throws {UsageError} if what the options name cannot be used
 */
export async function buildBoard(options: Options, context: BuildContext): Promise<BuildOutcome> {
  const now = options.now ?? dayInParis(context.today());
  const prepared = prepareReading(options, now);
  const site = siteOf(options, now);
  const postings = await read(options, prepared.reading, context);
  const {title, lang, dedupe, out, command, strict} = options;
  const built = buildIndex(postings.read, {title, lang, dedupe, now});
  const earlier = out === undefined ? new Set<string>() : earlierFiles(out);
  const planned = planRedirects(built.index.postings);
  const free = out === undefined ? {redirects: planned, problems: []} : freeRedirects(planned, out, earlier);
  const report = reportOf(postings, built, [...prepared.problems, ...free.problems]);
  const status = statusOf(report.problems, options);
  if (out === undefined || command !== 'build' || (strict && status > 0)) return {report, status};
  const searchable = addSearch(built, prepared.reading.vocabulary);
  const files = outputFiles(searchable, free.redirects, site, context.memory?.pages);
  return {report, status, changed: write(out, keepingOwnSheet(files, out), earlier)};
}

function read(
  options: Options,
  reading: ReturnType<typeof prepareReading>['reading'],
  {progress, memory}: BuildContext,
): Promise<ReadPostings> {
  const listed = listSources(options.paths);
  const onProgress = progress.begin(listed.length);
  if (!memory) return readInParallel(listed, reading, options, onProgress);
  memory.begin(options, reading.now);
  return readPostings(listed, reading, onProgress, memory);
}

function siteOf({title, lang, baseUrl, boardUrl, template}: Options, now: string): SiteOptions {
  return {
    title,
    lang,
    now,
    addresses: createAddresses(baseUrl, boardUrl),
    ...(template !== undefined && {template: readTemplate(template)}),
  };
}

function reportOf(
  {rejected, passedOver}: ReadPostings,
  {problems, tally}: BuiltIndex,
  others: readonly Problem[],
): Report {
  return {
    problems: sortProblems([...others, ...rejected, ...passedOver, ...problems]),
    tally: {
      ...tally,
      rejected: tally.rejected + rejected.length,
      passedOver: tally.passedOver + passedOver.length,
    },
  };
}

export function statusOf(problems: readonly Problem[], {strict}: Pick<Options, 'strict'>): number {
  const counted = countSeverity(problems, 'error') + (strict ? countSeverity(problems, 'warning') : 0);
  return counted > 0 ? 1 : 0;
}

function write(folder: string, files: Iterable<OutputFile>, earlier: ReadonlySet<string>): number {
  try {
    return writeOutput(folder, files, earlier);
  } catch (error) {
    throw new UsageError(`cannot write to "${folder}" (${reasonOf(error)}); nothing was changed`);
  }
}
