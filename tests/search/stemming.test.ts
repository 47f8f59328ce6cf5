import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {analyserFor} from '../../src/search/analysis/analyser.js';

const french = analyserFor('fr');
const english = analyserFor('en-GB');

describe('French stems', () => {
  const same: readonly (readonly string[])[] = [
    ['formation', 'formations'],
    ['developpeur', 'developpeuse', 'developpeurs', 'developeur'],
    ['reseau', 'reseaux'],
    ['national', 'nationaux', 'nationale', 'nationales'],
    ['culturel', 'culturelle', 'culturels'],
    ['directeur', 'directrice', 'directrices'],
    ['premier', 'premiere'],
    ['numerique', 'numeriques'],
    ['heureux', 'heureuse'],
  ];
  for (const forms of same) {
    it(`are one for ${forms.join(', ')}`, () => assert.equal(new Set(forms.map(french.stem)).size, 1));
  }

  const different: readonly (readonly [string, string])[] = [
    ['developpeur', 'developpement'],
    ['java', 'javascript'],
    ['produit', 'production'],
    ['design', 'designer'],
    ['direct', 'directeur'],
  ];
  for (const [a, b] of different) {
    it(`are not the same for ${a} and ${b}`, () => assert.notEqual(french.stem(a), french.stem(b)));
  }

  for (const [a, b] of [
    ['recrutement', 'recrute'],
    ['culturel', 'culture'],
    ['deployer', 'deploiement'],
  ] as const) {
    it(`have one root for ${a} and ${b}`, () => {
      assert.equal(french.root(french.stem(a)), french.root(french.stem(b)));
    });
  }

  it('are found by every beginning of their words', () => {
    const letters = fc.string({unit: fc.constantFrom(...'abcdefgilmnoprstuvx'), minLength: 2, maxLength: 6});
    const ending = fc.constantFrom(
      ...[
        '',
        's',
        'e',
        'es',
        'eur',
        'euse',
        'euses',
        'trice',
        'teur',
        'ier',
        'iere',
        'if',
        'ive',
        'ique',
        'al',
        'aux',
        'elle',
        'tion',
        'ement',
        'ppe',
      ],
    );
    fc.assert(
      fc.property(letters, ending, (start, end) => {
        const word = start + end;
        const stem = french.stem(word);
        for (let length = 1; length <= word.length; length++) {
          const begun = word.slice(0, length);
          const isFound =
            french.stem(begun) === stem ||
            french.beginnings(begun).some((beginning) => stem.startsWith(beginning));
          assert.ok(isFound, `${begun} does not find ${word} (${stem})`);
        }
      }),
      {numRuns: 2000},
    );
  });
});

describe('English stems', () => {
  for (const forms of [
    ['developer', 'developers'],
    ['hiring', 'hired', 'hire'],
    ['policy', 'policies'],
    ['class', 'classes'],
  ]) {
    it(`are one for ${forms.join(', ')}`, () => assert.equal(new Set(forms.map(english.stem)).size, 1));
  }
});

describe('other languages', () => {
  it('are folded only', () => assert.equal(analyserFor('de').stem('entwicklerinnen'), 'entwicklerinnen'));
});
