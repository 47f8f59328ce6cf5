import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {INDEX_SCHEMA} from '../../src/build/index-schema.js';
import {fr} from '../../src/i18n/fr.js';

const names = JSON.parse(readFileSync('.scripts/short-names.json', 'utf8')) as readonly string[];

/** All keys of a value, at any depth. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysOf(part)]);
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly name: string; readonly superclass?: {readonly name: string}}[];
  }[];
}

/** What a site's scripts meet: the element, its events, and the error that one of them carries. */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const met = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({superclass}) => /^(AttributesElement|LitElement|BoardEvent|Error)$/.test(superclass?.name ?? ''));
/** What an event carries, as its types say it: a query, a fault, why something could not be loaded. */
const carried = ['search/query', 'contract/fault', 'element/load-error'].flatMap((file) =>
  [...readFileSync(`src/${file}.ts`, 'utf8').matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name),
);
const publicNames = new Set([...keysOf(fr), ...keysOf(INDEX_SCHEMA), ...namesIn(met), ...carried]);

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'name' in value && typeof value.name === 'string' ? [value.name] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

describe('names that are shortened in the scripts', () => {
  it('are none that a site, an index or a language file says', () => {
    assert.ok(
      ['maxAgeDays', 'failure', 'partlyFailed', 'datePosted', 'megabytes', 'expected'].every((name) =>
        publicNames.has(name),
      ),
    );
    assert.deepEqual(
      names.filter((name) => publicNames.has(name)),
      [],
    );
  });

  it('are none of the browser’s', async () => {
    // It comes without types.
    const path: string = '../../node_modules/terser/tools/domprops.js';
    const {domprops} = (await import(path)) as {domprops: readonly string[]};
    const browsers = new Set(domprops);
    assert.ok(browsers.has('addEventListener'));
    assert.deepEqual(
      names.filter((name) => browsers.has(name)),
      [],
    );
  });

  for (const file of ['dist/job-board.js', 'dist/job-board.iife.js']) {
    it(`are none that ${file} says as a text`, () => {
      const script = readFileSync(file, 'utf8');
      assert.deepEqual(
        names.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(script)),
        [],
      );
    });
  }
});
