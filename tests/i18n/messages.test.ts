import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {en} from '../../src/i18n/en.js';
import {fr} from '../../src/i18n/fr.js';
import {loadMessages} from '../../src/i18n/load-messages.js';
import type {Messages} from '../../src/i18n/messages.js';

/** `Intl` groups digits with a narrow no-break space; a reader of this file sees a plain one. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Every text of a language; functions are tried with what they take. */
function texts(messages: Messages): readonly string[] {
  const {search, filters, results, posting, detail, states} = messages;
  return [search, filters, filters.facets, results, results.sorts, posting, detail, states].flatMap((words) =>
    Object.values(words).filter((word) => typeof word === 'string'),
  );
}

describe('counts', () => {
  const cases: readonly (readonly [number, string, string])[] = [
    [0, '0 offre', '0 jobs'],
    [1, '1 offre', '1 job'],
    [2, '2 offres', '2 jobs'],
    [1200, '1 200 offres', '1,200 jobs'],
    [1_000_000, '1 000 000 d’offres', '1,000,000 jobs'],
  ];
  for (const [count, french, english] of cases) {
    it(`read right for ${count}`, () => {
      assert.equal(plain(fr.results.found(count, count)), french);
      assert.equal(en.results.found(count, count), english);
    });
  }

  it('say of how many, and by which filters', () => {
    assert.equal(fr.results.announced(1, 48, ['CDI']), '1 offre sur 48, filtre CDI');
    assert.equal(
      fr.results.announced(3, 48, ['CDI', 'Paris', 'Design']),
      '3 offres sur 48, filtres CDI, Paris et Design',
    );
    assert.equal(en.results.announced(1, 48, ['Design', 'Paris']), '1 of 48 jobs, filters Design and Paris');
    assert.equal(fr.results.announced(0, 48, []), 'Aucune offre ne correspond');
  });
});

describe('days', () => {
  const today = '2026-11-22';

  it('are told as a distance for a month, then as a date', () => {
    assert.equal(fr.posting.posted('2026-11-22', today), 'Publiée aujourd’hui');
    assert.equal(fr.posting.posted('2026-11-20', today), 'Publiée avant-hier');
    assert.equal(fr.posting.posted('2026-10-24', today), 'Publiée il y a 29 jours');
    assert.equal(fr.posting.posted('2026-10-23', today), 'Publiée le 23 octobre 2026');
    assert.equal(fr.posting.posted('2026-10-01', today), 'Publiée le 1er octobre 2026');
    assert.equal(en.posting.posted('2026-11-21', today), 'Posted yesterday');
    assert.equal(en.posting.posted('2026-10-01', today), 'Posted on 1 October 2026');
  });

  it('that are to come are dates, not distances', () => {
    assert.equal(fr.posting.posted('2026-11-23', today), 'Publiée le 23 novembre 2026');
  });

  it('say how long one can still apply', () => {
    const said = ['2026-11-22', '2026-11-23', '2026-11-25', '2027-01-31'].map((day) =>
      fr.posting.closes(day, today),
    );
    assert.deepEqual(said, [
      'Dernier jour pour postuler',
      'Se termine demain',
      'Se termine dans 3 jours',
      'Jusqu’au 31 janvier 2027',
    ]);
  });
});

describe('words', () => {
  it('are there, in both languages, and typographic', () => {
    for (const messages of [fr, en]) {
      for (const text of texts(messages)) {
        assert.notEqual(text.trim(), '');
        assert.doesNotMatch(text, /'|"|\.\.\.| [:;!?»]|« /, text);
      }
    }
  });
});

describe('the language', () => {
  it('is the first wanted one that the board speaks, region aside', () => {
    assert.equal(loadMessages(['de', 'en-GB', 'fr']).tag, 'en');
    assert.equal(loadMessages(['FR_ca']).tag, 'fr');
  });

  it('is French where none is spoken', () => {
    assert.equal(loadMessages([]).tag, 'fr');
    assert.equal(loadMessages(['', 'xx', '__proto__', 'constructor']).tag, 'fr');
  });
});
