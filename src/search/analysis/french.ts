import type {Analyser} from './analyser.js';

const STOP_WORDS = new Set(
  (
    'a afin ai ainsi alors apres as au aucun aujourd auquel aussi autre aux auxquels avant avec avez avoir avons car ce ceci ' +
    'cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de depuis des deux donc dont du duquel e elle elles ' +
    'en encore entre es est et etc ete etes etre eu euse euses eux f fait faire h hui il ils j je jusqu l la le les leur leurs ' +
    'lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus pour pourquoi qu quand que quel ' +
    'quelle quelles quels qui quoi rice s sa sans se sera ses si soi soit son sont sous sur t ta te tel telle tes toi ton tous tout toute ' +
    'toutes tres trice tu un une vers via voir vos votre vous vers y'
  ).split(' '),
);

/** Written in any posting, whatever it offers. */
const WEAK_WORDS =
  'annonce boulot cherche chercher cherchons emploi fiche hf job metier mission offre opportunite poste profil pourvoir ' +
  'recherche rechercher recherchons recrute recrutement recruter recrutons rejoindre travailler urgent';

/**
 * A light stemmer: number and gender, final e, doubled consonants. Every stem is the beginning of its
 * words, but for the few endings that `beginnings` knows.
 */
function stem(word: string): string {
  if (!isStemmed(word)) return word;
  const singular = single(word.replace(/([^s])s$/, '$1'));
  if (singular.length <= 3) return singular;
  return singular
    .replace(/(..)aux$/, (_all, head: string) => (head.endsWith('e') ? `${head}au` : `${head}al`))
    .replace(/trice$/, 'teu')
    .replace(/eu(?:r|x|se|re)$/, 'eu')
    .replace(/ere$/, 'er')
    .replace(/(..i)(?:f|ve?)$/, '$1')
    .replace(/i(?:c|que?)$/, 'iq')
    .replace(/(...)e+$/, '$1');
}

function isStemmed(word: string): boolean {
  return word.length > 3 && /^[a-z]+$/.test(word);
}

function single(word: string): string {
  return word.replace(/([b-df-hj-np-tv-xz])\1/g, '$1');
}

function beginnings(prefix: string): readonly string[] {
  const begun = single(prefix);
  const feminine = begun.replace(/tr(?:i|ic)?$/, 'teu');
  const plural = begun.replace(/([^e])au$/, '$1al');
  return [...new Set([prefix, begun, feminine, plural])];
}

/** Verb, action and adjective: `recrut-er`, `recrut-ement`, `cultur-el`. Agents (`-eur`) stay apart. */
function root(stemmed: string): string {
  const cut = stemmed.replace(/(?:ement|er|ant|el|ez|ons?|i?onel|ation)$/, '').replace(/y$/, 'i');
  return cut.length >= 5 ? cut : stemmed;
}

const weakStems = new Set(WEAK_WORDS.split(' ').map(stem));

export const analyseFrench: Analyser = {
  stem,
  root,
  beginnings,
  isStopWord: (word) => STOP_WORDS.has(word),
  isWeakWord: (word) => weakStems.has(stem(word)),
};
