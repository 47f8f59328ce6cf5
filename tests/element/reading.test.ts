import {expect, waitUntil} from '@open-wc/testing';
import type {BodyNode} from '../../src/contract/body.js';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host} from '../support/jobs-host.js';

const posting = aPosting({
  id: 'dev',
  title: 'Développeur·se & co',
  headline: 'Rejoignez-nous',
  organization: {name: 'Pass Sport'},
  salary: '40-50 k€',
  excerpt: 'En deux mots.',
  apply: [
    {type: 'email', value: 'jobs@exemple.gouv.fr'},
    {type: 'url', value: 'https://carrieres.exemple.fr/offre?id=7'},
  ],
});

async function reading(body: readonly BodyNode[]): Promise<BoardHarness> {
  const board = await BoardHarness.open([posting], {bodies: {dev: body}});
  await board.openPosting(posting.title);
  await waitUntil(() => !board.text().includes('Chargement'), 'the text is there');
  return board;
}

describe('an opened posting', () => {
  it('is a region named by its title, with facts, text and ways to apply in this order', async () => {
    const board = await reading([{tag: 'p', children: ['Le texte.']}]);
    const title = board.root.getElementById(board.detail.getAttribute('aria-labelledby') ?? '');
    expect(textOf(title)).to.equal(posting.title);
    expect(board.text()).to.match(
      /Rejoignez-nous.*Pass Sport.*40-50 k€.*Le texte\..*Pour postuler.*Écrire à/,
    );
    expect(ownQuery()).to.equal('posting=dev');
  });

  it('says to whom a letter goes and on which site one applies', async () => {
    const board = await reading([]);
    expect(board.link('Écrire à jobs@exemple.gouv.fr').href).to.equal(
      'mailto:jobs@exemple.gouv.fr?subject=D%C3%A9veloppeur%C2%B7se%20%26%20co',
    );
    expect(board.link('Postuler sur carrieres.exemple.fr').href).to.equal(
      'https://carrieres.exemple.fr/offre?id=7',
    );
    const applied = board.next('job-board-apply');
    const link = board.link('Postuler sur carrieres.exemple.fr');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect((await applied).method.type).to.equal('url');
  });

  it('has no paragraph and no list with nothing in it', async () => {
    const board = await BoardHarness.open([aPosting({id: 'bare', title: 'Sans rien'})], {
      bodies: {bare: ['Texte.']},
    });
    await board.openPosting('Sans rien');
    await waitUntil(() => board.text().includes('Texte.'), 'the text is there');
    const empty = board.all('.list-view :is(p, ul), .detail :is(p, ul)').filter((one) => textOf(one) === '');
    expect(empty).to.deep.equal([]);
  });

  it('has the headings of its text under its own', async () => {
    const board = await reading([
      {tag: 'h', level: 1, children: ['Missions']},
      {tag: 'h', level: 2, children: ['Au quotidien']},
      {tag: 'h', level: 6, children: ['Tout en bas']},
    ]);
    expect(board.all('.detail :is(h2, h3, h4, h5, h6)').map(({tagName}) => tagName)).to.deep.equal([
      'H3',
      'H4',
      'H5',
      'H6',
      'H4',
    ]);
  });

  it('draws every kind of node, and nothing that is none', async () => {
    const board = await reading([
      {tag: 'ul', children: [{tag: 'li', children: ['un']}]},
      {tag: 'ol', start: 3, children: [{tag: 'li', children: ['trois']}]},
      {tag: 'blockquote', children: [{tag: 'p', children: [{tag: 'em', children: ['cité']}]}]},
      {tag: 'pre', children: [{tag: 'code', children: ['<b>code</b>']}]},
      {
        tag: 'p',
        children: [{tag: 'strong', children: ['fort']}, {tag: 'br'}, {tag: 'del', children: ['ôté']}],
      },
      {tag: 'hr'},
      {
        tag: 'table',
        children: [
          {tag: 'tr', children: [{tag: 'th', children: ['Étape']}]},
          {tag: 'tr', children: [{tag: 'td', children: ['Entretien']}]},
        ],
      },
    ]);
    expect(board.one('.body ol', HTMLOListElement).start).to.equal(3);
    expect(board.all('.body pre code').map(textOf)).to.deep.equal(['<b>code</b>']);
    expect(board.all('.body b')).to.deep.equal([]);
    expect(board.all('.body :is(ul > li, blockquote em, strong, del, hr, td)')).to.have.lengthOf(6);
    expect(board.one('.body th', HTMLElement).getAttribute('scope')).to.equal('col');
    await board.isAccessible();
  });

  it('makes no link of an address that may not be one', async () => {
    const hostile = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//exemple.fr',
      'https://a@b.fr',
      'mailto:a@b.fr?bcc=c@d.fr',
    ];
    const board = await reading(hostile.map((href) => ({tag: 'a', href, children: [`à ${href}`]})));
    expect(board.all('.body a')).to.deep.equal([]);
    expect(board.text()).to.contain('à javascript:alert(1)');
  });

  it('shows its excerpt and a retry when its text does not come', async () => {
    expectConsole(/LoadError: https:\/\/jobs.test\/postings\/dev.json/);
    const board = await BoardHarness.open([posting]);
    await board.openPosting(posting.title);
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
    expect(board.text()).to.contain('En deux mots.').and.to.contain('Écrire à jobs@exemple.gouv.fr');
    await board.isAccessible();
    host.json('/postings/dev.json', {id: 'dev', body: ['Enfin.']});
    board.button('Réessayer').focus();
    await board.press('Réessayer');
    expect(board.focused(), 'the button is gone, not the focus').to.equal(posting.title);
    await waitUntil(() => board.text().includes('Enfin.'), 'the text is there');
  });

  it('is left to the page that wants it', async () => {
    const board = await BoardHarness.open([posting]);
    board.element.addEventListener('job-board-open', (event) => event.preventDefault());
    await board.openPosting(posting.title);
    expect(board.isReading()).to.equal(false);
  });

  it('opens in a tab of its own by the address of its link', async () => {
    const board = await BoardHarness.open([posting]);
    expect(new URL(board.link(posting.title).href).searchParams.get('posting')).to.equal('dev');
    const link = board.link(posting.title);
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true});
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(click);
    await board.settled();
    expect(board.isReading()).to.equal(false);
  });
});
