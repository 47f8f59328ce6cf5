import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const ROW = /^\| (?<want>.+?) +\| `(?<file>[\w/-]+)`: (?<name>.+?) +\|$/gm;
const rows = [...readFileSync('src/element/wants.md', 'utf8').matchAll(ROW)];

describe('the table of what visitors ask for', () => {
  it('has a test beside each', () => {
    assert.ok(rows.length > 30);
  });

  for (const {groups: {want = '', file = '', name = ''} = {}} of rows) {
    it(`names a test that exists: ${want}`, () => {
      assert.ok(readFileSync(`tests/${file}.test.ts`, 'utf8').includes(name), `${file}: ${name}`);
    });
  }
});
