import {expect, waitUntil} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {FramedPage, SCRIPT} from '../support/framed-page.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [aPosting({title: 'Une'}), aPosting({title: 'Deux'})];
const BOARD = `<job-board src="${HOST}/index.json" url-state="off"><p>En attendant</p></job-board>`;
const TAG = `<script type="module" src="${SCRIPT}"></script>`;

/** The orders in which a page may bring the script and its markup. */
const ORDERS: readonly (readonly [order: string, head: string, body: string])[] = [
  ['its script at the end', '', `${BOARD}${TAG}`],
  ['its script in the head', TAG, BOARD],
  ['its script in the head, without waiting', TAG.replace(' src', ' async src'), BOARD],
  ['its script twice, under two addresses', `${TAG}${TAG.replace(SCRIPT, `${SCRIPT}?again`)}`, BOARD],
  [
    'a board that is written later',
    TAG,
    `<main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = '${BOARD}'; }, 50)</script>`,
  ],
  [
    'a board that is made before the script is there',
    '',
    `<script>
      const board = document.createElement('job-board');
      Object.assign(board, {src: '${HOST}/index.json', pageSize: 2, urlState: 'off'});
      document.body.append(board);
    </script>${TAG}`,
  ],
];

describe('a page that brings', () => {
  for (const [order, head, body] of ORDERS) {
    it(`${order} shows one list, loaded once`, async () => {
      host.json('/index.json', anIndex(postings));
      const page = await FramedPage.open({
        html: `<!doctype html><html lang="fr"><head><title>Une page</title>${head}</head><body>${body}</body></html>`,
      });
      await page.ready();
      expect(page.titles()).to.deep.equal(['Une', 'Deux']);
      expect(host.requests.map(({url}) => url)).to.deep.equal([`${HOST}/index.json`]);
      expect(page.complaints).to.deep.equal([]);
      page.close();
    });
  }
});

describe('a board that is still loading', () => {
  const wait = async (): Promise<{board: BoardHarness; release: () => void}> => {
    const release = host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount({attributes: {'url-state': 'off'}});
    await waitUntil(() => host.requests.length === 1, 'it is asked for');
    return {board, release};
  };

  it('shows its list once it was moved', async () => {
    const {board} = await wait();
    const place = document.createElement('section');
    board.element.before(place);
    host.json('/index.json', anIndex(postings));
    place.append(board.element);
    await board.ready();
    expect(board.results()).to.deep.equal(['Une', 'Deux']);
    expect(host.requests[0]?.init.signal?.aborted, 'the first request is given up').to.equal(true);
  });

  it('can be cloned: both show their list', async () => {
    const {board, release} = await wait();
    const clone = board.element.cloneNode(true) as HTMLElement;
    host.json('/index.json', anIndex(postings));
    board.element.after(clone);
    await waitUntil(() => clone.shadowRoot?.querySelectorAll('.posting').length === 2, 'the clone is ready');
    release();
    await board.ready();
    expect(board.results()).to.have.lengthOf(2);
  });

  it('says and does nothing any more once it was removed', async () => {
    const {board, release} = await wait();
    let told = 0;
    for (const name of ['job-board-load', 'job-board-error'] as const) {
      board.element.addEventListener(name, () => (told += 1));
    }
    board.element.remove();
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.equal(0);
    expect(host.requests).to.have.lengthOf(1);
  });
});
