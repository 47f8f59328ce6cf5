import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseIndex} from '../../../src/contract/parse-index.js';
import {aFolder} from '../../support/a-folder.js';
import {GOOD_POSTING} from '../../support/a-source-file.js';
import {ReadPage} from '../../support/read-page.js';
import {runCommand} from '../../support/run-command.js';

const RENAMED = GOOD_POSTING.replace(
  'open: true',
  'open: true\nredirect_from:\n  - /recrutement/2020/Ancien.html\n  - /postings/old.html',
);

describe('redirect_from', () => {
  it('keeps the addresses that a posting had, and leads from them to where it is', async (context) => {
    const folder = aFolder(context, {'jobs/old.md': GOOD_POSTING});
    const out = join(folder, 'out');
    const build = () => runCommand('build', join(folder, 'jobs'), '--out', out);
    await build();
    rmSync(join(folder, 'jobs/old.md'));
    writeFileSync(join(folder, 'jobs/new.md'), RENAMED);
    assert.equal((await build()).status, 0);
    const targetOf = (path: string) =>
      new ReadPage(readFileSync(join(out, path), 'utf8')).attributes('meta', 'content', {
        'http-equiv': 'refresh',
      });
    assert.deepEqual(targetOf('recrutement/2020/Ancien.html'), ['0; url=../../postings/new.html']);
    assert.deepEqual(targetOf('postings/old.html'), ['0; url=new.html']);
    const {index, faults} = parseIndex(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')));
    assert.deepEqual(faults, []);
    assert.deepEqual(index.postings[0]?.redirectFrom, ['recrutement/2020/Ancien.html', 'postings/old.html']);
  });

  it('forgets them with the posting', async (context) => {
    const folder = aFolder(context, {'jobs/new.md': RENAMED, 'jobs/b.md': GOOD_POSTING});
    const out = join(folder, 'out');
    await runCommand('build', join(folder, 'jobs'), '--out', out);
    rmSync(join(folder, 'jobs/new.md'));
    await runCommand('build', join(folder, 'jobs'), '--out', out);
    assert.equal(existsSync(join(out, 'recrutement/2020/Ancien.html')), false);
  });

  it('never replaces or removes a file of the site, and says so', async (context) => {
    const folder = aFolder(context, {'jobs/new.md': RENAMED, 'out/recrutement/2020/Ancien.html': 'ours'});
    const out = join(folder, 'out');
    const {status, out: said} = await runCommand('build', join(folder, 'jobs'), '--out', out);
    assert.equal(status, 0);
    assert.match(said, /^jobs\/new\.md:1:1: warning redirect-occupied: .*recrutement\/2020\/Ancien\.html/m);
    rmSync(join(folder, 'jobs/new.md'));
    await runCommand('build', join(folder, 'jobs'), '--out', out);
    assert.equal(readFileSync(join(out, 'recrutement/2020/Ancien.html'), 'utf8'), 'ours');
  });

  it('never gives a posting the address of another', async (context) => {
    const folder = aFolder(context, {'jobs/new.md': RENAMED, 'jobs/old.md': GOOD_POSTING});
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.match(readFileSync(join(folder, 'out/postings/old.html'), 'utf8'), /<h1/);
    assert.doesNotMatch(readFileSync(join(folder, 'out/postings/old.html'), 'utf8'), /refresh/);
  });

  it('names an address that no page below the folder can have', async (context) => {
    const folder = aFolder(context, {
      'jobs/a.md': GOOD_POSTING.replace('open: true', 'open: true\nredirect_from: ../../etc/cron.d/x.html'),
    });
    const {out} = await runCommand('check', join(folder, 'jobs'));
    assert.match(out, /^jobs\/a\.md:5:16: warning redirect-unusable: /m);
  });

  it('is not followed where an index on the disk says so of a file that is not ours', async (context) => {
    const posting = {id: 'a', title: 'A', open: true, redirectFrom: ['../secret.html', 'mine.html']};
    const folder = aFolder(context, {
      'jobs/b.md': GOOD_POSTING,
      'secret.html': '<meta name="generator" content="job-board redirect">',
      'out/mine.html': 'mine',
      'out/index.json': JSON.stringify({version: 1, postings: [posting]}),
    });
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.ok(existsSync(join(folder, 'secret.html')));
    assert.ok(existsSync(join(folder, 'out/mine.html')));
  });
});

for (const path of ['postings/posting.css', 'feeds/feed.css']) {
  describe(path, () => {
    it('is written anew, unless the site has put its own there', async (context) => {
      const folder = aFolder(context, {'jobs/a.md': GOOD_POSTING});
      const sheet = join(folder, 'out', path);
      const build = () => runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
      await build();
      const ours = readFileSync(sheet, 'utf8');
      writeFileSync(sheet, `${ours}\n/* an older one */`);
      await build();
      assert.equal(readFileSync(sheet, 'utf8'), ours);
      writeFileSync(sheet, 'body { color: navy; }');
      await build();
      assert.equal(readFileSync(sheet, 'utf8'), 'body { color: navy; }');
    });
  });
}
