import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {INDEX_SCHEMA} from '../../src/build/index-schema.js';
import {CATEGORIES, EMPLOYMENT_TYPES} from '../../src/contract/posting.js';
import {IndexFormatError} from '../../src/contract/fault.js';
import {parseIndex} from '../../src/contract/parse-index.js';

// Lengths are counted in UTF-16 units on both sides.
const isValid = new Ajv2020({strict: true, strictTypes: false, unicode: false}).compile(INDEX_SCHEMA);

const isFaultless = (json: unknown): boolean => {
  try {
    return parseIndex(json).faults.length === 0;
  } catch (error) {
    assert.ok(error instanceof IndexFormatError);
    return false;
  }
};

const day = fc.constantFrom(
  '2026-11-22',
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-1-1',
  '0000-00-00',
  ' 2026-11-22',
  20261122,
);
const text = fc.oneof(
  fc.constantFrom('Dev', ' ', '', 'x'.repeat(500), 'x'.repeat(501), '💌'.repeat(251), '\u00a0', null, 3, [
    'a',
  ]),
  fc.string(),
);
const list = (member: fc.Arbitrary<unknown>) =>
  fc.oneof({weight: 4, arbitrary: fc.array(member, {maxLength: 3})}, member);
const organization = fc.oneof(fc.record({id: text, name: text}, {requiredKeys: []}), text);
const address = fc.constantFrom(
  'a@b.fr',
  'a@b',
  'a b@c.fr',
  'a@b..fr',
  'é.à@b-c.fr',
  'a@-b.fr',
  'mailto:a@b.fr',
  'a@b.fr?cc=x',
  `${'a'.repeat(250)}@b.fr`,
  'https://b.fr',
  'HTTPS://b.fr/x',
  'http://u@b.fr',
  'https://b.fr/ x',
  'https://',
  '/x',
  'javascript:1',
  `https://b.fr/${'x'.repeat(2040)}`,
);
const apply = fc.record(
  {type: fc.constantFrom('email', 'url', 'phone', 1), value: address},
  {requiredKeys: []},
);

const posting = fc.record(
  {
    id: fc.constantFrom('dev', 'a', 'a-', '-a', 'A', 'a/b', '../x', 'a'.repeat(200), 'a'.repeat(201), 7),
    source: text,
    title: text,
    headline: text,
    openings: fc.constantFrom(1, 2, 2.5, -1, '3', 1e300, Number.MAX_SAFE_INTEGER),
    organization,
    incubator: organization,
    ministry: organization,
    open: fc.constantFrom(true, false, 'true', 0),
    datePosted: day,
    validThrough: day,
    employmentType: list(fc.constantFrom(...EMPLOYMENT_TYPES, 'slave', 1)),
    category: list(fc.constantFrom(...CATEGORIES, 'x')),
    skills: list(text),
    places: list(text),
    remote: fc.constantFrom('full', 'partial', 'none', 'maybe', true),
    junior: fc.constantFrom(true, false, 1),
    salary: text,
    apply: list(apply),
    excerpt: text,
    lang: fc.constantFrom('fr', 'fr-FR', 'f', 'fr_FR', ''),
    alsoPublished: list(text),
    redirectFrom: list(fc.oneof(text, fc.constantFrom('x'.repeat(2048), 'x'.repeat(2049)))),
    inferred: list(text),
    unknown: text,
  },
  {requiredKeys: []},
);

const index = fc.record(
  {
    $schema: text,
    version: fc.constantFrom(1, 1, 1, 1, 2, '1'),
    generatedAt: day,
    title: text,
    lang: fc.constantFrom('fr', '-'),
    postings: fc.oneof({weight: 6, arbitrary: fc.array(posting, {maxLength: 1})}, text),
  },
  {requiredKeys: ['version', 'postings']},
);

/** Records with few fields, so that many are faultless. */
const good = fc.record({id: fc.constant('dev'), title: fc.constant('Dev'), open: fc.boolean()});
const nearlyGood = fc.tuple(good, posting, fc.nat()).map(([base, other, at]) => {
  const entries = Object.entries(other);
  const entry = entries[at % Math.max(entries.length, 1)];
  return {version: 1, postings: [{...base, ...(entry && Object.fromEntries([entry]))}]};
});

describe('INDEX_SCHEMA', () => {
  it('accepts just what the reader has no fault to find with', () => {
    let faultless = 0;
    fc.assert(
      fc.property(fc.oneof(index, nearlyGood), (json) => {
        if (isFaultless(json)) faultless += 1;
        assert.equal(isValid(json), isFaultless(json), JSON.stringify(isValid.errors));
      }),
      {numRuns: 3000},
    );
    assert.ok(faultless > 300, 'too few indexes without fault to mean anything');
  });

  const body = new Ajv2020({strict: true, strictTypes: false}).compile({
    ...INDEX_SCHEMA,
    $ref: '#/$defs/postingBody',
  });
  const bodies: readonly (readonly [boolean, unknown])[] = [
    [
      true,
      {
        id: 'a',
        body: ['text', {tag: 'p', children: [{tag: 'a', href: 'mailto:a@b.fr', children: []}]}, {tag: 'hr'}],
      },
    ],
    [
      true,
      {
        id: 'a',
        body: [
          {tag: 'h', level: 1, children: []},
          {tag: 'ol', start: 3, children: []},
        ],
      },
    ],
    [false, {id: 'a', body: [{tag: 'script', children: []}]}],
    [false, {id: 'a', body: [{tag: 'p', children: [], style: 'x'}]}],
    [false, {id: 'a', body: [{tag: 'a', href: 'javascript:1', children: []}]}],
    [false, {id: 'a', body: [{tag: 'h', level: 7, children: []}]}],
    [false, {id: 'a', body: '<p>'}],
    [true, {id: 'a', body: [], similar: ['b', 'c', 'd']}],
    [false, {id: 'a', body: [], similar: []}],
    [false, {id: 'a', body: [], similar: ['b', 'b']}],
    [false, {id: 'a', body: [], similar: ['b', 'c', 'd', 'e']}],
    [false, {id: 'a', body: [], similar: ['../b']}],
  ];
  for (const [accepted, json] of bodies) {
    it(`${accepted ? 'accepts' : 'refuses'} the body ${JSON.stringify(json)}`, () => {
      assert.equal(body({version: 1, postings: [], ...(json as object)}), accepted);
    });
  }
});
