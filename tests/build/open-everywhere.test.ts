import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {isOpenOn} from '../../src/contract/is-open.js';
import {parseIndex} from '../../src/contract/parse-index.js';
import {boardPostings} from '../../src/search/run-query.js';
import {aFolder} from '../support/a-folder.js';
import {BASE_URL} from '../support/a-site.js';
import {readAtom, readSitemap} from '../support/read-feed.js';
import {ReadPage} from '../support/read-page.js';
import {runCommand} from '../support/run-command.js';

/** What an editor may say of a posting, and on which of three days one can apply. */
const TABLE: readonly (readonly [id: string, frontMatter: string, days: readonly string[]])[] = [
  ['always', 'open: true', ['2026-11-21', '2026-11-22', '2026-11-23']],
  ['closed', 'open: false', []],
  ['closed-with-a-day-to-come', 'open: false\ndepublication_date: 2099-01-01', []],
  ['filled', 'open: true\nposte_pourvu: true', []],
  ['last-day', 'open: true\nposte_ferme: 2026-11-22', ['2026-11-21', '2026-11-22']],
  ['day-before', 'open: true\ndepublication_date: 2026-11-21', ['2026-11-21']],
  ['day-after', 'open: true\nposte_ferme: 2026-11-23', ['2026-11-21', '2026-11-22', '2026-11-23']],
  ['says-nothing', 'domaine: data', []],
];

const fileOf = (frontMatter: string, id: string): string =>
  `---\nroles: ${id}\nstartup: ports\ndomaines: data\n${frontMatter}\n---\nVenez. Écrivez à ${id}@rivages.example pour postuler.\n`;

/** A build of the table on a day, and which postings each thing that it wrote takes for open. */
async function openIn(context: TestContext, day: string) {
  const files = TABLE.map(([id, frontMatter]) => [`jobs/${id}.md`, fileOf(frontMatter, id)] as const);
  const folder = aFolder(context, Object.fromEntries(files));
  const out = join(folder, 'out');
  await runCommand('build', join(folder, 'jobs'), '--out', out, '--now', day, '--base-url', BASE_URL);
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');
  const idOf = (address: string): string => /postings\/(.+)\.html$/.exec(address)?.[1] ?? address;
  const page = (id: string): ReadPage => new ReadPage(read(`postings/${id}.html`));
  const ids = TABLE.map(([id]) => id);
  const {index} = parseIndex(JSON.parse(read('index.json')));
  const items = (JSON.parse(read('feed.json')) as {items: {url: string}[]}).items;
  return {
    'the index, read on that day': index.postings.filter((one) => isOpenOn(one, day)).map(({id}) => id),
    'the Atom feed': readAtom(read('feed.xml')).entries.map(({id}) => idOf(id)),
    'the feed of a category': readAtom(read('feeds/category/data.xml')).entries.map(({id}) => idOf(id)),
    'the JSON feed': items.map(({url}) => idOf(url)),
    'the sitemap': readSitemap(read('sitemap.xml')).map(({loc = ''}) => idOf(loc)),
    'the plain list': new ReadPage(read('list.html')).attributes('a', 'href').map(idOf),
    'pages with a JobPosting': ids.filter((id) => page(id).jsonLd.length === 1),
    'pages that search engines may list': ids.filter(
      (id) => page(id).attributes('meta', 'content', {name: 'robots'}).length === 0,
    ),
    'pages without the banner': ids.filter((id) => !page(id).text('body').includes('Cette offre est close')),
    'pages with a way to apply': ids.filter((id) =>
      page(id)
        .attributes('a', 'href')
        .some((href) => href.startsWith('mailto:')),
    ),
    'files with an address of theirs': ids.filter((id) => read(`postings/${id}.json`).includes(`${id}@`)),
  };
}

describe('the one rule for open', () => {
  for (const day of ['2026-11-21', '2026-11-22', '2026-11-23']) {
    it(`is the same in everything that is written, on ${day}`, async (context) => {
      const expected = TABLE.filter(([, , days]) => days.includes(day))
        .map(([id]) => id)
        .sort();
      assert.ok(expected.length > 0);
      for (const [where, found] of Object.entries(await openIn(context, day))) {
        assert.deepEqual([...found].sort(), expected, where);
      }
    });
  }

  it('is applied again on the day on which the index is read', async (context) => {
    const folder = aFolder(context, {'jobs/a.md': fileOf('open: true\nposte_ferme: 2026-11-22', 'a')});
    await runCommand('build', join(folder, 'jobs'), '--out', folder, '--now', '2026-11-01');
    const {index} = parseIndex(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
    const shownOn = (day: string): number =>
      boardPostings(index.postings, {day, status: 'open', scope: {}}).length;
    assert.deepEqual([shownOn('2026-11-22'), shownOn('2026-11-23')], [1, 0]);
  });

  it('keeps the page of a posting that closes, at its address', async (context) => {
    const folder = aFolder(context, {'jobs/a.md': fileOf('open: true\nposte_ferme: 2026-11-22', 'a')});
    const build = (day: string) =>
      runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'), '--now', day);
    const page = (): ReadPage => new ReadPage(readFileSync(join(folder, 'out/postings/a.html'), 'utf8'));
    await build('2026-11-22');
    assert.equal(page().jsonLd.length, 1);
    await build('2026-11-23');
    assert.deepEqual(page().jsonLd, []);
    assert.equal(page().text('h1'), 'A');
  });
});
