import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {prune} from '../../.scripts/prune-lit.js';

const HTML = 'node_modules/lit-html/lit-html.js';
const FILES = [
  'node_modules/@lit/reactive-element/css-tag.js',
  'node_modules/@lit/reactive-element/reactive-element.js',
  HTML,
  'node_modules/lit-element/lit-element.js',
];

describe('Lit as the script has it', () => {
  for (const path of FILES) {
    const file = basename(path);
    const whole = readFileSync(path, 'utf8');

    it(`is shorter in ${file}`, () => assert.ok(prune(whole, file).length < whole.length));

    it(`is refused where ${file} is another one`, () => {
      assert.throws(() => prune(whole.slice(0, 200), file), /Lit is another one now/);
      assert.throws(() => prune(whole + whole, file), /Lit is another one now/);
    });
  }

  it('keeps the check that nothing from an index passes for a template', () => {
    assert.match(prune(readFileSync(HTML, 'utf8'), basename(HTML)), /hasOwnProperty\("raw"\)/);
  });
});
