/** Name of the browser's store of answers in which the last good file of each index is kept. */
const STORE = 'job-board';

/**
 * Keeps the file of an index for the day on which its host can't be reached. A browser may have no such
 * store, or forbid it: then nothing is kept.
 */
export async function keepIndex(url: string, bytes: ArrayBuffer): Promise<void> {
  try {
    await (await caches.open(STORE)).put(url, new Response(bytes));
  } catch {
    // Not in this browser, not for an address of this kind, or no room left.
  }
}

/** @returns the bytes that were kept; undefined if there are none */
export async function keptIndex(url: string): Promise<ArrayBuffer | undefined> {
  try {
    return await (await caches.match(url, {cacheName: STORE}))?.arrayBuffer();
  } catch {
    return undefined;
  }
}
