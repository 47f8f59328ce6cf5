import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {writeOutput} from '../../src/build/write-output.js';
import {aFolder} from '../support/a-folder.js';

describe('writeOutput', () => {
  it('makes the folders that it needs, and leaves nothing else behind', (test) => {
    const folder = aFolder(test);
    writeOutput(
      join(folder, 'new/site'),
      new Map([
        ['postings/a.json', 'a'],
        ['index.json', 'i'],
      ]),
      [],
    );
    assert.deepEqual(readdirSync(join(folder, 'new/site'), {recursive: true}).sort(), [
      'index.json',
      'postings',
      'postings/a.json',
    ]);
  });

  it('changes no file when one cannot be written', (test) => {
    const folder = aFolder(test, {'index.json': 'old', 'postings/a.json': 'old', taken: 'a file'});
    const files = new Map([
      ['postings/a.json', 'new'],
      ['taken/b.json', 'new'],
      ['index.json', 'new'],
    ]);
    assert.throws(() => writeOutput(folder, files, ['postings/a.json']));
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), 'old');
    assert.equal(readFileSync(join(folder, 'postings/a.json'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['index.json', 'postings', 'taken']);
    assert.deepEqual(readdirSync(join(folder, 'postings')), ['a.json']);
  });

  it('keeps the old index when a body cannot be put in its place', (test) => {
    const folder = aFolder(test, {'index.json': 'old'});
    mkdirSync(join(folder, 'postings/a.json'), {recursive: true});
    assert.throws(() =>
      writeOutput(
        folder,
        new Map([
          ['postings/a.json', 'new'],
          ['index.json', 'new'],
        ]),
        [],
      ),
    );
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(join(folder, 'postings')), ['a.json']);
  });

  it('touches nothing that says the same already, as text or as bytes', (test) => {
    const folder = aFolder(test, {'a.json': 'été', 'index.json': 'été'});
    const write = (a: string, index: string): number =>
      writeOutput(
        folder,
        new Map<string, string | Uint8Array>([
          ['a.json', a],
          ['index.json', Buffer.from(index)],
        ]),
        [],
      );
    assert.equal(write('été', 'été'), 0);
    assert.equal(write('été', 'étà'), 1);
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), 'étà');
    assert.equal(write('étà', 'long'), 2);
  });

  it('removes stale files, those already gone among them', (test) => {
    const folder = aFolder(test, {'postings/a.json': 'a', 'postings/b.json': 'b'});
    writeOutput(folder, new Map([['index.json', 'i']]), ['postings/a.json', 'postings/gone.json']);
    assert.deepEqual(readdirSync(join(folder, 'postings')), ['b.json']);
  });
});
