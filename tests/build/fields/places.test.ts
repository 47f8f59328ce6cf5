import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readings, valueIn} from './a-source.js';

describe('readPlaces', () => {
  const bodies: readonly [body: string, places: readonly string[] | undefined][] = [
    ['Poste basé à Brest', ['Brest']],
    ['Contrat d’apprentissage d’un an, à Toulouse', ['Toulouse']],
    ['Localisation : Lyon ou Saint-Étienne', ['Lyon', 'Saint-Étienne']],
    ['- **Où ?** À Nantes ou chez vous', ['Nantes']],
    ['Un emploi basé en Centre Val de Loire (priorité Loiret)', ['Centre-Val de Loire']],
    ['Un emploi basé dans la Lozère', ['Lozère']],
    ['Les bureaux sont à Paris, près de la gare, puis à La Défense.', ['Paris', 'La Défense']],
    ['Lieu de travail : région parisienne', ['Île-de-France']],
    ['L’équipe est basée à Lille.', ['Lille']],
    ['## Modalités\n\nTélétravail, avec deux jours de présence à Metz', ['Metz']],
    ['## Modalités\n\nCDD de 5 mois dans le lot (46)', ['Lot']],
    ['Bureaux : 3 rue de Nantes, à Tours', ['Tours']],
    ['## Modalités\n\nDéplacements à Lyon à prévoir', undefined],
    ['## L’équipe\n\n- Ana, cheffe de projet, basée à Marseille', undefined],
    ['L’entretien aura lieu à Paris.', undefined],
    ['Le service est ouvert à Rennes et à Dijon.', undefined],
    ['Nos locaux font plusieurs tours du lot.', undefined],
    ['## Modalités\n\n- À Quimper le jeudi, chez vous le reste du temps', ['Quimper']],
    ['Notre camp de base est à Vannes, au-dessus du marché.', ['Vannes']],
    ['Point d’ancrage à Béziers, enquêtes à Nîmes et Arles', ['Béziers']],
    ['## Modalités\n\nMission de six mois. Épinal, Colmar ou à distance.', ['Épinal', 'Colmar']],
    ['CDI, poste basé au Mans', ['Le Mans']],
    ['Service civique de huit mois, basé à Saint-Flour dans le Cantal', ['Cantal']],
    ['## Modalités\n\nCDD à mi-temps, à Tulle ou à Foix (Ariège)', ['Tulle', 'Foix', 'Ariège']],
    ['Two-year contract, based in Lille with some days from home', ['Lille']],
    ['Poste basé à Pointe-à-Pitre, avec deux semaines à Cayenne', ['Pointe-à-Pitre']],
    [
      '## Votre terrain\n\nL’Aube et la Haute-Marne : 900 communes. Vous serez basée à Troyes.',
      ['Aube', 'Haute-Marne', 'Troyes'],
    ],
    ['## Modalités\n\nTélétravail complet, séminaire chaque printemps à Nancy', undefined],
    ['## Contexte\n\nLille, Metz et Nancy utilisent déjà le service.', undefined],
    ['Les bureaux du ministère de la Défense', undefined],
    ['Résidence administrative : Châlons-en-Champagne', ['Châlons-en-Champagne']],
    ['Affectation : Bobigny', ['Bobigny']],
    ['Lieu : Saint-Quentin-en-Yvelines', ['Saint-Quentin-en-Yvelines']],
    ['Lieu : Saint-Pierre-et-Miquelon', ['Saint-Pierre-et-Miquelon']],
    ['Vous travaillerez à Aix-en-Provence', ['Aix-en-Provence']],
    ['You will work in our office in Toulouse', ['Toulouse']],
    ['The job is in Lille', ['Lille']],
    ['Based in Bordeaux', ['Bordeaux']],
  ];
  for (const [body, places] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${places?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(valueIn('places', body), places);
    });
  }

  it('resolves “the territories concerned” by the list that the posting gives', () => {
    const body =
      'Le service s’étend aux trois départements pilotes (Gard, Hérault, Loire-Atlantique).\n\n## Modalités\n\nPostes localisés dans les préfectures des départements concernés.';
    assert.deepEqual(valueIn('places', body), ['Gard', 'Hérault', 'Loire-Atlantique']);
  });

  it('reads the text where that adds to the role', () => {
    const frontMatter = {roles: 'Botaniste basé·e à Grenoble'};
    const {places} = readings({frontMatter, body: 'Lieu : Chambéry'});
    assert.deepEqual([places?.value, places?.from], [['Grenoble', 'Chambéry'], 'text']);
  });

  it('reads a place that the role names', () => {
    const {places} = readings({frontMatter: {roles: 'Botaniste basé·e à Grenoble'}});
    assert.deepEqual([places?.value, places?.from], [['Grenoble'], 'front-matter']);
  });
});
