import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {build, createLogger, createServer, type Logger} from 'vite';
import {jobBoard} from '../../src/build/vite-plugin.js';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';

const FILES = {
  'site/index.html': '<!doctype html><html lang="fr"><title>Nous</title><body></body></html>',
  'jobs/a.md': GOOD_POSTING,
  'jobs/b.md': 'Pas d’en-tête ici.',
};

function quietLogger(): {readonly logger: Logger; readonly warnings: string[]} {
  const warnings: string[] = [];
  const logger = createLogger('silent');
  logger.warn = (text) => warnings.push(text);
  return {logger, warnings};
}

describe('the Vite plugin', () => {
  it('serves the board while one writes, and builds it again after a change', async (context) => {
    const folder = aFolder(context, FILES);
    const {logger, warnings} = quietLogger();
    const server = await createServer({
      configFile: false,
      root: join(folder, 'site'),
      customLogger: logger,
      plugins: [jobBoard({folders: [join(folder, 'jobs')], now: '2026-11-22'})],
    });
    context.after(() => server.close());
    await server.listen(0);
    const origin = server.resolvedUrls?.local[0] ?? '';
    const get = async (path: string) => {
      const response = await fetch(new URL(path, origin));
      return {type: response.headers.get('content-type'), text: await response.text()};
    };
    const index = await get('jobs/index.json');
    assert.equal(index.type, 'application/json; charset=utf-8');
    assert.match(index.text, /"id":"a"/);
    assert.match((await get('jobs/postings/a.html')).text, /à Brest/);
    assert.doesNotMatch((await get('jobs/%2e%2e/%2e%2e/etc/passwd')).text, /root:/);
    assert.ok(warnings.some((text) => text.includes('b.md:1:1: error front-matter-missing')));

    const reloaded = new Promise<void>((resolve) => {
      server.ws.send = () => resolve();
    });
    writeFileSync(join(folder, 'jobs/a.md'), GOOD_POSTING.replace('à Brest', 'à Lorient'));
    await reloaded;
    assert.match((await get('jobs/postings/a.html')).text, /à Lorient/);
  });

  it('puts the files of the board beside those of the site', async (context) => {
    const folder = aFolder(context, FILES);
    await build({
      configFile: false,
      root: join(folder, 'site'),
      customLogger: quietLogger().logger,
      plugins: [jobBoard({folders: [join(folder, 'jobs')], path: '/offres/', now: '2026-11-22'})],
    });
    const built = (path: string): string => readFileSync(join(folder, 'site/dist', path), 'utf8');
    assert.match(built('offres/index.json'), /"id":"a"/);
    assert.match(built('offres/postings/a.html'), /<h1/);
    assert.match(built('index.html'), /Nous/);
  });
});
