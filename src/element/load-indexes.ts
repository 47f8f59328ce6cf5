import {formatFault, IndexFormatError, type Fault} from '../contract/fault.js';
import {parseIndex} from '../contract/parse-index.js';
import type {Posting, PostingIndex} from '../contract/posting.js';
import {fetchJson} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {resolveUrl} from './resolve-url.js';

/** Postings of one or more indexes, each once, and where each came from. */
export interface LoadedPostings {
  /** The indexes that came, in the order of the sources. */
  readonly indexes: readonly LoadedIndex[];
  readonly postings: readonly Posting[];
  readonly origins: ReadonlyMap<Posting, LoadedIndex>;
  /** Indexes that did not come; the rest is there all the same. */
  readonly failures: readonly LoadError[];
  /** What was passed over in the indexes that came, for the developer. */
  readonly faults: readonly string[];
}

export interface LoadedIndex {
  /** Absolute address. */
  readonly url: string;
  readonly index: PostingIndex;
  readonly faults: readonly Fault[];
}

/**
 * Loads every source on its own and merges what came: the first source wins an id.
 *
 * @param sources addresses, absolute or relative to `base`
 * @returns what came, or the failures if nothing did
 */
export async function loadIndexes(
  sources: readonly string[],
  base: string,
  signal: AbortSignal,
): Promise<LoadedPostings> {
  const results = await Promise.allSettled(sources.map((source) => loadIndex(source, base, signal)));
  signal.throwIfAborted();
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result) =>
    result.status === 'rejected' && result.reason instanceof LoadError ? [result.reason] : [],
  );
  return {...mergeIndexes(loaded), failures};
}

async function loadIndex(source: string, base: string, signal: AbortSignal): Promise<LoadedIndex> {
  const url = resolveUrl(source, base);
  if (url === undefined) throw new LoadError(source, {kind: 'address'});
  const json = await fetchJson(url, signal);
  try {
    return {url, ...parseIndex(json)};
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    const {fault} = error;
    throw new LoadError(url, {kind: fault.path === 'version' ? 'version' : 'format', fault}, error);
  }
}

function mergeIndexes(loaded: readonly LoadedIndex[]): Omit<LoadedPostings, 'failures'> {
  const byId = new Map<string, Posting>();
  const origins = new Map<Posting, LoadedIndex>();
  for (const origin of loaded) {
    for (const posting of origin.index.postings) {
      if (byId.has(posting.id)) continue;
      byId.set(posting.id, posting);
      origins.set(posting, origin);
    }
  }
  const faults = loaded.flatMap(({url, faults}) => faults.map((fault) => `${url}: ${formatFault(fault)}`));
  return {indexes: loaded, postings: [...byId.values()], origins, faults};
}

/**
 * The address of a posting's own file, beside the index that it came from.
 *
 * @returns undefined if the index has no folder, as in a `data:` address
 */
export function postingFile(
  posting: Posting,
  extension: 'json' | 'html',
  {origins}: LoadedPostings,
): string | undefined {
  const index = origins.get(posting);
  return index && resolveUrl(`postings/${posting.id}.${extension}`, index.url);
}

/** BCP 47 tag of a posting: its own, else that of its index. */
export function postingLanguage(posting: Posting, {origins}: LoadedPostings): string | undefined {
  return posting.lang ?? origins.get(posting)?.index.lang;
}

/** The first few of what was passed over: an index with one fault often has it in every record. */
export function faultReport({faults}: LoadedPostings): string {
  const more = faults.length > 5 ? `, and ${faults.length - 5} more` : '';
  return `<job-board>: passed over in the index: ${faults.slice(0, 5).join('; ')}${more}`;
}
