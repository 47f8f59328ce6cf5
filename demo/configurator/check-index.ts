import {loadIndexes} from '../../src/element/load-indexes.js';
import {problemOf, readAddress, reportOf, type IndexReport, type Problem} from './index-report.js';

export type Finding =
  | {readonly status: 'ready'; readonly report: IndexReport}
  | {readonly status: 'failed'; readonly problem: Problem};

/**
 * Loads an index exactly as a board would, and tells what it is, or why it is none.
 *
 * @param page the address of this page
 * @param day `YYYY-MM-DD` in Europe/Paris
 * @throws the signal's reason once it is aborted
 */
export async function checkIndex(
  text: string,
  {page, day, signal}: {readonly page: string; readonly day: string; readonly signal: AbortSignal},
): Promise<Finding> {
  const address = readAddress(text, page);
  if ('problem' in address) return {status: 'failed', problem: address.problem};
  const {indexes, failures} = await loadIndexes([address.url], page, signal, []);
  const [index] = indexes;
  const [failure] = failures;
  // A copy of an earlier visit is none of what the host has now.
  if (index && !failure) {
    const readableElsewhere = await isReadableElsewhere(address.url, page, signal);
    return {status: 'ready', report: reportOf(index, {day, readableElsewhere})};
  }
  if (!failure) throw new Error('an index is loaded or it fails');
  const answers = failure.failure.kind === 'network' && (await answersAtAll(address.url, signal));
  return {status: 'failed', problem: problemOf(failure, answers)};
}

/** From another origin it has just been read; of our own we are told the header. */
async function isReadableElsewhere(url: string, page: string, signal: AbortSignal): Promise<boolean> {
  if (new URL(url).origin !== new URL(page).origin) return true;
  const response = await fetch(url, {method: 'HEAD', credentials: 'omit', signal});
  return response.headers.has('access-control-allow-origin');
}

/** Whether a host that we may not read is there: such an answer comes without its contents. */
async function answersAtAll(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, {mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal});
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
