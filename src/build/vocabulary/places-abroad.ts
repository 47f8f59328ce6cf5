import type {PlaceEntry} from './places.js';

/**
 * Cities abroad that job offers of France, of its neighbours and of French-speaking countries name: capitals,
 * large towns, seats of organisations. Each stands as it is written, since a posting is in one language.
 */
export const PLACES_ABROAD: readonly (readonly [spelling: string, place: PlaceEntry])[] = `
  Amsterdam, Antwerp, Anvers, Athens, Athènes, Barcelona, Barcelone, Bâle, Belfast, Berlin, Berne,
  Birmingham, Bonn, Bratislava, Bristol, Brussels, Bruxelles, Bucarest, Bucharest, Budapest, Cambridge,
  Cardiff, Charleroi, Copenhagen, Copenhague, Dublin, Düsseldorf, Edinburgh, Édimbourg, Esch-sur-Alzette,
  Francfort, Frankfurt, Fribourg, Gand, Geneva, Genève, Glasgow, Göteborg, Hamburg, Hambourg, Helsinki,
  Karlsruhe, Kyiv, La Haye, Lausanne, Leeds, Leuven, Lisbon, Lisbonne, Liverpool, Liège, Ljubljana, London,
  Londres, Louvain, Louvain-la-Neuve, Lugano, Luxembourg, Madrid, Malmö, Manchester, Milan, Milano, Monaco,
  Munich, Namur, Neuchâtel, Newcastle, Nuremberg, Oslo, Oxford, Prague, Reykjavik, Riga, Rome, Rotterdam,
  Sarrebruck, Sheffield, Stockholm, Stuttgart, Tallinn, The Hague, Turin, Utrecht, Valletta, Varsovie,
  Vilnius, Warsaw, Zagreb, Zurich,
  Abidjan, Alger, Algiers, Antananarivo, Bamako, Brazzaville, Casablanca, Conakry, Cotonou, Dakar, Douala,
  Kigali, Kinshasa, Libreville, Lomé, Marrakech, Nairobi, Niamey, Ouagadougou, Rabat, Tunis, Yaoundé,
  Beirut, Beyrouth, Doha, Dubai, Dubaï, Istanbul, Tel Aviv,
  Boston, Chicago, Los Angeles, Mexico, Montréal, New York, Ottawa, Québec, San Francisco, São Paulo,
  Seattle, Toronto, Vancouver, Washington,
  Bangalore, Bangkok, Hanoï, Hong Kong, Melbourne, Pékin, Séoul, Seoul, Shanghai, Singapore, Singapour,
  Sydney, Tokyo
`
  .split(',')
  .map((name) => name.trim())
  .map((name) => [name, {name, kind: 'city'}]);
