import {LoadError} from './load-error.js';

/** Milliseconds for the whole of a file, headers and text. */
export const TIME_LIMIT = 15_000;

/**
 * Fetches a JSON file without cookies, asking the server whether a cached copy is still good.
 *
 * @returns what the file holds, not checked yet
 * @throws {LoadError} if it doesn't come or isn't JSON; the signal's reason if the caller gave up
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  timeLimit: number = TIME_LIMIT,
): Promise<unknown> {
  signal.throwIfAborted();
  const request = new AbortController();
  const giveUp = (): void => request.abort(signal.reason);
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(() => {
    request.abort(new LoadError(url, {kind: 'timeout', seconds: timeLimit / 1000}));
  }, timeLimit);
  try {
    return parseJson(url, await fetchText(url, request.signal));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (request.signal.aborted) throw request.signal.reason;
    throw new LoadError(url, {kind: 'network'}, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    cache: 'no-cache',
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  if (!response.ok) throw new LoadError(url, {kind: 'status', status: response.status});
  return response.text();
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError(url, {kind: /^\s*</.test(text) ? 'html' : 'json'}, error);
  }
}
