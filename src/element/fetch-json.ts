import {LoadError} from './load-error.js';

/** Milliseconds for the whole of a file, headers and text. */
export const TIME_LIMIT = 15_000;
/** Bytes after which a file is read no further: twice an index of fifty thousand postings. */
export const SIZE_LIMIT = 1e8;

/**
 * Fetches a JSON file without cookies, asking the server whether a cached copy is still good.
 *
 * @returns what the file holds, not checked yet
 * @throws {LoadError} if it doesn't come or isn't JSON; the signal's reason if the caller gave up
 */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  return parseJson(url, await fetchBytes(url, signal));
}

/**
 * Fetches a file as `fetchJson` does.
 *
 * @returns its bytes, read no further than the limits
 * @throws {LoadError} if it doesn't come; the signal's reason if the caller gave up
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  timeLimit: number = TIME_LIMIT,
): Promise<ArrayBuffer> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeLimit);
  let left = SIZE_LIMIT;
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, stream) {
      left -= chunk.length;
      if (left < 0) stream.terminate();
      else stream.enqueue(chunk);
    },
  });
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, limit.signal]),
      credentials: 'omit',
      cache: 'no-cache',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    const {ok, status, body} = response;
    if (!ok) throw new LoadError(url, {kind: 'status', status});
    const bytes = await new Response(body?.pipeThrough(meter) ?? null).arrayBuffer();
    if (left < 0) throw new LoadError(url, {kind: 'size', megabytes: SIZE_LIMIT / 1e6});
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    const failure = limit.signal.aborted
      ? ({kind: 'timeout', seconds: timeLimit / 1000} as const)
      : ({kind: 'network'} as const);
    throw new LoadError(url, failure, error);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws {LoadError} that says what it looks like instead */
export function parseJson(url: string, bytes: ArrayBuffer): unknown {
  const text = decode(url, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError(
      url,
      {kind: /^\s*</.test(text) ? 'html' : text.trim() === '' ? 'empty' : 'json'},
      error,
    );
  }
}

/** What is not UTF-8 is most often what old editors on Windows save, which browsers call Latin-1. */
function decode(url: string, bytes: ArrayBuffer): string {
  // A file that was cut off within a letter is no other encoding: as a stream it may go on.
  const decodeAs = (label: string, fatal: boolean): string =>
    new TextDecoder(label, {fatal}).decode(bytes, {stream: true});
  try {
    return decodeAs('utf8', true);
  } catch {
    const text = decodeAs('latin1', false);
    // Of what is no JSON either more will be said.
    if (text.startsWith('{')) console.warn(`<job-board>: ${url}: is not UTF-8; Latin-1 is used`);
    return text;
  }
}
