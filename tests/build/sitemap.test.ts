import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sitemapPaths, sitemaps} from '../../src/build/sitemap.js';
import {aPosting} from '../support/a-posting.js';
import {aSite, BASE_URL} from '../support/a-site.js';
import {readSitemap} from '../support/read-feed.js';

describe('the sitemap', () => {
  it('lists the pages with the day of each, unless it has not come yet', () => {
    const open = [
      aPosting({id: 'a', datePosted: '2026-11-02'}),
      aPosting({id: 'b', datePosted: '2206-05-18'}),
      aPosting({id: 'c'}),
    ];
    const [[path, text] = ['', '']] = sitemaps(open, aSite({baseUrl: 'https://rivages.example/a&b'}));
    assert.equal(path, 'sitemap.xml');
    assert.deepEqual(readSitemap(text), [
      {loc: 'https://rivages.example/a&b/postings/a.html', lastmod: '2026-11-02'},
      {loc: 'https://rivages.example/a&b/postings/b.html'},
      {loc: 'https://rivages.example/a&b/postings/c.html'},
    ]);
  });

  it('is not written without an address, nor without a page', () => {
    assert.deepEqual(sitemaps([aPosting()], aSite()), []);
    assert.deepEqual(sitemaps([], aSite({baseUrl: BASE_URL})), []);
  });

  it('is several, named by one, beyond what one may hold', () => {
    const open = Array.from({length: 50_001}, (_, at) => aPosting({id: `p${at}`}));
    const files = sitemaps(open, aSite({baseUrl: BASE_URL}));
    assert.deepEqual(files.map(([path]) => path).sort(), [...sitemapPaths(open)].sort());
    const [first, second, index] = files.map(([, text]) => readSitemap(text));
    assert.deepEqual([first?.length, second?.length], [50_000, 1]);
    assert.deepEqual(index, [{loc: `${BASE_URL}sitemap-1.xml`}, {loc: `${BASE_URL}sitemap-2.xml`}]);
  });
});
