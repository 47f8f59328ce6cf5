/** Work that can be left and taken up again between any two of its steps. */
export type Steps<T> = Generator<void, T, void>;

/** Does all that is left of it, at once. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
