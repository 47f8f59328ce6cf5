import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold, foldWithOffsets} from '../../src/search/analysis/fold.js';

describe('fold', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['drops accents and case', 'Développée À Noël', 'developpee a noel'],
    [
      'takes ligatures and closed letters apart',
      'cœur Lætitia Łódź ﬁn straße',
      'coeur laetitia lodz fin strasse',
    ],
    ['knows every middle dot as one', 'é·è•à‧ù∙ê⋅î・', 'e·e·a·u·e·i·'],
    ['knows every apostrophe as one', 'l’eau l‘eau lʼeau l′eau', "l'eau l'eau l'eau l'eau"],
    ['knows every dash as one', 'a‐b‑c–d—e', 'a-b-c-d-e'],
    ['drops what cannot be seen', 'dé\u00ADve\u200Bloppeur\uFEFF', 'developpeur'],
  ];
  for (const [fact, text, expected] of table) it(fact, () => assert.equal(fold(text), expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });

  it('gives the same character by character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const {folded, offsets} = foldWithOffsets(text);
        assert.equal(folded, fold(text));
        assert.equal(offsets.length, folded.length + 1);
      }),
    );
  });

  it('keeps offsets within the original, in order', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {offsets} = foldWithOffsets(text);
        assert.ok(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= text.length));
      }),
    );
  });
});
