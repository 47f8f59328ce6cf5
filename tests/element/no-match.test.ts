import {expect} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';

const postings = [
  aPosting({id: 'a', title: 'Développeuse', places: ['Lyon'], remote: 'none', category: ['development']}),
  aPosting({id: 'b', title: 'Développeur', places: ['Brest'], remote: 'full', category: ['development']}),
  aPosting({id: 'c', title: 'Designer', places: ['Lyon'], remote: 'full', category: ['design']}),
];

const offers = (board: BoardHarness): readonly string[] => board.all('.note button').map(textOf);

describe('where nothing matches', () => {
  it('each thing that can be done without is offered, with what there would be, most of it first', async () => {
    const board = await BoardHarness.open(postings, {
      address: 'q=designer&places=Brest&places=Lyon&remote=none',
    });
    expect(offers(board)).to.deep.equal([
      'Sans « designer » : 1 offre',
      'Sans « Sur place » : 1 offre',
      'Effacer la recherche et les filtres',
    ]);
    await board.isAccessible();
  });

  it('what was given up is gone, the rest stays, and the focus goes to the count', async () => {
    const board = await BoardHarness.open(postings, {address: 'q=designer&remote=none'});
    await board.press('Sans « Sur place » : 1 offre');
    expect(board.results()).to.deep.equal(['Designer']);
    expect(board.focused()).to.equal('1 offre sur 3');
    expect(ownQuery()).to.equal('q=designer');
    history.back();
    await board.next('job-board-query-change');
    await board.settled();
    expect(offers(board)).to.have.lengthOf(3);
  });

  it('the text can be given up too, and leaves the field', async () => {
    const board = await BoardHarness.open(postings, {address: 'q=designer&remote=none'});
    await board.press('Sans « designer » : 1 offre');
    expect(board.field.value).to.equal('');
    expect(board.results()).to.deep.equal(['Développeuse']);
  });

  it('nothing is offered that would find nothing, nor twice what clearing does', async () => {
    const board = await BoardHarness.open(postings, {address: 'q=zzzzqqqq'});
    expect(offers(board)).to.deep.equal(['Effacer la recherche et les filtres']);
    const other = await BoardHarness.open(postings, {address: 'category=data&skills=Rust'});
    expect(offers(other)).to.deep.equal(['Effacer la recherche et les filtres']);
  });
});
