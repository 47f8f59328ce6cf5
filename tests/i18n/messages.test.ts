import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {de} from '../../src/i18n/de.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fr} from '../../src/i18n/fr.js';
import {it as italian} from '../../src/i18n/it.js';
import {loadMessages} from '../../src/i18n/load-messages.js';
import {overrideMessages} from '../../src/i18n/override-messages.js';

/** `Intl` groups digits with a narrow no-break space; a reader of this file sees a plain one. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const languages = [fr, en, de, es, italian];

/** Every text of a language; functions are tried with 3 where a number goes in, and with a day of each kind. */
function texts(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function') return said(word as (...facts: unknown[]) => string);
    return texts(word as object);
  });
}

function said(word: (...facts: unknown[]) => string): readonly string[] {
  const source = word.toString();
  const days = ['2026-11-01', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25', '2027-01-08'];
  if (/last|posted|made/.test(source)) return days.map((day) => word(day, '2026-11-22'));
  if (source.includes('filters'))
    return [[], ['CDI'], ['CDI', 'Paris']].map((filters) => word(3, 48, filters));
  if (/texts|^\(?list|list\.format/.test(source)) return [word(['a', 'b', 'c'])];
  return [word(3, 3), word('Nantes', 3)].filter((text) => !text.includes('NaN'));
}

describe('counts', () => {
  const cases: readonly (readonly [number, ...string[]])[] = [
    [0, '0 offre', '0 jobs', '0 Stellen', '0 ofertas', '0 offerte'],
    [1, '1 offre', '1 job', '1 Stelle', '1 oferta', '1 offerta'],
    [2, '2 offres', '2 jobs', '2 Stellen', '2 ofertas', '2 offerte'],
    [12_000, '12 000 offres', '12,000 jobs', '12.000 Stellen', '12.000 ofertas', '12.000 offerte'],
    [
      1_000_000,
      ...['1 000 000 d’offres', '1,000,000 jobs', '1.000.000 Stellen'],
      ...['1.000.000 de ofertas', '1.000.000 di offerte'],
    ],
  ];
  for (const [count, ...expected] of cases) {
    it(`read right for ${count} in each language`, () => {
      assert.deepEqual(
        languages.map(({results}) => plain(results.found(count, count))),
        expected,
      );
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
    assert.equal(de.results.announced(1, 48, ['Berlin']), '1 von 48 Stellen, Filter Berlin');
    assert.equal(es.results.announced(1, 48, ['Madrid']), '1 de 48 ofertas, filtro Madrid');
    assert.equal(italian.results.announced(3, 48, ['Roma', 'Pisa']), '3 su 48 offerte, filtri Roma e Pisa');
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
    assert.equal(de.posting.posted('2026-11-20', today), 'Vorgestern veröffentlicht');
    assert.equal(de.posting.posted('2026-10-01', today), 'Veröffentlicht am 1. Oktober 2026');
    assert.equal(es.posting.posted('2026-11-20', today), 'Publicada anteayer');
    assert.equal(es.posting.posted('2026-10-01', today), 'Publicada el 1 de octubre de 2026');
    assert.equal(italian.posting.posted('2026-11-19', today), 'Pubblicata 3 giorni fa');
    assert.equal(italian.posting.posted('2026-10-08', today), 'Pubblicata l’8 ottobre 2026');
    assert.equal(italian.posting.posted('2026-10-01', today), 'Pubblicata il 1º ottobre 2026');
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
  for (const messages of languages) {
    it(`are there and typographic in ${messages.tag}`, () => {
      const all = texts(messages);
      assert.ok(all.length > 90);
      for (const text of all) {
        assert.notEqual(text.trim(), '');
        assert.doesNotMatch(text, /'|"|\.\.\.| [:;!?»]|« |undefined|null/, text);
      }
    });
  }
});

describe('the language', () => {
  it('is the first wanted one that the board speaks, region aside', async () => {
    assert.equal(loadMessages(['nl', 'en-GB', 'de']), en);
    assert.equal(loadMessages(['FR_ca', 'en']), fr);
    assert.equal(await loadMessages(['de-AT', 'fr']), de);
    assert.equal(await loadMessages(['es-419']), es);
    assert.equal(await loadMessages(['', 'it']), italian);
  });

  it('is asked for once, however many boards want it', () => {
    assert.equal(loadMessages(['de']), loadMessages(['de-CH']));
  });

  it('is French where none is spoken', () => {
    assert.equal(loadMessages([]), fr);
    assert.equal(loadMessages(['', 'xx', 'den', '__proto__', 'constructor']), fr);
  });
});

describe('a site’s own words', () => {
  it('take the place of the board’s, and leave the others', () => {
    const own = overrideMessages(fr, {
      search: {label: 'Chercher un poste'},
      filters: {facets: {organization: 'Startup'}},
      results: {more: (count) => `Encore ${count}`},
    });
    assert.equal(own.search.label, 'Chercher un poste');
    assert.equal(own.search.submit, fr.search.submit);
    assert.equal(own.filters.facets.organization, 'Startup');
    assert.equal(own.filters.facets.places, fr.filters.facets.places);
    assert.equal(own.results.more(3), 'Encore 3');
    assert.equal(fr.search.label, 'Rechercher une offre');
  });

  it('may be one text for every fact', () => {
    assert.equal(
      overrideMessages(en, {detail: {applyOnline: 'Apply'}}).detail.applyOnline('a.example'),
      'Apply',
    );
  });

  it('are texts, whatever was given', () => {
    const own = overrideMessages(en, {
      states: {empty: {values: ['<b>'], toString: () => '<b>'} as never},
      results: {more: (() => ({strings: ['<b>']})) as never},
    });
    assert.equal(own.states.empty, '<b>');
    assert.equal(own.results.more(1), '[object Object]');
  });

  it('may be left out', () => {
    const own = overrideMessages(en, {search: undefined, states: {empty: undefined}} as never);
    assert.deepEqual(own.search, en.search);
    assert.equal(own.states.empty, en.states.empty);
  });

  it('harm no other object', () => {
    overrideMessages(
      en,
      JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": "x"}}') as object,
    );
    assert.equal(({} as {polluted?: string}).polluted, undefined);
  });
});
