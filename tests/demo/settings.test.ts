import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  attributesOf,
  DEFAULTS,
  facetsInOrder,
  LANGUAGES,
  LOADINGS,
  moveFacet,
  RADII,
  SCOPE_FACETS,
  THEMES,
  VIEWS,
  type Settings,
} from '../../demo/configurator/settings.js';
import {readSettings} from '../../src/element/settings.js';
import {FACETS} from '../../src/search/query.js';

/** What the element makes of the attributes, and what it complains about. */
function readBack(settings: Partial<Settings>): {
  read: ReturnType<typeof readSettings>;
  complaints: string[];
} {
  const complaints: string[] = [];
  const attributes = Object.fromEntries(
    attributesOf({...DEFAULTS, src: 'https://a.example/i.json', ...settings}),
  );
  return {read: readSettings(attributes, (attribute) => complaints.push(attribute)), complaints};
}

describe('the attributes of what was chosen', () => {
  for (const view of VIEWS) {
    for (const theme of THEMES) {
      it(`are understood by the element: ${view}, ${theme}`, () => {
        const {read, complaints} = readBack({
          view,
          theme,
          scope: {places: ['Paris & co']},
          facets: ['remote'],
        });
        assert.deepEqual(complaints, []);
        assert.equal(read.view, view);
        assert.equal(read.theme, theme);
        assert.deepEqual(read.scope, {places: ['Paris & co']});
        assert.deepEqual(read.facets, ['remote']);
      });
    }
  }

  it('can put off the index until the board is near', () => {
    const {read, complaints} = readBack({loading: 'lazy'});
    assert.deepEqual(complaints, []);
    assert.equal(read.loading, 'lazy');
  });

  it('can limit a board by each facet that is offered for it', () => {
    for (const key of SCOPE_FACETS) assert.deepEqual(readBack({scope: {[key]: ['x']}}).complaints, [], key);
  });

  it('leave out what is usual', () => {
    assert.deepEqual(attributesOf({...DEFAULTS, src: 'x'}), [['src', 'x']]);
  });

  it('offer each choice once, the usual one among them', () => {
    for (const choices of [VIEWS, THEMES, LANGUAGES, RADII, LOADINGS])
      assert.equal(new Set(choices).size, choices.length);
    assert.ok(RADII.includes(DEFAULTS.radius) && LANGUAGES.includes(DEFAULTS.lang));
  });
});

describe('the order of the filters', () => {
  const facets = ['category', 'places', 'remote'] as const;

  it('moves by one place', () => {
    assert.deepEqual(moveFacet(facets, 'places', -1), ['places', 'category', 'remote']);
    assert.deepEqual(moveFacet(facets, 'places', 1), ['category', 'remote', 'places']);
  });

  it('ends at both ends', () => {
    assert.deepEqual(moveFacet(facets, 'category', -1), facets);
    assert.deepEqual(moveFacet(facets, 'remote', 1), facets);
  });

  it('is left alone by a filter that is not shown', () => {
    assert.deepEqual(moveFacet(facets, 'skills', 1), facets);
  });

  it('shows every filter, the chosen ones first', () => {
    const shown = facetsInOrder({...DEFAULTS, facets});
    assert.deepEqual(shown.slice(0, 3), facets);
    assert.deepEqual([...shown].sort(), [...FACETS].sort());
  });
});
