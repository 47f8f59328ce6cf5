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
    ['## Modalités\n\nCDD à mi-temps, à Tulle ou à Foix (Ariège)', ['Tulle', 'Foix']],
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
    // A sentence or a point that holds nothing else, but perhaps terms.
    ['Limoges.', ['Limoges']],
    ['- Limoges', ['Limoges']],
    ['Limoges, télétravail partiel.', ['Limoges']],
    ['Limoges ou télétravail', ['Limoges']],
    ['- Limoges, CDD de 12 mois', ['Limoges']],
    ['À Limoges, CDD.', ['Limoges']],
    ['CDI. Tours ou full remote. 45 k€', ['Tours']],
    ['Paris 7e. Télétravail (3 jours max).', ['Paris']],
    ['Dublin, with flexible hybrid working.', ['Dublin']],
    ['📍 Nice, deux jours sur site', ['Nice']],
    ['💼 CDI · 📍 Lyon (Part-Dieu) · 🏠 deux jours de télétravail', ['Lyon']],
    ['Limoges est notre premier utilisateur.', undefined],
    ['Nice, une équipe bienveillante !', undefined],
    ['Nancy, Metz et Toul ont adopté le service.', undefined],
    ['Ils nous font confiance :\n\n- Limoges\n- Nantes', undefined],
    ['## Contexte\n\n- Limoges\n- Nantes', undefined],
    // Clauses among terms.
    ['Deux postes, à Lille et Marseille', ['Lille', 'Marseille']],
    ['Remplacement, CDD de 5 mois, Paris 1er (rue de Valois).', ['Paris']],
    ['Mise à disposition de six mois, à Paris ou à Lille.', ['Paris', 'Lille']],
    // Addresses.
    ['9 rue Georges Pitard, 75015 Paris', ['Paris']],
    ['3 rue de Nantes, 31000 Toulouse', ['Toulouse']],
    ['Candidature à adresser au 3 rue de Nantes, 31000 Toulouse', undefined],
    ['Le service a conquis 31000 Toulousains.', undefined],
    // What one does there.
    ['Vous exercez à Guéret', ['Guéret']],
    ['Vous travaillez au Havre, deux jours en télétravail', ['Le Havre']],
    ['Vous serez affecté·e à Guéret.', ['Guéret']],
    ['Fonctionnaire, vous accueillez le public à Guéret.', ['Guéret']],
    ['Cinq postes ouverts dans notre antenne de Rennes.', ['Rennes']],
    ['Site de Guéret.', ['Guéret']],
    ['You will join our team in Toulouse.', ['Toulouse']],
    ['Au sein de la préfecture de la Charente, à Angoulême.', ['Angoulême']],
    ['Vous travaillez avec les équipes de Lyon et de Nantes.', undefined],
    ['Vous animez le réseau des antennes de Tours et d’Angers.', undefined],
    ['Vous participez à un salon, à Lille.', undefined],
    ['Vous rejoignez un réseau présent à Lyon, Lille et Nantes.', undefined],
    ['Vous irez parfois à Lyon.', undefined],
    // Labels, in any form.
    ['| Lieu | Limoges |', ['Limoges']],
    ['Sites possibles : Paris 13e, Nantes.', ['Paris', 'Nantes']],
    ['Lieu : St-Étienne', ['Saint-Étienne']],
    ['Lieu : Ste-Geneviève-des-Bois', ['Sainte-Geneviève-des-Bois']],
    ['Poste basé aux Ulis', ['Les Ulis']],
    ['Lieu : Orange (84)', ['Orange']],
    ['Lieu : Genève', ['Genève']],
    ['Location: London', ['London']],
    // The département of a town only tells which one is meant.
    ['Lieux : Paris et Valence (Drôme)', ['Paris', 'Valence']],
    ['Lieu : Mamoudzou, Mayotte', ['Mamoudzou']],
    ['Lieu : Val-de-Marne, Créteil', ['Créteil']],
    ['Lieu : Nord ou Pas-de-Calais', ['Nord', 'Pas-de-Calais']],
    // Other places in the same sentence.
    ['Lieu : Paris, gare de Lyon', ['Paris']],
    ['Lieu : Paris (La Défense n’est plus notre adresse)', ['Paris']],
    ['Poste basé à Paris, en relation avec les équipes de Lyon.', ['Paris']],
    ['Poste à Lyon, rattaché au siège de Paris.', ['Lyon']],
    ['En poste à Amiens, vous animez trois départements : Aisne, Nord, Oise.', ['Amiens']],
    ['Poste en relation avec le bureau de Bordeaux.', undefined],
    ['Écrire au bureau de Lyon', undefined],
    ['Basée sur l’expérience de Bordeaux, notre méthode marche.', undefined],
    ['Travailler à Berlin serait un plus.', undefined],
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

  it('takes what a key of the header says for all that is to be said', () => {
    const frontMatter = {roles: 'Botaniste', lieu: 'Nice (06)'};
    const {places} = readings({frontMatter, body: 'Poste basé à Lyon'});
    assert.deepEqual([places?.value, places?.from], [['Nice'], 'front-matter']);
    for (const key of ['Lieux', 'ville', 'localisation', 'location', 'city', 'place', 'places', 'adresse']) {
      assert.deepEqual(readings({frontMatter: {[key]: ['Lille', '31000 Toulouse']}}).places?.value, [
        'Lille',
        'Toulouse',
      ]);
    }
  });

  it('takes a village under the key, though no list has it, but no word that is no place', () => {
    const value = (lieu: string) => readings({frontMatter: {lieu}}).places?.value;
    assert.deepEqual(value('Saint-Aubin-des-Prés'), ['Saint-Aubin-des-Prés']);
    assert.deepEqual(value('Le Bourg-Neuf et Les Essarts-Verts'), ['Le Bourg-Neuf', 'Les Essarts-Verts']);
    for (const lieu of [
      'À définir',
      'France entière',
      'Télétravail complet',
      'selon profil',
      '3 jours sur site',
    ])
      assert.equal(value(lieu), undefined, lieu);
  });

  it('reads the text where such a key names no place', () => {
    const {places} = readings({frontMatter: {lieu: 'télétravail'}, body: 'Poste basé à Lyon'});
    assert.deepEqual(places?.value, ['Lyon']);
  });

  it('reads a place that the role names', () => {
    const {places} = readings({frontMatter: {roles: 'Botaniste basé·e à Grenoble'}});
    assert.deepEqual([places?.value, places?.from], [['Grenoble'], 'front-matter']);
  });
});
