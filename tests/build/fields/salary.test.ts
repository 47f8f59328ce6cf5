import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {valueIn} from './a-source.js';

describe('readSalary', () => {
  const bodies: readonly [body: string, pay: string | undefined][] = [
    ['TJM : entre 310€ et 420€, selon profil', 'TJM : entre 310€ et 420€'],
    ['Salaire : 41-52 k€', '41-52 k€'],
    ['Salary: £45,000', '£45,000'],
    ['Rémunération : 31 000 – 44 000 € brut, primes en plus', '31 000 – 44 000 € brut'],
    ['Gratification de 612,50 euros/mois', '612,50 euros/mois'],
    ['Rémunération mensuelle : 650 euros environ', 'Rémunération mensuelle : 650 euros environ'],
    ['Taux journalier à discuter, entre 310 et 420 € / jour', 'entre 310 et 420 € / jour'],
    ['## Rémunération\n\nEntre 310 € et 420 € par jour', 'Entre 310 € et 420 € par jour'],
    ['Rémunération : TJM entre 310 et 420 €', 'TJM entre 310 et 420 €'],
    ['CDI au Mans, 61-72 k€', '61-72 k€'],
    ['## Modalités\n\nTemps partiel, 18 k€', '18 k€'],
    ['Entre 47 000 € et 57 000 € bruts par an', 'Entre 47 000 € et 57 000 € bruts par an'],
    ['Freelance contract, €410–530 a day', '€410–530 a day'],
    ['One-year contract, €41–49k gross', '€41–49k gross'],
    ['TJM à fixer ensemble selon le profil : 410 à 530 € HT', 'TJM 410 à 530 € HT'],
    ['410 €/jour', '410 €/jour'],
    ['Budget : 510 à 620 € par jour', '510 à 620 € par jour'],
    ['Package : 47 k€', '47 k€'],
    ['TJM 480-570', 'TJM 480-570'],
    ['Salaire : 6 300 CHF / mois', '6 300 CHF / mois'],
    ['Mission payée 460€HT/jour', '460€HT/jour'],
    ['Pige à 3,80 euros de l’heure, payée le mois suivant', '3,80 euros de l’heure'],
    ['Budget du produit : 310 k€ par an', undefined],
    ['Le service verse une prime de 900 € brut aux salariés.', undefined],
    ['Notre simulateur convertit un salaire de 2 100 € brut en net.', undefined],
    ['Le salaire médian des bénéficiaires est de 1 700 € net.', undefined],
    ['TJM sur 200 jours', undefined],
    ['Un budget de 50 k€ pour ce poste de dépense', undefined],
    ['Rémunération selon profil', undefined],
    ['Le service a reçu 3 M d’euros.', undefined],
    ['Un crédit de 90 € par jeune', undefined],
  ];
  for (const [body, pay] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${pay ?? 'nothing'}`, () =>
      assert.equal(valueIn('salary', body), pay));
  }
});
