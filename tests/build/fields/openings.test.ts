import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readings} from './a-source.js';

describe('readOpenings', () => {
  it('takes the count before the role, else before the title', () => {
    assert.equal(readings({frontMatter: {roles: '4 botanistes'}}).openings?.value, 4);
    const frontMatter = {roles: 'Botaniste', title: 'L’herbier recrute deux botanistes'};
    assert.equal(readings({frontMatter}).openings?.value, 2);
  });

  const table: readonly [body: string, count: number | undefined][] = [
    ['L’herbier recherche trois botanistes pour le jardin.', 3],
    ['Nous recrutons aujourd’hui deux personnes.', 2],
    ['Il y a 6 postes à pourvoir.', 6],
    ['Postes ouverts pour deux indépendantes', 2],
    ['L’herbier a trois botanistes.', undefined],
    ['Nous recrutons trois jardiniers.', undefined],
    ['Nous recherchons deux ans d’expérience.', undefined],
    ['Nous recrutons un botaniste.', undefined],
  ];
  for (const [body, count] of table) {
    it(`reads “${body}” as ${count ?? 'nothing'}`, () => {
      assert.equal(readings({frontMatter: {roles: 'Botaniste'}, body}).openings?.value, count);
    });
  }
});
