/** Name of the browser's store of answers in which the last good text of each index is kept. */
const STORE = 'job-board';

/**
 * Keeps the text of an index for the day on which its host can't be reached. A browser may have no such
 * store, or forbid it: then nothing is kept.
 */
export async function keepIndex(url: string, text: string): Promise<void> {
  try {
    await (await caches.open(STORE)).put(url, new Response(text));
  } catch {
    // Not in this browser, not for an address of this kind, or no room left.
  }
}

/** @returns the text that was kept; undefined if there is none */
export async function keptIndex(url: string): Promise<string | undefined> {
  try {
    return await (await (await caches.open(STORE)).match(url))?.text();
  } catch {
    return undefined;
  }
}
