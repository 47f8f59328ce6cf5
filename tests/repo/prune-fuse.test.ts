import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import {prune} from '../../.scripts/prune-fuse.js';

const OPTIONS = {ignoreLocation: true, includeScore: true, shouldSort: false, threshold: 0.5};

const path = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/cjs$/, 'mjs');
const whole = readFileSync(path, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'fuse-'));
writeFileSync(join(folder, 'pruned.mjs'), prune(whole, path));
const {default: Pruned} = (await import(join(folder, 'pruned.mjs'))) as {default: typeof Fuse};

/** Words alike enough to be taken for one another. */
const word = fc.string({unit: fc.constantFrom('a', 'é', 'n', 's', '-'), minLength: 1, maxLength: 12});

describe('Fuse.js as the script has it', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('finds what the whole of it finds, with the same scores', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), word, (terms, sought) => {
        assert.deepEqual(new Pruned(terms, OPTIONS).search(sought), new Fuse(terms, OPTIONS).search(sought));
      }),
    );
  });

  it('takes words longer than its own limit', () => {
    const long = 'anticonstitutionnellement'.repeat(2);
    const terms = [long, long.replace('titu', 'tiu')];
    assert.deepEqual(new Pruned(terms, OPTIONS).search(long), new Fuse(terms, OPTIONS).search(long));
  });

  it('is refused when the list of what is left out fits no longer', () => {
    assert.throws(() => prune(whole.replaceAll('_findMatches', '_find'), path), /no Fuse\._findMatches/);
  });
});
