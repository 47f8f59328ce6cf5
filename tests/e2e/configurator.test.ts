import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {ConfiguratorPage} from '../support/configurator-page.js';
import {addPage} from '../support/demo-site.js';
import {serve, type Site} from '../support/serve.js';

let browser: Browser;
/** Where the configurator and the script are, where the index is, and whose page the board is for. */
let demo: Site;
let indexes: Site;
let partner: Site;

before(async () => {
  [browser, demo] = await Promise.all([openBrowser(), serve('dist/demo', {cors: true})]);
  [indexes, partner] = await Promise.all([
    serve('dist/demo/jobs', {cors: true}),
    serve('dist/demo/jobs/feeds'),
  ]);
});
after(async () => {
  await browser.close();
  await Promise.all([demo.close(), indexes.close(), partner.close()]);
});
beforeEach(() => indexes.answers.clear());

const open = (
  options: Parameters<typeof ConfiguratorPage.open>[2] = {},
  path = 'configurator.html',
): Promise<ConfiguratorPage> => ConfiguratorPage.open(browser, `${demo.origin}/${path}`, options);
const indexUrl = (): string => `${indexes.origin}/index.json`;

/** A page of the partner's with what was copied pasted into it, and into its style sheet. */
async function paste(html: string, css = ''): Promise<BoardPage> {
  partner.answers.set('/site.css', (_request, response) => {
    response.setHeader('content-type', 'text/css').end(css);
  });
  addPage(
    partner,
    '/page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nos offres</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css"></head>
    <body><main><h1>Nous rejoindre</h1><h2>Nos offres</h2>${html}</main></body></html>`,
  );
  return BoardPage.open(browser, `${partner.origin}/page.html`);
}

describe('the configurator', () => {
  it('leads from an empty page to a snippet that shows the board on somebody else’s page', async () => {
    const configurator = await open();
    assert.equal(await configurator.page.locator('iframe, .code').count(), 0);
    await configurator.check(indexUrl());
    await configurator.page.getByText('33 offres ouvertes, 44 en tout').waitFor();
    await configurator.page.getByText('le 22 novembre 2026, aujourd’hui').waitFor();
    assert.match(await configurator.status.innerText(), /33 offres ouvertes/);

    await configurator.page.locator('summary', {hasText: 'Métier'}).click();
    await configurator.page.getByRole('checkbox', {name: /^Données/}).check();
    assert.match(await configurator.status.innerText(), /^Le tableau montrera \d+ offres\.$/);
    const filters = configurator.page.getByRole('group', {name: 'Filtres'});
    await filters.getByRole('checkbox', {name: 'Contrat'}).uncheck();
    await filters.getByRole('button', {name: 'Monter Lieu'}).click();
    await filters.getByRole('button', {name: 'Monter Lieu'}).click();
    assert.equal(await configurator.status.innerText(), 'Lieu\u00a0: position 1 sur 5');
    await configurator.choose('Cartes');
    await configurator.choose('Droits');
    await configurator.page.getByLabel('Langue').selectOption('en');
    await configurator.page.locator('input[type="color"]').first().fill('#14532d');
    const previewed = await configurator.previewed();

    const visit = await paste(await configurator.copy(0), await configurator.copy(1));
    const list = visit.board.getByRole('list', {name: 'Jobs'});
    await list.getByRole('heading').first().waitFor();
    assert.deepEqual(await list.getByRole('heading').allInnerTexts(), previewed);
    assert.deepEqual(await visit.board.locator('fieldset legend').allInnerTexts(), [
      'Place',
      'Team',
      'Remote work',
      'Skills',
    ]);
    const button = visit.board.getByRole('button', {name: 'Search'});
    assert.equal(await button.evaluate((node) => getComputedStyle(node).backgroundColor), 'rgb(20, 83, 45)');
    assert.equal(await button.evaluate((node) => getComputedStyle(node).borderRadius), '0px');
    assert.deepEqual(visit.complaints, []);
    assert.deepEqual(configurator.complaints, []);
    await Promise.all([visit.close(), configurator.close()]);
  });

  it('hands on the site’s own words, and puts off the index until the board is near', async () => {
    const configurator = await open();
    await configurator.check(indexUrl());
    await configurator.previewed();
    await configurator.choose('À l’approche');
    await configurator.say('Au-dessus du tableau', 'Nos <b>métiers</b>');
    await configurator.frame.getByText('Nos <b>métiers</b>').waitFor();
    await configurator.say('Quand il n’y a aucune offre', 'Candidature spontanée', 'écrivez-nous');
    await configurator.page.getByText('la phrase paraîtra sans lien').waitFor();
    await configurator.say(
      'Quand il n’y a aucune offre',
      'Candidature spontanée & « questions »',
      'rh@rivages.example',
    );
    await configurator.choose('WordPress');
    await configurator.page.getByText('pas de place pour vos propres mots').waitFor();
    await configurator.choose('Page HTML');

    indexes.answers.set('/index.json', answer(JSON.stringify({version: 1, postings: []})));
    const visit = await paste(`<div style="height: 4000px"></div>${await configurator.copy(0)}`);
    const link = visit.board.getByRole('link', {name: 'Candidature spontanée & « questions »'});
    await visit.page.waitForLoadState('networkidle');
    assert.equal(await link.isVisible(), false, 'nobody is near');
    await visit.page.mouse.wheel(0, 4000);
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), 'mailto:rh@rivages.example');
    await visit.board.getByText('Nos <b>métiers</b>').waitFor();
    assert.deepEqual(visit.complaints, []);
    assert.deepEqual(configurator.complaints, []);
    await Promise.all([visit.close(), configurator.close()]);
  });

  it('makes of WordPress’s one tag the same board', async () => {
    const configurator = await open({}, 'configurator-en.html');
    await configurator.check(indexUrl());
    const previewed = await configurator.previewed();
    await configurator.choose('WordPress');
    await configurator.choose('Round');
    const code = await configurator.copy();
    assert.equal(code.split('\n').length, 1);
    const visit = await paste(code);
    await visit.links.first().waitFor();
    assert.deepEqual(await visit.titles(), previewed);
    const field = visit.board.getByRole('searchbox');
    assert.equal(await field.evaluate((node) => getComputedStyle(node).borderRadius), '12px');
    assert.deepEqual(visit.complaints, []);
    await Promise.all([visit.close(), configurator.close()]);
  });

  it('tells what an npm project needs', async () => {
    const configurator = await open({}, 'configurator-en.html');
    await configurator.check(indexUrl());
    await configurator.choose('npm project');
    assert.match(await configurator.copy(0), /^npm install job-board@\d/);
    assert.equal(await configurator.copy(1), "import 'job-board/define';");
    assert.match(await configurator.copy(2), /^<job-board src="http/);
    await configurator.close();
  });

  it('can be tried without an index of one’s own', async () => {
    const configurator = await open();
    await configurator.page.getByRole('button', {name: /^Essayer/}).click();
    await configurator.previewed();
    assert.deepEqual(configurator.complaints, []);
    await configurator.close();
  });

  it('shows the board at three widths, scaled to the room that there is', async () => {
    const configurator = await open();
    await configurator.check(indexUrl());
    await configurator.previewed();
    for (const [label, width] of [
      ['Téléphone', 360],
      ['Tablette', 768],
      ['Ordinateur', 1280],
    ] as const) {
      await configurator.choose(label);
      const inside = await configurator.frame.locator('html').evaluate(() => innerWidth);
      assert.equal(inside, width);
      const [frame, stage] = await Promise.all(
        ['iframe', '.stage'].map((part) => configurator.page.locator(part).boundingBox()),
      );
      assert.ok(frame && stage && frame.x >= stage.x && frame.x + frame.width <= stage.x + stage.width + 1);
    }
    await configurator.close();
  });

  it('leaves the code in sight, down to the end of the page', async () => {
    const configurator = await open();
    await configurator.check(indexUrl());
    await configurator.previewed();
    await configurator.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [preview, code] = await Promise.all(
      ['.to-code', '#code'].map((part) => configurator.page.locator(part).boundingBox()),
    );
    assert.ok(preview && code && preview.y + preview.height <= code.y);
    await configurator.close();
  });
});

const answer =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, {'content-type': 'application/json'}).end(body);

/** What may be found at an address, and what its owner is told. */
const PROBLEMS: readonly (readonly [found: string, answer: RequestListener, told: RegExp])[] = [
  ['nothing', answer('', 404), /Il n’y a pas de fichier .+ comparez/],
  ['a server in trouble', answer('', 503), /erreur \(503\)/],
  ['a page', answer('<!doctype html><title>x</title>'), /une page, pas un index/],
  ['half an index', answer('{"version": 1, "post'), /incomplet.+ Reconstruisez/],
  ['another JSON', answer('{"version": 1}'), /pas un index d’offres/],
  ['another version', answer('{"version": 2, "postings": []}'), /autre version/],
  [
    'an index that others may not read',
    (_request, response) => {
      response.removeHeader('access-control-allow-origin');
      response.end('{}');
    },
    /ne laisse pas d’autres sites .+Access-Control-Allow-Origin/,
  ],
  ['a server that hangs up', (_request, response) => response.destroy(), /Aucun serveur ne répond/],
];

describe('an address where the configurator finds', () => {
  for (const [found, listener, told] of PROBLEMS) {
    it(`${found} is told in words, with a remedy`, async () => {
      indexes.answers.set('/index.json', listener);
      const configurator = await open();
      await configurator.check(indexUrl());
      const problem = configurator.page.locator('#address-problem');
      await problem.waitFor();
      assert.match((await problem.innerText()).replace(/\s+/g, ' '), told);
      assert.equal((await configurator.status.innerText()).length > 20, true);
      assert.equal(await configurator.address.getAttribute('aria-describedby'), 'address-problem');
      assert.equal(await configurator.address.getAttribute('aria-invalid'), 'true');
      assert.equal(await configurator.page.locator('iframe').count(), 0);
      await configurator.close();
    });
  }

  it('markup in a title shows it as text', async () => {
    const index = {version: 1, title: '<img src=x onerror=alert(1)>', lang: 'fr', postings: []};
    indexes.answers.set('/index.json', answer(JSON.stringify(index)));
    const configurator = await open();
    await configurator.check(indexUrl());
    await configurator.page.getByText(index.title).waitFor();
    await configurator.page.getByText('Cet index est vide').waitFor();
    assert.equal(await configurator.page.locator('img').count(), 0);
    assert.deepEqual(configurator.complaints, []);
    await configurator.close();
  });
});

describe('the configurator gives axe nothing to find', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      it(`in ${colorScheme}, ${width} px wide, at each step`, async () => {
        const configurator = await open({width, colorScheme});
        assert.deepEqual(await configurator.faults(), [], 'empty');
        await configurator.check('nos offres');
        await configurator.page.locator('#address-problem').waitFor();
        assert.deepEqual(await configurator.faults(), [], 'refused');
        await configurator.check(indexUrl());
        await configurator.previewed();
        await configurator.page.locator('summary').first().click();
        await configurator.say('Quand il n’y a aucune offre', 'Écrivez-nous', 'écrivez-nous');
        await configurator.page.locator('input[type="color"]').first().fill('#ffe000');
        assert.deepEqual(await configurator.faults(), [], 'ready');
        const overflow = await configurator.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(overflow <= width, `${overflow} px`);
        await configurator.close();
      });
    }
  }
});
