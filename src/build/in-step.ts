import type {Steps} from '../contract/steps.js';

/**
 * Takes all of them through one step before any of them takes the next. Reading a posting takes much code:
 * what one step needs has left the processor's cache by the time the next posting comes to it, unless that
 * comes at once.
 */
export function inStep<T>(all: readonly Steps<T>[]): readonly T[] {
  const outcomes: T[] = [];
  let going = all.map((steps, at) => ({steps, at}));
  while (going.length > 0) {
    going = going.filter(({steps, at}) => {
      const step = steps.next();
      if (step.done) outcomes[at] = step.value;
      return !step.done;
    });
  }
  return outcomes;
}
