import {BODY, TITLE, withBody, withKeys, withOpen, type IngestClass} from './ingest-class.js';

export const VALUES: readonly IngestClass[] = [
  {
    shows: 'a contract, misspelt',
    name: 'contrat.md',
    text: withKeys('contrat: préstataire'),
    reads: {employmentType: ['freelance']},
    says: ['contract-spelling'],
  },
  {
    shows: 'a contract that nobody knows',
    name: 'contrat-inconnu.md',
    text: withKeys('contrat: au forfait'),
    lacks: ['employmentType'],
    reads: TITLE,
    says: ['contract-unknown'],
  },
  {
    shows: 'a product in another spelling',
    name: 'produit.md',
    text: withOpen('open: true').replace('parcs-de-nuit', 'Les Parcs_de.NUIT.md'),
    reads: {organization: {id: 'parcs-de-nuit', name: 'Parcs de nuit'}},
    says: [],
  },
  {
    shows: 'a product that nobody knows',
    name: 'produit-inconnu.md',
    text: withOpen('open: true').replace('parcs-de-nuit', 'parcs-de-nuyt'),
    reads: {organization: {name: 'parcs-de-nuyt'}},
    says: ['organization-unknown'],
  },
  {
    shows: 'a domain in small letters, as a text',
    name: 'domaine.md',
    text: withKeys('domaine: produit'),
    reads: {category: ['product']},
    says: [],
  },
  {
    shows: 'technologies in one text',
    name: 'techno.md',
    text: withKeys('techno: Javascript / Vuejs - libre'),
    reads: {skills: ['JavaScript', 'Vue.js']},
    says: [],
  },
  {
    shows: 'free choice of technology',
    name: 'libre.md',
    text: withKeys('techno: libre'),
    reads: TITLE,
    lacks: ['skills'],
    says: [],
  },
  {
    shows: 'an emoji, double blanks and a zero-width blank in the title',
    name: 'emoji.md',
    text: withOpen('open: true').replace('un·e botaniste', '😍 Un·e  bota\u200Bniste '),
    reads: TITLE,
    says: [],
  },
  {
    shows: 'a title that is not NFC',
    name: 'nfd.md',
    text: withOpen('open: true').replace('un·e botaniste', 'Géologue'.normalize('NFD')),
    reads: {title: 'Géologue'},
    says: [],
  },
];

export const NAMES: readonly IngestClass[] = [
  {shows: 'no extension', name: 'sans-extension', text: withBody(BODY), reads: TITLE, says: []},
  {
    shows: 'the same name with and without .md',
    name: 'paire',
    text: withKeys('contrat: CDD'),
    reads: TITLE,
    says: ['id-collision'],
  },
  {shows: 'the one with .md', name: 'paire.md', text: withBody(BODY), reads: {id: 'paire'}, says: []},
  {
    shows: 'blanks, accents and signs',
    name: 'Bota·niste «été» (nuit)+.md',
    text: withBody(BODY),
    reads: {id: 'bota-niste-ete-nuit-plus'},
    says: [],
  },
  {
    shows: 'dots for blanks',
    name: 'les.parcs.recrutent',
    text: withBody(BODY),
    reads: {id: 'les-parcs-recrutent'},
    says: [],
  },
  {
    shows: 'a trial',
    name: '2026-11-05-test.md',
    text: withBody(BODY),
    reads: TITLE,
    says: ['posting-trial'],
  },
];
