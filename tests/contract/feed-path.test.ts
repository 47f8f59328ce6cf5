import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {facetFeedPath, feedPath} from '../../src/contract/feed-path.js';

describe('feedPath', () => {
  it('is beside the index', () => {
    assert.equal(feedPath('xml'), 'feed.xml');
    assert.equal(feedPath('json'), 'feed.json');
  });
});

describe('facetFeedPath', () => {
  const organization = (value: string) => facetFeedPath('organization', value, 'xml');

  it('is the value itself where it is a plain name', () => {
    assert.equal(facetFeedPath('category', 'data', 'json'), 'feeds/category/data.json');
    assert.equal(organization('beta.gouv'), 'feeds/organization/beta.gouv.xml');
  });

  it('is a name of its own for any other', () => {
    assert.match(organization('Île de Ré & Cie'), /^feeds\/organization\/_[0-9a-z]+\.xml$/);
    assert.match(organization('東京'), /^feeds\/organization\/_[0-9a-z]+\.xml$/);
  });

  it('gives each value a file of its own, on disks that tell capitals apart and on others', () => {
    const values = [
      'Île',
      'ile',
      'Ile',
      'île',
      'ILE',
      'ile_',
      'ile_8f00b204',
      'a b',
      'a-b',
      'a.b',
      'a..b',
      ' a b',
    ];
    const paths = values.map((value) => organization(value).toLowerCase());
    assert.equal(new Set(paths).size, values.length);
  });

  it('never leaves its folder, whatever the value', () => {
    const odd = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.constantFrom('..', '.', '', '/', 'a/../../b', 'con:', '%2e%2e'),
    );
    fc.assert(
      fc.property(odd, (value) => {
        assert.match(organization(value), /^feeds\/organization\/[a-z0-9_][a-z0-9._-]{0,90}\.xml$/);
        assert.ok(!organization(value).includes('..'));
      }),
    );
  });
});
