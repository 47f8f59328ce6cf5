import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery} from '../support/board-harness.js';

const postings = [
  aPosting({id: 'dev', title: 'Développeuse', category: ['development'], employmentType: ['permanent']}),
  aPosting({id: 'designer', title: 'Designer', category: ['design'], employmentType: ['freelance']}),
  aPosting({id: 'data', title: 'Data scientist', category: ['data'], employmentType: ['permanent']}),
];

async function back(): Promise<void> {
  const travelled = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await travelled;
}

describe('the address bar', () => {
  it('opens the board as it says', async () => {
    const board = await BoardHarness.open(postings, {address: '?category=data&category=design&sort=closing'});
    expect(board.results()).to.have.members(['Designer', 'Data scientist']);
    expect(board.sort.value).to.equal('closing');
    expect(board.chips()).to.have.lengthOf(2);
  });

  it('holds the text typed, in the entry that was there', async () => {
    const board = await BoardHarness.open(postings);
    const entries = history.length;
    await board.search('designer');
    expect(ownQuery()).to.equal('q=designer');
    expect(history.length).to.equal(entries);
  });

  it('gets an entry for each filter, so that Back undoes one', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Design');
    await board.pick('Métier', 'Données');
    expect(ownQuery()).to.equal('category=design&category=data');
    await back();
    await board.settled();
    expect(board.results()).to.deep.equal(['Designer']);
    expect(board.option('Métier', 'Données').checked).to.equal(false);
    await back();
    await board.settled();
    expect(board.results()).to.have.lengthOf(3);
  });

  it('keeps what is the page’s own: other keys, the hash and the state of its entries', async () => {
    const board = await BoardHarness.open(postings, {address: '?page=7&q=designer'});
    history.replaceState({router: 'kept'}, '', '#offres');
    await board.pick('Métier', 'Design');
    expect(ownQuery()).to.equal('page=7&q=designer&category=design');
    expect(location.hash).to.equal('#offres');
    expect(history.state).to.deep.equal({router: 'kept'});
  });

  it('spells the page’s own pairs as the page did', async () => {
    const board = await BoardHarness.open(postings);
    const pairs = `${location.search}&flag&name=a%20b;c&%71=designer&empty=`;
    history.replaceState(null, '', pairs);
    await board.pick('Métier', 'Design');
    expect(location.search).to.equal(`${pairs.replace('&%71=designer', '')}&category=design`);
  });

  it('is left alone where the site says so', async () => {
    const board = await BoardHarness.open(postings, {
      attributes: {'url-state': 'off'},
      address: '?q=designer',
    });
    expect(board.results()).to.have.lengthOf(3);
    await board.pick('Métier', 'Design');
    expect(ownQuery()).to.equal('q=designer');
    expect(board.link('Designer').href).to.equal('https://jobs.test/postings/designer.html');
  });

  it('serves two boards, each by its own keys', async () => {
    const first = await BoardHarness.open(postings, {
      attributes: {'url-state': 'a-'},
      address: '?b-category=data',
    });
    const second = first.element.cloneNode();
    if (!(second instanceof HTMLElement)) throw new Error('an element is cloned as an element');
    second.setAttribute('url-state', 'b-');
    await fixture(html`<div>${second}</div>`);
    await waitUntil(() => second.shadowRoot?.querySelector('.chip'), 'the second board is ready');

    await first.pick('Métier', 'Design');
    expect(ownQuery()).to.equal('b-category=data&a-category=design');
    expect(first.results()).to.deep.equal(['Designer']);
    expect(second.shadowRoot?.querySelectorAll('.posting')).to.have.lengthOf(1);
    await back();
    await first.settled();
    expect(first.results()).to.have.lengthOf(3);
    expect(second.shadowRoot?.querySelectorAll('.posting')).to.have.lengthOf(1);
  });

  it('remembers that the visitor emptied a board which begins with a query', async () => {
    const board = await BoardHarness.open(postings, {attributes: {query: 'category=design'}});
    await board.press('Tout effacer');
    expect(ownQuery()).to.equal('q=');
  });

  it('may hold anything: what is unknown or too much is passed by', async () => {
    const board = await BoardHarness.open(postings, {
      address: `?category=__proto__&category=constructor&sort=best&remote=&q=${'a '.repeat(300)}`,
    });
    expect(board.chips()).to.deep.equal(['Retirer le filtre __proto__', 'Retirer le filtre constructor']);
    expect(board.results()).to.deep.equal([]);
    await board.isAccessible();
    await board.press('Effacer la recherche et les filtres');
    expect(board.results()).to.have.lengthOf(3);
  });

  it('opens a posting, also a closed one, which says so and takes no applications', async () => {
    const closed = aPosting({
      id: 'old',
      title: 'Ancienne',
      open: false,
      apply: [{type: 'email', value: 'a@exemple.fr'}],
    });
    const board = await BoardHarness.open([...postings, closed], {
      bodies: {old: ['Texte.']},
      address: '?posting=old',
    });
    expect(board.detail.innerText).to.contain('Ancienne').and.to.contain('Cette offre est close');
    expect(board.detail.querySelector('a[href^="mailto:"]')).to.equal(null);
    expect(board.focused(), 'nothing moves the focus by itself').to.equal('nothing');
  });

  it('is answered kindly when it names a posting that isn’t there', async () => {
    const board = await BoardHarness.open(postings, {address: '?posting=nowhere'});
    expect(board.detail.innerText).to.contain('Cette offre n’est plus ici');
    await board.isAccessible();
    await board.press('Retour aux offres');
    expect(board.results()).to.have.lengthOf(3);
    expect(ownQuery()).to.equal('');
  });
});
