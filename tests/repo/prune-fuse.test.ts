import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import {prune} from '../../.scripts/prune-fuse.js';

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

  it('tells words alike as the whole of it does', () => {
    fc.assert(
      fc.property(word, word, (sought, term) => {
        assert.equal(Pruned.match(sought, term).isMatch, Fuse.match(sought, term).isMatch);
      }),
      {numRuns: 2000},
    );
  });

  it('is used for nothing else', () => {
    const uses = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(join('src', file), 'utf8').match(/\bFuse\b(?!\.js)\S*/g) ?? []);
    assert.deepEqual([...new Set(uses)].sort(), ['Fuse', 'Fuse.match(word,']);
  });

  it('is refused when the list of what is left out fits no longer', () => {
    assert.throws(() => prune(whole.replaceAll('stripDiacritics', 'strip'), path), /no stripDiacritics/);
  });
});
