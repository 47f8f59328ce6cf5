import type {Steps} from '../contract/steps.js';

/** Milliseconds of work after which the page has its turn: half a frame. */
const SLICE = 8;

/**
 * Does work without holding up the page: between slices of it keys are heard and frames are drawn.
 *
 * @throws the signal's reason if it is not wanted any more
 */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
