import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {addPage} from '../support/demo-site.js';
import {serve, type Site} from '../support/serve.js';

interface Snippets {
  readonly version: string;
  readonly folder: string;
  readonly files: readonly {readonly name: string; readonly bytes: number; readonly integrity: string}[];
  readonly snippets: {readonly module: string; readonly classic: string};
}

const release = JSON.parse(readFileSync('dist/snippets.json', 'utf8')) as Snippets;

describe('the folder of a release', () => {
  it('has the version of the package in its name', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.equal(release.version, version);
    assert.equal(release.folder, `job-board-${version}`);
  });

  for (const {name, bytes, integrity} of release.files) {
    it(`holds ${name} as it was built, with its hash`, () => {
      const published = readFileSync(`dist/${release.folder}/${name}`);
      assert.deepEqual(published, readFileSync(`dist/${name}`));
      assert.equal(published.length, bytes);
      assert.equal(integrity, `sha384-${createHash('sha384').update(published).digest('base64')}`);
    });
  }
});

describe('the snippet of a release', () => {
  let browser: Browser;
  /** Where the release was published, where the index is, and whose page it is: three origins. */
  let scripts: Site;
  let indexes: Site;
  let partner: Site;

  before(async () => {
    [browser, indexes] = await Promise.all([openBrowser(), serve('dist/demo/jobs', {cors: true})]);
    [scripts, partner] = await Promise.all([serve('dist', {cors: true}), serve('dist/demo/jobs/feeds')]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([scripts.close(), indexes.close(), partner.close()]);
  });
  beforeEach(() => scripts.answers.clear());

  const pasted = (snippet: string): string =>
    snippet
      .replace('./jobs/', `${indexes.origin}/`)
      .replace(`./${release.folder}/`, `${scripts.origin}/${release.folder}/`);

  const open = async (markup: string): Promise<BoardPage> => {
    addPage(
      partner,
      '/page.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nos offres</title>
      <link rel="icon" href="data:,"></head><body><main>${markup}</main></body></html>`,
    );
    return BoardPage.open(browser, `${partner.origin}/page.html`);
  };

  for (const form of ['module', 'classic'] as const) {
    it(`shows the board from another origin, as a ${form} script with its hash`, async () => {
      const snippet = release.snippets[form];
      assert.match(snippet, /integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
      const visit = await open(pasted(snippet));
      await visit.links.first().waitFor();
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });
  }

  const withList = (snippet: string): string =>
    pasted(snippet).replace(
      '></job-board>',
      '><ul><li><a href="/une.html">Une offre</a></li></ul></job-board>',
    );

  /** Whether the page shows its own list and no board, and what the console says of it. */
  const refusal = async (markup: string): Promise<string> => {
    const visit = await open(markup);
    await visit.page.waitForLoadState('networkidle');
    assert.ok(await visit.page.getByRole('link', {name: 'Une offre'}).isVisible());
    assert.equal(await visit.page.evaluate(() => customElements.get('job-board') === undefined), true);
    const said = visit.complaints.join('\n');
    await visit.close();
    return said;
  };

  it('runs nothing but what has its hash, and the list inside the board stays', async () => {
    const changed = readFileSync('dist/job-board.js', 'utf8') + '\n;';
    scripts.answers.set(`/${release.folder}/job-board.js`, (_request, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(changed);
    });
    assert.match(await refusal(withList(release.snippets.module)), /integrity/);
  });

  it('leaves the list where the script is published without Access-Control-Allow-Origin', async () => {
    const closed = await serve('dist');
    const markup = withList(release.snippets.module).replace(scripts.origin, closed.origin);
    assert.match(await refusal(markup), /CORS/);
    await closed.close();
  });

  it('finds the other languages beside it', async () => {
    const visit = await open(pasted(release.snippets.module).replace('<job-board', '<job-board lang="de"'));
    await visit.board.getByRole('button', {name: 'Suchen'}).waitFor();
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('survives an editor that takes away the elements that it does not know, as one classic tag', async () => {
    const edited = (markup: string): string => markup.replace(/<\/?[a-z]+-[^>]*>/g, '');
    assert.doesNotMatch(edited(release.snippets.module), /job-board src/);
    const visit = await open(edited(pasted(release.snippets.classic)));
    await visit.links.first().waitFor();
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
});
