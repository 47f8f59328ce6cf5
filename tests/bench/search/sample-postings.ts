import {CATEGORIES, EMPLOYMENT_TYPES, REMOTE_MODES, type Posting} from '../../../src/contract/posting.js';

/** A made posting, with what it is about: relevance is known without asking any engine. */
export interface SamplePosting {
  readonly posting: Posting;
  readonly text: string;
  /** Keys of the role, of the skills that its editor named, of the subjects of its text. */
  readonly role: string;
  readonly skills: readonly string[];
  readonly subjects: readonly string[];
}

/** Ways to write one role, by what visitors call it. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  développeur: [
    'Développeu·r·se',
    'Développeur(se)',
    'un développeur ou une développeuse',
    'Développeuse-eur',
    'Dév',
  ],
  'chargé de déploiement': [
    'Chargé·e de déploiement',
    'Chargé(e) de déploiement',
    'Chargée ou chargé de déploiement',
  ],
  'chef de produit': ['Chef·fe de produit', 'Cheffe de produit', 'Chef(fe) de produit', 'chef de produit'],
  designer: ['Designer UX', 'Designeuse ou designer', 'UX designer'],
  'administrateur système': ['Administrat·eur·rice système', 'Administratrice ou administrateur système'],
  'conseiller numérique': [
    'Conseiller·ère numérique',
    'Conseillère ou conseiller numérique',
    'Conseiller(ère) numérique',
  ],
  coach: ['Coach produit', 'Coach'],
  statisticien: ['Statisticien·ne', 'Statisticienne ou statisticien'],
  rédacteur: ['Rédacteur·rice', 'Rédactrice', 'Rédacteur/trice'],
};
export const SKILLS: readonly string[] = [
  ...[
    'Python',
    'Django',
    'React',
    'Node.js',
    'TypeScript',
    'PostgreSQL',
    'C#',
    'Ruby on Rails',
    'Kubernetes',
    'Vue.js',
    'Elixir',
  ],
];
/** Words that stand in texts only. */
export const SUBJECTS: readonly string[] = [
  ...[
    'amiante',
    'bocage',
    'cadastre',
    'covoiturage',
    'eutrophisation',
    'friperie',
    'glyphosate',
    'hydrologie',
    'jardinage',
  ],
  ...[
    'ludothèque',
    'médiathèque',
    'nappe phréatique',
    'oléoduc',
    'périscolaire',
    'quincaillerie',
    'ruralité',
    'sylviculture',
  ],
];
const SENTENCES: readonly string[] = [
  ...[
    'Vous rejoignez une petite équipe qui va voir ses usagers chaque semaine.',
    'Le poste est ouvert dès que possible.',
  ],
  ...[
    'Nous travaillons par courtes étapes et montrons ce qui est fait.',
    'Une expérience du service public est un plus.',
  ],
  ...['Le télétravail est possible trois jours par semaine.', 'La rémunération suit les grilles en vigueur.'],
  ...[
    'Votre première mission : comprendre ce qui bloque sur le terrain.',
    'L’entretien se fait avec deux personnes de l’équipe.',
  ],
];
const PLACES = 'Paris Lyon Brest Nantes Lille Rennes Colmar Pau Mamoudzou Cayenne'.split(' ');
const SYLLABLES =
  'ba che cor da dou fri gra hal jo lan lou mar mi nor oli pa pré quin ro sa tor val vier'.split(' ');

/** As many postings as wanted, the same at each run. */
export function makePostings(count: number): readonly SamplePosting[] {
  const next = randomNumbers(count);
  const pick = <T>(choices: readonly T[]): T => choices[next(choices.length)] as T;
  const name = (): string => Array.from({length: 3 + next(2)}, () => pick(SYLLABLES)).join('');
  const products = Array.from({length: Math.ceil(count / 8)}, name);
  const rareWords = Array.from({length: 2000 + count}, name);
  return Array.from({length: count}, (_unused, at) => {
    const role = pick(Object.keys(ROLES));
    const skills = [...new Set([pick(SKILLS), pick(SKILLS)])];
    const subjects = [...new Set([pick(SUBJECTS), pick(SUBJECTS)])];
    const product = pick(products);
    const sentences = Array.from(
      {length: 14},
      () => `${pick(SENTENCES)} ${pick(rareWords)} ${pick(rareWords)}.`,
    );
    return {
      posting: {
        id: `posting-${at}`,
        title: pick(ROLES[role] ?? [role]),
        open: true,
        skills,
        organization: {name: product},
        category: [pick(CATEGORIES)],
        employmentType: [pick(EMPLOYMENT_TYPES)],
        remote: pick(REMOTE_MODES),
        places: [pick(PLACES)],
        datePosted: `2026-0${1 + next(9)}-1${next(10)}`,
        excerpt: sentences.join(' ').slice(0, 280),
      },
      text: [...sentences, ...subjects.map((subject) => `Il sera question de ${subject}.`)].join('\n'),
      role,
      skills,
      subjects,
    };
  });
}

/** Whole numbers below a bound, the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
