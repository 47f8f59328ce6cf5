import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {repairEncoding} from '../../src/build/repair-encoding.js';
import {decodeWindows1252} from '../../src/build/windows-1252.js';
import {cpuTime} from '../support/cpu-time.js';

const REPAIRS: readonly (readonly [fact: string, before: string, after: string])[] = [
  ['repairs an accent', 'chargÃ©e', 'chargée'],
  ['repairs two runs glued together', 'lâ€™Ã©quipe', 'l’équipe'],
  ['repairs a capital', 'Ã‰galitÃ©, Ã€ vous', 'Égalité, À vous'],
  ['repairs a no-break space', 'notreÂ\u00a0kit', 'notre\u00a0kit'],
  [
    'repairs an accented letter whose second byte is a no-break space',
    'jusqu’Ã\u00a0 demain',
    'jusqu’à demain',
  ],
  ['repairs a ligature', 'au cÅ“ur', 'au cœur'],
  ['repairs an ellipsis', 'produitâ€¦', 'produit…'],
  ['repairs quotation marks, the second without its lost byte', 'â€œcultureâ€ cherche', '“culture” cherche'],
  ['repairs quotation marks whose last byte became a control', 'â€œcultureâ€\u009d', '“culture”'],
  ['repairs an emoji that was read as Windows-1254', 'merci ğŸ’Œ', 'merci 💌'],
  ['repairs an emoji that was read as Windows-1252', 'merci ðŸ’Œ', 'merci 💌'],
  ['repairs what was encoded twice over', 'chargÃƒÂ©e', 'chargée'],
  ['repairs a middle dot of inclusive writing', 'dÃ©veloppeurÂ·euse', 'développeur·euse'],
  ['repairs next to letters that are right', 'éÃ©', 'éé'],
  ['leaves São alone', 'SÃO PAULO, São Paulo', 'SÃO PAULO, São Paulo'],
  ['leaves capitals with accents alone', 'À PROPOS, ÂGE, ÊTRE, ÎLE', 'À PROPOS, ÂGE, ÊTRE, ÎLE'],
  ['leaves a word that ends in an accent before a quotation mark alone', '« voilà\u00a0»', '« voilà\u00a0»'],
  ['leaves Turkish alone', 'Doğan Yağmur', 'Doğan Yağmur'],
  ['leaves what does not decode alone', 'Ã™Ã Ã', 'ÙÃ Ã'],
];

const FRENCH_WORDS =
  'été à où Noël œuvre naïf ça ÉCOLE l’État aujourd’hui « oui » développeur·euse 20 % … – — € n° déjà-vu maïs Âge âtre'.split(
    ' ',
  );

describe('repairEncoding', () => {
  for (const [fact, before, after] of REPAIRS) {
    it(fact, () => assert.equal(repairEncoding(before).text, after));
  }

  it('says how many runs it repaired, three of them, and where the first is', () => {
    const {runs, examples, place} = repairEncoding('Bonjour\nune chargÃ©e, un chargÃ©, lâ€™Ã©tÃ©, Ã§a');
    assert.equal(runs, 5);
    assert.deepEqual(examples, [
      ['Ã©', 'é'],
      ['â€™Ã©', '’é'],
      ['Ã§', 'ç'],
    ]);
    assert.deepEqual(place, {line: 2, column: 10});
  });

  it('never changes good French', () => {
    const sentences = fc
      .array(fc.constantFrom(...FRENCH_WORDS), {maxLength: 30})
      .map((words) => words.join(' '));
    fc.assert(fc.property(sentences, (text) => assert.equal(repairEncoding(text).text, text)));
  });

  it('gives back any French text that was read as Windows-1252', () => {
    const letters = fc
      .array(fc.constantFrom(...'aé èêàçùô’·–€œÉÀ ’«»…'), {maxLength: 40})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, (text) => {
        const bytes = new TextEncoder().encode(text);
        const misread = decodeWindows1252(bytes);
        assert.equal(repairEncoding(misread).text, text);
      }),
    );
  });

  it('never throws, and does nothing the second time, whatever the text', () => {
    const odd = fc.array(
      fc.oneof(
        fc.constantFrom(...'ÃÂâ€™ğŸðŸ’Œ©ƒï¸Å“ \u00a0\u009d'),
        fc.string({unit: 'binary', maxLength: 3}),
      ),
    );
    fc.assert(
      fc.property(odd, (pieces) => {
        const once = repairEncoding(pieces.join(''));
        assert.deepEqual(repairEncoding(once.text), {...repairEncoding(''), text: once.text});
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const text = 'Ã©â€™ğŸ’Œ'.repeat(100_000);
    const repaired = 'é’💌'.repeat(100_000);
    assert.ok(cpuTime(() => assert.equal(repairEncoding(text).text, repaired)) < 5000);
  });
});
