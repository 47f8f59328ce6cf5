import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {parseIndex} from '../../src/contract/parse-index.js';
import {aFolder} from '../support/a-folder.js';
import {BASE_URL} from '../support/a-site.js';
import {readAtom} from '../support/read-feed.js';
import {ReadPage} from '../support/read-page.js';
import {runCommand} from '../support/run-command.js';

const DAY = '2026-11-22';
const fileOf = (frontMatter: string): string =>
  `---\nroles: Capitaine\nstartup: ports\ndomaines: data\n${frontMatter}\n---\nVenez. Écrivez à lou@rivages.example pour postuler.\n`;

/** A build, whatever it says, and all that it wrote. */
async function build(context: TestContext, postings: Readonly<Record<string, string>>) {
  const folder = aFolder(context, {'jobs/.keep': '', ...postings});
  const out = join(folder, 'out');
  const argv = ['build', join(folder, 'jobs'), '--out', out, '--now', DAY, '--base-url', BASE_URL];
  const {status} = await runCommand(...argv);
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');
  const paths = readdirSync(out, {recursive: true, encoding: 'utf8'});
  return {status, read, paths};
}

/** Faults that other boards had, and mended late or never. */
describe('what others got wrong', () => {
  it('a JobPosting elsewhere than on the page of its one posting', async (context) => {
    const {read, paths} = await build(context, {
      'jobs/2026-11-01-a.md': fileOf('open: true\nredirect_from: /recrutement/old.html'),
      'jobs/2026-11-02-b.md': fileOf('open: true'),
    });
    const pages = paths.filter((path) => path.endsWith('.html'));
    const saying = pages.filter((path) => new ReadPage(read(path)).jsonLd.length > 0);
    assert.deepEqual(saying.sort(), ['postings/2026-11-01-a.html', 'postings/2026-11-02-b.html']);
    assert.ok(pages.length >= 4, `the list and a redirect too: ${pages.join(', ')}`);
    for (const path of saying) assert.equal(new ReadPage(read(path)).jsonLd.length, 1);
  });

  it('a date, a salary or a region in a JobPosting that nobody stated', async (context) => {
    const {read} = await build(context, {'jobs/a.md': fileOf('open: true')});
    const [job] = new ReadPage(read('postings/a.html')).jsonLd;
    for (const key of ['datePosted', 'validThrough', 'baseSalary', 'jobLocation', 'employmentType'])
      assert.equal(job && key in job, false, key);
  });

  it('feeds that go on offering what the page calls closed', async (context) => {
    const closing = 'open: true\ndepublication_date: 2026-11-21';
    const {read} = await build(context, {'jobs/a.md': fileOf(closing), 'jobs/b.md': fileOf('open: true')});
    const told = ['feed.xml', 'feeds/category/data.xml', 'feeds/organization/ports.xml'];
    for (const path of told) {
      const {entries} = readAtom(read(path));
      assert.deepEqual(
        entries.map(({id}) => id),
        [`${BASE_URL}postings/b.html`],
        path,
      );
    }
    assert.match(new ReadPage(read('postings/a.html')).text('body'), /Cette offre est close/);
  });

  it('a feed that goes away with the last posting in it', async (context) => {
    const {read} = await build(context, {'jobs/a.md': fileOf('open: false')});
    assert.deepEqual(readAtom(read('feeds/category/data.xml')).entries, []);
  });

  it('a build that breaks where there is nothing to build', async (context) => {
    const {status, read, paths} = await build(context, {});
    assert.equal(status, 0);
    assert.deepEqual(parseIndex(JSON.parse(read('index.json'))).index.postings, []);
    assert.deepEqual(readAtom(read('feed.xml')).entries, []);
    // One without an address would not be valid.
    assert.ok(!paths.includes('sitemap.xml'));
    assert.match(new ReadPage(read('list.html')).text('p'), /\p{L}/u);
  });

  it('a build that breaks at one bad header, or drops it in silence', async (context) => {
    const {status, read} = await build(context, {
      'jobs/a.md': fileOf('open: true'),
      'jobs/b.md': '---\nroles: “Capitaine\nopen: [true\n---\nVenez.\n',
    });
    assert.equal(status, 1);
    assert.deepEqual(
      parseIndex(JSON.parse(read('index.json'))).index.postings.map(({id}) => id),
      ['a'],
    );
  });

  it('addresses of people in what is kept of a closed posting', async (context) => {
    const {read, paths} = await build(context, {'jobs/a.md': fileOf('open: false')});
    const files = paths.filter((path) => /\.(?:json|html|xml)$/.test(path));
    assert.ok(files.length > 5);
    for (const path of files) assert.doesNotMatch(read(path), /lou@/, path);
  });
});
