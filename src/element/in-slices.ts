import type {Steps} from '../contract/steps.js';

/** Milliseconds of work after which the page has its turn: half a frame. */
const SLICE = 8;

/**
 * Does work without holding up the page: between slices of it, and before what follows, keys are heard and
 * frames are drawn.
 *
 * @throws the signal's reason if it is not wanted any more
 */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    let step;
    do step = work.next();
    while (!step.done && performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    if (step.done) return step.value;
  }
}
