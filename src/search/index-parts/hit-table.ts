import {packLists, type PackedTerm} from './segment.js';

/** Notes that are added at once; the memory of a large board grows by so many, and is never copied. */
const CHUNK = 1 << 20;

/** Where terms stand, noted posting by posting, four bytes a note, so that millions have room. */
export class HitTable {
  readonly #numbers = new Map<string, number>();
  readonly #chunks: Uint32Array[] = [];
  #size = 0;
  /** Where the notes of each posting begin. */
  readonly #starts: number[] = [];

  /** Begins the next posting. */
  begin(): void {
    this.#starts.push(this.#size);
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** @param weight 0 or 1; each term is added once a posting */
  add(term: number, weight: number): void {
    const at = this.#size % CHUNK;
    if (at === 0) this.#chunks.push(new Uint32Array(CHUNK));
    const chunk = this.#chunks.at(-1);
    if (chunk) chunk[at] = term * 2 + weight;
    this.#size += 1;
  }

  /** The terms that stand anywhere, sorted. */
  pack(): readonly PackedTerm[] {
    const {postings, ends} = this.#byList();
    const listOf = (list: number): Uint32Array =>
      postings.subarray(list === 0 ? 0 : ends[list - 1], ends[list]);
    return [...this.#numbers.keys()]
      .sort()
      .map((term) => {
        const list = this.numberOf(term) * 2;
        return {term, hits: packLists([listOf(list), listOf(list + 1)])};
      })
      .filter(({hits}) => hits !== '');
  }

  /** The same notes by term and weight: a counting sort. */
  #byList(): {readonly postings: Uint32Array; readonly ends: Uint32Array} {
    const ends = new Uint32Array(this.#numbers.size * 2);
    this.#forEach((list) => {
      ends[list] = (ends[list] ?? 0) + 1;
    });
    let sum = 0;
    for (let list = 0; list < ends.length; list += 1) {
      const count = ends[list] ?? 0;
      ends[list] = sum;
      sum += count;
    }
    const postings = new Uint32Array(this.#size);
    this.#forEach((list, posting) => {
      const at = ends[list] ?? 0;
      postings[at] = posting;
      ends[list] = at + 1;
    });
    return {postings, ends};
  }

  #forEach(visit: (list: number, posting: number) => void): void {
    for (let posting = 0; posting < this.#starts.length; posting += 1) {
      const end = this.#starts[posting + 1] ?? this.#size;
      for (let at = this.#starts[posting] ?? 0; at < end; at += 1) {
        visit(this.#chunks[Math.floor(at / CHUNK)]?.[at % CHUNK] ?? 0, posting);
      }
    }
  }
}
