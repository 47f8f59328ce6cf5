import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeQuery, encodeQuery, queryKeys, type Pair} from '../../src/search/query-codec.js';
import {EMPTY_QUERY, FACETS, MAX_QUERY_LENGTH, SORTS, type Query} from '../../src/search/query.js';

const aSelection = fc
  .dictionary(
    fc.constantFrom(...FACETS),
    fc.uniqueArray(fc.string({minLength: 1}), {minLength: 1, maxLength: 5}),
  )
  .map((selection) => ({...selection}));

const aQuery: fc.Arbitrary<Query> = fc.record(
  {
    text: fc.string({maxLength: MAX_QUERY_LENGTH}).map((text) => text.trim()),
    selection: aSelection,
    sort: fc.constantFrom(...SORTS),
    posting: fc.string({minLength: 1}),
    saved: fc.boolean(),
    pages: fc.constant(1),
  },
  {requiredKeys: ['text', 'selection', 'pages', 'saved']},
);

describe('the query in the address bar', () => {
  it('adds nothing while the board is untouched', () => assert.deepEqual(encodeQuery(EMPTY_QUERY), []));

  it('reads as the contract writes it', () => {
    const pairs = new URLSearchParams('q=python&category=data&category=development&posting=a&sort=closing');
    assert.deepEqual(decodeQuery(pairs), {
      text: 'python',
      selection: {category: ['data', 'development']},
      sort: 'closing',
      posting: 'a',
      pages: 1,
      saved: false,
    });
  });

  it('comes back the same from any address', () => {
    fc.assert(
      fc.property(aQuery, fc.constantFrom('', 'left-', 'q'), (query, prefix) => {
        const address = new URLSearchParams();
        for (const [key, value] of encodeQuery(query, prefix)) address.append(key, value);
        assert.deepEqual(decodeQuery(new URLSearchParams(address.toString()), prefix), {...query});
      }),
    );
  });

  it('writes only under its own keys', () => {
    fc.assert(
      fc.property(aQuery, (query) =>
        encodeQuery(query, 'jobs-').every(([key]) => queryKeys('jobs-').includes(key)),
      ),
    );
  });

  it('leaves the keys of another board alone', () => {
    const pairs: Pair[] = [
      ['a-q', 'python'],
      ['b-q', 'ruby'],
    ];
    assert.equal(decodeQuery(pairs, 'b-').text, 'ruby');
    assert.equal(decodeQuery(pairs).text, '');
  });

  it('takes whatever anybody wrote there', () => {
    const pairs: Pair[] = [
      ['sort', 'price'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
      ['colour', 'red'],
      ['category', ''],
      ['category', 'data'],
      ['category', 'data'],
      ['skills', 'x'.repeat(10_000)],
      ['posting', ''],
    ];
    assert.deepEqual(decodeQuery(pairs), {
      text: '',
      selection: {category: ['data']},
      saved: false,
      pages: 1,
    });
  });

  it('bounds how many values it takes', () => {
    const pairs = Array.from({length: 5000}, (_, at): Pair => ['skills', `skill ${at}`]);
    assert.equal(decodeQuery(pairs).selection.skills?.length, 50);
  });

  it('cuts a pasted text without halving an emoji', () => {
    const {text} = decodeQuery([['q', `${'a'.repeat(MAX_QUERY_LENGTH - 1)}😀😀`]]);
    assert.equal(text, `${'a'.repeat(MAX_QUERY_LENGTH - 1)}😀`);
  });
});
