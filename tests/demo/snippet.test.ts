import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Release} from '../../demo/configurator/release.js';
import {DEFAULTS, type Settings} from '../../demo/configurator/settings.js';
import {snippetsFor, TARGETS, type Snippet, type Target} from '../../demo/configurator/snippet.js';
import {ReadPage} from '../support/read-page.js';

const RELEASE: Release = {
  version: '1.2.3',
  folder: 'job-board-1.2.3',
  files: [
    {name: 'job-board.js', bytes: 1, integrity: 'sha384-MODULE'},
    {name: 'job-board.iife.js', bytes: 1, integrity: 'sha384-CLASSIC'},
  ],
};
const PUBLISHED = {release: RELEASE, base: 'https://cdn.example/', link: 'Toutes les offres'};
const SRC = 'https://rivages.example/jobs/index.json';

const snippets = (target: Target, settings: Partial<Settings> = {}): readonly Snippet[] =>
  snippetsFor(target, {...DEFAULTS, src: SRC, ...settings}, PUBLISHED);
const codeOf = (target: Target, place: Snippet['place'], settings: Partial<Settings> = {}): string =>
  snippets(target, settings).find((snippet) => snippet.place === place)?.code ?? '';

describe('a snippet for a page', () => {
  it('is the script with its hash, and a board with a link in it', () => {
    assert.equal(
      codeOf('page', 'html'),
      `<script type="module" src="https://cdn.example/job-board-1.2.3/job-board.js" integrity="sha384-MODULE" crossorigin="anonymous"></script>
<job-board src="https://rivages.example/jobs/index.json">
  <a href="https://rivages.example/jobs/list.html">Toutes les offres</a>
</job-board>`,
    );
  });

  it('says nothing of what the board does anyway', () => {
    assert.deepEqual(
      snippets('page').map(({place}) => place),
      ['html'],
    );
  });

  it('has what was chosen, and colours in a style sheet', () => {
    const chosen: Partial<Settings> = {
      scope: {ministry: ['mc', 'mer & côtes'], category: ['data']},
      facets: ['places', 'category'],
      view: 'cards',
      lang: 'en',
      theme: 'dark',
      radius: '0',
      loading: 'lazy',
    };
    const [board] = new ReadPage(codeOf('page', 'html', chosen)).all('job-board');
    assert.deepEqual(board?.attribs, {
      src: SRC,
      scope: 'category=data&ministry=mc&ministry=mer+%26+c%C3%B4tes',
      view: 'cards',
      lang: 'en',
      theme: 'dark',
      loading: 'lazy',
      facets: 'places category',
    });
    assert.equal(codeOf('page', 'css', chosen), 'job-board {\n  --job-board-radius: 0;\n}');
  });

  it('has the site’s own sentences beside the link, each in its place', () => {
    const contents = {
      footer: {text: 'Nous écrire', address: ''},
      empty: {text: 'Candidature spontanée', address: 'rh@rivages.example'},
    };
    assert.deepEqual(codeOf('page', 'html', {contents}).split('\n').slice(-4), [
      '  <a href="https://rivages.example/jobs/list.html">Toutes les offres</a>',
      '  <p slot="empty"><a href="mailto:rh@rivages.example">Candidature spontanée</a></p>',
      '  <p slot="footer">Nous écrire</p>',
      '</job-board>',
    ]);
    assert.equal(codeOf('npm', 'html', {contents}), codeOf('page', 'html', {contents}).replace(/^.*\n/, ''));
  });

  it('can ask for no filter at all', () => {
    const [board] = new ReadPage(codeOf('page', 'html', {facets: []})).all('job-board');
    assert.equal(board?.attribs['facets'], '');
  });

  it('has no hash where the script has none', () => {
    const [snippet] = snippetsFor(
      'page',
      {...DEFAULTS, src: SRC},
      {...PUBLISHED, release: {...RELEASE, files: []}},
    );
    assert.doesNotMatch(snippet?.code ?? '', /integrity|crossorigin/);
  });
});

describe('a snippet for WordPress', () => {
  it('is one classic tag, whose attributes become those of the board', () => {
    const code = codeOf('wordpress', 'html', {view: 'compact', radius: '0.75em'});
    assert.equal(code.split('\n').length, 1);
    const [script] = new ReadPage(code).all('script');
    assert.deepEqual(script?.attribs, {
      async: '',
      src: 'https://cdn.example/job-board-1.2.3/job-board.iife.js',
      integrity: 'sha384-CLASSIC',
      crossorigin: 'anonymous',
      'data-src': SRC,
      'data-view': 'compact',
      'data-style': '--job-board-radius: 0.75em',
    });
  });
});

describe('a snippet for npm', () => {
  it('installs this very version, registers the element and places it', () => {
    assert.deepEqual(
      snippets('npm').map(({place}) => place),
      ['terminal', 'script', 'html'],
    );
    assert.equal(codeOf('npm', 'terminal'), 'npm install job-board@1.2.3');
    assert.doesNotMatch(codeOf('npm', 'html'), /<script/);
  });
});

const HOSTILE = [
  'https://evil.example/"><script>alert(1)</script>/index.json',
  "https://evil.example/' onload='alert(1)/index.json",
  'https://evil.example/a b/</job-board><img src=x onerror=alert(1)>/index.json',
  'https://evil.example/?q="</script><script>alert(1)//&amp;#39;',
];

for (const target of TARGETS) {
  describe(`an odd value in a snippet for ${target}`, () => {
    for (const address of HOSTILE) {
      it(`stays the value of its attribute: ${address}`, () => {
        const code = codeOf(target, 'html', {src: address, scope: {organization: [address]}});
        const page = new ReadPage(code);
        const [name, prefix] = target === 'wordpress' ? ['script', 'data-'] : ['job-board', ''];
        const board = page.all(name).find(({attribs}) => Object.hasOwn(attribs, `${prefix}src`));
        assert.equal(board?.attribs[`${prefix}src`], address);
        const scope = new URLSearchParams(board.attribs[`${prefix}scope`]);
        assert.equal(scope.get('organization'), address);
        assert.equal(page.all('script').length, target === 'npm' ? 0 : 1);
        assert.equal(page.all('a').length, target === 'wordpress' ? 0 : 1);
        assert.deepEqual(page.all('img'), []);
      });
    }
  });
}
