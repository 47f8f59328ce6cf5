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
    ['Télétravail, avec des déplacements dans l’année', 'full'],
    ['Télétravail, sauf quelques réunions à Nantes', 'full'],
    ['Télétravail partiel apprécié', 'partial'],
    ['Télétravail possible', 'partial'],
    ['Télétravail : 2 jours/semaine', 'partial'],
    ['On peut travailler à distance trois jours par semaine', 'partial'],
    ['Télétravail avec deux jours de présence à Nantes', 'partial'],
    ['À Nantes et en télétravail', 'partial'],
    ['Pas de télétravail', 'none'],
    ['Poste non télétravaillable', 'none'],
    ['Poste télétravaillable', 'partial'],
    ['Télétravail jusqu’à 3 jours', 'partial'],
    ['No remote work', 'none'],
    ['On-site only', 'none'],
    ['Hybrid work: 2 days a week in the office', 'partial'],
    ['Work from home two days a week', 'partial'],
    ['You can work from anywhere', 'full'],
    ['Télétravail impossible', 'none'],
    ['Pas de télétravail au début, puis un jour', 'partial'],
    ['100 % présentiel', 'none'],
    ['Poste basé à Nantes', undefined],
    ['Aisance dans une équipe à distance', undefined],
    ['## Modalités\n\n- À Quimper le jeudi, en télétravail le reste du temps', 'partial'],
    ['Lieu : Arras trois jours par mois, le reste à distance', 'partial'],
    ['Point d’ancrage à Béziers ; rédaction en télétravail', 'partial'],
    ['Based in Lille, two days a week from home', 'partial'],
    ['Fully remote, within two hours of Paris time', 'full'],
    ['Lieu : télétravail', 'full'],
    ['## Modalités\n\nMission de trois mois, Épinal ou à distance', 'full'],
    ['## Modalités\n\nEn télétravail avec des réunions à Bobigny chaque lundi', 'partial'],
  ];
  for (const [term, mode] of terms) {
    it(`reads “${term}” as ${mode ?? 'nothing'}`, () => {
      assert.equal(valueIn('remote', `## Modalités\n\n- ${term}`), mode);
    });
  }

  it('is partial when the terms ask for being there regularly', () => {
    assert.equal(
      valueIn('remote', '## Modalités\n\n- Télétravail\n- Réunion tous les 10 jours, à Nantes'),
      'partial',
    );
  });
});
