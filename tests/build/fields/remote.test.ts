import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RemoteMode} from '../../../src/contract/posting.js';
import {readings, valueIn} from './a-source.js';

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

  /** In no section: the first lines of a posting. */
  const anywhere: readonly [sentence: string, mode: RemoteMode | undefined][] = [
    ['Télétravail : oui', 'partial'],
    ['Télétravail : non', 'none'],
    ['Télétravail : aucun', 'none'],
    ['| Télétravail | Non |', 'none'],
    ['Télétravail : 2 j/sem', 'partial'],
    ['Télétravail : 2j', 'partial'],
    ['Télétravail : 40 %', 'partial'],
    ['Télétravail (50 %)', 'partial'],
    ['Télétravail à mi-temps', 'partial'],
    ['50 % télétravail / 50 % bureau', 'partial'],
    ['Poste avec une grande part de télétravail', 'partial'],
    ['Deux jours par semaine en télétravail', 'partial'],
    ['Up to three days of remote work per week', 'partial'],
    ['Poste éligible au télétravail', 'partial'],
    ['Télétravail : pas plus de deux jours', 'partial'],
    ['Locaux à Lille + télétravail', 'partial'],
    ['Mode hybride, trois jours sur site', 'partial'],
    ['Télétravail / 4 j de travail sur 5', 'full'],
    ['Télétravail possible jusqu’à 100 %', 'full'],
    ['À distance.', 'full'],
    ['Tu peux travailler d’où tu veux.', 'full'],
    ['Le poste est en télétravail.', 'full'],
    // What is refused is the whole of it.
    ['Full remote impossible, mais 3 jours de télétravail par semaine', 'partial'],
    ['Pas de full remote, télétravail 2 jours par semaine', 'partial'],
    ['Le 100 % télétravail n’est pas possible mais deux jours le sont', 'partial'],
    ['Pas de full remote', undefined],
    ['Pas de full remote ; pas de télétravail', 'none'],
    ['This role is on-site; remote work is not possible', 'none'],
    ['Le télétravail n’est pas prévu', 'none'],
    ['Le poste n’est pas éligible au télétravail', 'none'],
    ['Lieu : Toulouse (présentiel)', 'none'],
    ['Télétravail non obligatoire', 'full'],
    // Products, users, machines.
    ['Notre produit aide les agents en télétravail à déclarer leurs trajets', undefined],
    ['Vous rédigez la charte du télétravail', undefined],
    ['Vous formez les agents au télétravail', undefined],
    ['Nous développons l’offre de télétravail des agents', undefined],
    ['Le télétravail a changé les besoins de nos usagers', undefined],
    ['Vous pilotez le projet télétravail du ministère', undefined],
    ['Vous concevez des formations à distance', undefined],
    ['Our product helps remote workers', undefined],
    ['Remote sensing is our field', undefined],
    ['Une application mobile hybride, un cloud hybride', undefined],
  ];
  for (const [sentence, mode] of anywhere) {
    it(`reads “${sentence}”, under no heading, as ${mode ?? 'nothing'}`, () => {
      assert.equal(valueIn('remote', sentence), mode);
    });
  }

  it('takes a heading that is but the word for a label', () => {
    assert.equal(valueIn('remote', '## Télétravail\n\nDeux jours par semaine.'), 'partial');
    assert.equal(valueIn('remote', '## Télétravail\n\nNon.'), 'none');
    assert.equal(valueIn('remote', '**Télétravail**\n\n**CDD**'), 'full');
  });

  const keys: readonly [key: string, value: string, mode: RemoteMode | undefined][] = [
    ['télétravail', 'oui', 'partial'],
    ['teletravail', 'partiel', 'partial'],
    ['Télétravail', '2 jours', 'partial'],
    ['télétravail', '3', 'partial'],
    ['télétravail', 'non', 'none'],
    ['télétravail', 'total', 'full'],
    ['télétravail', '100 %', 'full'],
    ['télétravail', 'à préciser', undefined],
    ['télétravail', 'non précisé', undefined],
    ['remote', 'true', 'partial'],
    ['remote', 'false', 'none'],
    ['remote', 'full', 'full'],
    ['remote', 'hybrid', 'partial'],
    ['lieu', 'Toulouse, hybride', 'partial'],
    ['lieu', 'télétravail', 'full'],
    ['lieu', 'Toulouse', undefined],
  ];
  for (const [key, value, mode] of keys) {
    it(`reads “${key}: ${value}” as ${mode ?? 'nothing'}`, () => {
      const {remote} = readings({frontMatter: {[key]: value}}, {infer: false});
      assert.deepEqual([remote?.value, remote?.from], [mode, mode && 'front-matter']);
    });
  }

  it('trusts the header more than the text', () => {
    const frontMatter = {télétravail: 'non'};
    assert.equal(readings({frontMatter, body: 'Full remote'}).remote?.value, 'none');
    assert.equal(readings({frontMatter: {télétravail: 'à voir'}, body: 'Full remote'}).remote?.value, 'full');
  });

  it('is partial when the terms ask for being there regularly', () => {
    assert.equal(
      valueIn('remote', '## Modalités\n\n- Télétravail\n- Réunion tous les 10 jours, à Nantes'),
      'partial',
    );
  });
});
