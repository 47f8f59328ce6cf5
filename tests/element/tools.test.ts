import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';

const postings = ['A', 'B', 'C'].map((letter, at) =>
  aPosting({
    id: `offre-${letter.toLowerCase()}`,
    title: `Offre ${letter}`,
    datePosted: `2026-11-0${3 - at}`,
    apply: [{type: 'email', value: `${letter.toLowerCase()}@exemple.fr`}],
  }),
);
const text = [
  'Écrivez à ',
  {tag: 'a', href: 'mailto:camille.martin@exemple.fr', children: ['camille.martin@exemple.fr']},
  ' ou à sam@exemple.fr.',
] as const;
const bodies = Object.fromEntries(postings.map(({id}) => [id, text]));

async function reading(
  title: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<BoardHarness> {
  const board = await BoardHarness.open(postings, {bodies, attributes});
  await board.openPosting(title);
  await waitUntil(() => board.text().includes('Écrivez'), 'the text is there');
  return board;
}

describe('an opened posting', () => {
  it('leads to the next and to the one before, in the order of the list', async () => {
    const board = await reading('Offre A');
    expect(board.hasButton('Offre précédente')).to.equal(false);
    await board.press('Offre suivante');
    expect(board.focused()).to.equal('Offre B');
    expect(ownQuery()).to.equal('posting=offre-b');
    await board.press('Offre suivante');
    expect(board.hasButton('Offre suivante')).to.equal(false);
    await board.press('Offre précédente');
    await board.press('Retour aux offres');
    expect(board.focused()).to.equal('Offre B');
  });

  it('leads beyond what the list shows, which grows with it', async () => {
    const board = await reading('Offre A', {'page-size': '1'});
    await board.press('Offre suivante');
    expect(board.focused()).to.equal('Offre B');
    await board.press('Retour aux offres');
    expect(board.results()).to.deep.equal(['Offre A', 'Offre B']);
  });

  it('gives its address to the clipboard, or to be copied by hand', async () => {
    const board = await reading('Offre A');
    const address = location.href;
    const {clipboard} = navigator;
    const copied: string[] = [];
    const writeText = (link: string): Promise<void> => Promise.resolve(void copied.push(link));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    await board.press('Copier le lien');
    await waitUntil(() => textOf(board.status) === 'Lien copié', 'it is told');
    expect(copied).to.deep.equal([address]);
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const asked: unknown[] = [];
    const {prompt} = globalThis;
    globalThis.prompt = (...words) => (asked.push(...words), null);
    await board.press('Copier le lien');
    await waitUntil(() => asked.length > 0, 'it is shown');
    globalThis.prompt = prompt;
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    expect(asked).to.deep.equal(['Copier le lien', address]);
  });

  it('is sent on by the system’s own means where there are some, and minds no change of heart', async () => {
    const sent: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        sent.push(data);
        return Promise.reject(new DOMException('given up', 'AbortError'));
      },
      configurable: true,
    });
    const board = await reading('Offre A');
    await board.press('Partager');
    // A browser's own is further up, and there again.
    Reflect.deleteProperty(navigator, 'share');
    expect(sent).to.deep.equal([{title: 'Offre A', url: location.href}]);
    expect(board.detail.querySelector('[role="alert"]')).to.equal(null);
  });

  it('prints without the page around it, which is left as it was', async () => {
    const board = await reading('Offre A');
    const sheets = document.adoptedStyleSheets.length;
    const {print} = globalThis;
    let rules = '';
    globalThis.print = () => {
      rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({cssText}) => cssText).join();
      dispatchEvent(new Event('afterprint'));
    };
    await board.press('Imprimer');
    globalThis.print = print;
    expect(rules).to.contain('@media print');
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
    expect(board.element.attributes).to.have.lengthOf(1);
  });

  it('shows addresses at once, or when they are asked for where the site wants that', async () => {
    const open = await reading('Offre A');
    expect(open.text()).to.contain('camille.martin@exemple.fr');
    open.element.remove();
    history.replaceState(null, '', location.href.replace(/[?&]posting=[^&]*/, ''));

    const board = await reading('Offre A', {addresses: 'on-request'});
    const addresses = /camille|sam@|a@exemple/;
    expect(board.root.textContent).not.to.match(addresses);
    expect(board.root.querySelector('a[href^="mailto:"]')).to.equal(null);
    await board.isAccessible();
    await board.press('Afficher les adresses');
    expect(board.text()).to.match(addresses);
    expect(board.all('a[href^="mailto:"]')).to.have.lengthOf(2);
    await board.press('Offre suivante');
    expect(board.root.querySelector('a[href^="mailto:"]'), 'each asked for apart').to.equal(null);
  });

  it('keeps addresses out of the list as well, where they wait to be asked for', async () => {
    const excerpt = 'Écrivez à jean.dupont@exemple.fr.';
    const board = await BoardHarness.open([aPosting({id: 'a', title: 'Offre A', excerpt})], {
      attributes: {addresses: 'on-request'},
    });
    expect(board.one('.excerpt', HTMLElement).textContent.trim()).to.equal('Écrivez à …@exemple.fr.');
  });

  it('has what was searched for marked in its text', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    await board.search('offre');
    await board.openPosting('Offre A');
    await waitUntil(() => board.text().includes('Écrivez'), 'the text is there');
    expect(board.all('.body mark')).to.deep.equal([]);
    board.element.remove();
  });
});

describe('a long facet', () => {
  const skills = Array.from({length: 14}, (_unused, at) => `Compétence ${String(at + 1).padStart(2, '0')}`);
  const many = [...skills, 'Élixir'].map((skill) => aPosting({title: skill, skills: [skill]}));

  it('shows ten values, then all with a field that finds one among them', async () => {
    const board = await BoardHarness.open(many);
    expect(board.options('Compétences')).to.have.lengthOf(10);
    await board.press('Afficher les 15 choix');
    expect(board.options('Compétences')).to.have.lengthOf(15);
    const field = board.one('fieldset input[type="search"]', HTMLInputElement);
    field.focus();
    await sendKeys({type: 'elix'});
    await board.settled();
    expect(board.options('Compétences')).to.deep.equal(['Élixir, 1']);
    await board.isAccessible();
    await board.press('Réduire la liste');
    expect(board.options('Compétences')).to.have.lengthOf(10);
  });
});

describe('a search that finds nothing', () => {
  it('is answered with what it may have meant, and how many there are', async () => {
    const board = await BoardHarness.open([
      aPosting({title: 'Développeuse Kubernetes'}),
      aPosting({title: 'Designer'}),
    ]);
    await board.search('développeusse kubarnatis');
    await board.isAccessible();
    await board.press('Vouliez-vous dire « Développeuse Kubernetes » ? 1 offre');
    expect(board.results()).to.deep.equal(['Développeuse Kubernetes']);
    expect(board.field.value).to.equal('Développeuse Kubernetes');
  });
});
