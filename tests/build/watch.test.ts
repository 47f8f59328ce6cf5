import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {run} from '../../src/build/run.js';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';

/** `job-board build --watch` at work in a folder of its own. */
interface Watching {
  readonly folder: string;
  /** Everything that it said so far. */
  readonly said: () => string;
  /** Until the next build, or the next word on why there is none, after what `change` does. */
  readonly next: (change: () => void) => Promise<string>;
  readonly page: (id: string) => string;
  readonly stop: () => Promise<number>;
}

async function startWatching(context: TestContext, ...options: readonly string[]): Promise<Watching> {
  const folder = aFolder(context, {'jobs/a.md': GOOD_POSTING, 'jobs/deep/b.md': GOOD_POSTING});
  const stop = new AbortController();
  const words: string[] = [];
  let wake = (): void => {};
  const next = async (change: () => void): Promise<string> => {
    const from = words.length;
    const told = new Promise<void>((resolve) => {
      wake = resolve;
    });
    change();
    await told;
    return words.slice(from).join('');
  };
  let ended: Promise<number> = Promise.resolve(-1);
  await next(() => {
    ended = run(['build', join(folder, 'jobs'), '--out', join(folder, 'out'), '--watch', ...options], {
      out: (text) => words.push(text),
      err: (text) => {
        words.push(text);
        wake();
      },
      today: () => new Date('2026-11-22T12:00:00Z'),
      stop: stop.signal,
    });
  });
  context.after(() => stop.abort());
  return {
    folder,
    said: () => words.join(''),
    next,
    page: (id) => readFileSync(join(folder, `out/postings/${id}.html`), 'utf8'),
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe('job-board build --watch', () => {
  it('builds first, says that it waits, and ends well when told to', async (context) => {
    const {said, page, stop} = await startWatching(context);
    assert.match(said(), /^2 postings, 2 open/m);
    assert.match(said(), /en attente de changements \(Ctrl\+C pour finir\)/);
    assert.match(page('a'), /<h1/);
    assert.equal(await stop(), 0);
  });

  it('writes what a changed posting changes, and nothing else', async (context) => {
    const {folder, next, page} = await startWatching(context);
    const before = statSync(join(folder, 'out/postings/b.html')).mtimeMs;
    const said = await next(() =>
      writeFileSync(join(folder, 'jobs/a.md'), GOOD_POSTING.replace('Brest', 'Lorient')),
    );
    assert.match(page('a'), /Lorient/);
    assert.equal(statSync(join(folder, 'out/postings/b.html')).mtimeMs, before);
    assert.match(said, /\d+ fichiers écrits en \d+/);
  });

  it('comes to the same bytes as a build of the whole', async (context) => {
    const {folder, next} = await startWatching(context);
    await next(() => writeFileSync(join(folder, 'jobs/a.md'), GOOD_POSTING.replaceAll('Brest', 'Lorient')));
    await next(() => writeFileSync(join(folder, 'jobs/c.md'), GOOD_POSTING.replaceAll('nuit', 'journée')));
    await next(() => rmSync(join(folder, 'jobs/deep'), {recursive: true}));
    const words = {out: () => {}, err: () => {}, today: () => new Date('2026-11-22T12:00:00Z')};
    assert.equal(await run(['build', join(folder, 'jobs'), '--out', join(folder, 'anew')], words), 0);
    assert.deepEqual(filesIn(join(folder, 'out')), filesIn(join(folder, 'anew')));
  });

  it('sees a save by renaming, a new posting in a new folder, and one that goes', async (context) => {
    const {folder, next, page} = await startWatching(context);
    await next(() => {
      writeFileSync(join(folder, 'jobs/.a.md.swp'), GOOD_POSTING.replace('la nuit', 'à l’aube'));
      renameSync(join(folder, 'jobs/.a.md.swp'), join(folder, 'jobs/a.md'));
    });
    assert.match(page('a'), /à l’aube/);
    await next(() => rmSync(join(folder, 'jobs/deep'), {recursive: true}));
    assert.equal(existsSync(join(folder, 'out/postings/b.html')), false);
  });

  it('goes on when a posting is broken in the midst of an edit', async (context) => {
    const {folder, next, page} = await startWatching(context);
    const broken = await next(() => writeFileSync(join(folder, 'jobs/a.md'), '---\nroles: "une'));
    assert.match(broken, /a\.md:\d+:\d+: error /);
    await next(() => writeFileSync(join(folder, 'jobs/a.md'), GOOD_POSTING));
    assert.match(page('a'), /<h1/);
  });

  it('goes on when the template is broken, and when the folder is away for a while', async (context) => {
    const template = join(aFolder(context, {}), 'frame.html');
    const whole = '<html><head><!-- job-board:head --></head><body><!-- job-board:content --></body></html>';
    writeFileSync(template, whole);
    const {folder, next, page} = await startWatching(context, '--template', template);
    assert.match(
      await next(() => writeFileSync(template, '<html></html>')),
      /il manque <!-- job-board:head -->/,
    );
    await next(() => writeFileSync(template, whole.replace('<body>', '<body>Nous')));
    assert.match(page('a'), /<body>Nous/);
    assert.match(await next(() => renameSync(join(folder, 'jobs'), join(folder, 'gone'))), /ENOENT|no such/);
    await next(() => renameSync(join(folder, 'gone'), join(folder, 'jobs')));
    assert.match(page('b'), /<h1/);
  });
});
