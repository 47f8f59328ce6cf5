import {expect} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {host, HOST} from '../support/jobs-host.js';

const POSTINGS = Array.from({length: 60}, (_, at) =>
  aPosting({
    id: `p-${String(at).padStart(2, '0')}`,
    title: `Poste ${at}`,
    datePosted: '2026-11-01',
    skills: [at % 2 === 0 ? 'React' : 'Vue'],
    places: [at % 3 === 0 ? 'Lyon' : 'Brest'],
    category: [at % 2 === 0 ? 'data' : 'design'],
  }),
);

/** The numbers of postings that the list has had, as it grew. */
function growth(board: BoardHarness): readonly number[] {
  const counts: number[] = [];
  new MutationObserver(() => counts.push(rowsOf(board))).observe(board.root, {
    childList: true,
    subtree: true,
  });
  return counts;
}

const rowsOf = (board: BoardHarness): number => board.root.querySelectorAll('.posting').length;

describe('a list that is drawn', () => {
  it('is there as a whole when it comes', async () => {
    const board = await BoardHarness.open(POSTINGS);
    host.json('/again.json', anIndex(POSTINGS));
    board.element.src = `${HOST}/again.json`;
    await board.next('job-board-load');
    // The next update, and no more of them.
    await Promise.resolve();
    expect(rowsOf(board)).to.equal(20);
  });

  it('has its first rows with the key, and the rest in the frames after', async () => {
    const board = await BoardHarness.open(POSTINGS);
    board.field.value = 'vue';
    board.field.dispatchEvent(new InputEvent('input'));
    await Promise.resolve();
    const isFound = (title: string): boolean => Number(title.slice(6)) % 2 === 1;
    expect(board.results().map(isFound).lastIndexOf(false)).to.be.above(4);
    expect(board.results().slice(0, 4).every(isFound)).to.equal(true);
    await board.settled();
    expect(board.results().every(isFound)).to.equal(true);
    expect(board.results()).to.have.length(20);
  });

  it('grows by a few rows a frame where more are asked for, from the first that is new', async () => {
    const board = await BoardHarness.open(POSTINGS);
    const counts = growth(board);
    await board.press('Afficher 20 offres de plus');
    expect(rowsOf(board)).to.equal(40);
    expect(counts[0]).to.equal(24);
    expect(board.root.activeElement?.textContent).to.equal('Poste 20');
    expect(counts.every((count, at) => count - (counts[at - 1] ?? 20) <= 4)).to.equal(true);
  });
});
