import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  BODIES,
  packSegment,
  readSegment,
  type Hits,
  type PackedSegment,
  type Segment,
} from '../../src/search/index-parts/segment.js';

const COUNT = 5000;
const WEIGHTS = [1, 2, 3];

function hitsOf({terms, forEachHit}: Segment): ReadonlyMap<string, ReadonlyMap<number, number>> {
  return new Map(
    terms.map((term, at) => {
      const postings = new Map<number, number>();
      forEachHit(at, (posting, weight) => postings.set(posting, weight));
      return [term, postings];
    }),
  );
}

const term = fc.string({unit: fc.constantFrom(...'abcé0.+&日😀'), minLength: 1, maxLength: 40});
const postings = fc
  .array(fc.tuple(fc.nat(COUNT - 1), fc.nat(WEIGHTS.length - 1)), {minLength: 1, maxLength: 30})
  .map((entries) => new Map(entries));
const someHits: fc.Arbitrary<Hits> = fc.array(fc.tuple(term, postings)).map((entries) => new Map(entries));

describe('a segment', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(someHits, (hits) => {
        const packed = JSON.parse(JSON.stringify(packSegment(hits))) as PackedSegment;
        const expected = [...hits].map(
          ([name, byPosting]) =>
            [
              name,
              new Map([...byPosting].map(([posting, place]) => [posting, WEIGHTS[place] ?? 0])),
            ] as const,
        );
        assert.deepEqual(hitsOf(readSegment(packed, BODIES, WEIGHTS)), new Map(expected));
      }),
    );
  });

  it('is packed so that JSON needs no escapes', () => {
    fc.assert(
      fc.property(someHits, (hits) => {
        const {hits: packed} = packSegment(hits);
        assert.equal(JSON.stringify(packed).length, packed.length + 2);
      }),
    );
  });

  it('survives whatever it is read from', () => {
    const rubbish = fc.string({unit: fc.constantFrom(...'AZa!! #$%~\\"é\u0000}|'), maxLength: 200});
    fc.assert(
      fc.property(rubbish, rubbish, (terms, hits) => {
        assert.ok(hitsOf(readSegment({terms, hits}, BODIES, WEIGHTS)).size <= terms.length);
      }),
    );
  });
});
