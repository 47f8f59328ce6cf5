import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseIndex} from '../../src/contract/parse-index.js';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';
import {runCommand} from '../support/run-command.js';

const CLOSED_POSTING = GOOD_POSTING.replace('open: true', 'open: false');
const BROKEN_POSTING = 'Pas d’en-tête ici.';

const readIndex = (folder: string) =>
  parseIndex(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));

describe('job-board build', () => {
  it('writes an index without faults, a body for each posting, and the schema', async (test) => {
    const folder = aFolder(test, {'jobs/dev.md': GOOD_POSTING, 'jobs/old.md': CLOSED_POSTING});
    const out = join(folder, 'out');
    const {status} = await runCommand('build', join(folder, 'jobs'), '--out', out, '--title', 'Offres');
    assert.equal(status, 0);
    const {index, faults} = readIndex(out);
    assert.deepEqual(faults, []);
    assert.equal(index.generatedAt, '2026-11-22');
    assert.equal(index.title, 'Offres');
    assert.deepEqual(
      index.postings.map(({id, source, open}) => ({id, source, open})),
      [
        {id: 'dev', source: 'jobs/dev.md', open: true},
        {id: 'old', source: 'jobs/old.md', open: false},
      ],
    );
    assert.deepEqual(readdirSync(join(out, 'postings')).sort(), [
      'dev.html',
      'dev.json',
      'old.html',
      'old.json',
      'posting.css',
    ]);
    const body: unknown = JSON.parse(readFileSync(join(out, 'postings/dev.json'), 'utf8'));
    assert.deepEqual(Object.keys(body as object), ['id', 'body']);
    assert.match(readFileSync(join(out, 'index.schema.json'), 'utf8'), /2020-12/);
  });

  it('names in a file the open postings that are like it, but no repost of the same offer', async (test) => {
    const text = (word: string): string => Array.from({length: 60}, (_, at) => `${word}${at}`).join(' ');
    const role = (title: string, startup: string, body: string): string =>
      `---\nroles: ${title}\nstartup: ${startup}\nopen: true\n---\n${text(body)}\n`;
    const folder = aFolder(test, {
      'jobs/a.md': role('Développeuse Python', 'phare', 'lampe'),
      'jobs/a-again.md': role('Dev Python (H/F)', 'phare', 'lampe'),
      'jobs/b.md': role('Développeur Python', 'balise', 'bouée'),
      'jobs/c.md': role('Développeur Python', 'balise', 'ancre').replace('open: true', 'open: false'),
    });
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    const similar = (id: string): unknown =>
      (JSON.parse(readFileSync(join(folder, `out/postings/${id}.json`), 'utf8')) as {similar?: unknown})
        .similar;
    assert.deepEqual(similar('a'), ['b']);
    assert.deepEqual(similar('a-again'), ['b']);
    const [first, ...others] = similar('b') as string[];
    assert.match(first ?? '', /^a/);
    assert.deepEqual(others, []);
    assert.match(readFileSync(join(folder, 'out/postings/a.html'), 'utf8'), /href="b\.html"/);
  });

  it('writes the keys in the order of the contract', async (test) => {
    const folder = aFolder(test, {
      'jobs/dev.md': GOOD_POSTING.replace('open: true', 'open: true\ndate: 2026-11-02'),
    });
    await runCommand('build', join(folder, 'jobs'), '--out', folder);
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<string, object[]>;
    assert.deepEqual(Object.keys(index), ['$schema', 'version', 'generatedAt', 'lang', 'postings', 'search']);
    const keys = Object.keys(index['postings']?.[0] ?? {});
    const order = [
      'id',
      'source',
      'title',
      'organization',
      'open',
      'datePosted',
      'employmentType',
      'category',
      'places',
      'apply',
      'excerpt',
      'inferred',
    ];
    assert.deepEqual(
      keys,
      order.filter((key) => keys.includes(key)),
    );
  });

  it('writes the same bytes twice, and does not touch what did not change', async (test) => {
    const folder = aFolder(test, {'jobs/dev.md': GOOD_POSTING, 'jobs/old.md': CLOSED_POSTING});
    const build = () => runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    await build();
    const before = statSync(join(folder, 'out/index.json'));
    await build();
    assert.equal(statSync(join(folder, 'out/index.json')).ino, before.ino);
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'again'));
    assert.deepEqual(
      readFileSync(join(folder, 'again/index.json')),
      readFileSync(join(folder, 'out/index.json')),
    );
  });

  it('removes the files of a posting that went away, and nothing else', async (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING,
      'jobs/b.md': GOOD_POSTING,
      'out/postings/mine.json': '{}',
    });
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    writeFileSync(join(folder, 'jobs/b.md'), BROKEN_POSTING);
    await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.deepEqual(readdirSync(join(folder, 'out/postings')).sort(), [
      'a.html',
      'a.json',
      'mine.json',
      'posting.css',
    ]);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [
      'feed.json',
      'feed.xml',
      'feeds',
      'index.json',
      'index.schema.json',
      'list.html',
      'postings',
      'search',
    ]);
  });

  it('indexes the others when one posting is broken, and says so in its status', async (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING, 'jobs/b.md': BROKEN_POSTING});
    const {status, out} = await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.equal(status, 1);
    assert.equal(readIndex(join(folder, 'out')).index.postings.length, 1);
    assert.match(out, /^jobs\/b\.md:1:1: error front-matter-missing: .+ \(.+\)$/m);
    assert.match(out, /^1 postings, 1 open, 1 errors, \d+ warnings$/m);
  });

  it('touches nothing with --strict and a warning', async (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING.replace('startup: parcs\n', 'startup: parcs\njunior: oui-da\n'),
      'out/index.json': 'old',
    });
    const argv = ['build', join(folder, 'jobs'), '--out', join(folder, 'out')];
    assert.equal((await runCommand(...argv, '--strict')).status, 1);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['index.json']);
    assert.equal(readFileSync(join(folder, 'out/index.json'), 'utf8'), 'old');
    assert.equal((await runCommand(...argv)).status, 0);
  });

  it('closes a posting on the day after its last', async (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING.replace('open: true', 'open: true\nposte_ferme: 2026-11-30'),
    });
    const openOn = async (day: string) => (await runCommand('check', join(folder, 'jobs'), '--now', day)).out;
    assert.match(await openOn('2026-11-30'), /^1 postings, 1 open/m);
    assert.match(await openOn('2026-12-01'), /^1 postings, 0 open/m);
  });

  it('writes no address of a closed posting into any file', async (test) => {
    const folder = aFolder(test, {
      'jobs/open.md': GOOD_POSTING,
      'jobs/old.md': CLOSED_POSTING.replaceAll('parcs@', 'ancien@'),
    });
    const written = async (...options: readonly string[]) => {
      const out = join(folder, 'out');
      await runCommand('build', join(folder, 'jobs'), '--out', out, ...options);
      const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).map((path) => join(out, path));
      return files
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path, 'utf8'))
        .join('');
    };
    const says = (text: string) => [text.includes('parcs@exemple'), text.includes('ancien@exemple')];
    assert.deepEqual(says(await written()), [true, false]);
    assert.deepEqual(says(await written('--contacts', 'all')), [true, true]);
    assert.deepEqual(says(await written('--contacts', 'none')), [false, false]);
  });

  it('folds near-twins with --dedupe, and otherwise names them', async (test) => {
    const text =
      'Nous cherchons une personne qui sache ouvrir et fermer les grilles des parcs de la ville de Brest, compter les bancs, parler aux jardiniers et aux chats, et tenir un carnet de tout cela chaque soir.';
    const twin = (day: string) => `---\nroles: dev\nstartup: parcs\nopen: true\ndate: ${day}\n---\n${text}`;
    const folder = aFolder(test, {
      'jobs/a.md': twin('2026-03-01'),
      'jobs/b.md': twin('2026-02-01'),
      'jobs/c.md': GOOD_POSTING,
    });
    const plain = await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.match(plain.out, /^jobs\/a\.md:1:1: info posting-repeated: .*jobs\/b\.md/m);
    assert.equal(readIndex(join(folder, 'out')).index.postings.length, 3);
    const folded = await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'), '--dedupe');
    assert.match(folded.out, /^jobs\/b\.md:1:1: info posting-folded: .*jobs\/a\.md/m);
    const {postings} = readIndex(join(folder, 'out')).index;
    assert.deepEqual(
      postings.map(({id, alsoPublished}) => [id, alsoPublished]),
      [
        ['a', ['b']],
        ['c', undefined],
      ],
    );
    const pages = readdirSync(join(folder, 'out/postings')).filter((name) => name.endsWith('.html'));
    assert.deepEqual(pages.sort(), ['a.html', 'b.html', 'c.html']);
    assert.match(readFileSync(join(folder, 'out/postings/b.html'), 'utf8'), /url=a\.html/);
    assert.equal(existsSync(join(folder, 'out/postings/b.json')), false);
    assert.match(folded.out, /^3 fichiers\u00a0: 2 publiés, 0 fermé, 0 rejeté, 1 laissé de côté$/m);
  });

  it('accounts for every file', async (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING,
      'jobs/deep/b.md': CLOSED_POSTING,
      'jobs/c.md': BROKEN_POSTING,
      'jobs/README.md': '# Mode d’emploi',
      'jobs/logo.png': Uint8Array.of(0x89, 0x50, 0, 0),
      'jobs/.hidden': GOOD_POSTING,
      'jobs/notes.json': '{}',
      'jobs/rien.md': '\n',
    });
    const {out} = await runCommand('check', join(folder, 'jobs'), '--lang', 'en');
    assert.match(out, /^8 files: 1 published, 1 closed, 1 rejected, 5 passed over$/m);
    for (const name of ['c.md', 'README.md', 'logo.png', '.hidden', 'notes.json', 'rien.md']) {
      assert.ok(out.includes(`jobs/${name}:1:1: `), `nothing said about ${name}`);
    }
  });
});

describe('job-board check', () => {
  it('writes nothing', async (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING});
    assert.equal((await runCommand('check', join(folder, 'jobs'), '--out', join(folder, 'out'))).status, 0);
    assert.equal(existsSync(join(folder, 'out')), false);
  });

  it('reports as JSON, on one document', async (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING, 'jobs/b.md': BROKEN_POSTING});
    const {out} = await runCommand('check', join(folder, 'jobs'), '--format', 'json');
    const report = JSON.parse(out) as {postings: number; open: number; problems: object[]};
    assert.deepEqual([report.postings, report.open], [1, 1]);
    const [problem] = report.problems;
    assert.deepEqual(Object.keys(problem ?? {}).slice(0, 6), [
      'path',
      'line',
      'column',
      'severity',
      'code',
      'message',
    ]);
  });

  it('says only what is an error with --quiet', async (test) => {
    const folder = aFolder(test, {
      'jobs/a.md': GOOD_POSTING.replace('startup: parcs\n', 'startup: parcs\njunior: oui-da\n'),
      'jobs/b.md': BROKEN_POSTING,
    });
    const {out} = await runCommand('check', join(folder, 'jobs'), '--quiet');
    assert.match(out, /^jobs\/b\.md:1:1: error [^\n]+\n$/);
  });

  it('reads a folder by its own name, wherever it lies', async (test) => {
    const folder = aFolder(test, {'jobs/a.md': BROKEN_POSTING});
    const {out} = await runCommand('check', join(folder, 'jobs/'));
    assert.match(out, /^jobs\/a\.md:/);
  });
});

describe('job-board explain', () => {
  it('shows each field, its value, and the words that it came from', async (test) => {
    const folder = aFolder(test, {'dev.md': GOOD_POSTING});
    const {status, out} = await runCommand('explain', join(folder, 'dev.md'), '--lang', 'en');
    assert.equal(status, 0);
    assert.match(out, /^title: {10}Développeuse\n {16}← header, line 2 “.*une développeuse”$/m);
    assert.match(out, /^open: {11}true\n {16}← header, line 4 “open: true”$/m);
    assert.match(out, /^apply: {10}parcs@exemple\.gouv\.fr.*\n {16}← text, line 7 “.*parcs@exemple.*”$/m);
  });

  it('says what is wrong with a posting that has no fields', async (test) => {
    const folder = aFolder(test, {'dev.md': BROKEN_POSTING});
    const {status, out} = await runCommand('explain', join(folder, 'dev.md'));
    assert.equal(status, 1);
    assert.match(out, /dev\.md:1:1: error front-matter-missing: /);
  });
});
