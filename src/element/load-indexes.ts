import {formatFault, IndexFormatError, type Fault} from '../contract/fault.js';
import {indexSteps} from '../contract/parse-index.js';
import type {Posting, PostingIndex} from '../contract/posting.js';
import {fetchBytes, parseJson} from './fetch-json.js';
import {inSlices} from './in-slices.js';
import {keepIndex, keptIndex} from './kept-index.js';
import {LoadError} from './load-error.js';
import {resolveUrl} from './resolve-url.js';

/** Postings of one or more indexes, each once, and where each came from. */
export interface LoadedPostings {
  /** The indexes that came, in the order of the sources. */
  readonly indexes: readonly LoadedIndex[];
  readonly postings: readonly Posting[];
  readonly origins: ReadonlyMap<Posting, LoadedIndex>;
  /** Why some did not come from their hosts; the rest is there all the same. */
  readonly failures: readonly LoadError[];
  /** Those failures in whose place no copy of an earlier visit could stand. */
  readonly missing: readonly LoadError[];
  /** What was passed over in the indexes that came, and in which; for the developer. */
  readonly faults: readonly (readonly [url: string, fault: Fault])[];
}

export interface LoadedIndex {
  /** Absolute address. */
  readonly url: string;
  readonly index: PostingIndex;
  readonly faults: readonly Fault[];
  /** Why it is a copy of an earlier visit, and not what its host has now. */
  readonly outage?: LoadError;
}

/**
 * Loads every source on its own and merges what came: the first source wins an id.
 *
 * @param sources addresses, absolute or relative to `base`
 * @param known what came before, and is not asked for again
 * @returns what came, or the failures if nothing did
 */
export async function loadIndexes(
  sources: readonly string[],
  base: string,
  signal: AbortSignal,
  known: readonly LoadedIndex[],
): Promise<LoadedPostings> {
  const results = await Promise.all(
    sources.map(async (source) => {
      const url = resolveUrl(source, base);
      if (url === undefined) return new LoadError(source, {kind: 'address'});
      return known.find((index) => index.url === url) ?? loadIndex(url, signal);
    }),
  );
  const loaded = results.filter((result): result is LoadedIndex => !(result instanceof LoadError));
  const missing = results.filter((result): result is LoadError => result instanceof LoadError);
  return {
    ...mergeIndexes(loaded),
    missing,
    failures: [...missing, ...loaded.flatMap(({outage}) => outage ?? [])],
  };
}

/** From its host; where that can't be reached, from the copy of an earlier visit. */
async function loadIndex(url: string, signal: AbortSignal): Promise<LoadedIndex | LoadError> {
  try {
    const bytes = await fetchBytes(url, signal);
    const loaded = await readIndex(url, bytes, signal);
    void keepIndex(url, bytes);
    return loaded;
  } catch (failure) {
    if (!(failure instanceof LoadError)) throw failure;
    return failure.mayPass ? readCopy(url, failure, signal) : failure;
  }
}

async function readCopy(
  url: string,
  outage: LoadError,
  signal: AbortSignal,
): Promise<LoadedIndex | LoadError> {
  const bytes = await keptIndex(url);
  if (bytes === undefined) return outage;
  try {
    return {...(await readIndex(url, bytes, signal)), outage};
  } catch {
    // Kept by a script of another version.
    return outage;
  }
}

async function readIndex(url: string, bytes: ArrayBuffer, signal: AbortSignal): Promise<LoadedIndex> {
  try {
    return {url, ...(await inSlices(indexSteps(parseJson(url, bytes)), signal))};
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    const {fault} = error;
    throw new LoadError(url, {kind: fault.path === 'version' ? 'version' : 'format', fault}, error);
  }
}

function mergeIndexes(loaded: readonly LoadedIndex[]): Omit<LoadedPostings, 'failures' | 'missing'> {
  const byId = new Map<string, Posting>();
  const origins = new Map<Posting, LoadedIndex>();
  for (const origin of loaded) {
    for (const posting of origin.index.postings) {
      if (byId.has(posting.id)) continue;
      byId.set(posting.id, posting);
      origins.set(posting, origin);
    }
  }
  const faults = loaded.flatMap(({url, faults}) => faults.map((fault) => [url, fault] as const));
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
  const told = faults.slice(0, 5).map(([url, fault]) => `${url}: ${formatFault(fault)}`);
  const more = faults.length > 5 ? `, and ${faults.length - 5} more` : '';
  return `<job-board>: passed over in the index: ${told.join('; ')}${more}`;
}
