import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {valueIn} from './a-source.js';

describe('readSalary', () => {
  const bodies: readonly [body: string, pay: string | undefined][] = [
    ['TJM : entre 310€ et 420€, selon profil', 'TJM : entre 310€ et 420€'],
    ['Salaire : 41-52 k€', '41-52 k€'],
    ['Rémunération : 31 000 – 44 000 € brut, primes en plus', '31 000 – 44 000 € brut'],
    ['Gratification de 612,50 euros/mois', '612,50 euros/mois'],
    ['Rémunération mensuelle : 650 euros environ', 'Rémunération mensuelle : 650 euros environ'],
    ['Taux journalier à discuter, entre 310 et 420 € / jour', 'entre 310 et 420 € / jour'],
    ['## Rémunération\n\nEntre 310 € et 420 € par jour', 'Entre 310 € et 420 € par jour'],
    ['Rémunération : TJM entre 310 et 420 €', 'TJM entre 310 et 420 €'],
    ['Rémunération selon profil', undefined],
    ['Le service a reçu 3 M d’euros.', undefined],
    ['Un crédit de 90 € par jeune', undefined],
  ];
  for (const [body, pay] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${pay ?? 'nothing'}`, () =>
      assert.equal(valueIn('salary', body), pay));
  }
});
