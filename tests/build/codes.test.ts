import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CODES} from '../../src/build/problems/codes.js';
import type {CodeDefinition, Wording} from '../../src/build/problems/problem.js';

/** Any fact is this word, but for the one that is a list of known names. */
const FACTS: Record<string, unknown> = new Proxy(
  {},
  {get: (_facts, key) => (key === 'missing' ? ['jobLocation', 'description'] : 'fait')},
);

const definitions = Object.entries(CODES as unknown as Record<string, CodeDefinition<object>>);

describe('CODES', () => {
  for (const [code, {fr, en}] of definitions) {
    const wordings: readonly (readonly ['fr' | 'en', Wording])[] = [
      ['fr', fr(FACTS)],
      ['en', en(FACTS)],
    ];
    for (const [language, {message, remedy}] of wordings) {
      it(`says ${code} in ${language === 'fr' ? 'French' : 'English'}, and what to write instead`, () => {
        for (const text of [message, remedy]) {
          assert.ok(text.length > 5);
          assert.match(
            text,
            language === 'fr' ? /^(?:Google |[\p{Ll}\d«])/u : /^(?:Google |[\p{Ll}\d“])/u,
            'starts in small letters',
          );
          assert.doesNotMatch(text, /\.$/, 'ends without a full stop');
          assert.doesNotMatch(text, /'/, 'has typographic apostrophes');
          assert.doesNotMatch(text, /undefined|\[object|NaN/);
        }
        if (language === 'fr') assertFrenchSpaces(`${message} ${remedy}`);
      });
    }
  }

  it('says different things in the two languages', () => {
    for (const [code, {fr, en}] of definitions) assert.notEqual(fr(FACTS).message, en(FACTS).message, code);
  });
});

function assertFrenchSpaces(text: string): void {
  assert.doesNotMatch(text, / [;!?»]| :(?= )|« /, 'no-break spaces before ; : ! ? » and after «');
}
