import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readFields} from '../../../src/build/fields/read-fields.js';
import {CODES} from '../../../src/build/problems/codes.js';
import {FIELD_CODES} from '../../../src/build/problems/field-codes.js';
import {problem} from '../../../src/build/problems/problem.js';
import {aSource, readings} from './a-source.js';
import {cpuTime} from '../../support/cpu-time.js';

const POSTING = {
  name: '2024-01-02-botaniste.md',
  frontMatter: {
    roles: 'deux botanistes juniors',
    contrat: 'stage',
    techno: 'Python',
    contact: 'a@example.org',
  },
  body: '## Modalités\n\n- Poste basé à Brest, télétravail possible\n- Écrivez à b@example.org avant le 3 mars 2024\n- TJM : 300 €',
};

describe('readFields', () => {
  it('reads every field that a posting states', () => {
    const found = readings(POSTING);
    assert.deepEqual(Object.keys(found).sort(), [
      'apply',
      'category',
      'datePosted',
      'employmentType',
      'junior',
      'openings',
      'places',
      'remote',
      'salary',
      'skills',
      'title',
      'validThrough',
    ]);
  });

  it('hears only the front matter and the file name when it is not to infer', () => {
    const found = readings(POSTING, {infer: false});
    assert.ok(Object.values(found).every(({from}) => from !== 'text'));
    assert.equal(found.places, undefined);
    assert.deepEqual(found.apply?.value, [{type: 'email', value: 'a@example.org'}]);
    assert.equal(found.datePosted?.from, 'file-name');
  });

  it('counts what the role says as said by the front matter', () => {
    const frontMatter = {roles: 'Botaniste basé·e à Brest (stage)'};
    const found = readings({...POSTING, frontMatter}, {infer: false});
    assert.deepEqual([found.employmentType?.value, found.places?.value], [['internship'], ['Brest']]);
    assert.ok(Object.values(found).every(({from}) => from !== 'text'));
  });

  it('shows words that stand on the line it names', () => {
    const source = aSource(POSTING);
    const lines = source.body.split('\n');
    for (const {from, evidence} of Object.values(readFields(source, {infer: true}).readings)) {
      for (const {words, line} of evidence) {
        if (from === 'text') assert.ok(lines[line - source.bodyLine]?.includes(words), words);
      }
    }
  });

  it('hears nothing in a template that was left to fill in', () => {
    const body = '## Modalités\n\nPoste ouvert pour ... en CDD, télétravail et/ou bureau à ....';
    assert.deepEqual(readings({body}), {});
  });

  it('invents nothing where nothing is said', () => {
    assert.deepEqual(readings({body: 'Bonjour.'}), {});
  });

  it('reads any text without throwing', () => {
    const words = fc.constantFrom(
      'CDD',
      'à Paris',
      'télétravail',
      '12/03/2024',
      '[a](b)',
      'x@y.fr',
      '**',
      '#',
      '\n',
      '€',
    );
    const anyText = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(anyText, anyText, (body, value) => {
        const keys = [
          'roles',
          'techno',
          'contrat',
          'date',
          'contact',
          'domaines',
          'junior',
          '__proto__',
          'constructor',
        ];
        const frontMatter = Object.fromEntries(keys.map((key) => [key, value]));
        readFields(aSource({frontMatter, body, name: value}), {infer: true, today: '2024-01-01'});
      }),
    );
  });

  for (const unit of [
    'a',
    '[',
    '](',
    '<a ',
    '<!--',
    '!',
    '·',
    '_ ',
    'a@b.',
    'deux ',
    '1 € ',
    'télétravail ',
    'à Paris ',
  ]) {
    it(`reads 200 kB of ${JSON.stringify(unit)} in linear time`, () => {
      const timeOf = (length: number) => {
        const source = aSource({
          body: unit.repeat(length / unit.length),
          frontMatter: {roles: unit.repeat(length)},
        });
        return cpuTime(() => readFields(source, {infer: true}));
      };
      timeOf(1_000);
      assert.ok(timeOf(200_000) < 3_000);
    });
  }
});

describe('the problems of fields', () => {
  const facts = {
    key: 'date',
    value: 'x',
    day: 'x',
    closes: 'x',
    opens: 'x',
    address: 'x',
    meant: 'x',
    swapped: 'x',
    shown: 'x',
    target: 'x',
  };
  for (const code of Object.keys(FIELD_CODES)) {
    it(`words ${code} in French and English, without a full stop`, () => {
      assert.ok(Object.hasOwn(CODES, code));
      const {wording} = problem(code as keyof typeof FIELD_CODES, 'x.md', {line: 1, column: 1}, facts);
      for (const {message, remedy} of Object.values(wording)) {
        assert.doesNotMatch(`${message}${remedy}`, /undefined|'|\.$/);
        assert.ok(message.length > 10 && remedy.length > 10);
      }
      assert.doesNotMatch(wording.fr.message + wording.fr.remedy, /« | »| [:;!?]/u);
    });
  }
});
