/** Front matter that somebody might try, by file name. `MARK` stands for a file that must never appear. */

const KEYS = 'roles: dev\nopen: true\nstartup: parcs';
const CODE = `{roles: require('node:fs').writeFileSync('MARK', 'x')}`;

/** What may stand behind the opening fence. */
const LANGUAGES = [
  ...['js', ' js', '\tjs', 'js ', 'JS', 'Js', 'javascript', ' javascript', 'JavaScript', 'mjs', 'node'],
  ...['coffee', 'cson', 'ts', 'json', 'toml', 'constructor', 'toString', '__proto__', '\u200Bjs', '-js'],
];

export const CODE_FENCES: Readonly<Record<string, string>> = Object.fromEntries([
  ...LANGUAGES.map((word, at) => [`fence-${at}.md`, `---${word}\n${CODE}\n---\nVenez.`] as const),
  ['fence-mark.md', `\uFEFF---js\n${CODE}\n---\nVenez.`],
  ['fence-crlf.md', `---js\r\n${CODE}\r\n---\r\nVenez.`],
  ['fence-late.md', `Bonjour\n---js\n${CODE}\n---\nVenez.`],
  ['fence-second.md', `---\n${KEYS}\n---js\n${CODE}\n---\nVenez.`],
  ['fence-indented.md', ` ---js\n ${CODE}\n ---\nVenez.`],
  ['fence-blank-first.md', `\n---js\n${CODE}\n---\nVenez.`],
]);

const withLines = (lines: string): string => `---\n${KEYS}\n${lines}\n---\nVenez.`;

/** Each alias holds nine of the one before it. */
const laughs = (open: string, close: string): string =>
  [
    `a: &a ${open}x, x, x, x${close}`,
    ...[...'bcdefghij'].map((key, at) => {
      const before = 'abcdefghi'.charAt(at);
      return `${key}: &${key} ${open}${Array<string>(9).fill(`*${before}`).join(', ')}${close}`;
    }),
  ].join('\n');

export const YAML_BOMBS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    laughs('[', ']'),
    `a: &a {k: v}\n${Array.from({length: 2000}, (_, at) => `k${at}:\n  <<: *a`).join('\n')}`,
    `a: &a ${'x'.repeat(10_000)}\nb: [${Array(5000).fill('*a').join(', ')}]`,
    'a: &a [*a]',
    `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    `a: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`,
    `a:\n  ${'- '.repeat(10_000)}x`,
    `${'? '.repeat(10_000)}x`,
    Array.from({length: 2000}, (_, at) => `${' '.repeat(at)}k${at}:`).join('\n'),
    `a: !!omap [${Array.from({length: 3000}, (_, at) => `k${at}: v`).join(', ')}]`,
    `a: !!js/function "function () { require('node:fs').writeFileSync('MARK', 'x') }"`,
    `a: !!python/object/apply:os.system ['touch MARK']`,
    'a: !!binary aGVsbG8=\nb: !<tag:yaml.org,2002:js/undefined> x\nc: !!set {x, y}',
    Array.from({length: 40_000}, (_, at) => `k${at}: v`).join('\n'),
    `a: |\n${'  ligne\n'.repeat(40_000)}`,
    `a: "${'\\u0041'.repeat(20_000)}"`,
    `techno: [${'x, '.repeat(60_000)}x]`,
    `${'k'.repeat(100_000)}: v`,
  ].map((lines, at) => [`yaml-${at}.md`, withLines(lines)]),
);

export const ODD_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '__proto__: {open: true}',
    '__proto__:\n  polluted: true\n  isAdmin: true',
    '"__proto__": [open]',
    'constructor: x\nprototype: {polluted: true}',
    'constructor: {prototype: {polluted: true}}',
    'hasOwnProperty: y\ntoString: z\nvalueOf: w',
    'techno: [__proto__, constructor, toString]',
    'contrat: valueOf\ndomaines: [__proto__]',
    'equipe: __proto__\nfriend: constructor',
    '? [a, b]\n: c',
    '? {a: b}\n: c',
    ': sans clé',
    '"": vide',
    'null: x\ntrue: y\n1: z',
    'OPEN: false\nOpen: true',
    'roles: autre\nroles: encore',
    'date: {année: 2026}\ncontact: [[a@b.fr]]',
    '\u202Eselor: x\nope\u200Bn: false',
  ].map((lines, at) => [`keys-${at}.md`, withLines(lines)]),
);

export const ODD_DATES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['2026-02-30', '2026-13-01', '0000-00-00', '-2026-01-01', '9999-12-31', '275760-09-13', '1e9'],
    ...['2026-11-05T25:61:61Z', '2026-11-05T00:00:00+99:99', '9'.repeat(5000), '２０２６-１１-０５', 'hier'],
    ...['2026-11-05\u0000', '{a: 1}', '[2026-11-05, 2026-11-06]', '!!timestamp 2026-11-05', '05/11/26'],
  ].map((date, at) => [`date-${at}.md`, withLines(`date: ${date}\npost_ferme: ${date}`)]),
);
