import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {suggest} from '../../src/search/suggest.js';

const TITLES = ['Chargé·e de déploiement', 'Développeuse ou développeur', 'Statisticien·ne'];

describe('suggest', () => {
  const table: readonly (readonly [typed: string, meant: string | undefined])[] = [
    ['statistitienn', 'Statisticien'],
    ['deploimant', 'déploiement'],
    ['develloppuese xyz', 'Développeuse'],
    ['boulangerie', undefined],
    ['xyz', undefined],
  ];
  for (const [typed, meant] of table) {
    it(`takes “${typed}” for ${meant ?? 'nothing that it knows'}`, () =>
      assert.equal(suggest(typed, TITLES), meant));
  }

  // Whoever tries every edit never comes back from these.
  it('comes back from words as long as a text may be', {timeout: 20_000}, () => {
    const many = Array.from({length: 500}, (_, at) => `Interministérialisation${at.toString(36)}`);
    for (const word of ['x'.repeat(64), 'intermynisterialysatyonz', 'ab'.repeat(16)]) suggest(word, many);
    assert.equal(suggest('intermynisterialisatyon12', many), 'Interministérialisation12');
  });
});
