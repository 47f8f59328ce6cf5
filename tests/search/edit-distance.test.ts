import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {editDistance} from '../../src/search/matching/edit-distance.js';

/** The definition, word for word, with nothing remembered. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const last = a.at(-1) === b.at(-1) ? 0 : 1;
  const choices = [
    naiveDistance(a.slice(0, -1), b) + 1,
    naiveDistance(a, b.slice(0, -1)) + 1,
    naiveDistance(a.slice(0, -1), b.slice(0, -1)) + last,
  ];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...choices, ...(isSwapped ? [naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

describe('editDistance', () => {
  const table: readonly (readonly [string, string, number])[] = [
    ['javascript', 'javascritp', 1],
    ['culture', 'culutre', 1],
    ['developeur', 'devlopeur', 1],
    ['kubernetes', 'kubernets', 1],
    ['rust', 'ruby', 2],
  ];
  for (const [a, b, distance] of table) {
    it(`is ${distance} from ${a} to ${b}`, () => assert.equal(editDistance(a, b), distance));
  }

  it('is what its definition says', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6});
    fc.assert(fc.property(word, word, (a, b) => assert.equal(editDistance(a, b), naiveDistance(a, b))));
  });
});
