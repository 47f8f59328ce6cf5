import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RemoteMode} from '../../../src/contract/posting.js';
import {valueIn} from './a-source.js';

describe('readRemote', () => {
  const terms: readonly [term: string, mode: RemoteMode | undefined][] = [
    ['100 % télétravail', 'full'],
    ['Télétravail complet', 'full'],
    ['Full remote', 'full'],
    ['Travail à distance, partout en France', 'full'],
    ['Télétravail', 'full'],
    ['Télétravail et/ou bureau au ministère', 'full'],
    ['Poste en télétravail avec de possibles déplacements', 'full'],
    ['Télétravail avec quelques réunions présentielles à Paris', 'full'],
    ['Télétravail partiel bienvenu', 'partial'],
    ['Télétravail possible', 'partial'],
    ['Le travail à distance est possible 2 jours par semaine', 'partial'],
    ['Télétravail avec deux jours de présence à Nantes', 'partial'],
    ['À Nantes et en télétravail', 'partial'],
    ['Pas de télétravail', 'none'],
    ['Télétravail impossible', 'none'],
    ['100 % présentiel', 'none'],
    ['Poste basé à Nantes', undefined],
    ['Capacité à travailler en équipe à distance', undefined],
  ];
  for (const [term, mode] of terms) {
    it(`reads “${term}” as ${mode ?? 'nothing'}`, () => {
      assert.equal(valueIn('remote', `## Modalités\n\n- ${term}`), mode);
    });
  }

  it('is partial when the terms ask for being there regularly', () => {
    assert.equal(
      valueIn('remote', '## Modalités\n\n- Télétravail\n- Réunion tous les 15 jours à Nantes'),
      'partial',
    );
  });
});
