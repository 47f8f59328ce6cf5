import {expect} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';

const postings = ['Analyste', 'Designer', 'Développeuse'].map((title, at) =>
  aPosting({
    id: `offre-${at}`,
    title,
    datePosted: `2026-11-1${9 - at}`,
    excerpt: `Travailler comme ${title.toLowerCase()}.`,
    category: [at === 1 ? 'design' : 'data'],
    skills: ['SQL'],
  }),
);

const open = (attributes: Record<string, string>): Promise<BoardHarness> =>
  BoardHarness.open(postings, {attributes, bodies: {'offre-1': ['Texte.']}});

describe('the view', () => {
  it('“cards” puts postings side by side where there is room', async () => {
    const board = await open({view: 'cards', facets: ''});
    const tops = board.all('.posting').map((posting) => posting.offsetTop);
    expect(new Set(tops).size).to.equal(1);
    await board.isAccessible();
  });

  it('“compact” leaves out excerpts and skills, and is shorter', async () => {
    const list = await open({});
    const height = list.one('.postings', HTMLElement).offsetHeight;
    const board = await open({view: 'compact'});
    expect(board.text()).not.to.contain('Travailler comme').and.not.to.contain('SQL');
    expect(board.results()).to.deep.equal(list.results());
    expect(board.one('.postings', HTMLElement).offsetHeight).to.be.below(height * 0.7);
    await board.isAccessible();
  });

  it('is the list where it is unknown, and the developer is told', async () => {
    expectConsole(/view="mosaic" should be one of list, cards, compact; list is used/);
    const board = await open({view: 'mosaic'});
    expect(board.text()).to.contain('Travailler comme analyste.');
  });

  it('may change at any time', async () => {
    const board = await open({});
    board.element.view = 'compact';
    await board.settled();
    expect(board.text()).not.to.contain('Travailler comme');
  });
});

describe('a limit', () => {
  it('shows the latest few, and nothing to search, filter or page with', async () => {
    const board = await open({limit: '2'});
    expect(board.results()).to.deep.equal(['Analyste', 'Designer']);
    expect(board.all('form, fieldset, select, button')).to.deep.equal([]);
    await board.isAccessible();
  });

  it('lets postings be read, and come back from', async () => {
    const board = await open({limit: '2'});
    await board.openPosting('Designer');
    expect(board.isReading()).to.equal(true);
    await board.press('Retour aux offres');
    expect(board.focused()).to.equal('Designer');
  });

  it('that leaves nothing to show says so', async () => {
    const board = await open({limit: '2', query: 'category=coaching'});
    expect(board.text()).to.contain('Aucune offre pour le moment');
  });
});

describe('detail="page"', () => {
  it('links to the posting’s own page and opens nothing in place', async () => {
    const board = await open({detail: 'page'});
    const link = board.link('Designer');
    expect(link.href).to.equal('https://jobs.test/postings/offre-1.html');
    let isPrevented: boolean | undefined;
    board.element.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    await board.openPosting('Designer');
    expect(isPrevented, 'the browser follows the link').to.equal(false);
    expect(board.isReading()).to.equal(false);
    expect(ownQuery()).to.equal('');
  });

  it('leaves a posting to the page that wants it', async () => {
    const board = await open({detail: 'page'});
    board.element.addEventListener('job-board-open', (event) => event.preventDefault());
    let isPrevented = false;
    board.element.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    await board.openPosting('Designer');
    expect(isPrevented).to.equal(true);
  });
});
