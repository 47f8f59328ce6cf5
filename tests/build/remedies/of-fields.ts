import {posting, replace, replaceByTold, withLine, withText, type Remedy} from './remedy.js';

/** The first of the words that a remedy lists without quotation marks. */
export const FIELDS: readonly Remedy[] = [
  {
    code: 'date-impossible',
    broken: withLine('date', 'date: 2026-31-10'),
    follow: replace('2026-31-10', '2026-10-31'),
  },
  {
    code: 'file-name-date',
    broken: {'2026-31-10-garde.md': withLine('date')},
    follow: (broken, [name = '']) => ({[`${name.replace('…', '')}garde.md`]: broken}),
  },
  {
    code: 'file-name-date',
    broken: {'2026-31-10-garde.md': withLine('date')},
    follow: (broken, [, date = '']) => ({
      '2026-31-10-garde.md': broken.replace('---', `---\n${date} 2026-10-31`),
    }),
  },
  {code: 'date-in-the-future', broken: withLine('date', 'date: 2029-11-02'), follow: replace('2029', '2026')},
  {
    code: 'closing-before-opening',
    broken: withLine('date', 'date: 2026-11-20', 'poste_ferme: 2025-12-20'),
    follow: replace('2025', '2026'),
  },
  {
    code: 'title-says-filled',
    broken: withLine('roles', 'roles: un·e botaniste (poste pourvu)'),
    follow: replace(' (poste pourvu)', ''),
  },
  {
    code: 'title-says-filled',
    broken: withLine('roles', 'roles: un·e botaniste (poste pourvu)'),
    follow: replaceByTold('open: true'),
  },
  ...['CDI', 'CDD', 'stage', 'alternance', 'indépendant', 'fonctionnaire', 'bénévolat'].map((contract) => ({
    code: 'contract-unknown',
    broken: posting(['contrat: au forfait']),
    follow: replace('au forfait', contract),
  })),
  {
    code: 'contract-spelling',
    broken: posting(['contrat: préstataire']),
    follow: replaceByTold('contrat: préstataire'),
  },
  ...[
    ...['Développement', 'Data', 'Design', 'Produit', 'Déploiement'],
    ...['Coaching', 'Communication', 'Intrapreneuriat', 'Ops', 'Autre'],
  ].map((domain) => ({
    code: 'domain-unknown',
    broken: posting(['domaines: Forêts']),
    follow: replace('Forêts', domain),
  })),
  {
    code: 'techno-unknown',
    broken: posting(['techno: Zorglub']),
    follow: replaceByTold('techno: Zorglub'),
  },
  {code: 'junior-not-a-boolean', broken: posting(['junior: bof']), follow: replaceByTold('junior: bof')},
  {code: 'junior-not-a-boolean', broken: posting(['junior: bof']), follow: replaceByTold('junior: bof', 1)},
  {
    code: 'apply-missing',
    broken: posting([], 'Ouvrir les parcs la nuit, à pied, à Brest.'),
    follow: (broken, [sentence = '']) => `${broken}\n${sentence}\n`,
  },
  {
    code: 'contact-not-an-address',
    broken: posting(['contact: camille.roussel'], 'Ouvrir les parcs la nuit, à pied, à Brest.'),
    follow: replace('camille.roussel', 'camille.roussel@exemple.gouv.fr'),
  },
  {
    code: 'email-domain-doubtful',
    broken: posting([], 'Pour postuler, écrivez à parcs@beta.gouv.com.'),
    follow: (broken, [domain = '']) => broken.replace('beta.gouv.com', domain),
  },
  {
    code: 'apply-link-differs',
    broken: withText('Pour postuler : [camille@exemple.gouv.fr](mailto:dominique@exemple.gouv.fr)'),
    follow: replace('dominique', 'camille'),
  },
];

export const POSTINGS: readonly Remedy[] = [
  {
    code: 'title-missing',
    broken: withLine('roles'),
    follow: (broken, [roles = '']) => broken.replace('---', `---\n${roles} botaniste`),
  },
  {
    code: 'organization-missing',
    broken: withLine('startup'),
    follow: (broken, [startup = '']) => broken.replace('---', `---\n${startup} parcs-de-nuit`),
  },
  {
    code: 'organization-missing',
    broken: withLine('startup', 'startup: ""'),
    follow: (broken, [, startup = '']) => broken.replace('startup: ""', `${startup} parcs-de-nuit`),
  },
  {
    code: 'organization-unknown',
    broken: withLine('startup', 'startup: parcsdenuits.beta.gouv.fr'),
    follow: replaceByTold('startup: parcsdenuits.beta.gouv.fr'),
  },
  {
    code: 'organization-unknown',
    broken: withLine('startup', 'startup: parcs-de-nuyts'),
    follow: replaceByTold('startup: parcs-de-nuyts'),
  },
  {
    code: 'organization-unknown',
    broken: withLine('startup', 'startup: zoo'),
    follow: replace('zoo', 'parcs-de-nuit'),
  },
  {
    code: 'organization-spelling',
    broken: withLine('startup', 'startup: parc de nuit'),
    follow: replaceByTold('startup: parc de nuit'),
  },
  {
    code: 'id-collision',
    broken: {'Garde.md': posting(), 'garde.md': posting()},
    follow: (broken) => ({'garde.md': broken}),
  },
  {
    code: 'posting-trial',
    broken: {'2026-11-02-test-garde.md': posting()},
    follow: (broken) => ({'2026-11-02-garde.md': broken}),
  },
  {
    code: 'posting-repeated',
    broken: {'garde.md': posting(), 'gardienne.md': posting()},
    follow: (broken) => ({'garde.md': broken}),
  },
  {
    code: 'posting-folded',
    broken: {'garde.md': posting(), 'gardienne.md': posting()},
    follow: (broken) => ({'gardienne.md': broken}),
    options: ['--dedupe'],
  },
];

export const PAGES: readonly Remedy[] = [
  {
    code: 'google-not-listed',
    broken: withLine('startup', 'contrat: CDD'),
    follow: replace('contrat: CDD', 'startup: parcs-de-nuit'),
    options: ['--base-url', 'https://exemple.gouv.fr/'],
  },
  {
    code: 'redirect-unusable',
    broken: posting(['redirect_from: https://ailleurs.example/']),
    follow: replace('https://ailleurs.example/', '/recrutement/2020/ancien-nom.html'),
  },
];

export const TEXTS: readonly Remedy[] = [
  {code: 'body-missing', broken: posting([], ''), follow: () => posting()},
  {code: 'body-cut', broken: withText('mot '.repeat(60_000)), follow: () => posting()},
  {
    code: 'body-short',
    broken: posting([], 'Ouvrir les parcs. Écrivez à parcs@exemple.gouv.fr pour postuler.'),
    follow: () => posting(),
  },
  {
    code: 'html-dropped',
    broken: withText('<style>p { color: red }</style>'),
    follow: replace(/<style>.*<\/style>/, ''),
  },
  {
    code: 'link-relative',
    broken: withText('[les parcs](/parcs)'),
    follow: replace('(/parcs)', '(https://exemple.gouv.fr/parcs)'),
  },
  {
    code: 'link-refused',
    broken: withText('[les parcs](ftp://exemple.gouv.fr)'),
    follow: replace('ftp://', 'https://'),
  },
  {
    code: 'link-insecure',
    broken: withText('[les parcs](http://exemple.gouv.fr)'),
    follow: replace('http://', 'https://'),
  },
  {code: 'heading-glued', broken: withText('##Les arbres'), follow: replace('##', '## ')},
  {code: 'bullet-typed', broken: withText('• un chêne\n• un hêtre'), follow: replaceByTold(/•/g)},
  {
    code: 'image-without-text',
    broken: withText('![](https://exemple.gouv.fr/parc.png)'),
    follow: replace('![]', '![Un parc]'),
  },
  {
    code: 'image-without-text',
    broken: withText('![](data:image/png;base64,AAAA)'),
    follow: replace(/!\[\]\(.*\)/, ''),
  },
];

const LATIN_1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const UTF_16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

export const FILES: readonly Remedy[] = [
  {code: 'file-empty', broken: {'vide.md': '', 'garde.md': posting()}, follow: () => posting()},
  {
    code: 'file-too-large',
    broken: withText(`![](data:image/png;base64,${'A'.repeat(3_000_000)})`),
    follow: () => posting(),
  },
  {code: 'file-other', broken: {'garde.csv': 'a,b'}, follow: () => ({'garde.md': posting()})},
  {
    code: 'file-hidden',
    broken: {'.garde.md': posting()},
    follow: (broken) => ({'garde.md': broken}),
  },
  {code: 'encoding-utf16', broken: {'garde.md': UTF_16(posting())}, follow: () => posting()},
  {code: 'encoding-other', broken: {'garde.md': LATIN_1(posting())}, follow: () => posting()},
  {
    code: 'encoding-repaired',
    broken: posting().replace('à pied', 'Ã\u00a0 pied').replace('déterminée', 'dÃ©terminÃ©e'),
    follow: () => posting(),
  },
  {code: 'encoding-lost', broken: withText('Un h\uFFFDtre'), follow: replace('\uFFFD', 'ê')},
  {code: 'characters-removed', broken: withText('Un\u0007 hêtre'), follow: replace('\u0007', '')},
];
