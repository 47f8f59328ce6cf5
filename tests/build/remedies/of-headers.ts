import {KEYS, posting, replace, replaceByTold, withLine, withText, type Remedy} from './remedy.js';

const BODY = posting().split('---\n').at(-1) ?? '';

export const HEADERS: readonly Remedy[] = [
  {
    code: 'front-matter-missing',
    broken: BODY,
    follow: (broken, [fence = '', roles = '', open = '', end = '']) =>
      [fence, `${roles} botaniste`, open, end, broken].join('\n'),
  },
  {
    code: 'front-matter-late',
    broken: `Les parcs recrutent\n\n${posting()}`,
    follow: replace(/^Les parcs recrutent\n\n/, ''),
  },
  {code: 'front-matter-blank-first', broken: `\n${posting()}`, follow: replace('\n', '')},
  {
    code: 'front-matter-unopened',
    broken: posting().slice(4),
    follow: (broken, [fence = '']) => `${fence}\n${broken}`,
  },
  {code: 'front-matter-indented', broken: posting().replace(/^/gm, ' '), follow: replace(/^ +/gm, '')},
  {
    code: 'front-matter-unclosed',
    broken: `---\n${KEYS.join('\n')}\nOuvrir les parcs la nuit, écrire à parcs@exemple.gouv.fr pour postuler`,
    follow: (broken, [fence = '']) => broken.replace('Ouvrir', `${fence}\nOuvrir`),
  },
  {
    code: 'front-matter-closed-for-you',
    broken: `---\n${KEYS.join('\n')}\n\nOuvrir les parcs la nuit, écrire à parcs@exemple.gouv.fr pour postuler`,
    follow: (broken, [fence = '']) => broken.replace('Ouvrir', `${fence}\nOuvrir`),
  },
  {
    code: 'front-matter-language',
    broken: `---js\n{roles: 'botaniste'}\n---\n${BODY}`,
    follow: (_broken, [fence = '', , open = '']) => `${fence}\nroles: botaniste\n${open}\n---\n${BODY}`,
  },
  {
    code: 'front-matter-not-keys',
    broken: `---\n- botaniste\n---\n${BODY}`,
    follow: (broken, [roles = '', open = '']) => broken.replace('- botaniste', `${roles}\n${open}`),
  },
  {
    code: 'front-matter-too-large',
    broken: posting(Array.from({length: 300}, (_, at) => `mot${at}: x`)),
    follow: () => posting(),
  },
  {
    code: 'value-nested',
    broken: posting(['domaines:', '  premier:', '    - Design']),
    follow: (broken, [list = '']) =>
      broken.replace(/domaines:[^-]*- Design/, list.replace(/\[.*\]/, '[Design, Produit]')),
  },
  {code: 'value-swallowed', broken: posting(['techno: #QGIS']), follow: replace('#', '')},
  {code: 'key-repeated', broken: posting(['open: true']), follow: replace('open: true\n', '')},
  {code: 'key-conflict', broken: posting(['roles: un·e garde']), follow: replace('roles: un·e garde\n', '')},
  {code: 'key-conflict-settled', broken: posting(['open: false']), follow: replace('open: false\n', '')},
  {code: 'key-misspelt', broken: posting(['domanes: Design']), follow: replaceByTold('domanes:')},
];

export const YAML: readonly Remedy[] = [
  {
    code: 'yaml-colon',
    broken: withLine('roles', 'roles: botaniste: parcs et jardins'),
    follow: replace(/roles: (.*)/, 'roles: "botaniste: parcs et jardins"'),
  },
  {
    code: 'yaml-quote',
    broken: withLine('roles', 'roles: "botaniste'),
    follow: replace('"botaniste', '"botaniste"'),
  },
  {
    code: 'yaml-after-quote',
    broken: withLine('roles', 'roles: "botaniste" des parcs'),
    follow: replace('"botaniste" des parcs', '"botaniste des parcs"'),
  },
  {
    code: 'yaml-reserved',
    broken: withLine('roles', 'roles: @botaniste'),
    follow: replace('@botaniste', '"@botaniste"'),
  },
  {
    code: 'yaml-tab',
    broken: withLine('open', '\topen: true'),
    follow: replace('\t', ''),
  },
  {
    code: 'yaml-tab',
    broken: posting(['domaines:', '\t- Design']),
    follow: replace('\t', '  '),
  },
  {
    code: 'yaml-indent',
    broken: withLine('open', 'contrat: CDD', '  open: true'),
    follow: replace('  open', 'open'),
  },
  {
    code: 'yaml-not-a-key',
    broken: withLine('open', 'open: true', 'Ouvrir les parcs'),
    follow: (broken) =>
      broken.replace('Ouvrir les parcs\n', '').replace(/---\n\n/, '---\n\nOuvrir les parcs\n\n'),
  },
  {
    code: 'yaml-not-a-key',
    broken: withLine('open', 'open:true'),
    follow: replaceByTold('open:true'),
  },
  {
    code: 'yaml-too-deep',
    broken: posting([`mot: ${'['.repeat(3000)}${']'.repeat(3000)}`]),
    follow: replace(/mot: .*/, 'techno: QGIS'),
  },
  {
    code: 'yaml-backslash',
    broken: withLine('roles', 'roles: "botaniste\\garde"'),
    follow: replaceByTold('\\'),
  },
  {
    code: 'yaml-invalid',
    broken: withLine('roles', 'roles: [un: - botaniste]'),
    follow: replace('[un: - botaniste]', '"un: - botaniste"'),
  },
  {code: 'yaml-indent', broken: withLine('roles', ' roles: botaniste'), follow: replace(' roles', 'roles')},
  {
    code: 'yaml-indent',
    broken: posting(['domaines:', '  - Design', ' - Produit']),
    follow: replace(' - Produit', '  - Produit'),
  },
  ...['[parcs] botaniste', '|botaniste', '> botaniste', '%botaniste', '{parcs} botaniste'].map((value) => ({
    code: 'yaml-reserved',
    broken: withLine('roles', `roles: ${value}`),
    follow: replace(value, `"${value}"`),
  })),
];

export const STATE: readonly Remedy[] = [
  {
    code: 'open-missing',
    broken: withLine('open'),
    follow: (broken, [open = '']) => broken.replace('---', `---\n${open}`),
  },
  {
    code: 'open-missing',
    broken: withLine('open', 'open:'),
    follow: (broken, [open = '']) => broken.replace('open:', open),
  },
  {
    code: 'open-missing',
    broken: withLine('open', 'status: open'),
    follow: (broken, [open = '']) => broken.replace('status', `${open}\nstatus`),
  },
  {
    code: 'open-unclear',
    broken: withLine('open', 'open: peut-être'),
    follow: replaceByTold('open: peut-être'),
  },
  {code: 'boolean-repaired', broken: withLine('open', 'open: true#'), follow: replaceByTold('open: true#')},
  {
    code: 'status-contradicts',
    broken: withLine('open', 'status: open', 'open: false'),
    follow: (broken, [, open = '']) => broken.replace('status: open\n', '').replace('open: false', open),
  },
  {
    code: 'position-filled',
    broken: posting(['poste_pourvu: true']),
    follow: replace('poste_pourvu: true\n', ''),
  },
  {code: 'position-filled', broken: posting(['poste_pourvu: true']), follow: replaceByTold('open: true')},
  {
    code: 'closing-passed',
    broken: posting(['poste_ferme: 2026-11-10']),
    follow: replaceByTold('open: true'),
  },
  {code: 'closing-passed', broken: posting(['poste_ferme: 2026-11-10']), follow: replace('-11-10', '-12-10')},
  {
    code: 'posting-old',
    broken: withLine('date', 'date: 2020-03-02'),
    follow: (broken, [, date = '']) => broken.replace(/date: .*/, date),
  },
  {code: 'posting-old', broken: withLine('date', 'date: 2020-03-02'), follow: replaceByTold('open: true')},
  {
    code: 'template-text',
    broken: posting(['techno: QGIS # les outils avec lesquels on travaille']),
    follow: replace(/ #.*/, ''),
  },
  {code: 'template-text', broken: withText('Lorem ipsum dolor'), follow: replace('Lorem ipsum dolor', '')},
];
