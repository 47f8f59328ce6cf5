import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BodyNode} from '../../../src/contract/body.js';
import type {Posting} from '../../../src/contract/posting.js';
import {postingPage} from '../../../src/build/pages/posting-page.js';
import {aPosting} from '../../support/a-posting.js';
import {aSite, BASE_URL} from '../../support/a-site.js';
import {ReadPage} from '../../support/read-page.js';

const BODY: readonly BodyNode[] = [
  {tag: 'h', level: 1, children: ['Missions']},
  {tag: 'p', children: ['Compter les ', {tag: 'strong', children: ['marées']}, '.']},
  {tag: 'h', level: 2, children: ['Le matin']},
  {tag: 'ol', start: 3, children: [{tag: 'li', children: ['trois']}]},
  {tag: 'p', children: [{tag: 'a', href: 'https://ports.example/?a=1&b=2', children: ['les ports']}]},
];

const pageOf = (fields: Partial<Posting>, site = aSite(), body = BODY): ReadPage =>
  new ReadPage(postingPage(aPosting({id: 'port', title: 'Capitaine', ...fields}), body, site));

describe('the page of a posting', () => {
  it('has one heading for the posting, and those of its text below', () => {
    const page = pageOf({apply: [{type: 'email', value: 'port@rivages.example'}]});
    assert.deepEqual(
      ['h1', 'h2', 'h3'].map((name) => page.text(name)),
      ['Capitaine', 'Missions Pour postuler', 'Le matin'],
    );
  });

  it('draws the text from its nodes', () => {
    const page = pageOf({});
    assert.deepEqual(page.attributes('ol', 'start'), ['3']);
    assert.equal(page.text('strong'), 'marées');
    assert.ok(page.attributes('a', 'href').includes('https://ports.example/?a=1&b=2'));
  });

  it('says the facts first, in words, and leaves out what is not known', () => {
    const page = pageOf({
      organization: {id: 'ports', name: 'Ports'},
      employmentType: ['internship'],
      datePosted: '2026-11-01',
      validThrough: '2026-12-01',
    });
    assert.equal(page.text('dt'), 'Équipe Contrat Publication Date limite');
    assert.equal(page.text('dd'), 'Ports Stage 1er novembre 2026 1er décembre 2026');
    assert.deepEqual(page.attributes('time', 'datetime'), ['2026-11-01', '2026-12-01']);
  });

  it('links back to the board, from where it lies', () => {
    const [back] = pageOf({}).attributes('a', 'href');
    assert.equal(back, '../../');
    const [absolute] = pageOf({}, aSite({baseUrl: BASE_URL})).attributes('a', 'href');
    assert.equal(absolute, 'https://rivages.example/');
  });

  it('says how to apply, by letter with its subject and by link with its host', () => {
    const page = pageOf({
      title: 'Cheffe & chef',
      apply: [
        {type: 'email', value: 'port@rivages.example'},
        {type: 'url', value: 'https://formulaire.example/x'},
      ],
    });
    const links = page.attributes('a', 'href').slice(-2);
    assert.deepEqual(links, [
      'mailto:port@rivages.example?subject=Cheffe%20%26%20chef',
      'https://formulaire.example/x',
    ]);
    assert.match(page.text('section'), /Écrire à port@rivages\.example.*Postuler sur formulaire\.example/s);
  });

  it('is known at one address, and to those who share it', () => {
    const page = pageOf({excerpt: 'Un "beau" port'}, aSite({baseUrl: BASE_URL}));
    const address = `${BASE_URL}postings/port.html`;
    assert.deepEqual(page.attributes('link', 'href', {rel: 'canonical'}), [address]);
    const graph = (property: string) => page.attributes('meta', 'content', {property});
    assert.deepEqual(graph('og:url'), [address]);
    assert.deepEqual(graph('og:title'), ['Capitaine']);
    assert.deepEqual(graph('og:description'), ['Un "beau" port']);
    assert.deepEqual(graph('og:locale'), ['fr_FR']);
  });

  it('does without an address: its links are relative, and nothing is canonical', () => {
    const page = pageOf({category: ['data']});
    assert.deepEqual(page.attributes('link', 'href'), [
      '../feed.xml',
      '../feeds/category/data.xml',
      'posting.css',
    ]);
    assert.deepEqual(page.attributes('meta', 'content', {property: 'og:url'}), []);
  });

  it('is in the language of its posting, the words around it too', () => {
    const page = pageOf({lang: 'en'});
    assert.deepEqual(page.attributes('html', 'lang'), ['en']);
    assert.match(page.text('body'), /Back to jobs/);
  });

  it('needs no script and no style of its own inside', () => {
    const page = pageOf({});
    assert.deepEqual(page.attributes('script', 'type'), ['application/ld+json']);
    assert.equal(page.all('style').length, 0);
    assert.doesNotMatch(postingPage(aPosting({}), BODY, aSite()), / (?:style|on\w+)=/);
  });

  it('of a closed posting says so, asks not to be listed, and offers no way to apply', () => {
    const page = pageOf({open: false, apply: [{type: 'email', value: 'port@rivages.example'}]});
    assert.match(page.text('body'), /Cette offre est close/);
    assert.deepEqual(page.attributes('meta', 'content', {name: 'robots'}), ['noindex']);
    assert.deepEqual(page.jsonLd, []);
    assert.deepEqual(page.attributes('a', 'href'), ['../../', 'https://ports.example/?a=1&b=2']);
  });

  it('links at its end to open postings that are like it, each in its language', () => {
    const similar = [
      aPosting({
        id: 'quai',
        title: 'Cheffe de quai',
        organization: {name: 'Ports'},
        places: ['Brest', 'Sète'],
      }),
      aPosting({id: 'pilot', title: 'Pilot', lang: 'en'}),
    ];
    const draw = (open: boolean) =>
      new ReadPage(postingPage(aPosting({id: 'port', open}), BODY, aSite(), similar));
    const page = draw(true);
    assert.deepEqual(page.attributes('a', 'href').slice(-2), ['quai.html', 'pilot.html']);
    assert.deepEqual(page.attributes('a', 'lang'), ['en']);
    assert.match(page.text('nav'), /Offres similairesCheffe de quai Ports – Brest, SètePilot$/);
    assert.doesNotMatch(draw(false).text('nav'), /similaires/);
    assert.doesNotMatch(pageOf({}).text('nav'), /similaires/);
  });

  it('keeps the words of a posting from template languages that it may pass through', () => {
    const html = postingPage(
      aPosting({
        title: '{{ 7*7 }} {% x %}',
        excerpt: '{{ 1 }}',
        apply: [{type: 'url', value: 'https://a.example/{{b}}'}],
      }),
      ['{{ 7*7 }}{#a#}'],
      aSite(),
    );
    assert.doesNotMatch(html, /\{[{%#]/);
    const page = new ReadPage(html);
    assert.equal(page.text('h1'), '{{ 7*7 }} {% x %}');
    assert.match(page.text('title'), /^\{\{ 7\*7 \}\}/);
    assert.equal(page.jsonLd[0]?.['title'], '{{ 7*7 }} {% x %}');
  });
});
