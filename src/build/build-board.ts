import {dayInParis} from '../contract/calendar.js';
import {TRADE_SYNONYMS} from '../search/trade-synonyms.js';
import type {Options} from './args.js';
import {buildIndex, type BuiltIndex, type ListedIndex} from './build-index.js';
import {boardFiles, earlierFiles, indexFiles, keepingOwnSheets, postingsToWrite} from './output-files.js';
import type {SiteOptions} from './pages/site.js';
import {rememberingCrew, type PostingCrew, type Searching} from './posting-crew.js';
import type {PostingMemory} from './posting-memory.js';
import {prepareReading} from './prepare-reading.js';
import type {Problem} from './problems/problem.js';
import type {ReadPostings} from './read-postings.js';
import {listSources} from './read-sources.js';
import {reasonOf} from './reason-of.js';
import {freeRedirects} from './redirects/free-redirects.js';
import {planRedirects, type Redirect} from './redirects/plan-redirects.js';
import {countSeverity, type Report} from './report/report.js';
import type {BoardToSearch} from './search-index-of.js';
import type {Progress} from './show-progress.js';
import {siteOf} from './site-of.js';
import {sortProblems} from './sort-problems.js';
import {Crew} from './threads/crew.js';
import type {Thread} from './threads/start-thread.js';
import {UsageError} from './usage-error.js';
import {notWritable} from './usage-words.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';
import {Draft} from './write-output.js';
import type {WrittenFiles} from './written-files.js';

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
  /** One that was started before it was known whether there is work for it. */
  readonly thread?: Thread | undefined;
}

/**
 * Reads the folders and, for `build`, writes the board.
 *
 * @throws {UsageError} if what the options name cannot be used
 */
export async function buildBoard(options: Options, context: BuildContext): Promise<BuildOutcome> {
  const now = options.now ?? dayInParis(context.today());
  const site = siteOf(options, now);
  const {title, lang, dedupe, out, command, strict, paths} = options;
  const earlier = out === undefined ? new Set<string>() : earlierFiles(out);
  const listed = listSources(paths);
  const onProgress = context.progress.begin(listed.length);
  const crew = context.memory
    ? rememberingCrew(listed, options, context.memory)
    : new Crew(listed, options, now, context.thread);
  try {
    // Here while the other threads do the same.
    const prepared = prepareReading(options, now);
    const postings = await crew.read(prepared.reading, onProgress);
    const {vocabulary} = prepared.reading;
    let searching: Searching | undefined;
    const onListed = (board: ListedIndex): void => {
      if (out !== undefined && command === 'build') searching = crew.search(toSearch(board, vocabulary));
    };
    const built = buildIndex(postings.read, {title, lang, dedupe, now}, onListed, context.memory?.twins);
    const planned = planRedirects(built.index.postings);
    const free =
      out === undefined ? {redirects: planned, problems: []} : freeRedirects(planned, out, earlier);
    const report = reportOf(postings, built, [...prepared.problems, ...free.problems]);
    const status = statusOf(report.problems, options);
    if (out === undefined || !searching || (strict && status > 0)) return {report, status};
    const toWrite = {built, searching, redirects: free.redirects, site, written: context.memory?.written};
    return {report, status, changed: await write(out, toWrite, earlier, crew)};
  } finally {
    await crew.end();
  }
}

function toSearch({index, words, namedSkills}: ListedIndex, vocabulary?: Vocabulary): BoardToSearch {
  const {postings, lang} = index;
  return {postings, words, namedSkills, lang, synonyms: [...TRADE_SYNONYMS, ...(vocabulary?.synonyms ?? [])]};
}

interface BoardToWrite {
  readonly built: BuiltIndex;
  readonly searching: Searching;
  readonly redirects: readonly Redirect[];
  readonly site: SiteOptions;
  readonly written: WrittenFiles | undefined;
}

/** All files beside their places, the index as the last one; then each in its place. */
async function write(
  folder: string,
  {built, searching, redirects, site, written}: BoardToWrite,
  earlier: ReadonlySet<string>,
  crew: PostingCrew,
): Promise<number> {
  const draft = new Draft(folder, written);
  try {
    await crew.write(postingsToWrite(built, site), site, draft, () => {
      // What takes most memory comes first.
      searching.own();
      for (const file of keepingOwnSheets(boardFiles(built, redirects, site), folder)) draft.write(file);
    });
    for (const file of indexFiles(built.index, await searching.result())) draft.write(file);
    return draft.publish(earlier);
  } catch (error) {
    throw new UsageError(notWritable(folder, reasonOf(error)));
  } finally {
    await crew.end();
    draft.discard();
  }
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
