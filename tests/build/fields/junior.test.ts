import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codes, readings, valueIn} from './a-source.js';

describe('readJunior', () => {
  it('reads the front matter, yes and no', () => {
    assert.equal(readings({frontMatter: {junior: 'true'}}).junior?.value, true);
    assert.equal(readings({frontMatter: {junior: 'Oui'}}).junior?.value, true);
    assert.equal(readings({frontMatter: {junior: 'false'}, body: 'Débutants acceptés'}).junior, undefined);
  });

  it('names what is neither', () => {
    assert.deepEqual(codes({frontMatter: {junior: 'peut-être'}}), ['junior-not-a-boolean']);
  });

  it('reads the role', () => {
    assert.equal(readings({frontMatter: {roles: 'Botaniste junior'}}).junior?.value, true);
  });

  const bodies: readonly [body: string, welcome: true | undefined][] = [
    ['Les profils juniors sont acceptés.', true],
    ['Débutant·e·s bienvenu·e·s', true],
    ['Jeunes diplômé·e·s bienvenu·e·s', true],
    ['Pas d’expérience exigée', true],
    ['No experience required', true],
    ['Entry-level position', true],
    ['Vous n’avez pas besoin d’expérience.', true],
    ['Aucune expérience n’est requise.', true],
    ['Le poste n’est pas ouvert aux juniors.', undefined],
    ['Vous encadrez deux botanistes juniors.', undefined],
    ['Expérience exigée', undefined],
  ];
  for (const [body, welcome] of bodies) {
    it(`reads “${body}” as ${welcome ? 'welcome' : 'nothing'}`, () => {
      assert.equal(valueIn('junior', body), welcome);
    });
  }
});
