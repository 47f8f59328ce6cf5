import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isOpenOn} from '../../src/contract/is-open.js';
import {REMOTE_MODES, type Posting} from '../../src/contract/posting.js';
import {filterBySelection} from '../../src/search/facets.js';
import {
  EMPTY_QUERY,
  SORTS,
  toggleFacet,
  withFacet,
  withNextPage,
  withSort,
  withText,
} from '../../src/search/query.js';
import {boardPostings, runQuery, type BoardSettings} from '../../src/search/run-query.js';
import {sortPostings} from '../../src/search/sort.js';
import type {TextSearch} from '../../src/search/text-search.js';
import {scoresOf} from '../support/scores.js';
import {aPosting} from '../support/a-posting.js';
import {byScore} from '../support/by-score.js';

const settings: BoardSettings = {
  day: '2026-11-22',
  status: 'open',
  scope: {},
  facets: ['remote'],
  sort: 'newest',
  pageSize: 2,
};

const old = aPosting({id: 'old', datePosted: '2026-01-01', validThrough: '2026-11-30', remote: 'full'});
const recent = aPosting({id: 'recent', datePosted: '2026-11-01', remote: 'none'});
const undated = aPosting({id: 'undated', validThrough: '2026-11-25', remote: 'full'});
const filled = aPosting({id: 'filled', open: false, datePosted: '2026-11-20'});
const expired = aPosting({id: 'expired', validThrough: '2026-11-21', datePosted: '2026-11-10'});
const all = [undated, old, filled, recent, expired];

/** Finds what is listed, the first of it best. */
function finding(...found: readonly Posting[]): TextSearch {
  return scoring(
    found,
    found.map((_posting, at) => found.length - at),
  );
}

/** Finds with these scores, one for each posting; 0 where it is not found. */
function scoring(postings: readonly Posting[], scores: readonly number[]): TextSearch {
  const found = [{postings, scores: Float64Array.from(scores), count: scores.filter(Boolean).length}];
  return {search: () => ({found, marks: () => [], wordCount: 1})};
}

const ids = (postings: readonly Posting[]) => postings.map(({id}) => id);

describe('boardPostings', () => {
  it('shows what is open on the day it is read', () => {
    assert.deepEqual(ids(boardPostings(all, settings)), ['undated', 'old', 'recent']);
  });
  it('shows closed ones too when the site asks for all', () => {
    assert.equal(boardPostings(all, {...settings, status: 'all'}).length, all.length);
  });
  it('stays within its scope', () => {
    assert.deepEqual(ids(boardPostings(all, {...settings, scope: {remote: ['full']}})), ['undated', 'old']);
  });
});

describe('runQuery', () => {
  const open = boardPostings(all, settings);

  it('lists the newest first, the undated last, one page at a time', () => {
    const view = runQuery(open, finding(), EMPTY_QUERY, settings);
    assert.deepEqual([ids(view.rows), view.found, view.total], [['recent', 'old'], 3, 3]);
    assert.deepEqual(ids(runQuery(open, finding(), withNextPage(EMPTY_QUERY), settings).rows), [
      'recent',
      'old',
      'undated',
    ]);
  });

  it('lists the best match first while there is text, unless told otherwise', () => {
    const query = withText(EMPTY_QUERY, 'python');
    const view = runQuery(open, finding(undated, recent), query, settings);
    assert.deepEqual([ids(view.rows), view.sort], [['undated', 'recent'], 'relevance']);
    const newest = runQuery(open, finding(undated, recent), withSort(query, 'newest'), settings);
    assert.deepEqual(ids(newest.rows), ['recent', 'undated']);
  });

  it('lists what closes soonest first, what never closes last', () => {
    const view = runQuery(open, finding(), withSort(EMPTY_QUERY, 'closing'), {...settings, pageSize: 9});
    assert.deepEqual(ids(view.rows), ['undated', 'old', 'recent']);
  });

  it('never lists a closed posting before an open one', () => {
    const everything = runQuery(all, finding(), EMPTY_QUERY, {...settings, status: 'all', pageSize: 9});
    assert.deepEqual(ids(everything.rows), ['recent', 'old', 'undated', 'filled', 'expired']);
  });

  it('counts the facets within what the text found', () => {
    const view = runQuery(
      open,
      finding(old, undated),
      toggleFacet(withText(EMPTY_QUERY, 'python'), 'remote', 'none'),
      settings,
    );
    assert.equal(view.found, 0);
    assert.deepEqual(view.facets[0]?.values, [
      {value: 'full', label: undefined, count: 2, selected: false},
      {value: 'none', label: undefined, count: 0, selected: true},
    ]);
  });
});

const someFound = fc.array(
  fc.record({
    score: fc.constantFrom(0, 1, 1.5, 2),
    remote: fc.constantFrom(...REMOTE_MODES),
    datePosted: fc.constantFrom('2026-01-01', '2026-11-01'),
    open: fc.boolean(),
  }),
  {maxLength: 30},
);

describe('runQuery over any postings', () => {
  it('shows and counts what filtering and sorting all of them one by one does', () => {
    fc.assert(
      fc.property(
        someFound,
        fc.subarray([...REMOTE_MODES]),
        fc.constantFrom(...SORTS),
        (some, remote, sort) => {
          const postings = some.map(({score: _score, ...fields}, at) => aPosting({id: `p${at}`, ...fields}));
          const search = scoring(
            postings,
            some.map(({score}) => score),
          );
          const scores = scoresOf(search.search('python'));
          const query = withSort(withFacet(withText(EMPTY_QUERY, 'python'), 'remote', remote), sort);
          const view = runQuery(postings, search, query, settings);
          const matching = postings.filter((posting) => scores.has(posting));
          const found = filterBySelection(matching, query.selection, settings.day);
          const isOpen = (posting: Posting): boolean => isOpenOn(posting, settings.day);
          const sorted =
            sort === 'relevance'
              ? byScore(sortPostings(found, 'newest', isOpen), scores)
              : sortPostings(found, sort, isOpen);
          const all = runQuery(postings, search, query, {...settings, pageSize: 100});
          assert.deepEqual(ids(all.rows), ids(sorted));
          assert.deepEqual(ids(view.rows), ids(sorted.slice(0, settings.pageSize)));
          for (const {value, count} of view.facets[0]?.values ?? []) {
            assert.equal(count, matching.filter((posting) => posting.remote === value).length);
          }
        },
      ),
    );
  });
});
