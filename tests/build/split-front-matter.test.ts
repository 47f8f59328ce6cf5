import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {splitFrontMatter} from '../../src/build/split-front-matter.js';

/** `…` stands for a line feed, so that a whole file fits on a line. */
const file = (text: string): string => text.replaceAll('…', '\n');

interface Cut {
  readonly fact: string;
  readonly text: string;
  readonly block: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly codes?: readonly string[];
}

const CUTS: readonly Cut[] = [
  {
    fact: 'cuts at the two fences',
    text: '---…roles: dev…open: true…---…Venez.',
    block: 'roles: dev…open: true',
    body: 'Venez.',
    bodyLine: 5,
  },
  {
    fact: 'accepts blanks behind the fences',
    text: '---  …open: true…---\t…Venez.',
    block: 'open: true',
    body: 'Venez.',
    bodyLine: 4,
  },
  {
    fact: 'accepts a fence that says yaml',
    text: '---yaml…open: true…---…Venez.',
    block: 'open: true',
    body: 'Venez.',
    bodyLine: 4,
  },
  {
    fact: 'accepts a fence that says yml behind a blank',
    text: '--- YML…open: true…---…',
    block: 'open: true',
    body: '',
    bodyLine: 4,
  },
  {fact: 'accepts a block of nothing', text: '---…---…Venez.', block: '', body: 'Venez.', bodyLine: 3},
  {
    fact: 'accepts a file that ends at the fence',
    text: '---…open: true…---',
    block: 'open: true',
    body: '',
    bodyLine: 4,
  },
  {
    fact: 'leaves a ruler in the text alone',
    text: '---…open: true…---…Un…---…Deux',
    block: 'open: true',
    body: 'Un…---…Deux',
    bodyLine: 4,
  },
  {
    fact: 'passes over a blank line before the fence',
    text: '…---…open: true…---…Venez.',
    block: 'open: true',
    body: 'Venez.',
    bodyLine: 5,
    codes: ['front-matter-blank-first@1'],
  },
  {
    fact: 'takes a block that stands behind a heading, which stays on its line',
    text: '# Venez…---…roles: dev…open: true…---…Ici.',
    block: 'roles: dev…open: true',
    body: '# Venez……………Ici.',
    bodyLine: 1,
    codes: ['front-matter-late@2'],
  },
  {
    fact: 'takes a block without its first fence',
    text: 'roles: dev…open: true…---…Venez.',
    block: 'roles: dev…open: true',
    body: 'Venez.',
    bodyLine: 4,
    codes: ['front-matter-unopened@1'],
  },
  {
    fact: 'takes an indented block',
    text: ' ---… roles: dev… open: true… ---…Venez.',
    block: ' roles: dev… open: true',
    body: 'Venez.',
    bodyLine: 5,
    codes: ['front-matter-indented@1'],
  },
  {
    fact: 'takes a block whose last fence alone is indented',
    text: '---…roles: dev…open: true… ---…Venez.',
    block: 'roles: dev…open: true',
    body: 'Venez.',
    bodyLine: 5,
    codes: ['front-matter-indented@4'],
  },
  {
    fact: 'closes a block that a blank line parts from the text',
    text: '---…roles: dev…open: true……# Qui ?…Nous cherchons.',
    block: 'roles: dev…open: true',
    body: '…# Qui ?…Nous cherchons.',
    bodyLine: 4,
    codes: ['front-matter-closed-for-you@6'],
  },
  {
    fact: 'takes keys of several words, where nothing else is in the block',
    text: '---…roles: dev…open: true…lieu de travail: Lyon…---…Venez.',
    block: 'roles: dev…open: true…lieu de travail: Lyon',
    body: 'Venez.',
    bodyLine: 6,
  },
  {
    fact: 'keeps a slip inside the block, for the parser to name',
    text: '---…roles: dev…oups…open: true…---…Venez.',
    block: 'roles: dev…oups…open: true',
    body: 'Venez.',
    bodyLine: 6,
  },
];

const REFUSALS: readonly (readonly [fact: string, text: string, refusal: string])[] = [
  ['refuses a file without front matter', 'Nous cherchons une personne.', 'front-matter-missing@1:1'],
  ['refuses an empty file', '', 'front-matter-missing@1:1'],
  [
    'does not take a paragraph with a colon for front matter',
    'Lieu : Paris…Contact : moi…---…Suite',
    'front-matter-missing@1:1',
  ],
  [
    'does not look for a block in the middle of a text',
    `${'Ligne…'.repeat(12)}---…roles: dev…open: true…---`,
    'front-matter-missing@1:1',
  ],
  ['names the line on which the text begins', '---…roles: dev…Nous cherchons.', 'front-matter-unclosed@3:1'],
  [
    'does not close a block that does not say whether it is open',
    '---…roles: dev……Nous cherchons.',
    'front-matter-unclosed@4:1',
  ],
  [
    'does not let a ruler far below close the block',
    '---…roles: dev…Nous cherchons.…---…Suite',
    'front-matter-unclosed@3:1',
  ],
  [
    'does not take four dashes for a fence',
    '----…roles: dev…open: true…----…Venez.',
    'front-matter-missing@1:1',
  ],
  [
    'does not take dashes and a word for the closing fence',
    '---…roles: dev…---fin…Venez.',
    'front-matter-unclosed@3:1',
  ],
  ['refuses JavaScript by name', '---js…{open: true}…---…Venez.', 'front-matter-language@1:4 js'],
  [
    'refuses JavaScript behind a blank',
    '--- javascript…{open: true}…---…Venez.',
    'front-matter-language@1:4 javascript',
  ],
  ['refuses it in capitals, behind a tab', '---\tJS…{open: true}…---…Venez.', 'front-matter-language@1:4 JS'],
  ['refuses it further down', '# Titre…---js…{open: true}…---…Venez.', 'front-matter-language@2:4 js'],
  [
    'refuses a name of Object.prototype',
    '---constructor…open: true…---',
    'front-matter-language@1:4 constructor',
  ],
  ['refuses any other language', '---toml…open = true…---', 'front-matter-language@1:4 toml'],
];

describe('splitFrontMatter', () => {
  for (const {fact, text, block, body, bodyLine, codes = []} of CUTS) {
    it(fact, () => {
      const split = splitFrontMatter(file(text));
      assert.ok(!('refused' in split));
      assert.deepEqual(split.block, block === '' ? [] : file(block).split('\n'));
      assert.equal(split.body, file(body));
      assert.equal(split.bodyLine, bodyLine);
      assert.deepEqual(
        split.notes.map(({code, place}) => `${code}@${place.line}`),
        codes,
      );
    });
  }

  for (const [fact, text, expected] of REFUSALS) {
    it(fact, () => {
      const split = splitFrontMatter(file(text));
      assert.ok('refused' in split);
      const {code, place} = split.refused;
      const language = 'language' in split.refused ? ` ${split.refused.language}` : '';
      assert.equal(`${code}@${place.line}:${place.column}${language}`, expected);
    });
  }

  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '--- ',
        ' ---',
        '----',
        '---js',
        '',
        'roles: dev',
        'open: true',
        '# Titre',
        '- un',
        'Du texte.',
      ),
      fc.string({maxLength: 12}).map((text) => text.replaceAll('\n', ' ')),
    ),
    {maxLength: 16},
  );

  it('gives each line of any file to the block, the body or the fences, and loses none', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const split = splitFrontMatter(all.join('\n'));
        if ('refused' in split) return;
        const kept = [...split.block, ...split.body.split('\n')];
        const written = all.filter((line) => line.trim() !== '' && !/^\s*---/.test(line));
        for (const line of written) assert.ok(kept.includes(line), `lost ${JSON.stringify(line)}`);
      }),
    );
  });

  it('says the line on which block and body begin', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const split = splitFrontMatter(all.join('\n'));
        if ('refused' in split) return;
        assert.deepEqual(all.slice(split.blockLine - 1, split.blockLine - 1 + split.block.length), [
          ...split.block,
        ]);
        if (split.bodyLine > 1 && split.body !== '') {
          assert.equal(all.slice(split.bodyLine - 1).join('\n'), split.body);
        }
      }),
    );
  });

  it('never puts a fence into the block, so that nothing behind it can end it early', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const split = splitFrontMatter(all.join('\n'));
        if (!('refused' in split)) assert.ok(!split.block.some((line) => /^---[ \t]*$/.test(line)));
      }),
    );
  });
});
