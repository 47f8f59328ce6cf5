/**
 * French places where a job can be. Regions and départements: INSEE, Code officiel géographique 2022,
 * complete. Cities: every prefecture, most sub-prefectures and municipalities of more than 25 000 people
 * (same source), overseas collectivities, former regions and business districts that job offers name. One more place is one more name.
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
  Provence-Alpes-Côte d'Azur, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon,
  Wallis-et-Futuna, Alsace, Lorraine, Pays basque
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
  Abbeville, Agde, Agen, Aix-en-Provence, Aix-les-Bains, Ajaccio, Albertville, Albi, Alençon, Alès,
  Amiens, Angers, Angoulême, Annecy, Annemasse, Annonay, Antibes, Antony, Arcueil, Argenteuil, Arles, Arras,
  Asnières-sur-Seine, Aubagne, Aubenas, Aubervilliers, Auch, Aulnay-sous-Bois, Auray, Aurillac, Auxerre,
  Avignon, Bagneux, Bagnolet, Bagnols-sur-Cèze, Bar-le-Duc, Basse-Terre, Bastia,
  Bayeux, Bayonne, Beaune, Beauvais, Belfort, Bergerac, Besançon, Béthune, Béziers, Blagnac,
  Blois, Bobigny, Bondy, Bordeaux, Boulogne-Billancourt, Bourg-en-Bresse, Bourges, Bourgoin-Jallieu,
  Bressuire, Brest, Briançon, Brive-la-Gaillarde, Bron, Bussy-Saint-Georges, Cachan, Caen, Cahors, Calais,
  Cambrai, Cannes, Carcassonne, Carpentras, Castres, Cavaillon, Cayenne, Cergy, Chalon-sur-Saône,
  Châlons-en-Champagne, Chambéry, Champigny-sur-Marne, Charenton-le-Pont, Charleville-Mézières, Chartres,
  Château-Thierry, Châteaudun, Châteauroux, Châtellerault, Châtillon, Chaumont, Chelles, Cherbourg,
  Choisy-le-Roi, Cholet, Clamart, Clermont-Ferrand, Clichy, Cognac, Colmar, Colombes, Compiègne,
  Concarneau, Corbeil-Essonnes, Cosne-Cours-sur-Loire, Courbevoie, Coutances, Creil, Créteil, Dax, Denain,
  Dieppe, Digne-les-Bains, Dijon, Dole, Douai, Draguignan, Drancy, Dreux, Dunkerque, Échirolles, Épinal,
  Évian-les-Bains, Évreux, Évry, Fécamp, Figeac, Foix, Fontainebleau, Fontenay-sous-Bois, Forbach,
  Fort-de-France, Fougères, Fréjus, Gap, Garges-lès-Gonesse, Gennevilliers, Gentilly, Grasse, Grenoble,
  Guéret, Guingamp, Haguenau, Hyères, Issy-les-Moulineaux, Istres, Ivry-sur-Seine, Joigny, Kourou,
  L'Haÿ-les-Roses, La Ciotat, La Courneuve, La Défense, La Plaine Saint-Denis, La Roche-sur-Yon, La
  Rochelle, La Seyne-sur-Mer, Lannion, Laon, Laval, Le Blanc-Mesnil, Le Creusot, Le Havre, Le
  Kremlin-Bicêtre, Le Lamentin, Le Mans, Le Puy-en-Velay, Les Abymes, Les Mureaux, Les Sables-d'Olonne,
  Les Ulis, Levallois-Perret, Libourne, Liévin, Lille, Limoges, Lisieux, Longwy, Lons-le-Saunier, Lorient,
  Lunéville, Lyon, Mâcon, Maisons-Alfort, Malakoff, Mamoudzou, Manosque, Mantes-la-Jolie, Marne-la-Vallée,
  Marseille, Martigues, Massy, Maubeuge, Mauriac, Meaux, Melun, Mende, Mérignac, Metz, Meudon, Millau,
  Mont-de-Marsan, Mont-Saint-Aignan, Montargis, Montauban, Montbéliard, Montbrison, Montélimar, Montluçon,
  Montpellier, Montreuil, Montrouge, Morlaix, Morne-à-l'Eau, Moulins, Mulhouse,
  Muret, Nancy, Nanterre, Nantes, Narbonne, Neuilly-sur-Seine, Nevers, Nice, Nîmes, Niort,
  Nogent-sur-Marne, Noisy-le-Grand, Nouméa, Orléans, Oullins, Oyonnax, Paimpol, Palaiseau, Pamiers,
  Pantin, Papeete, Paris, Pau, Périgueux, Perpignan, Pessac, Pithiviers, Plaisir, Pointe-à-Pitre, Poissy,
  Poitiers, Pontarlier, Pontivy, Pontoise, Privas, Provins, Puteaux, Quimper, Rambouillet, Redon, Reims,
  Rennes, Rezé, Ris-Orangis, Roanne, Rochefort, Rodez, Romans-sur-Isère, Rosny-sous-Bois, Roubaix, Rouen,
  Royan, Rueil-Malmaison, Saclay, Saint-Benoît, Saint-Brieuc, Saint-Chamond, Saint-Cloud, Saint-Denis,
  Saint-Dié-des-Vosges, Saint-Dizier, Saint-Étienne, Saint-Gaudens, Saint-Germain-en-Laye, Saint-Girons,
  Saint-Herblain, Saint-Joseph, Saint-Laurent-du-Maroni, Saint-Lô, Saint-Louis, Saint-Malo, Saint-Mandé,
  Saint-Martin-d'Hères, Saint-Maur-des-Fossés, Saint-Nazaire, Saint-Omer, Saint-Ouen, Saint-Paul,
  Saint-Pierre, Saint-Priest, Saint-Quentin, Salon-de-Provence, Sarcelles, Sarlat-la-Canéda,
  Sarreguemines, Saumur, Savigny-sur-Orge, Schiltigheim, Sedan, Sète, Sevran, Sèvres, Soissons, Sophia
  Antipolis, Stains, Strasbourg, Suresnes, Talence, Tarbes, Thionville, Thonon-les-Bains, Toul, Toulon,
  Toulouse, Tourcoing, Tours, Trappes, Tremblay-en-France, Troyes, Tulle, Ussel, Valence, Valenciennes,
  Vannes, Vélizy-Villacoublay, Vendôme, Vénissieux, Verdun, Vernon, Versailles, Vesoul, Vichy, Vierzon,
  Villefontaine, Villefranche-sur-Saône, Villejuif, Villeneuve-d'Ascq, Villeneuve-sur-Lot, Villepinte,
  Balma, Bezons, Biarritz, Cesson-Sévigné, Champs-sur-Marne, Colomiers, Gif-sur-Yvette, Guyancourt,
  Labège, Meylan, Montigny-le-Bretonneux, Rungis, Saint-Médard-en-Jalles, Saint-Quentin-en-Yvelines,
  Villeurbanne, Vincennes, Viry-Châtillon, Vitré, Vitrolles, Vitry-sur-Seine,
  Achères, Alfortville, Anglet, Armentières, Athis-Mons, Baie-Mahault, Bègles, Bois-Colombes, Bouguenais,
  Brétigny-sur-Orge, Brunoy, Bruz, Cagnes-sur-Mer, Caluire-et-Cuire, Castelnau-le-Lez, Cenon, Chamonix,
  Châtenay-Malabry, Chatou, Chaville, Chenôve, Clichy-sous-Bois, Conflans-Sainte-Honorine, Cugnaux,
  Dammarie-les-Lys, Décines-Charpieu, Draveil, Dumbéa, Eaubonne, Élancourt, Épinay-sur-Seine, Ermont,
  Eysines, Ferney-Voltaire, Fleury-les-Aubrais, Fontenay-aux-Roses, Franconville, Fresnes, Frontignan,
  Gagny, Gardanne, Goussainville, Gradignan, Grigny, Hénin-Beaumont, Herblay-sur-Seine,
  Hérouville-Saint-Clair, Houilles, Illkirch-Graffenstaden, Joué-lès-Tours, La Garenne-Colombes, La
  Grande-Motte, Lambersart, Lanester, Lattes, Le Bouscat, Le Cannet, Le Chesnay-Rocquencourt, Le
  Grand-Quevilly, Le Perreux-sur-Marne, Le Plessis-Robinson, Le Pré-Saint-Gervais, Le Tampon, Le Vésinet,
  Lens, Les Lilas, Livry-Gargan, Lognes, Longjumeau, Lormont, Lunel, Marcq-en-Barœul, Marignane, Matoury,
  Menton, Meyzieu, Miramas, Mons-en-Barœul, Montfermeil, Montigny-lès-Metz, Neuilly-sur-Marne, Noisiel,
  Noisy-le-Sec, Orange, Orly, Orvault, Ozoir-la-Ferrière, Pierrefitte-sur-Seine, Pontault-Combault,
  Punaauia, Ramonville-Saint-Agne, Rémire-Montjoly, Rillieux-la-Pape, Romainville, Saint-André,
  Saint-Cyr-l'École, Saint-Égrève, Saint-Étienne-du-Rouvray, Saint-Genis-Pouilly, Saint-Gratien,
  Saint-Jacques-de-la-Lande, Saint-Jean-de-Braye, Saint-Laurent-du-Var, Saint-Leu, Saint-Pierre-des-Corps,
  Saint-Raphaël, Saint-Sébastien-sur-Loire, Sainte-Anne, Sainte-Geneviève-des-Bois, Sainte-Marie, Sannois,
  Sartrouville, Savigny-le-Temple, Schœlcher, Sélestat, Six-Fours-les-Plages, Sotteville-lès-Rouen,
  Sucy-en-Brie, Taverny, Thiais, Torcy, Tournefeuille, Vandœuvre-lès-Nancy, Vanves, Vaulx-en-Velin,
  Vertou, Vigneux-sur-Seine, Villemomble, Villenave-d'Ornon, Villeneuve-la-Garenne,
  Villeneuve-Saint-Georges, Villeparisis, Villetaneuse, Villiers-le-Bel, Villiers-sur-Marne, Voiron,
  Wattrelos, Yerres
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
  ['Ivry-sur-Seine', ['Ivry']],
  ['Montreuil', ['Montreuil-sous-Bois']],
  ['Saint-Ouen', ['Saint-Ouen-sur-Seine']],
  ['Cherbourg', ['Cherbourg-en-Cotentin']],
  ['La Défense', ['Grande Arche', 'Arche de la Défense', 'tour Séquoia']],
] as const;

/** Names that are everyday words or other names too: they count only after a preposition of place. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  namesIn(`
    Ain, Aube, Aude, Cher, Creuse, Eure, Gap, Gard, Gers, Landes, Laval, Loire, Lot, Manche, Marne,
    Moulins, Nice, Nord, Oise, Orne, Pau, Somme, Tarn, Tours, Tulle, Var, Vannes, Vienne, Valence,
    Indre, Foix, Mende, Chaumont, Clichy, Rhône, Meuse, Vosges, Plaisir, Muret, Toul, Cognac, Grasse,
    Royan, Vernon, Verdun, Redon, Sèvres, Sedan, Saint-Joseph, Saint-Louis, Saint-Paul, Saint-Pierre,
    Saint-Benoît, Bron, Dole, Dax, Rochefort, Vendôme, Saint-Martin, Lorraine, Balma, Orange,
    Saint-André, Saint-Leu, Sainte-Anne, Sainte-Marie, Menton, Lens, Lattes, Berne, Rome, Milan, Gand, Washington, Oxford, Cambridge
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
  const shorter = entries.flatMap((place) =>
    [...contracted(place.name), ...abbreviated(place.name)].map((spelling) => [spelling, place] as const),
  );
  const others = SPELLINGS.flatMap(([name, spellings]) =>
    entries
      .filter((place) => place.name === name)
      .flatMap((place) => spellings.map((spelling) => [spelling, place] as const)),
  );
  return [...entries.map((place) => [place.name, place] as const), ...shorter, ...others];
}

/** "Au Havre", "aux Ulis": the article of a name is lost in the preposition. */
function contracted(name: string): string[] {
  const [, article = '', rest = ''] = /^(Les?) (.*)/.exec(name) ?? [];
  if (article === '') return [];
  return (article === 'Le' ? ['au', 'du'] : ['aux', 'des']).map((word) => `${word} ${rest}`);
}

/** "St-Étienne", "Ste-Geneviève-des-Bois". */
function abbreviated(name: string): string[] {
  const short = name.replace(/(?<![\p{L}])Saint(e?)-/gu, 'St$1-');
  return short === name ? [] : [short];
}

/** A list in prose: names between commas. */
function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}
