import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseTemplate} from '../../../src/build/pages/page-template.js';
import {postingPage} from '../../../src/build/pages/posting-page.js';
import {UsageError} from '../../../src/build/usage-error.js';
import {aPosting} from '../../support/a-posting.js';
import {aSite} from '../../support/a-site.js';
import {ReadPage} from '../../support/read-page.js';

const FRAME = `<!doctype html><html lang="fr"><head><!-- job-board:head --></head>
<body><nav>Le site / <!-- job-board:title --></nav><main><!--job-board:content--></main></body></html>`;

describe('a template', () => {
  it('is a frame around each page', () => {
    const template = parseTemplate(FRAME, 'frame.html');
    const html = postingPage(aPosting({title: "L'$& $1 <b>", lang: 'en'}), ['Come.'], aSite({template}));
    const page = new ReadPage(html);
    assert.equal(page.text('nav').startsWith("Le site / L'$& $1 <b>"), true);
    assert.equal(page.text('h1'), "L'$& $1 <b>");
    assert.equal(page.all('main').length, 1);
    assert.deepEqual(page.attributes('div', 'lang', {class: 'job-board-page'}), ['en']);
    assert.equal(page.jsonLd.length, 1);
    assert.equal(page.all('title').length, 1);
    assert.doesNotMatch(html, /job-board:/);
  });

  it('is not filled in from the words of a posting', () => {
    const template = parseTemplate(FRAME, 'frame.html');
    const html = postingPage(aPosting({title: '<!-- job-board:content -->'}), [], aSite({template}));
    assert.equal(new ReadPage(html).text('h1'), '<!-- job-board:content -->');
  });

  const faults: readonly (readonly [string, string, RegExp])[] = [
    [
      'lacks the head',
      FRAME.replace('<!-- job-board:head -->', ''),
      /"f\.html" lacks <!-- job-board:head -->.*<head>/,
    ],
    ['lacks the content', FRAME.replace('<!--job-board:content-->', ''), /lacks <!-- job-board:content -->/],
    ['has the content twice', FRAME.replace('</main>', '</main><!-- job-board:content -->'), /has 2 times/],
    [
      'has a placeholder that is none',
      FRAME.replace('title -->', 'titel -->'),
      /<!-- job-board:titel -->.*title/,
    ],
    ['has a title of its own', FRAME.replace('<head>', '<head><title>Nous</title>'), /take it out/],
  ];
  for (const [fault, html, message] of faults) {
    it(`that ${fault} is refused, with what to write`, () => {
      assert.throws(
        () => parseTemplate(html, 'f.html'),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }
});
