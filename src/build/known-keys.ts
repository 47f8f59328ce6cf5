/** The keys of front matter that mean something here, in the spelling that messages offer. */
export const KNOWN_KEYS: readonly string[] = [
  'roles',
  'role',
  'title',
  'titles',
  'startup',
  'equipe',
  'friend',
  'friends',
  'type',
  'externalURL',
  'open',
  'poste_pourvu',
  'status',
  'date',
  'post_ouvert',
  'poste_ouvert',
  'depublication_date',
  'poste_ferme',
  'contrat',
  'domaines',
  'domaine',
  'techno',
  'contact',
  'contacts',
  'junior',
];

/** Where the work is; editors write it in either language. */
export const PLACE_KEYS: readonly string[] = [
  'lieu',
  'lieux',
  'lieu de travail',
  'lieu_de_travail',
  'ville',
  'villes',
  'localisation',
  'location',
  'city',
  'place',
  'places',
  'adresse',
];

/** How far it can be done from home. */
export const REMOTE_KEYS: readonly string[] = ['télétravail', 'teletravail', 'télé-travail', 'remote'];

/** The kinds of contract that are offered. */
export const CONTRACT_KEYS: readonly string[] = [
  'contrat',
  'contrats',
  'contract',
  'type_contrat',
  'type de contrat',
  'contract type',
];

/** Until when one can apply. */
export const CLOSING_KEYS: readonly string[] = [
  'depublication_date',
  'poste_ferme',
  'post_ferme',
  'date_limite',
  'date limite',
  'date de cloture',
  'deadline',
  'closing_date',
];

/** How to apply, beside `contact` and `externalURL`. */
export const EMAIL_KEYS: readonly string[] = ['email', 'mail', 'courriel'];
export const LINK_KEYS: readonly string[] = ['apply', 'url', 'lien'];

/** Other spellings that are read, and keys that serve other tools: passed over without a word. */
const UNOFFERED_KEYS: readonly string[] = [
  ...PLACE_KEYS,
  ...REMOTE_KEYS,
  ...EMAIL_KEYS,
  ...LINK_KEYS,
  ...CLOSING_KEYS,
  ...CONTRACT_KEYS,
  'technos',
  'technologies',
  'redirect_from',
  'authors',
  'airtable_formulaire',
  'layout',
  'lang',
];

const known: ReadonlySet<string> = new Set(
  [...KNOWN_KEYS, ...UNOFFERED_KEYS].map((key) => key.toLowerCase()),
);

/** Words that label a line of any text: "Lieu : Paris". */
const labels: ReadonlySet<string> = new Set([...PLACE_KEYS, ...REMOTE_KEYS, ...EMAIL_KEYS, ...LINK_KEYS]);

/** Whether a line that begins so can only be of a header. */
export function tellsHeader(key: string): boolean {
  return isKnownKey(key) && !labels.has(key.toLowerCase());
}

export function isKnownKey(key: string): boolean {
  return known.has(key.toLowerCase());
}
