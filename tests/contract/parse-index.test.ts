import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatFault, IndexFormatError} from '../../src/contract/fault.js';
import {parseIndex} from '../../src/contract/parse-index.js';
import {aPosting, anIndex} from '../support/a-posting.js';

/** The index as it comes over the wire, with one posting's fields replaced by anything. */
function withFields(fields: Readonly<Record<string, unknown>>): unknown {
  return {...anIndex([]), postings: [{...aPosting({id: 'a'}), ...fields}]};
}

function faultsOf(json: unknown): readonly string[] {
  return parseIndex(json).faults.map(formatFault);
}

describe('parseIndex', () => {
  it('gives back what was written', () => {
    const index = anIndex([
      aPosting({
        organization: {id: 'mes-arbres', name: 'Mes Arbres'},
        openings: 3,
        datePosted: '2026-10-01',
        validThrough: '2026-12-01',
        employmentType: ['fixed-term', 'freelance'],
        skills: ['React'],
        remote: 'partial',
        junior: true,
        apply: [
          {type: 'email', value: 'emploi@mes-arbres.example'},
          {type: 'url', value: 'https://mes-arbres.example/postuler'},
        ],
      }),
    ]);
    const {index: parsed, faults} = parseIndex(JSON.parse(JSON.stringify(index)));
    assert.deepEqual(faults, []);
    assert.deepEqual(JSON.parse(JSON.stringify(parsed)), JSON.parse(JSON.stringify(index)));
  });

  for (const [fact, json, expected] of [
    ['a text', 'hello', /a JSON object/],
    ['null', null, /a JSON object/],
    ['a list', [], /a JSON object/],
    ['an object without version', {}, /version: expected 1, found none/],
    ['another version', {version: 2, postings: []}, /version: expected 1, found version 2/],
    ['no postings', {version: 1}, /postings: expected a list/],
    ['postings by id', {version: 1, postings: {a: {}}}, /postings: expected a list/],
  ] as const) {
    it(`refuses ${fact}, saying why`, () => {
      assert.throws(
        () => parseIndex(json),
        (error) => error instanceof IndexFormatError && expected.test(error.message),
      );
    });
  }

  it('passes over a record without its title and keeps the others', () => {
    const {index, faults} = parseIndex({
      version: 1,
      postings: [{id: 'a', open: true}, null, 'text', aPosting({id: 'b'})],
    });
    assert.deepEqual(
      index.postings.map(({id}) => id),
      ['b'],
    );
    assert.deepEqual(faults.map(formatFault), [
      'postings[0].title: expected a value',
      'postings[1]: expected an object',
      'postings[2]: expected an object',
    ]);
  });

  for (const [field, value, path] of [
    ['validThrough', '2026-02-30', 'postings[0].validThrough'],
    ['validThrough', Number.NaN, 'postings[0].validThrough'],
    ['openings', 1, 'postings[0].openings'],
    ['junior', false, 'postings[0].junior'],
    ['employmentType', ['cdi'], 'postings[0].employmentType[0]'],
    ['employmentType', 'permanent', 'postings[0].employmentType'],
    ['skills', [{}], 'postings[0].skills[0]'],
    ['organization', {name: {}}, 'postings[0].organization.name'],
    ['headline', ' ', 'postings[0].headline'],
    ['apply', [{type: 'url', value: 'javascript:alert(1)'}], 'postings[0].apply[0].value'],
    ['apply', [{type: 'email', value: 'a@b.fr?bcc=c@d.fr'}], 'postings[0].apply[0].value'],
  ] as const) {
    it(`leaves out ${field} when it is ${JSON.stringify(value)}, and names it`, () => {
      const {index, faults} = parseIndex(withFields({[field]: value}));
      assert.deepEqual(
        faults.map((fault) => fault.path),
        [path],
      );
      assert.deepEqual(Object.keys(index.postings[0] ?? {}).sort(), ['id', 'open', 'title']);
    });
  }

  it('keeps the good members of a list', () => {
    const {index} = parseIndex(withFields({skills: ['React', 7, 'Python']}));
    assert.deepEqual(index.postings[0]?.skills, ['React', 'Python']);
  });

  it('takes a member of a list once, however often it says it', () => {
    const {index} = parseIndex(
      withFields({places: ['Paris', 'Paris'], employmentType: ['freelance', 'freelance']}),
    );
    assert.deepEqual(index.postings[0]?.places, ['Paris']);
    assert.deepEqual(index.postings[0].employmentType, ['freelance']);
  });

  it('takes the first of two records with one id', () => {
    const twice = {version: 1, postings: [aPosting({id: 'a', title: 'First'}), aPosting({id: 'a'})]};
    assert.equal(parseIndex(twice).index.postings[0]?.title, 'First');
    assert.deepEqual(faultsOf(twice), ['postings[1].id: expected an id not used before']);
  });

  it('ignores members that it does not know', () => {
    assert.deepEqual(faultsOf(withFields({colour: 'red', search: {}})), []);
  });

  it('reads no field from a prototype, neither the page’s nor the file’s', () => {
    const json: unknown = JSON.parse(
      '{"version":1,"postings":[{"id":"a","title":"A","open":false,"__proto__":{"salary":"all"}}]}',
    );
    Object.defineProperty(Object.prototype, 'remote', {value: 'full', configurable: true});
    try {
      const posting = parseIndex(json).index.postings[0];
      assert.equal(posting?.remote, undefined);
      assert.equal(posting?.salary, undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'remote');
    }
  });
});
