import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import fc from 'fast-check';
import {parseDocument} from 'htmlparser2';
import {parser} from '../../../src/build/body/markdown.js';
import {emptyNotes} from '../../../src/build/body/position.js';
import {toDom} from '../../../src/build/body/to-dom.js';
import {walkHtml} from '../../../src/build/body/walk-blocks.js';

const PIECES = [
  ...[
    'mot ',
    'un·e dév ',
    '\n',
    '\n\n',
    '\n\n',
    '  \n',
    '\\\n',
    '# ',
    '## ',
    '- ',
    '  - ',
    '1. ',
    '7) ',
    '> ',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '```js\n',
    '~~~\n',
    '    ',
    '\t',
    ' \t\n',
    '\\',
    '\\*',
    '---\n',
    '===\n',
  ],
  ...['[a](https://a.example/?b=1&c="2")', '[a](<b c>)', '[a][1]', '[1]: https://b.example "t"\n', '[', ']('],
  ...['![p](i.png)', '![**p** `q`](i.png "t")', 'https://a.example/a_b', 'x@a.example', 'mailto:x@a.example'],
  ...['|a|b|\n|-|:-:|\n|c|`d|e`|\n', '&amp;', '&lt;b&gt;', '&nbsp;', '&#0;', '"', "'", '<', '>', '\u0000'],
  ...['<!-- more -->', '<!--more-->\n', '\n<!-- x -->\n', '<!-->', '<!-- a -- b -->', '<!-- <b> -->'],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<p>',
    '</div>',
    '<https://a.example>',
    '<x@a.example>',
    '<?php ?>',
    '<![CDATA[x]]>',
  ],
];

it('makes of a text what reading its HTML would', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 30}), (pieces) => {
      assertSame(pieces.join(''));
    }),
    {numRuns: 3000},
  );
});

it('makes of the sample postings what reading their HTML would', () => {
  for (const name of readdirSync('data/postings')) assertSame(readFileSync(`data/postings/${name}`, 'utf8'));
});

function assertSame(markdown: string): void {
  const [notes, expected] = [emptyNotes(), emptyNotes()];
  assert.deepEqual(
    walkHtml(toDom(markdown), 'https://site.example/', notes),
    walkHtml(parseDocument(parser.render(markdown)).children, 'https://site.example/', expected),
    JSON.stringify(markdown),
  );
  assert.deepEqual(notes, expected);
}
