import {expect} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import '../support/board-harness.js';
import {FramedPage, SCRIPT} from '../support/framed-page.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [
  aPosting({title: 'Une', category: ['data']}),
  aPosting({title: 'Deux', category: ['design']}),
];

/** Names of filters and of what a query holds, as something of the page's may have put them on every object. */
const TRAPS: Readonly<Record<string, unknown>> = {
  junior: true,
  remote: 'full',
  category: ['product'],
  places: ['Ailleurs'],
  label: 'PIÈGE',
  saved: true,
};

describe('a board on a page that has put on every object', () => {
  for (const [name, value] of Object.entries(TRAPS)) {
    it(`${name} shows what it shows elsewhere`, async () => {
      host.json('/index.json', anIndex(postings));
      const page = await FramedPage.open({
        html: `<!doctype html><html lang="fr"><head><title>Une page</title></head><body>
          <main><job-board src="${HOST}/index.json" url-state="off"></job-board></main>
          <script type="module" src="${SCRIPT}"></script></body></html>`,
        prepare: ({Object: TheirObject}) => void Object.assign(TheirObject.prototype, {[name]: value}),
      });
      await page.ready();
      expect(page.titles()).to.deep.equal(['Une', 'Deux']);
      expect(page.one('.board').textContent).not.to.contain('PIÈGE');
      expect(page.complaints).to.deep.equal([]);
      page.close();
    });
  }
});
