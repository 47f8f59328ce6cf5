import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldText} from '../../../src/build/fields/text/fold.js';
import {phrasePattern} from '../../../src/build/fields/text/phrase-pattern.js';
import {plainLines} from '../../../src/build/fields/text/plain-lines.js';
import {inSections} from '../../../src/build/fields/text/sections.js';
import {sentencesOf} from '../../../src/build/fields/text/sentences.js';

describe('foldText', () => {
  it('takes case, accents and typography away', () => {
    assert.equal(foldText('Chargé·e à l’ÉTÉ – ŒUVRE'), "charge.e a l'ete - œuvre");
  });

  it('keeps the length of any text, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => assert.equal(foldText(text).length, text.length)),
    );
  });
});

describe('plainLines', () => {
  const texts = (body: string) => plainLines(body, 1).map(({kind, text}) => `${kind}: ${text}`);

  it('takes the Markdown and the HTML away, and keeps the links', () => {
    const [line] = plainLines('**Écrivez** à <b>[Ana](mailto:a@example.org)</b>, `vite` &amp; bien', 7);
    assert.equal(line?.text, 'Écrivez à Ana , vite & bien');
    assert.deepEqual(line.links, [{text: 'Ana', target: 'mailto:a@example.org'}]);
    assert.equal(line.line, 7);
  });

  it('knows headings of every kind, and list items', () => {
    const body = '#Un\n## Deux ##\nTrois\n===\n**Quatre :**\n- cinq\n2. six';
    assert.deepEqual(texts(body), [
      'heading: Un',
      'heading: Deux',
      'heading: Trois',
      'heading: Quatre :',
      'list-item: cinq',
      'list-item: six',
    ]);
  });

  it('joins a sentence that was wrapped by hand, and nothing else', () => {
    const long = 'Ce poste demande de la patience, de la méthode et le goût';
    assert.deepEqual(texts(`${long}\ndes herbiers.\nContrat : stage\nLieu : Brest`), [
      `paragraph: ${long} des herbiers.`,
      'paragraph: Contrat : stage',
      'paragraph: Lieu : Brest',
    ]);
  });

  it('blanks comments and keeps the line numbers', () => {
    const lines = plainLines('un\n<!-- deux\ntrois -->\n\nquatre <!-- sans fin', 1);
    assert.deepEqual(
      lines.map(({text, line}) => [text, line]),
      [
        ['un', 1],
        ['quatre <!-- sans fin', 5],
      ],
    );
  });

  it('never throws, and never loses the length of a folded line', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (body) => {
        for (const {text, folded} of plainLines(body, 1)) assert.equal(folded.length, text.length);
      }),
    );
  });
});

describe('inSections', () => {
  it('names a section by its heading, and a heading that says nothing by the one above it', () => {
    const body = 'Bonjour\n# Conditions\nun\n## Rythme\ndeux\n# Comment candidater ?\ntrois';
    const sections = inSections(plainLines(body, 1))
      .filter(({kind}) => kind === 'paragraph')
      .map(({section}) => section);
    assert.deepEqual(sections, ['other', 'terms', 'terms', 'apply']);
  });
});

describe('sentencesOf', () => {
  it('cuts at full stops, not at abbreviations nor after a short question', () => {
    const lines = inSections(plainLines('Où ? À Brest, etc. ou ailleurs. Télétravail possible ! Fin', 1));
    assert.deepEqual(
      sentencesOf(lines).map(({folded}) => folded),
      ['ou ? a brest, etc. ou ailleurs.', 'teletravail possible !', 'fin'],
    );
  });
});

describe('phrasePattern', () => {
  const pattern = phrasePattern(['botaniste*', 'jardinier', 'charge* de fleurs']);
  const found = (text: string) => text.match(pattern) ?? [];

  it('finds whole words, and inclusive endings after a star', () => {
    assert.deepEqual(found('botaniste(s), botanistes, jardinier'), [
      'botaniste(s)',
      'botanistes',
      'jardinier',
    ]);
    assert.deepEqual(found('charge(e) de fleurs, charge.e.s de fleurs'), [
      'charge(e) de fleurs',
      'charge.e.s de fleurs',
    ]);
    assert.deepEqual(found('jardinieres, ethnobotaniste'), []);
  });
});
