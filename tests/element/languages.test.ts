import {expect, waitUntil} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';

const postings = [
  aPosting({title: 'Développeuse', category: ['development']}),
  aPosting({title: 'Designer', category: ['design']}),
];

describe('the language of a board', () => {
  for (const [lang, label, count] of [
    ['fr', 'Rechercher une offre', '2 offres'],
    ['en-GB', 'Search jobs', '2 jobs'],
    ['de-AT', 'Stellen suchen', '2 Stellen'],
    ['es', 'Buscar una oferta', '2 ofertas'],
    ['it', 'Cerca un’offerta', '2 offerte'],
  ] as const) {
    it(`is ${lang} where the page wants it, from the first word`, async () => {
      const board = await BoardHarness.open(postings, {attributes: {lang}});
      expect(textOf(board.one('label', HTMLElement))).to.equal(label);
      expect(textOf(board.status)).to.equal(count);
      expect(board.one('.board', HTMLElement).lang).to.equal(lang.slice(0, 2));
      await board.isAccessible();
    });
  }

  it('changes with the page: the words so far stay until the others have come', async () => {
    const board = await BoardHarness.open(postings, {attributes: {lang: 'fr'}});
    board.element.lang = 'de';
    await board.settled();
    await waitUntil(() => textOf(board.one('label', HTMLElement)) === 'Stellen suchen', 'it speaks German');
    expect(board.one('.board', HTMLElement).lang).to.equal('de');
  });

  it('is the last that was wanted, whichever comes first', async () => {
    const board = await BoardHarness.open(postings, {attributes: {lang: 'fr'}});
    board.element.lang = 'it';
    await board.settled();
    board.element.lang = 'en';
    await board.settled();
    await board.settled();
    expect(textOf(board.one('label', HTMLElement))).to.equal('Search jobs');
  });
});

describe('a site’s own words', () => {
  it('stand in for the board’s, as text', async () => {
    const board = await BoardHarness.open(postings);
    board.element.messages = {
      search: {label: 'Chercher <b>un poste</b>'},
      filters: {facets: {category: 'Domaine'}},
      results: {found: (found) => `${found} postes`},
    };
    await board.settled();
    expect(textOf(board.one('label', HTMLElement))).to.equal('Chercher <b>un poste</b>');
    expect(board.facets()).to.include('Domaine');
    expect(board.text()).to.include('2 postes');
    expect(board.text()).to.include('Rechercher');
    board.element.messages = null;
    await board.settled();
    expect(board.text()).to.include('2 offres');
  });
});
