import {addSearch} from './add-search.js';
import {createAddresses} from './addresses.js';
import type {Options} from './args.js';
import {buildIndex, type BuiltIndex} from './build-index.js';
import {earlierFiles, keepingOwnSheet, outputFiles} from './output-files.js';
import type {SiteOptions} from './pages/site.js';
import {prepareReading, readTemplate, type PreparedReading} from './prepare-reading.js';
import type {Problem} from './problems/problem.js';
import {readSources} from './read-sources.js';
import {reasonOf} from './reason-of.js';
import {freeRedirects, type FreeRedirects} from './redirects/free-redirects.js';
import {planRedirects} from './redirects/plan-redirects.js';
import {countSeverity, type Report} from './report/report.js';
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

/**
 * Reads the folders and, for `build`, writes the board.
 *
 * @throws {UsageError} if what the options name cannot be used
 */
export function buildBoard(options: Options, today: () => Date): BuildOutcome {
  const prepared = prepareReading(options, today);
  const {composing} = prepared;
  const site = siteOf(options, composing.now);
  const sources = readSources(options.paths);
  const {title, lang, contacts, dedupe, out, command, strict} = options;
  const built = buildIndex(sources.files, {...composing, title, lang, contacts, dedupe});
  const earlier = out === undefined ? new Set<string>() : earlierFiles(out);
  const planned = planRedirects(built.index.postings);
  const free = out === undefined ? {redirects: planned, problems: []} : freeRedirects(planned, out, earlier);
  const report = reportOf(prepared, sources, built, free);
  const status = statusOf(report.problems, options);
  if (out === undefined || command !== 'build' || (strict && status > 0)) return {report, status};
  const files = outputFiles(addSearch(built, composing.vocabulary), free.redirects, site);
  return {report, status, changed: write(out, keepingOwnSheet(files, out), earlier)};
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
  prepared: PreparedReading,
  {rejected, passedOver}: ReturnType<typeof readSources>,
  {problems, tally}: BuiltIndex,
  free: FreeRedirects,
): Report {
  const all = [prepared, {problems: rejected}, {problems: passedOver}, {problems}, free];
  return {
    problems: sortProblems(all.flatMap((part): readonly Problem[] => part.problems)),
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
