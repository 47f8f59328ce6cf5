/** Numbers from 0 up, each in a group of its own until groups are joined (union–find). */
export class DisjointGroups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({length: size}, (_, at) => at);
  }

  /** The number that stands for the whole group. */
  rootOf(member: number): number {
    let root = member;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    ) {
      root = parent;
    }
    this.#parents[member] = root;
    return root;
  }

  areOne(one: number, other: number): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  join(one: number, other: number): void {
    this.#parents[this.rootOf(one)] = this.rootOf(other);
  }
}
