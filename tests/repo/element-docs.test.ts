import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const FOLDER = 'src/element';
const sources = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(FOLDER, path), 'utf8'))
  .join('\n');

/** The doc comments of the element and its styles feed the manifest and the README: what they leave out, nobody finds. */
describe('the documentation of the element', () => {
  const parts = namesIn(/@csspart (\S+)/g);

  it('names the parts that the templates have', () => {
    const written = namesIn(/\bpart="([a-z -]+)"/g).flatMap((names) => names.split(' '));
    assert.deepEqual(
      written.filter((part) => !parts.includes(part)),
      [],
    );
  });

  it('names no part that the templates lack', () => {
    const quoted = new Set(namesIn(/["']([a-z -]+)["']/g).flatMap((names) => names.split(' ')));
    assert.deepEqual(
      parts.filter((part) => !quoted.has(part)),
      [],
    );
  });

  it('names the custom properties that the styles read, and no others', () => {
    const read = namesIn(/var\((--job-board-[a-z-]+)/g);
    assert.deepEqual(sorted(namesIn(/@cssprop (\S+)/g)), sorted(read));
  });

  it('names the events that are declared, and no others', () => {
    const declared = namesIn(/static override readonly eventName = '(.+)'/g);
    assert.deepEqual(sorted(namesIn(/@fires \{\w+\} (\S+)/g)), sorted(declared));
  });
});

function namesIn(pattern: RegExp): readonly string[] {
  return [...sources.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
