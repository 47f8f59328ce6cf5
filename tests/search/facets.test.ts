import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {CATEGORIES, REMOTE_MODES, type Posting} from '../../src/contract/posting.js';
import {countFacet, facetValues, filterBySelection} from '../../src/search/facets.js';
import type {FacetKey, Selection} from '../../src/search/query.js';
import {aPosting} from '../support/a-posting.js';

const DAY = '2026-11-22';

const somePostings = fc.array(
  fc
    .record(
      {
        category: fc.uniqueArray(fc.constantFrom(...CATEGORIES.slice(0, 3)), {minLength: 1}),
        remote: fc.constantFrom(...REMOTE_MODES),
        skills: fc.uniqueArray(fc.constantFrom('SQL', '__proto__', 'constructor'), {minLength: 1}),
      },
      {requiredKeys: []},
    )
    .map((fields) => aPosting(fields)),
  {maxLength: 12},
);
const aSelection: fc.Arbitrary<Selection> = fc.record(
  {
    category: fc.uniqueArray(fc.constantFrom<string>(...CATEGORIES.slice(0, 4)), {minLength: 1}),
    remote: fc.uniqueArray(fc.constantFrom<string>(...REMOTE_MODES), {minLength: 1}),
    skills: fc.uniqueArray(fc.constantFrom('SQL', '__proto__', 'constructor'), {minLength: 1}),
  },
  {requiredKeys: []},
);

/** Says the rule again, as slowly and plainly as can be. */
function matches(posting: Posting, selection: Selection): boolean {
  for (const key of Object.keys(selection) as FacetKey[]) {
    const own = facetValues(posting, key, DAY).map(([value]) => value);
    if (!(selection[key] ?? []).some((value) => own.includes(value))) return false;
  }
  return true;
}

describe('filtering', () => {
  it('takes any value within a facet, and all facets together', () => {
    fc.assert(
      fc.property(somePostings, aSelection, (postings, selection) => {
        assert.deepEqual(
          filterBySelection(postings, selection, DAY),
          postings.filter((posting) => matches(posting, selection)),
        );
      }),
    );
  });
});

describe('countFacet', () => {
  it('counts, for every value, what choosing that value alone in the facet would show', () => {
    fc.assert(
      fc.property(somePostings, aSelection, (postings, selection) => {
        for (const key of ['category', 'remote', 'skills'] as const) {
          for (const {value, count} of countFacet(postings, selection, key, DAY)) {
            assert.equal(count, postings.filter((p) => matches(p, {...selection, [key]: [value]})).length);
          }
        }
      }),
    );
  });

  it('keeps every value in reach after one is chosen', () => {
    const postings = [aPosting({places: ['Lyon']}), aPosting({places: ['Oslo']})];
    const values = countFacet(postings, {places: ['Lyon']}, 'places', DAY);
    assert.deepEqual(
      values.map(({value, count, selected}) => [value, count, selected]),
      [
        ['Lyon', 1, true],
        ['Oslo', 1, false],
      ],
    );
  });

  it('lists a chosen value that no posting has, so that it can be taken away', () => {
    assert.deepEqual(countFacet([aPosting()], {places: ['Atlantis']}, 'places', DAY), [
      {value: 'Atlantis', label: undefined, count: 0, selected: true},
    ]);
  });

  it('counts an organisation once under its id, whatever the posting', () => {
    const organization = {id: 'mes-arbres', name: 'Mes Arbres'};
    const postings = [aPosting({organization}), aPosting({organization}), aPosting()];
    assert.deepEqual(countFacet(postings, {}, 'organization', DAY), [
      {value: 'mes-arbres', label: 'Mes Arbres', count: 2, selected: false},
    ]);
  });
});

describe('how recent a posting is', () => {
  for (const [datePosted, expected] of [
    ['2026-11-22', ['7', '30']],
    ['2026-11-15', ['7', '30']],
    ['2026-11-14', ['30']],
    ['2026-10-22', []],
    ['2026-11-23', []],
  ] as const) {
    it(`is ${JSON.stringify(expected)} for ${datePosted}`, () => {
      assert.deepEqual(facetValues(aPosting({datePosted}), 'datePosted', DAY).flat(), expected);
    });
  }
});
