/**
 * French places where a job can be. Regions and départements: INSEE, Code officiel géographique 2022,
 * complete. Cities: every prefecture and most municipalities of more than 60 000 people (same source),
 * and business districts that job offers name. One more place is one more name.
 */
export interface PlaceEntry {
  /** In full, with accents. */
  readonly name: string;
  readonly kind: 'region' | 'department' | 'city';
}

const REGIONS = namesIn(`
  Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est,
  Guadeloupe, Guyane, Hauts-de-France, Île-de-France, La Réunion, Martinique, Mayotte, Normandie,
  Nouvelle-Aquitaine, Nouvelle-Calédonie, Occitanie, Pays de la Loire, Polynésie française,
  Provence-Alpes-Côte d'Azur
`);

const DEPARTMENTS = namesIn(`
  Ain, Aisne, Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes,
  Ariège, Aube, Aude, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher,
  Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or, Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Eure,
  Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre,
  Indre-et-Loire, Isère, Jura, Landes, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret,
  Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche, Marne, Haute-Marne, Mayenne,
  Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Nord, Oise, Orne, Pas-de-Calais, Puy-de-Dôme,
  Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône,
  Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres,
  Somme, Tarn, Tarn-et-Garonne, Var, Vaucluse, Vendée, Vienne, Haute-Vienne, Vosges, Yonne, Territoire
  de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise
`);

const CITIES = namesIn(`
  Agen, Aix-en-Provence, Ajaccio, Albi, Alençon, Amiens, Angers, Angoulême, Annecy, Antibes, Antony,
  Argenteuil, Arras, Asnières-sur-Seine, Aubervilliers, Auch, Aulnay-sous-Bois, Aurillac, Auxerre,
  Avignon, Bar-le-Duc, Basse-Terre, Bastia, Bayonne, Beauvais, Belfort, Besançon, Béziers, Blois,
  Bobigny, Bordeaux, Boulogne-Billancourt, Bourg-en-Bresse, Bourges, Brest, Caen, Cahors, Calais,
  Cannes, Carcassonne, Cayenne, Cergy, Châlons-en-Champagne, Chambéry, Champigny-sur-Marne,
  Charleville-Mézières, Chartres, Châteauroux, Chaumont, Cherbourg, Cholet, Clermont-Ferrand, Clichy,
  Colmar, Colombes, Courbevoie, Créteil, Digne-les-Bains, Dijon, Drancy, Dunkerque, Épinal, Évreux,
  Évry, Foix, Fort-de-France, Gap, Grenoble, Guéret, Issy-les-Moulineaux, Ivry-sur-Seine, La
  Courneuve, La Défense, La Rochelle, La Roche-sur-Yon, La Seyne-sur-Mer, Laon, Laval, Le Havre, Le
  Mans, Le Puy-en-Velay, Levallois-Perret, Lille, Limoges, Lons-le-Saunier, Lorient, Lyon, Mâcon,
  Malakoff, Mamoudzou, Marseille, Melun, Mende, Mérignac, Metz, Mont-de-Marsan, Montauban,
  Montpellier, Montreuil, Montrouge, Moulins, Mulhouse, Nancy, Nanterre, Nantes, Narbonne,
  Neuilly-sur-Seine, Nevers, Nice, Nîmes, Niort, Nouméa, Noisy-le-Grand, Orléans, Pantin, Papeete,
  Paris, Pau, Périgueux, Perpignan, Pessac, Poitiers, Pontoise, Privas, Puteaux, Quimper, Reims,
  Rennes, Roanne, Rodez, Roubaix, Rouen, Rueil-Malmaison, Saclay, Saint-Brieuc, Saint-Denis,
  Saint-Étienne, Saint-Germain-en-Laye, Saint-Lô, Saint-Mandé, Saint-Malo, Saint-Maur-des-Fossés,
  Saint-Nazaire, Saint-Ouen, Saint-Quentin, Sarcelles, Sophia Antipolis, Strasbourg, Tarbes, Toulon,
  Toulouse, Tourcoing, Tours, Troyes, Tulle, Valence, Valenciennes, Vannes, Vénissieux, Versailles,
  Vesoul, Villejuif, Villeurbanne, Villeneuve-d'Ascq, Vincennes, Vitry-sur-Seine, Arcueil, Bagneux,
  Châtillon, Charenton-le-Pont, Fontenay-sous-Bois, Gennevilliers, Gentilly, Le Kremlin-Bicêtre,
  Maisons-Alfort, Marne-la-Vallée, Massy, Meudon, Palaiseau, Saint-Cloud, Suresnes, Vichy
`);

/** Other spellings, and landmarks that stand for the city that they are in. */
const SPELLINGS = [
  ['Île-de-France', ['IDF', 'région parisienne', 'Ile de France']],
  ["Provence-Alpes-Côte d'Azur", ['PACA', 'région Sud']],
  ['Centre-Val de Loire', ['Centre Val-de-Loire', 'région Centre']],
  ['Auvergne-Rhône-Alpes', ['AURA', 'région AURA']],
  ['La Réunion', ['île de la Réunion', 'à la Réunion']],
  ['Paris', ['avenue de Ségur', 'Ségur', 'place de Fontenoy', 'bureaux parisiens', 'locaux parisiens']],
  ['Seine-Saint-Denis', ['Seine Saint Denis']],
  ['Évry', ['Évry-Courcouronnes']],
  ['Cergy', ['Cergy-Pontoise']],
  ['Cherbourg', ['Cherbourg-en-Cotentin']],
  ['La Défense', ['Grande Arche', 'Arche de la Défense', 'tour Séquoia']],
] as const;

/** Names that are everyday words or other names too: they count only after a preposition of place. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  namesIn(`
    Ain, Aube, Aude, Cher, Creuse, Eure, Gap, Gard, Gers, Landes, Laval, Loire, Lot, Manche, Marne,
    Moulins, Nice, Nord, Oise, Orne, Pau, Somme, Tarn, Tours, Tulle, Var, Vannes, Vienne, Valence,
    Indre, Foix, Mende, Chaumont, Clichy, Rhône, Meuse, Vosges
  `),
);

/** Every spelling, with the place that it means. */
export const PLACES: readonly (readonly [spelling: string, place: PlaceEntry])[] = allSpellings();

function allSpellings(): (readonly [string, PlaceEntry])[] {
  const entries: readonly PlaceEntry[] = [
    ...REGIONS.map((name) => ({name, kind: 'region'}) as const),
    ...DEPARTMENTS.map((name) => ({name, kind: 'department'}) as const),
    ...CITIES.map((name) => ({name, kind: 'city'}) as const),
  ];
  const others = SPELLINGS.flatMap(([name, spellings]) =>
    entries
      .filter((place) => place.name === name)
      .flatMap((place) => spellings.map((spelling) => [spelling, place] as const)),
  );
  return [...entries.map((place) => [place.name, place] as const), ...others];
}

/** A list in prose: names between commas. */
function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}
