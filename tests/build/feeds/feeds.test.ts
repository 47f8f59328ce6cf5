import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedFiles} from '../../../src/build/feeds/feed-files.js';
import {feedPaths} from '../../../src/build/feeds/list-feeds.js';
import type {SiteOptions} from '../../../src/build/pages/site.js';
import type {BodyNode} from '../../../src/contract/body.js';
import type {Posting} from '../../../src/contract/posting.js';
import {aPosting} from '../../support/a-posting.js';
import {aSite, BASE_URL} from '../../support/a-site.js';
import {readAtom} from '../../support/read-feed.js';

const BODY: readonly BodyNode[] = [
  {tag: 'p', children: ['Compter « les marées » & les ', {tag: 'em', children: ['<vagues>']}, '.']},
];
const HTML = '<p>Compter « les marées » &amp; les <em>&lt;vagues&gt;</em>.</p>';

const PORT = aPosting({
  id: 'port',
  title: 'Capitaine R&D <b>',
  datePosted: '2026-11-02',
  category: ['data', 'design'],
  organization: {id: 'ports', name: 'Ports'},
  ministry: {name: 'Rivages & Marées'},
  excerpt: 'Compter les marées.',
  skills: ['QGIS'],
});
const OLD = aPosting({
  id: 'old',
  open: false,
  category: ['product'],
  organization: {id: 'ports', name: 'Ports'},
});

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url?: string;
    readonly content_html?: string;
    readonly [key: string]: unknown;
  }[];
}

function feedsOf(postings: readonly Posting[], site: SiteOptions = aSite({baseUrl: BASE_URL}), body = BODY) {
  const files = new Map(
    feedFiles(
      postings,
      postings.filter(({open}) => open),
      () => body,
      site,
    ),
  );
  const text = (path: string): string => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
    return found;
  };
  return {
    paths: [...files.keys()],
    atom: (path = 'feed.xml') => readAtom(text(path)),
    json: (path = 'feed.json') => JSON.parse(text(path)) as JsonFeed,
  };
}

describe('the Atom feed', () => {
  it('tells each open posting, with its text as HTML', () => {
    const feed = feedsOf([PORT, OLD]).atom();
    assert.equal(feed.title, 'Offres');
    assert.equal(feed.language, 'fr');
    assert.deepEqual(feed.entries, [
      {
        id: `${BASE_URL}postings/port.html`,
        title: 'Capitaine R&D <b>',
        updated: '2026-11-02T11:00:00Z',
        published: '2026-11-02T11:00:00Z',
        link: `${BASE_URL}postings/port.html`,
        summary: 'Compter les marées.',
        content: HTML,
      },
    ]);
  });

  it('knows its own address, and that of the board', () => {
    const {id, links} = feedsOf([PORT]).atom();
    assert.equal(id, `${BASE_URL}feed.xml`);
    assert.deepEqual(
      links.map(({rel, href}) => [rel, href]),
      [
        ['self', `${BASE_URL}feed.xml`],
        ['alternate', 'https://rivages.example/'],
      ],
    );
  });

  it('is valid without any address: names that last, links as seen from where it lies', () => {
    const {atom} = feedsOf([PORT], aSite());
    const feed = atom('feeds/category/data.xml');
    const [entry] = feed.entries;
    assert.match(feed.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.ok(entry);
    assert.equal(entry.id, atom().entries[0]?.id);
    assert.match(entry.id, /^urn:uuid:/);
    assert.equal(entry.link, '../../postings/port.html');
    assert.deepEqual(
      feed.links.map(({rel, href}) => [rel, href]),
      [['alternate', '../../../']],
    );
  });

  it('does not change from day to day while the postings stay', () => {
    const undated = aPosting({id: 'undated'});
    const future = aPosting({id: 'future', datePosted: '2206-05-18'});
    const on = (now: string) => feedsOf([PORT, undated, future], aSite({now})).atom();
    assert.deepEqual(on('2026-11-22'), on('2026-11-23'));
    assert.equal(on('2026-11-22').updated, '2026-11-02T11:00:00Z');
    assert.deepEqual(
      on('2026-11-22').entries.map(({published}) => published),
      ['2026-11-02T11:00:00Z', undefined, undefined],
    );
  });

  it('is valid when nothing is open', () => {
    assert.deepEqual(feedsOf([OLD]).atom().entries, []);
  });
});

describe('the JSON feed', () => {
  it('is version 1.1, with the same postings', () => {
    const feed = feedsOf([PORT, OLD]).json();
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.home_page_url, 'https://rivages.example/');
    assert.equal(feed.feed_url, `${BASE_URL}feed.json`);
    const [item, ...others] = feed.items;
    assert.deepEqual(others, []);
    assert.equal(item?.id, `${BASE_URL}postings/port.html`);
    assert.equal(item.content_html, HTML);
    assert.deepEqual(item['tags'], ['data', 'design', 'QGIS']);
    assert.deepEqual(item['authors'], [{name: 'Ports'}]);
    assert.equal(item['date_published'], '2026-11-02T11:00:00Z');
    assert.deepEqual((item['_job'] as Posting).ministry, {name: 'Rivages & Marées'});
  });

  it('has no address where none is known, and always some content', () => {
    const feed = feedsOf([PORT], aSite(), []).json();
    assert.deepEqual(
      [feed.home_page_url, feed.feed_url, feed.items[0]?.url],
      [undefined, undefined, undefined],
    );
    assert.equal(feed.items[0]?.['content_text'], 'Compter les marées.');
  });
});

describe('the feeds of a board', () => {
  it('are one of all, and one for each category, organisation, incubator and ministry', () => {
    const {paths, atom} = feedsOf([PORT, OLD]);
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.xml')),
      [
        'feed.xml',
        'feeds/category/data.xml',
        'feeds/category/design.xml',
        'feeds/category/product.xml',
        'feeds/organization/ports.xml',
        'feeds/ministry/_8a0mk7g.xml',
      ],
    );
    assert.equal(atom('feeds/category/data.xml').title, 'Offres\u00a0: Données');
    assert.equal(atom('feeds/organization/ports.xml').title, 'Offres\u00a0: Ports');
    assert.equal(atom('feeds/organization/ports.xml').entries.length, 1);
  });

  it('stay when the last posting of theirs closes', () => {
    assert.deepEqual(feedsOf([OLD]).atom('feeds/category/product.xml').entries, []);
  });

  it('are those that the index alone tells', () => {
    assert.deepEqual([...feedPaths([PORT, OLD])].sort(), [...feedsOf([PORT, OLD]).paths].sort());
  });
});
