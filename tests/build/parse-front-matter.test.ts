import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFrontMatter} from '../../src/build/parse-front-matter.js';
import {cpuTime} from '../support/cpu-time.js';

const parse = (text: string, blockLine = 2) => parseFrontMatter(text.split('\n'), blockLine, 'dev.md');

const READ: readonly (readonly [
  fact: string,
  text: string,
  entries: readonly (readonly [string, ...string[]])[],
])[] = [
  [
    'keeps every value as the text that it is',
    'open: true\ndate: 2021-97-01\nlieu: 01230\nnuits: 12:30:45',
    [
      ['open', 'true'],
      ['date', '2021-97-01'],
      ['lieu', '01230'],
      ['nuits', '12:30:45'],
    ],
  ],
  ['trims blanks around keys and values', 'roles :   dev  ', [['roles', 'dev']]],
  [
    'takes quotation marks off',
    `title: "a: b"\nroles: 'l''eau'`,
    [
      ['title', 'a: b'],
      ['roles', "l'eau"],
    ],
  ],
  [
    'keeps out by escapes, too, what no text needs',
    String.raw`title: "dev \u202Ereb\0\e[31m \ud800"`,
    [['title', 'dev reb[31m']],
  ],
  [
    'reads lists of both kinds',
    'a: [x, y]\nb:\n- z\n- ""',
    [
      ['a', 'x', 'y'],
      ['b', 'z'],
    ],
  ],
  ['reads nothing, null and ~ as no value', 'a:\nb: ~\nc: null\nd: ""', [['a'], ['b'], ['c'], ['d']]],
  [
    'keeps both entries of a key written twice',
    'open: true\nopen: false',
    [
      ['open', 'true'],
      ['open', 'false'],
    ],
  ],
  ['keeps a sign behind a word', 'open: true#', [['open', 'true#']]],
  [
    'reads keys that JavaScript has other plans for',
    '__proto__: x\nconstructor: y',
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ],
  ],
  ['reads a value over several lines', 'roles: >\n  dev\n  web', [['roles', 'dev web']]],
  [
    'reads an indented block',
    ' roles: dev\n open: true',
    [
      ['roles', 'dev'],
      ['open', 'true'],
    ],
  ],
];

/** `code@line:column`, the block beginning on line 2 of the file. */
const REFUSED: readonly (readonly [fact: string, text: string, problem: string])[] = [
  ['says that a colon needs quotes', 'open: true\ntitle: Pix : la suite', 'yaml-colon@3:8'],
  [
    'says where a quotation mark opens that never closes',
    'open: true\ntitle: "Pix\nroles: dev',
    'yaml-quote@3:8',
  ],
  ['says that there is text behind a quotation mark', 'title: "Pix" la suite', 'yaml-after-quote@2:14'],
  ['says that an apostrophe ended the value', "title: 'l'école'", 'yaml-after-quote@2:11'],
  ['names a reserved sign at the start', 'contact: @pix', 'yaml-reserved@2:10'],
  ['does not follow an alias', 'title: *nouveau*', 'yaml-reserved@2:8'],
  ['does not take an anchor', 'title: &nouveau x', 'yaml-reserved@2:17'],
  ['does not take a tag', 'title: !urgent x', 'yaml-reserved@2:16'],
  ['does not take an alias in a list', 'a: [x]\nb: [*a, *a]', 'yaml-reserved@3:5'],
  ['does not merge', '<<: *a', 'yaml-reserved@2:5'],
  ['names a tab', 'a: x\n\tb: y', 'yaml-tab@3:1'],
  ['names a line without a key', 'open: true\ndéveloppeur', 'yaml-not-a-key@3:1'],
  ['names a colon without a blank', 'open:true\nroles: dev', 'yaml-not-a-key@2:1'],
  ['names a bracket that is not closed', 'techno: [a, b\nopen: true', 'yaml-indent@3:1'],
  ['names a fence inside', 'open: true\n---js\nroles: dev', 'yaml-not-a-key@3:1'],
  ['refuses a list', '- dev\n- web', 'front-matter-not-keys@2:1'],
  ['refuses a sentence', 'développeur', 'front-matter-not-keys@2:1'],
  ['refuses nothing but comments', '# rien', 'front-matter-not-keys@2:1'],
  ['refuses nothing at all', '', 'front-matter-not-keys@2:1'],
];

describe('parseFrontMatter', () => {
  for (const [fact, text, expected] of READ) {
    it(fact, () => {
      const {entries, problems} = parse(text);
      assert.deepEqual(
        entries.map(({key, values}) => [key, ...values]),
        expected,
      );
      assert.deepEqual(problems, []);
    });
  }

  for (const [fact, text, expected] of REFUSED) {
    it(fact, () => {
      const {entries, problems} = parse(text);
      assert.deepEqual(entries, []);
      const [first] = problems;
      assert.equal(`${first?.code}@${first?.place.line}:${first?.place.column}`, expected);
      assert.equal(first?.severity, 'error');
    });
  }

  it('says where each key stands in the file', () => {
    const {entries} = parse('roles: dev\n\n  # note\nopen: true', 5);
    assert.deepEqual(
      entries.map(({place}) => place),
      [
        {line: 5, column: 1},
        {line: 8, column: 1},
      ],
    );
  });

  it('names a value that a comment swallowed', () => {
    const {problems} = parse('startup: #mobilite');
    assert.deepEqual(
      problems.map(({code}) => code),
      ['value-swallowed'],
    );
  });

  it('passes over nested values and names them', () => {
    const {entries, problems} = parse('contact: {nom: x}\nroles: dev');
    assert.deepEqual(entries[0]?.values, []);
    assert.deepEqual(
      problems.map(({code}) => code),
      ['value-nested'],
    );
  });

  const bombs: readonly (readonly [string, string])[] = [
    ['brackets', `a: ${'['.repeat(30_000)}`],
    ['closed brackets', `a: ${'['.repeat(15_000)}${']'.repeat(15_000)}`],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['anchors', `a: ${'&a '.repeat(20_000)}`],
    ['keys', 'k: v\n'.repeat(13_000)],
    ['colons', `a${': '.repeat(30_000)}`],
    ['a million characters', `a: ${'x'.repeat(1_000_000)}`],
    [
      'a billion laughs',
      `a: &a [x, x]\n${'bcdefghi'.replace(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
  ];
  for (const [name, text] of bombs) {
    it(`refuses thousands of ${name} at once`, () => {
      assert.ok(cpuTime(() => assert.equal(parse(text).problems[0]?.severity, 'error')) < 3000);
    });
  }

  it('never throws, and gives entries only where nothing is wrong', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('a: ', '\n', '- ', '"', '[', '{', '*', '&', '!', '#', '|', '---', ': '),
        fc.string({maxLength: 5}),
      ),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const {entries, problems} = parse(pieces.join(''));
        if (problems.some(({severity}) => severity === 'error')) assert.deepEqual(entries, []);
      }),
    );
  });
});
