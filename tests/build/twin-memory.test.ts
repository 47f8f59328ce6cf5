import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findTwins} from '../../src/build/find-twins.js';
import {shinglesFrom, shinglesOf} from '../../src/build/shingles.js';
import {TwinMemory} from '../../src/build/twin-memory.js';

const words = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, at) => `mot${from + at}`).join(' ');

/** Each text is a stretch of words: neighbours are twins, and those far apart only by the ones between. */
const POSTINGS = Array.from({length: 30}, (_, at) => {
  const {buffer} = shinglesOf(words((at % 3) * 1000 + at * 3, (at % 3) * 1000 + at * 3 + 100));
  return {id: at, shingles: new Uint8Array(buffer)};
});

const idsOf = (groups: readonly (readonly {readonly id: number}[])[]): number[][] =>
  groups.map((group) => group.map(({id}) => id));

describe('TwinMemory', () => {
  it('finds in each build what comparing all of them finds', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.subarray(POSTINGS), {minLength: 2, maxLength: 6}), (builds) => {
        const memory = new TwinMemory();
        for (const postings of builds) {
          const groups = idsOf(memory.find(postings));
          assert.deepEqual(groups, idsOf(findTwins(postings, ({shingles}) => shinglesFrom(shingles))));
          found += groups.length;
        }
      }),
    );
    assert.ok(found > 0);
  });

  it('lets go of twins that were so by one that is gone', () => {
    const [first, between, last] = [POSTINGS[0], POSTINGS[3], POSTINGS[6]].flatMap((one) => one ?? []);
    assert.ok(first && between && last);
    const memory = new TwinMemory();
    assert.deepEqual(idsOf(memory.find([first, between, last])), [[0, 3, 6]]);
    assert.deepEqual(idsOf(memory.find([first, last])), []);
  });
});
