/**
 * Pieces of work that several threads share: each is done by whoever claims it first, so that no thread
 * waits for another's orders, and none is idle while there is work.
 */
export class Claims {
  /** What the threads share: one counter, and a flag for each piece of the second task. */
  readonly memory: SharedArrayBuffer;
  readonly #flags: Int32Array;

  /** @param given the number of pieces at most, or the memory that the threads share already */
  constructor(given: number | SharedArrayBuffer) {
    this.memory = typeof given === 'number' ? new SharedArrayBuffer((given + 1) * 4) : given;
    this.#flags = new Int32Array(this.memory);
  }

  /** The number of the next piece of the first task, from 0; each is given out once. */
  next(): number {
    return Atomics.add(this.#flags, 0, 1);
  }

  /** Whether a piece of the second task was still to be had: now it is the caller's. */
  claim(piece: number): boolean {
    return Atomics.compareExchange(this.#flags, piece + 1, 0, 1) === 0;
  }
}
