import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {feedFiles} from '../../src/build/feeds/feed-files.js';
import {element, toHtml} from '../../src/build/pages/markup.js';
import {postingList} from '../../src/build/pages/posting-list.js';
import {postingPage} from '../../src/build/pages/posting-page.js';
import {redirectPage} from '../../src/build/redirects/redirect-page.js';
import {sitemaps} from '../../src/build/sitemap.js';
import type {BodyNode} from '../../src/contract/body.js';
import type {Posting} from '../../src/contract/posting.js';
import {aSite, BASE_URL} from '../support/a-site.js';
import {readAtom, readSitemap} from '../support/read-feed.js';
import {ReadPage} from '../support/read-page.js';

/** What breaks out of one thing or another, and what is merely odd. */
const EVIL = fc.constantFrom(
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '"',
    "'",
    '`',
    '&',
    '&lt;',
    '&#0;',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</title>',
    '</textarea>',
    '<?xml?>',
    '\u2028',
    '\u2029',
    '\u0000',
    '\u0008',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '{{7*7}}',
    '{%x%}',
    '${x}',
    '$&',
    'é',
    '😀',
    '\u00a0',
    '\n',
  ],
);
const text = fc
  .array(fc.oneof(EVIL, fc.string({unit: 'binary', maxLength: 8})), {minLength: 1, maxLength: 8})
  .map((parts) => `x${parts.join('')}`);
const name = fc.record({id: text, name: text});
const posting: fc.Arbitrary<Posting> = fc.record({
  id: fc.constant('port'),
  title: text,
  headline: text,
  open: fc.boolean(),
  organization: name,
  ministry: name,
  places: fc.array(text, {minLength: 1, maxLength: 2}),
  skills: fc.array(text, {minLength: 1, maxLength: 2}),
  salary: text,
  excerpt: text,
  category: fc.constant(['data'] as const),
  datePosted: fc.constant('2026-11-02'),
  apply: fc.constant([{type: 'email', value: 'port@rivages.example'}] as const),
});
const body = fc.array(text, {maxLength: 3}).map((texts): readonly BodyNode[] =>
  texts.map((words) => ({
    tag: 'p',
    children: [words, {tag: 'a', href: 'https://ports.example/', children: [words]}],
  })),
);
const cases = {numRuns: 200};
const site = aSite({baseUrl: BASE_URL, title: 'Offres </title> & "co"'});

/** What is left of a text: everything but what nobody could see. */
const seen = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, '');
const SKELETON = new ReadPage(
  postingPage(
    {
      id: 'port',
      title: 'x',
      headline: 'y',
      open: true,
      organization: {name: 'z'},
      apply: [{type: 'email', value: 'port@rivages.example'}],
    },
    [],
    site,
  ),
);

describe('whatever stands in a posting', () => {
  it('stays text in its page', () => {
    fc.assert(
      fc.property(posting, body, (one, nodes) => {
        const page = new ReadPage(postingPage(one, nodes, site));
        assert.equal(page.text('h1'), seen(one.title));
        assert.deepEqual(page.attributes('meta', 'content', {property: 'og:title'}), [seen(one.title)]);
        assert.deepEqual(page.all('script').length, one.open ? 1 : 0);
        assert.equal(page.all('img').length + page.all('style').length + page.all('iframe').length, 0);
        assert.deepEqual([page.all('h1').length, page.all('main').length], [1, 1]);
        assert.deepEqual(SKELETON.all('body').length, page.all('body').length);
        assert.equal(
          page.all('p').length,
          nodes.length + (one.open ? 0 : 1) + (one.headline === one.title ? 0 : 1),
        );
      }),
      cases,
    );
  });

  it('stays a value in the markup for search engines', () => {
    fc.assert(
      fc.property(posting, body, (one, nodes) => {
        const html = postingPage({...one, open: true}, nodes, site);
        const [job, ...others] = new ReadPage(html).jsonLd;
        assert.deepEqual(others, []);
        assert.equal(job?.['title'], seen(one.title));
        assert.deepEqual(
          Object.keys(job).sort(),
          [
            ...[
              '@context',
              '@type',
              'datePosted',
              'hiringOrganization',
              'identifier',
              'jobLocation',
              'skills',
              'title',
              'url',
            ],
            ...(nodes.length > 0 ? ['description'] : []),
          ].sort(),
        );
        const [, script = ''] = /<script[^>]*>(.*?)<\/script>/su.exec(html) ?? [];
        assert.doesNotMatch(script, /[<>&\u2028\u2029]/u);
      }),
      cases,
    );
  });

  it('stays text in the feeds', () => {
    fc.assert(
      fc.property(posting, body, (one, nodes) => {
        const files = [...feedFiles([one], [one], () => nodes, site)];
        for (const [path, content] of files) {
          if (path.endsWith('.json')) {
            const {items} = JSON.parse(content) as {items: readonly {title: string}[]};
            assert.deepEqual(
              items.map(({title}) => title),
              [seen(one.title)],
              path,
            );
          } else {
            const {entries} = readAtom(content);
            assert.deepEqual(
              entries.map(({title}) => title),
              [seen(one.title)],
              path,
            );
            const html = new ReadPage(entries[0]?.content ?? '');
            assert.equal(html.all('script').length + html.all('img').length, 0);
            assert.equal(html.all('p').length, nodes.length);
          }
        }
      }),
      cases,
    );
  });

  it('stays text in the list, the sitemap and the page of an old address', () => {
    fc.assert(
      fc.property(posting, (one) => {
        const list = new ReadPage(postingList([one], site));
        assert.ok(list.text('a') === seen(one.title));
        assert.deepEqual(
          ['a', 'li', 'script', 'img'].map((tag) => list.all(tag).length),
          [1, 1, 0, 0],
        );
        assert.deepEqual(
          sitemaps([one], site).map(([, xml]) => readSitemap(xml).length),
          [1],
        );
        const old = new ReadPage(redirectPage('a/b.html', one, site));
        assert.deepEqual(old.attributes('meta', 'content', {'http-equiv': 'refresh'}), [
          '0; url=../postings/port.html',
        ]);
        assert.deepEqual(old.attributes('a', 'href'), ['../postings/port.html']);
        assert.equal(old.all('script').length + old.all('img').length, 0);
      }),
      cases,
    );
  });
});

describe('an element', () => {
  it('has the attributes that it was given, and no others', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [link] = new ReadPage(toHtml(element('a', {title: value}, 'x'))).all('a');
        assert.deepEqual(Object.keys(link?.attribs ?? {}), ['title']);
        assert.equal(link?.attribs['title'], seen(value));
      }),
      cases,
    );
  });
});
