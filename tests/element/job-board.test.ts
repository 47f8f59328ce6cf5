import {expect} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {HOST, host} from '../support/jobs-host.js';

const postings = [
  aPosting({
    id: 'dev',
    title: 'Développeur·se full-stack',
    organization: {id: 'pass', name: 'Pass Sport'},
    category: ['development'],
    employmentType: ['permanent'],
    places: ['Lyon'],
    datePosted: '2026-11-01',
  }),
  aPosting({
    id: 'designer',
    title: 'Designer',
    organization: {id: 'berges', name: 'Carto Berges'},
    category: ['design'],
    employmentType: ['freelance'],
    places: ['Brest', 'Lyon'],
    datePosted: '2026-11-03',
  }),
  aPosting({
    id: 'data',
    title: 'Data scientist',
    organization: {id: 'pass', name: 'Pass Sport'},
    category: ['data', 'development'],
    employmentType: ['permanent'],
    datePosted: '2026-11-02',
  }),
];

describe('the board', () => {
  it('lists the open postings, newest first, each under a heading with one link', async () => {
    const board = await BoardHarness.open(postings);
    expect(board.results()).to.deep.equal(['Designer', 'Data scientist', 'Développeur·se full-stack']);
    expect(board.all('li > h3 > a')).to.have.lengthOf(3);
    expect(board.text()).to.contain('3 offres');
    await board.isAccessible();
  });

  it('finds by a text without accents, and marks what matched', async () => {
    const board = await BoardHarness.open(postings);
    await board.search('developpeur');
    expect(board.results()).to.contain('Développeur·se full-stack');
    expect(board.results()).not.to.contain('Designer');
    expect(textOf(board.link('Développeur·se full-stack').querySelector('mark'))).to.match(/^Développeur/);
  });

  it('filters after a rest, without Enter', async () => {
    const board = await BoardHarness.open(postings);
    board.field.value = 'designer';
    board.field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await board.next('job-board-query-change');
    await board.settled();
    expect(board.results()).to.deep.equal(['Designer']);
  });

  it('counts a facet as if it had no selection, and joins its values with “or”', async () => {
    const board = await BoardHarness.open(postings);
    expect(board.options('Métier')).to.deep.equal(['Développement, 2', 'Design, 1', 'Données, 1']);
    await board.pick('Métier', 'Design');
    expect(board.results()).to.deep.equal(['Designer']);
    expect(board.options('Métier')).to.deep.equal(['Développement, 2', 'Design, 1', 'Données, 1']);
    expect(board.options('Contrat')).to.deep.equal(['Indépendant·e, 1']);
    await board.pick('Métier', 'Données');
    expect(board.results()).to.have.members(['Designer', 'Data scientist']);
    await board.isAccessible();
  });

  it('shows a facet only where it separates something', async () => {
    const board = await BoardHarness.open(postings);
    expect(board.facets()).to.deep.equal(['Métier', 'Contrat', 'Équipe', 'Lieu']);
  });

  it('shows the facets that the site wants, in its order', async () => {
    const board = await BoardHarness.open(postings, {attributes: {facets: 'places category'}});
    expect(board.facets()).to.deep.equal(['Lieu', 'Métier']);
  });

  it('takes filters away one by one, or all at once', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Développement');
    await board.pick('Contrat', 'CDI');
    expect(board.chips()).to.deep.equal(['Retirer le filtre Développement', 'Retirer le filtre CDI']);
    await board.press('Retirer le filtre Développement');
    expect(board.chips()).to.deep.equal(['Retirer le filtre CDI']);
    await board.press('Tout effacer');
    expect(board.chips()).to.deep.equal([]);
    expect(board.results()).to.have.lengthOf(3);
  });

  it('shows ten values of a long facet, and all when asked', async () => {
    const many = Array.from({length: 13}, (_, at) => aPosting({places: [`Ville ${at}`]}));
    const board = await BoardHarness.open(many);
    expect(board.options('Lieu')).to.have.lengthOf(10);
    await board.press('Afficher les 13 choix');
    expect(board.options('Lieu')).to.have.lengthOf(13);
    expect(board.focused()).to.equal('Ville 10, 1');
    await board.press('Réduire la liste');
    expect(board.options('Lieu')).to.have.lengthOf(10);
  });

  it('sorts as the visitor chooses, and offers relevance only while there is a text', async () => {
    const board = await BoardHarness.open([
      aPosting({title: 'Later', validThrough: '2999-02-01', datePosted: '2026-02-02'}),
      aPosting({title: 'Soon', validThrough: '2999-01-01', datePosted: '2026-01-01'}),
    ]);
    const offered = (): readonly string[] => [...board.sort.options].map(({value}) => value);
    expect(offered()).to.deep.equal(['newest', 'closing']);
    await board.chooseSort('closing');
    expect(board.results()).to.deep.equal(['Soon', 'Later']);
    await board.search('soon later');
    await board.search('');
    expect(board.sort.value).to.equal('closing');
  });

  it('shows a page at a time', async () => {
    const many = Array.from({length: 5}, (_, at) => aPosting({title: `Offre ${at}`}));
    const board = await BoardHarness.open(many, {attributes: {'page-size': '2'}});
    expect(board.results()).to.have.lengthOf(2);
    await board.press('Afficher 2 offres de plus');
    expect(board.results()).to.have.lengthOf(4);
    await board.press('Afficher 1 offre de plus');
    expect(board.results()).to.have.lengthOf(5);
    expect(board.root.querySelector('.more')).to.equal(null);
  });

  it('leaves closed postings out, or shows them marked as such', async () => {
    const closed = aPosting({title: 'Pourvue', validThrough: '2020-01-01'});
    const board = await BoardHarness.open([...postings, closed]);
    expect(board.results()).not.to.contain('Pourvue');
    board.element.status = 'all';
    await board.settled();
    expect(board.results().at(-1)).to.equal('Pourvue');
    expect(board.text()).to.contain('Offre close');
    await board.isAccessible();
  });

  it('limits itself to its scope, without a word', async () => {
    const board = await BoardHarness.open(postings, {attributes: {scope: 'organization=pass'}});
    expect(board.results()).to.have.members(['Data scientist', 'Développeur·se full-stack']);
    expect(board.chips()).to.deep.equal([]);
  });

  it('starts with the query of its site, which the visitor can change', async () => {
    const board = await BoardHarness.open(postings, {attributes: {query: 'category=design'}});
    expect(board.results()).to.deep.equal(['Designer']);
    await board.press('Retirer le filtre Design');
    expect(board.results()).to.have.lengthOf(3);
  });

  it('puts its postings under headings of the level that the page asks for', async () => {
    const board = await BoardHarness.open(postings, {attributes: {'heading-level': '4'}});
    expect(board.all('li > h4 > a')).to.have.lengthOf(3);
  });

  it('says so when it searches for less than was typed', async () => {
    const board = await BoardHarness.open(postings);
    await board.search('designer '.repeat(7));
    expect(board.text()).not.to.contain('caractères');
    await board.search('designer '.repeat(10));
    expect(board.text()).to.contain('Seuls les 64 premiers caractères comptent.');
    expect(board.results()).to.deep.equal(['Designer']);
    expect(board.field.value).to.have.lengthOf(90);
  });

  it('reads what a script sets as it would read the attribute', async () => {
    host.json('/index.json', anIndex(postings));
    const board = await BoardHarness.mount();
    const element = board.element as unknown as Record<string, unknown>;
    element['src'] = new URL(`${HOST}/index.json`);
    element['facets'] = ['employmentType', 'category'];
    element['pageSize'] = '1';
    await board.ready();
    expect(board.results()).to.have.lengthOf(1);
    expect(board.all('fieldset').map(({dataset}) => dataset['facet'])).to.deep.equal([
      'employmentType',
      'category',
    ]);
  });

  it('warns once of an attribute that it does not understand, and goes on with the default', async () => {
    expectConsole(/sort="best" should be one of newest, relevance, closing/);
    expectConsole(/page-size="many" should be a whole number/);
    const board = await BoardHarness.open(postings, {attributes: {sort: 'best', 'page-size': 'many'}});
    expect(board.results()[0]).to.equal('Designer');
    expect(board.results()).to.have.lengthOf(3);
  });

  it('says how recent a posting is, and when it closes', async () => {
    const board = await BoardHarness.open([
      aPosting({datePosted: '2020-03-01', validThrough: '2999-12-31', junior: true, openings: 3}),
    ]);
    expect(board.text()).to.contain('Publiée le 1er mars 2020').and.to.contain('Jusqu’au 31 décembre 2999');
    expect(board.text()).to.contain('3 postes').and.to.contain('Ouvert aux juniors');
    expect(board.all('time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2020-03-01',
      '2999-12-31',
    ]);
  });

  it('tells its page what happens', async () => {
    const board = await BoardHarness.open(postings);
    const query = board.next('job-board-query-change');
    await board.pick('Métier', 'Design');
    expect((await query).query.selection).to.deep.equal({category: ['design']});
    const nothing = board.next('job-board-no-results');
    await board.search('zzzzqqqq');
    expect((await nothing).query.text).to.equal('zzzzqqqq');
  });
});

describe('the board’s language', () => {
  it('is its own, else the nearest in the page, else French', async () => {
    const board = await BoardHarness.open(postings, {attributes: {lang: 'en'}});
    expect(board.text()).to.contain('3 jobs');
    board.element.removeAttribute('lang');
    board.element.parentElement?.setAttribute('lang', 'fr-FR');
    board.element.requestUpdate();
    await board.settled();
    expect(board.text()).to.contain('3 offres');
    expect(board.one('.board', HTMLElement).lang).to.equal('fr');
  });

  it('is not the postings’: theirs is marked', async () => {
    const board = await BoardHarness.open(
      [aPosting({title: 'Offre'}), aPosting({title: 'Job', lang: 'en'})],
      {
        attributes: {lang: 'en'},
      },
    );
    expect(board.link('Offre').lang).to.equal('fr');
    expect(board.link('Job').lang).to.equal('');
  });
});
