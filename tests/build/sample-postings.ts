import type {Posting} from '../../src/contract/posting.js';

/** The day for which the sample postings are open or closed. */
export const TODAY = '2026-11-22';

/** One posting of `data/postings`, and what must come of it. */
export interface Sample {
  readonly file: string;
  readonly shows: string;
  readonly isOpen: boolean;
  readonly reads: Partial<Posting>;
  readonly lacks?: readonly (keyof Posting)[];
  /** What the report says of it; more may be said. */
  readonly codes?: readonly string[];
}

export interface RefusedSample {
  readonly file: string;
  readonly shows: string;
  readonly code: string;
}

export const REFUSED_POSTINGS: readonly RefusedSample[] = [
  {
    file: '2025-06-30-stage-communication-phare.md',
    shows: 'front matter in JavaScript',
    code: 'front-matter-language',
  },
  {
    file: '2026-03-09-developpement-mairie-voisine.md',
    shows: 'front matter that is never closed',
    code: 'front-matter-unclosed',
  },
  {file: 'note-recrutement-classe-dehors', shows: 'no front matter at all', code: 'front-matter-missing'},
];

/** One posting in each shape of front matter that editors went through over the years. */
export const FIVE_SHAPES: readonly Sample[] = [
  {
    file: '2018-08-14-charge-territorial-pass-culture.md',
    shows: 'three keys, a count in the role, places in parentheses',
    isOpen: false,
    reads: {
      title: 'Chargé·e·s de développement territorial',
      openings: 5,
      organization: {id: 'pass-culture', name: 'Pass Culture'},
      ministry: {id: 'mc', name: 'Ministère de la Culture'},
      employmentType: ['fixed-term'],
      category: ['deployment'],
      places: ['Bas-Rhin', 'Seine-Saint-Denis', 'Hérault', 'Guyane', 'Finistère'],
      datePosted: '2018-08-14',
      apply: [
        {type: 'url', value: 'https://emplois-culture.example/offres/territoire-herault-6201'},
        {type: 'url', value: 'https://emplois-culture.example/offres/territoire-guyane-6202'},
        {type: 'url', value: 'https://emplois-culture.example/offres/territoire-seine-saint-denis-6203'},
        {type: 'url', value: 'https://emplois-culture.example/offres/territoire-bas-rhin-6204'},
        {type: 'url', value: 'https://emplois-culture.example/offres/territoire-finistere-6205'},
      ],
    },
  },
  {
    file: 'referent-territorial-pass-culture.md',
    shows: 'a date and a level-1 title in the text, a product in another spelling',
    isOpen: false,
    reads: {
      title: 'Référent(e) territorial(e)',
      organization: {id: 'pass-culture', name: 'Pass Culture'},
      employmentType: ['fixed-term'],
      category: ['deployment'],
      places: ['Paris', 'Vaucluse', 'Bourgogne-Franche-Comté', 'Strasbourg'],
      datePosted: '2019-07-01',
      apply: [{type: 'email', value: 'candidatures@pass-culture.example'}],
    },
  },
  {
    file: 'developpeurs-pass-culture.md',
    shows: 'technologies joined by dashes, one more in the text',
    isOpen: true,
    reads: {
      title: 'Développeurs de tous niveaux, dont un lead développeur',
      employmentType: ['permanent'],
      category: ['development'],
      skills: ['React', 'Redux', 'Python', 'PostgreSQL', 'Flask'],
      remote: 'partial',
      apply: [{type: 'email', value: 'equipe-technique@pass-culture.example'}],
    },
  },
  {
    file: '2021-06-09-stage-atelier-numerique.md',
    shows: 'the long header of 2021, open says the editor, closed says the date',
    isOpen: false,
    reads: {
      title: "Chargé.e de développement de l'atelier numérique",
      headline: "L'Atelier de la Culture cherche du renfort",
      open: true,
      employmentType: ['internship'],
      category: ['deployment'],
      datePosted: '2021-06-09',
      validThrough: '2021-07-07',
      apply: [{type: 'email', value: 'stages@atelier-culture.example'}],
    },
  },
  {
    file: 'charge-de-deploiement-elles-font-la-culture.md',
    shows: 'text that was encoded twice',
    isOpen: false,
    reads: {
      title: 'Chargée de déploiement',
      headline: 'elles font la culture cherche sa chargée de déploiement, qui aimera aussi écrire',
      organization: {id: 'ellesfontlaculture', name: 'Elles font la culture'},
      employmentType: ['freelance'],
      category: ['deployment'],
      places: ['Paris'],
      remote: 'full',
      apply: [
        {type: 'email', value: 'bonjour@elles-font-la-culture.example'},
        {type: 'email', value: 'contact@atelier-culture.example'},
      ],
    },
    codes: ['encoding-repaired'],
  },
];
