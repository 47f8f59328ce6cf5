import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  EMPTY_QUERY,
  selectedValues,
  toggleFacet,
  withFacet,
  withNextPage,
  withoutFilters,
  withPosting,
  withSort,
  withText,
} from '../../src/search/query.js';

describe('a query', () => {
  it('gains a value when it is ticked, and loses it when it is ticked again', () => {
    const data = toggleFacet(EMPTY_QUERY, 'category', 'data');
    const both = toggleFacet(data, 'category', 'design');
    assert.deepEqual(both.selection, {category: ['data', 'design']});
    assert.deepEqual(toggleFacet(toggleFacet(both, 'category', 'data'), 'category', 'design'), EMPTY_QUERY);
  });

  it('starts again on the first page whenever what is found changes', () => {
    const further = withNextPage(withNextPage(EMPTY_QUERY));
    assert.equal(further.pages, 3);
    for (const changed of [
      withText(further, 'python'),
      withSort(further, 'closing'),
      toggleFacet(further, 'remote', 'full'),
      withFacet(further, 'remote', []),
      withoutFilters(further),
    ]) {
      assert.equal(changed.pages, 1);
    }
  });

  it('keeps its pages while a posting is read', () => {
    const reading = withPosting(withNextPage(EMPTY_QUERY), 'a');
    assert.deepEqual([reading.pages, reading.posting], [2, 'a']);
    assert.deepEqual(withPosting(reading, undefined), withNextPage(EMPTY_QUERY));
  });

  it('keeps its sort when its filters are cleared', () => {
    const query = withSort(toggleFacet(withText(EMPTY_QUERY, 'python'), 'remote', 'full'), 'closing');
    assert.deepEqual(withoutFilters(query), {...EMPTY_QUERY, sort: 'closing'});
  });

  it('lists its filters in the order of the contract', () => {
    const query = toggleFacet(toggleFacet(EMPTY_QUERY, 'skills', 'SQL'), 'category', 'data');
    assert.deepEqual(selectedValues(query.selection), [
      ['category', 'data'],
      ['skills', 'SQL'],
    ]);
  });
});
