import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {JobBoardElement} from '../../src/element/job-board.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [
  aPosting({title: 'Une', category: ['data']}),
  aPosting({title: 'Deux', category: ['design']}),
];

describe('a board that is moved about', () => {
  it('keeps its list and its query in another place', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Design');
    const place = await fixture<HTMLElement>(html`<aside></aside>`);
    place.append(board.element);
    await board.settled();
    expect(board.results()).to.deep.equal(['Deux']);
    expect(host.requests).to.have.lengthOf(1);
  });

  it('asks again when it was taken away before the answer', async () => {
    const release = host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount();
    await waitUntil(() => host.requests.length === 1, 'it is asked for');
    const place = board.element.parentElement;
    board.element.remove();
    release();
    host.json('/index.json', anIndex(postings));
    place?.append(board.element);
    await board.ready();
    expect(board.results()).to.have.lengthOf(2);
  });

  it('hears no Back once it is gone', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Design');
    board.element.remove();
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await board.settled();
    expect(board.results()).to.deep.equal(['Deux']);
  });

  it('works as a clone', async () => {
    const board = await BoardHarness.open(postings, {attributes: {'url-state': 'off'}});
    const clone = board.element.cloneNode(true);
    board.element.after(clone);
    if (!(clone instanceof JobBoardElement)) throw new Error('a clone is of the same class');
    await waitUntil(() => clone.shadowRoot?.querySelectorAll('.posting').length === 2, 'the clone is ready');
  });

  it('takes properties that were set before its class was known', async () => {
    host.json('/early.json', anIndex(postings));
    const early = document.createElement('job-board-later');
    Object.assign(early, {src: `${HOST}/early.json`, pageSize: 1});
    await fixture(html`<main>${early}</main>`);
    customElements.define('job-board-later', class extends JobBoardElement {});
    await waitUntil(
      () => early.shadowRoot?.querySelectorAll('.posting').length === 1,
      'one posting is shown',
    );
  });
});
