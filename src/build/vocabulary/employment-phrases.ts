import type {EmploymentType} from '../../contract/posting.js';

/** Words by which an offer names its kind of contract. Folded; `*` is the rest of a word. */
export const EMPLOYMENT_PHRASES: readonly (readonly [EmploymentType, readonly string[]])[] = [
  [
    'permanent',
    [
      'cdi',
      'contrat a duree indeterminee',
      'duree indeterminee',
      'permanent contract*',
      'permanent position*',
      'permanent job*',
      'permanent role*',
      'permanent full time',
      'permanent, full time',
      'full time permanent',
      'full time, permanent',
      'type of contract: permanent',
      'contract type: permanent',
      'contract: permanent',
      'open ended contract*',
    ],
  ],
  [
    'fixed-term',
    [
      'cdd',
      'contrat a duree determinee',
      'contrats a duree determinee',
      'duree determinee',
      'contractuel',
      'contractuels',
      'contractuel.le',
      'contractuel.les',
      'contractuel.le.s',
      'agent contractuel',
      'vacation*',
      'vacataire*',
      'fixed term',
      'temporary contract*',
      'contrat de projet',
      'contrat de droit public',
      "contrat en tant qu'agent public",
    ],
  ],
  [
    'internship',
    ['stage', 'stages', 'stagiaire*', 'convention de stage', 'internship*', 'intern', 'interns', 'trainee*'],
  ],
  [
    'apprenticeship',
    [
      'en alternance',
      'alternance',
      'apprenticeship*',
      'apprentissage',
      'alternant*',
      'apprenti',
      'apprentie',
      'apprenti.e',
      "contrat d'apprentissage",
      'contrat de professionnalisation',
    ],
  ],
  [
    'freelance',
    [
      'independant*',
      'independent*',
      'freelance*',
      'free lance*',
      'auto entrepreneu*',
      'autoentrepreneu*',
      'micro entrepreneu*',
      'micro entreprise',
      'self employed',
      'contractor*',
      'microentrepreneu*',
      'prestataire*',
      'prestation*',
      'portage salarial',
      'portage',
      'tjm',
      'taux journalier*',
      'marche public',
      'a votre compte',
      'a ton compte',
    ],
  ],
  [
    'civil-servant',
    [
      'fonctionnaire*',
      'fonctionaire*',
      'fonctionnaire',
      'titulaire*',
      'civil servant*',
      'secondment*',
      'detachement',
      'mise a disposition',
      'mis a disposition',
    ],
  ],
  ['volunteer', ['benevol*', 'service civique', 'volontariat', 'volunteer*']],
];

/** Short forms that mean a contract only under a key that says so. */
export const TYPED_PHRASES: readonly (readonly [EmploymentType, readonly string[]])[] = [
  ['permanent', ['permanent']],
  [
    'fixed-term',
    ['vie', 'v.i.e', 'cifre', 'these', 'doctorat*', 'postdoc*', 'post doc*', 'interim*', 'temporary'],
  ],
  ['apprenticeship', ['contrat pro', 'contrats pro']],
  ['freelance', ['inde', 'indes', 'presta', 'prestas']],
  ['civil-servant', ['mutation', 'statutaire*']],
  ['volunteer', ['sc']],
];

/** How each kind of contract should be written under `contrat:`. */
export const CONTRACT_NAMES: Readonly<Record<EmploymentType, string>> = {
  permanent: 'CDI',
  'fixed-term': 'CDD',
  internship: 'stage',
  apprenticeship: 'alternance',
  freelance: 'indépendant',
  'civil-servant': 'fonctionnaire',
  volunteer: 'bénévolat',
};

/** Words under `contrat:` that need no comment. */
export const CONTRACT_SPELLINGS: readonly string[] = [
  ...Object.values(CONTRACT_NAMES).map((name) => `${name.toLowerCase()}*`),
  'contractuel*',
  'apprentissage',
  'freelance*',
  'service civique',
];

/** Words that any product may be about: alone they say nothing about the post. */
export const WEAK_EMPLOYMENT_PHRASES: readonly string[] = [
  'prestation*',
  'portage',
  'marche public',
  'titulaire*',
  'mise a disposition',
  'mis a disposition',
  'detachement',
  'vacation*',
  'stages',
  'alternance',
  'alternant*',
  'apprenti',
  'apprentie',
  'apprentissage',
  'prestataire*',
  'contractuel*',
];
