import {expect, waitUntil} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import '../support/board-harness.js';
import {FramedPage, SCRIPT} from '../support/framed-page.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [aPosting({id: 'juriste', title: 'Juriste'}), aPosting({title: 'Designer'})];

/** A page under the policy; what it lets through besides is what a test run is served with. */
async function openUnder(trustedTypes: string, breaches: string[]): Promise<FramedPage> {
  const policy = `default-src 'none'; script-src ${location.origin}; connect-src ${HOST}; style-src 'self';
    require-trusted-types-for 'script'; ${trustedTypes}`;
  host.json('/index.json', anIndex(postings));
  host.json('/postings/juriste.json', {
    id: 'juriste',
    body: [
      {tag: 'h2', children: ['Mission']},
      {tag: 'p', children: ['Texte et ', {tag: 'a', href: 'https://a.example/', children: ['lien']}]},
    ],
  });
  return FramedPage.open({
    html: `<!doctype html><html lang="fr"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
      <title>Une page</title></head><body>
      <main><job-board src="${HOST}/index.json" url-state="off"><p>En attendant</p></job-board></main>
      <script type="module" src="${SCRIPT}"></script></body></html>`,
    prepare: (page) => {
      page.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
        breaches.push(violatedDirective),
      );
    },
  });
}

describe('a strict policy', () => {
  it('is kept while the board lists, searches, filters and reads', async () => {
    const breaches: string[] = [];
    const page = await openUnder('trusted-types lit-html', breaches);
    await page.ready();
    const field = page.one('input[type="search"]') as HTMLInputElement;
    field.value = 'juriste';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await waitUntil(() => page.titles().length === 1, 'it searches');
    page.one('[part="title"] a').click();
    await waitUntil(() => page.board.shadowRoot?.querySelector('[part="body"] a'), 'it is read');
    expect(page.style('.board').backgroundColor, 'its styles hold').to.equal('rgb(255, 255, 255)');
    expect(breaches).to.deep.equal([]);
    expect(page.complaints).to.deep.equal([]);
    page.close();
  });

  it('that names no policy of Lit’s leaves the page’s own words', async () => {
    const breaches: string[] = [];
    const page = await openUnder("trusted-types 'none'", breaches);
    await waitUntil(() => breaches.includes('trusted-types'), 'the breach is told');
    expect(page.board.shadowRoot).to.equal(null);
    expect(page.board.innerText).to.equal('En attendant');
    page.close();
  });
});
