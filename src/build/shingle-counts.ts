/**
 * Counts 32-bit numbers by the million: a table with open addressing in two typed arrays, which is many
 * times as quick as a `Map`, and takes a quarter of its memory.
 */
export class ShingleCounts {
  #bits = 10;
  #shingles = new Int32Array(1 << this.#bits);
  /** 0 where the slot is free. */
  #counts = new Uint32Array(1 << this.#bits);
  #size = 0;

  add(shingle: number): void {
    if (this.#size * 2 > this.#counts.length) this.#grow();
    const slot = this.#slotOf(shingle);
    const count = this.#counts[slot] ?? 0;
    if (count === 0) this.#size += 1;
    this.#shingles[slot] = shingle;
    this.#counts[slot] = count + 1;
  }

  /** How often a number was added. */
  of(shingle: number): number {
    return this.#counts[this.#slotOf(shingle)] ?? 0;
  }

  /** The slot that holds a number, or the free one in which it belongs. */
  #slotOf(shingle: number): number {
    const last = this.#counts.length - 1;
    let slot = Math.imul(shingle, 0x85ebca6b) >>> (32 - this.#bits);
    while (this.#counts[slot] !== 0 && this.#shingles[slot] !== shingle) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const shingles = this.#shingles;
    const counts = this.#counts;
    this.#bits += 1;
    this.#shingles = new Int32Array(1 << this.#bits);
    this.#counts = new Uint32Array(1 << this.#bits);
    for (const [at, count] of counts.entries()) {
      if (count === 0) continue;
      const shingle = shingles[at] ?? 0;
      const slot = this.#slotOf(shingle);
      this.#shingles[slot] = shingle;
      this.#counts[slot] = count;
    }
  }
}
