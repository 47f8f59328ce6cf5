/** Work in steps: it stops behind each, and tells its outcome behind the last. */
export type Steps<T> = Generator<undefined, T, undefined>;

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
      const {done, value} = steps.next();
      if (done === true) outcomes[at] = value;
      return done !== true;
    });
  }
  return outcomes;
}

/** Takes one through all its steps. */
export function throughSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done === true) return value;
  }
}
