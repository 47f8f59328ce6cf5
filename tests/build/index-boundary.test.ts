import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {INDEX_SCHEMA} from '../../src/build/index-schema.js';
import {IndexFormatError, type Fault} from '../../src/contract/fault.js';
import {parseIndex} from '../../src/contract/parse-index.js';

/**
 * The reader and the schema, on a full index to which anything was done anywhere. They differ in this alone:
 * that no two postings have one id, no schema can say; and lengths are counted in UTF-16 units, which a
 * validator has to be told (`unicode: false`), else it lets pass a little more. Neither looks at `search`,
 * which has a reader of its own, nor at members that it does not know.
 */
const isValid = new Ajv2020({strict: true, strictTypes: false, unicode: false, allErrors: true}).compile(
  INDEX_SCHEMA,
);

const FULL_POSTING = {
  id: 'a',
  source: 'a/a.md',
  title: 'Développeuse',
  headline: 'Développeuse pour Mes Arbres',
  openings: 2,
  organization: {id: 'mes-arbres', name: 'Mes Arbres'},
  incubator: {id: 'i', name: 'Incubateur'},
  ministry: {name: 'Ministère'},
  open: true,
  datePosted: '2026-11-22',
  validThrough: '2028-02-29',
  employmentType: ['permanent', 'fixed-term'],
  category: ['data'],
  skills: ['React', 'C#'],
  places: ['Paris'],
  remote: 'full',
  junior: true,
  salary: '40 k€',
  apply: [
    {type: 'email', value: 'a@b.fr'},
    {type: 'url', value: 'https://b.fr/x'},
  ],
  excerpt: 'Vous rejoignez…',
  lang: 'fr-FR',
  alsoPublished: ['b'],
  redirectFrom: ['jobs/a.html'],
  inferred: ['places'],
};
const FULL_INDEX = {
  version: 1,
  generatedAt: '2026-11-22',
  title: 'Offres',
  lang: 'fr',
  postings: [FULL_POSTING, {...FULL_POSTING, id: 'b'}, {id: 'c', title: 'C', open: false}],
  search: {},
};

type Json = fc.JsonValue;
type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

const PLACES = placesIn(FULL_INDEX);

/** What is nearly right somewhere. */
const NEARLY: readonly Json[] = [
  ...[
    null,
    true,
    false,
    '',
    ' ',
    '\u00a0',
    '\ufeff',
    'é',
    'A',
    'a-',
    'a\n',
    'a/b',
    'fr_FR',
    'fr-',
    '1',
    'true',
  ],
  ...[500, 501, 1000, 1001, 2048, 2049, 4096, 4097].map((length) => 'x'.repeat(length)),
  '💌'.repeat(251),
  ...[-0, 0, 1, 2, 2.5, 1e300, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1],
  ...['2024-02-29', '2026-02-29', '2100-02-29', '0000-01-01', '2026-1-1', '2026-11-22\n', '2026-11-31'],
  ...[
    'A@B.FR',
    'a@b',
    'a@b.fr\n',
    'a@b.fr?cc=x',
    'HTTPS://b.fr',
    'https://',
    'https://u@b.fr',
    'javascript:1',
  ],
  ...[
    [],
    {},
    [null],
    [''],
    ['x'],
    [[]],
    [{}],
    {name: ''},
    {name: 'x'},
    {type: 'email', value: 'https://b.fr'},
  ],
];

/** What anybody might put there: anything, what stands elsewhere, and what is nearly right. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom(...PLACES).map((path) => valueAt(FULL_INDEX, path) as Json),
  fc.constantFrom(...NEARLY),
);

interface Change {
  readonly path: Path;
  readonly value: Json | undefined;
}
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...PLACES),
  value: fc.oneof({weight: 5, arbitrary: anything}, fc.constant(undefined)),
});

/** The full index with values replaced, or taken away where there is none. */
const changed: fc.Arbitrary<unknown> = fc
  .array(change, {maxLength: 3})
  .map((changes) => changes.reduce<unknown>(put, structuredClone(FULL_INDEX)));

function put(whole: unknown, {path, value}: Change): unknown {
  // A copy: the next change must not reach the value that it came from.
  const copy = structuredClone(value);
  const [key] = path.slice(-1);
  if (key === undefined) return copy ?? null;
  const parent = valueAt(whole, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return whole;
  // JSON knows no list with a hole: an earlier change may have made this one shorter.
  if (Array.isArray(parent) && Number(key) > parent.length) return whole;
  if (copy !== undefined) Reflect.set(parent, key, copy);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return whole;
}

interface Reading {
  readonly faults: readonly Fault[];
  readonly index?: unknown;
}

function read(json: unknown): Reading {
  try {
    const {index, faults} = parseIndex(json);
    // As it would be written again: a record has no prototype, and ajv compares none.
    return {index: JSON.parse(JSON.stringify(index)), faults};
  } catch (error) {
    if (error instanceof IndexFormatError) return {faults: [error.fault]};
    throw error;
  }
}

const isOfTwins = ({expected}: Fault): boolean => expected === 'an id not used before';

/** The field that a fault is about: the head’s, the record, or the record’s. */
const fieldOf = (path: readonly string[]): string => path.slice(0, 3).join('.');
const fieldsOfFaults = (faults: readonly Fault[]): readonly string[] =>
  sorted(faults.map(({path}) => fieldOf(path.split(/[[\].]+/).filter((part) => part !== ''))));
const fieldsOfErrors = (errors: readonly ErrorObject[]): readonly string[] =>
  sorted(
    errors.map(({instancePath, params}) =>
      fieldOf(
        [
          ...instancePath.split('/').slice(1),
          ...((params['missingProperty'] as string | undefined) ?? '').split('/'),
        ].filter((part) => part !== ''),
      ),
    ),
  );

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

describe('the boundary that checks an index', () => {
  it('is tried with every field that the schema has', () => {
    const {properties, $defs} = INDEX_SCHEMA as {properties: object; $defs: {posting: {properties: object}}};
    assert.deepEqual(Object.keys(FULL_INDEX).sort(), Object.keys(properties).sort());
    assert.deepEqual(Object.keys(FULL_POSTING).sort(), Object.keys($defs.posting.properties).sort());
    assert.deepEqual(read(FULL_INDEX), {index: FULL_INDEX, faults: []});
  });

  it('agrees with the schema on whatever is nearly right, at every place', () => {
    for (const path of PLACES) {
      for (const value of NEARLY) {
        const json = put(structuredClone(FULL_INDEX), {path, value});
        const faults = read(json).faults.filter((fault) => !isOfTwins(fault));
        const what = `${path.join('.')}: ${JSON.stringify(value)} ${JSON.stringify(faults)}`;
        assert.equal(isValid(json), faults.length === 0, what);
      }
    }
  });

  it('finds no fault where the schema finds none, and one where it finds one', () => {
    const seen = {good: 0, bad: 0};
    fc.assert(
      fc.property(changed, (json) => {
        const faults = read(json).faults.filter((fault) => !isOfTwins(fault));
        seen[faults.length === 0 ? 'good' : 'bad'] += 1;
        assert.equal(isValid(json), faults.length === 0, JSON.stringify(isValid.errors ?? faults));
      }),
      {numRuns: 5000},
    );
    assert.ok(seen.good > 500 && seen.bad > 500, JSON.stringify(seen));
  });

  it('names the fields that the schema names', () => {
    fc.assert(
      fc.property(changed, (json) => {
        const {faults, index} = read(json);
        isValid(json);
        const named = fieldsOfErrors(isValid.errors ?? []);
        const found = fieldsOfFaults(faults.filter((fault) => !isOfTwins(fault)));
        // What is no index at all is looked at no further.
        if (index === undefined) assert.ok(found.every((field) => named.includes(field)));
        else assert.deepEqual(found, named);
      }),
      {numRuns: 3000},
    );
  });

  it('gives back what the schema accepts, and what it would give back again', () => {
    fc.assert(
      fc.property(changed, (json) => {
        const {index} = read(json);
        if (index === undefined) return;
        assert.ok(isValid(index), JSON.stringify(isValid.errors));
        assert.deepEqual(read(index), {index, faults: []});
      }),
      {numRuns: 3000},
    );
  });

  it('names the second of two postings with one id, which the schema cannot', () => {
    const twins = {...FULL_INDEX, postings: [FULL_POSTING, FULL_POSTING]};
    assert.ok(isValid(twins));
    assert.deepEqual(
      read(twins).faults.map(({path}) => path),
      ['postings[1].id'],
    );
  });
});
