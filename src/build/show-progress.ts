/** Shows how far a build has come. */
export interface Progress {
  /** @returns to be called with the number of entries dealt with since the last call */
  readonly begin: (total: number) => (count: number) => void;
  readonly end: () => void;
}

/** Nobody minds a silence of that many milliseconds. */
const PATIENCE = 700;
const PAUSE = 100;

/**
 * One line that is written over and over, on a terminal only, and only when it takes long.
 *
 * @param write to the terminal; undefined where nobody looks on
 */
export function showProgress(write: ((text: string) => void) | undefined, clock = performance): Progress {
  let shown = false;
  const end = (): void => {
    if (shown) write?.('\r\u001B[K');
    shown = false;
  };
  const begin = (total: number): ((count: number) => void) => {
    let done = 0;
    let next = clock.now() + PATIENCE;
    return (count) => {
      done += count;
      if (!write || clock.now() < next) return;
      next = clock.now() + PAUSE;
      shown = true;
      write(`\r${done} / ${total} (${Math.floor((100 * done) / total)} %)\u001B[K`);
    };
  };
  return {begin, end};
}
