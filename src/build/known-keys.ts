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

/** Other spellings that are read, and keys that serve other tools: passed over without a word. */
const UNOFFERED_KEYS: readonly string[] = [
  'contrats',
  'contract',
  'type_contrat',
  'type de contrat',
  'contract type',
  'technos',
  'technologies',
  'post_ferme',
  'email',
  'mail',
  'courriel',
  'apply',
  'url',
  'lien',
  'date_limite',
  'date limite',
  'date de cloture',
  'deadline',
  'closing_date',
  'redirect_from',
  'authors',
  'airtable_formulaire',
  'layout',
  'lang',
];

const known: ReadonlySet<string> = new Set(
  [...KNOWN_KEYS, ...UNOFFERED_KEYS].map((key) => key.toLowerCase()),
);

export function isKnownKey(key: string): boolean {
  return known.has(key.toLowerCase());
}
