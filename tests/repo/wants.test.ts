import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const ROW = /^\| (?<want>.+?) +\| `(?<file>[\w/-]+)`: (?<name>.+?) +\|$/gm;

/** Tables of what is promised, and how many of their lines have a test at least. */
const TABLES = [
  {what: 'what visitors ask for', path: 'src/element/wants.md', least: 30},
  {what: 'where other builds went wrong', path: 'src/build/README.md', least: 12},
  {what: 'what holds when things fail', path: 'README.md', least: 12},
  {what: 'accessibility', path: 'src/element/accessibility.md', least: 50},
];

for (const {what, path, least} of TABLES) {
  const rows = [...readFileSync(path, 'utf8').matchAll(ROW)];
  describe(`the table of ${what}`, () => {
    it('has a test beside each', () => {
      assert.ok(rows.length > least);
    });

    for (const {groups: {want = '', file = '', name = ''} = {}} of rows) {
      it(`names a test that exists: ${want}`, () => {
        assert.ok(readFileSync(`tests/${file}.test.ts`, 'utf8').includes(name), `${file}: ${name}`);
      });
    }
  });
}

describe('the table of accessibility', () => {
  it('has each of its 54 points once, with a test or what was looked at by hand', () => {
    const text = readFileSync('src/element/accessibility.md', 'utf8');
    const points = [
      ...text.matchAll(/^\| (\d+)\. .+? \| (?:`.+`: |looked at, |not yet looked at by hand)/gm),
    ];
    const numbers = points.map(([, number]) => Number(number)).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({length: 54}, (_, at) => at + 1),
    );
  });
});
