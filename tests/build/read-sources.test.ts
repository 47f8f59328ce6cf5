import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {listSources, readOneSource, readSource} from '../../src/build/read-sources.js';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';

/** What became of each entry: `path` for a file, `path code` for any other. */
function outcome(...folders: readonly string[]): readonly string[] {
  return readAll(folders)
    .map((one) => ('bytes' in one ? one.path : `${one.path} ${one.code}`))
    .sort();
}

const readAll = (folders: readonly string[]) => listSources(folders).map(readSource);

describe('listSources', () => {
  it('reads every file that may be a posting, whatever its extension', (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING,
      'jobs/b': GOOD_POSTING,
      'jobs/c.mdr': GOOD_POSTING,
      'jobs/d.jsx.txt': 'x',
    });
    assert.deepEqual(outcome(join(folder, 'jobs')), ['jobs/a.md', 'jobs/b', 'jobs/c.mdr', 'jobs/d.jsx.txt']);
  });

  it('reads folders in folders, in the order of code units', (test) => {
    const folder = aFolder(test, {'jobs/b.md': 'x', 'jobs/a/z.md': 'x', 'jobs/É.md': 'x', 'jobs/B.md': 'x'});
    const files = readAll([join(folder, 'jobs')]);
    assert.deepEqual(
      files.map(({path}) => path),
      ['jobs/B.md', 'jobs/a/z.md', 'jobs/b.md', 'jobs/É.md'],
    );
  });

  it('reads a file once, where one folder holds another', (test) => {
    const folder = aFolder(test, {'jobs/a.md': 'x', 'jobs/old/b.md': 'x'});
    const jobs = join(folder, 'jobs');
    assert.equal(readAll([jobs, join(jobs, 'old')]).length, 2);
    assert.equal(readAll([jobs, jobs]).length, 2);
  });

  it('passes over what is no posting, with a word on each', (test) => {
    const folder = aFolder(test, {
      'jobs/.DS_Store': 'x',
      'jobs/.git/config': 'x',
      'jobs/a.json': '{}',
      'jobs/b.pdf': '%PDF-1.4',
      'jobs/c.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      'jobs/README.md': '# Les fiches',
      'jobs/rien': '',
    });
    assert.deepEqual(outcome(join(folder, 'jobs')), [
      'jobs/.DS_Store file-hidden',
      'jobs/.git file-hidden',
      'jobs/README.md file-notes',
      'jobs/a.json file-other',
      'jobs/b.pdf file-binary',
      'jobs/c.png file-binary',
      'jobs/rien file-empty',
    ]);
  });

  it('reads a posting with a zero byte in it, one in UTF-16, and one called README', (test) => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'---\n'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    const folder = aFolder(test, {
      'jobs/a.md': '---\nroles: de\u0000v\n---',
      'jobs/b.md': utf16,
      'jobs/README.md': GOOD_POSTING,
    });
    assert.deepEqual(outcome(join(folder, 'jobs')), ['jobs/README.md', 'jobs/a.md', 'jobs/b.md']);
  });

  it('follows a link inside the folder once, and none that leads out of it', (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING,
      'jobs/.kept/b.md': GOOD_POSTING,
      'secret.md': GOOD_POSTING,
      'jobs-too/x.md': 'x',
    });
    const link = (name: string, target: string) => symlinkSync(target, join(folder, 'jobs', name));
    link('again.md', 'a.md');
    link('kept.md', '.kept/b.md');
    link('kept-too.md', '.kept/b.md');
    link('out.md', '../secret.md');
    link('near.md', '../jobs-too/x.md');
    link('up', '..');
    link('etc', '/etc');
    link('passwd.md', '/etc/passwd');
    link('loop', '.');
    link('one', 'other');
    link('other', 'one');
    link('gone.md', 'nowhere.md');
    assert.deepEqual(outcome(join(folder, 'jobs')), [
      'jobs/.kept file-hidden',
      'jobs/a.md',
      'jobs/again.md file-link',
      'jobs/etc file-outside',
      'jobs/gone.md file-link-broken',
      'jobs/kept-too.md',
      'jobs/kept.md file-link',
      'jobs/loop file-link',
      'jobs/near.md file-outside',
      'jobs/one file-link-broken',
      'jobs/other file-link-broken',
      'jobs/out.md file-outside',
      'jobs/passwd.md file-outside',
      'jobs/up file-outside',
    ]);
  });

  it('opens no pipe, device or folder called .md', (test) => {
    const folder = aFolder(test, {'jobs/folder.md/a.md': GOOD_POSTING});
    execFileSync('mkfifo', [join(folder, 'jobs/pipe.md')]);
    symlinkSync('/dev/zero', join(folder, 'jobs/zero.md'));
    assert.deepEqual(outcome(join(folder, 'jobs')), [
      'jobs/folder.md/a.md',
      'jobs/pipe.md file-special',
      'jobs/zero.md file-outside',
    ]);
    assert.equal('code' in readOneSource(join(folder, 'jobs/pipe.md')), true);
  });

  it('does not read a file that is far too large', (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING});
    truncateSync(join(folder, 'jobs/a.md'), 5_000_000_000);
    assert.deepEqual(outcome(join(folder, 'jobs')), ['jobs/a.md file-too-large']);
  });

  it(
    'names a file that it may not read',
    {skip: process.getuid?.() === 0 && 'root may read anything'},
    (test) => {
      const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING});
      chmodSync(join(folder, 'jobs/a.md'), 0);
      assert.deepEqual(outcome(join(folder, 'jobs')), ['jobs/a.md file-unreadable']);
    },
  );

  it('shows what a file name hides', (test) => {
    const folder = aFolder(test);
    mkdirSync(join(folder, 'jobs'));
    for (const name of ['a\nb.md', 'c\u001b[31m.md', 'd\u202Edm.exe', '<img src=x>.md']) {
      writeFileSync(join(folder, 'jobs', name), GOOD_POSTING);
    }
    assert.deepEqual(outcome(join(folder, 'jobs')), [
      'jobs/<img src=x>.md',
      'jobs/a\\u{a}b.md',
      'jobs/c\\u{1b}[31m.md',
      'jobs/d\\u{202e}dm.exe',
    ]);
  });

  it('gives two names that look the same two paths', (test) => {
    const folder = aFolder(test, {'jobs/\u00e9.md': GOOD_POSTING, 'jobs/e\u0301.md': GOOD_POSTING});
    const files = readAll([join(folder, 'jobs')]);
    assert.equal(new Set(files.map(({path}) => path)).size, 2);
  });

  it('shows paths as the folder was given, where that is below the one that we are in', (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING});
    assert.deepEqual(
      outcome('data/directory')
        .slice(0, 1)
        .map((path) => path.split('/').slice(0, 2).join('/')),
      ['data/directory'],
    );
    assert.deepEqual(outcome(relative('.', join(folder, 'jobs'))), ['jobs/a.md']);
  });

  it('tells two folders of the same name apart', (test) => {
    const folder = aFolder(test, {'x/jobs/a.md': GOOD_POSTING, 'y/jobs/a.md': GOOD_POSTING});
    assert.equal(new Set(outcome(join(folder, 'x/jobs'), join(folder, 'y/jobs'))).size, 2);
  });
});
