import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isDay} from '../../../src/contract/calendar.js';
import {findDates, readDate} from '../../../src/build/fields/text/dates.js';
import {codes, readings, valueIn} from './a-source.js';

describe('readDate', () => {
  const table: readonly [written: string, day: string | undefined][] = [
    ['2024-03-01', '2024-03-01'],
    ['01/03/2024', '2024-03-01'],
    ['1.3.2024', '2024-03-01'],
    ['1er mars 2024', '2024-03-01'],
    ['29 Février 2024', '2024-02-29'],
    ['3 août 2024', '2024-08-03'],
    ['3 August 2024', '2024-08-03'],
    ['March 3rd, 2024', '2024-03-03'],
    ['1st of May 2024', '2024-05-01'],
    ['February 30, 2024', undefined],
    ['2024-03-01T22:59:00.000Z', '2024-03-01'],
    ['2024-03-01T23:00:00.000Z', '2024-03-02'],
    ['2024-07-01T22:00:00.000Z', '2024-07-02'],
    ['2024-03-01T9:00:00.000Z', '2024-03-01'],
    ['2024-03-01T23:30:00+01:00', '2024-03-01'],
    ['2024-03-01 23:30', '2024-03-01'],
    ['vendredi 1er mars 2024', '2024-03-01'],
    ['Friday, March 1, 2024', '2024-03-01'],
    ['1er mars 2024 à 18h', '2024-03-01'],
    ['1er mars 2024 (23h59)', '2024-03-01'],
    ['01/03/24', '2024-03-01'],
    ['1.3.24', '2024-03-01'],
    ['01-03-24', undefined],
    ['avant le 1er mars 2024', undefined],
    ['30 février 2024', undefined],
    ['2023-02-29', undefined],
    ['mars 2024', undefined],
    ['2024', undefined],
    ['12024-03-01', undefined],
  ];
  for (const [written, day] of table) {
    it(`reads “${written}” as ${day ?? 'no day'}`, () => assert.equal(readDate(written)?.day, day));
  }

  it('offers the swap of day and month, and never applies it', () => {
    assert.deepEqual(readDate('2024-21-03'), {swapped: '2024-03-21', at: 0, length: 10});
    assert.deepEqual(readDate('2024-97-01'), {at: 0, length: 10});
  });

  it('finds only days of the calendar, in any text', () => {
    const pieces = fc.constantFrom(
      '2024',
      '-',
      '/',
      '13',
      '02',
      '30',
      ' ',
      'mars',
      'T',
      '23:00',
      'Z',
      '1er',
      'é',
      'İ',
    );
    const anyText = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const {day, at, length} of findDates(text)) {
          assert.ok(day === undefined || isDay(day));
          assert.ok(at >= 0 && at + length <= text.length);
        }
      }),
    );
  });
});

describe('readDatePosted', () => {
  it('prefers date, then post_ouvert, then the text, then the file name', () => {
    const name = '2024-01-04-botaniste.md';
    const body = '_Poste ouvert le 03/01/2024_';
    const frontMatter = {post_ouvert: '2024-01-02', date: '2024-01-01'};
    assert.equal(readings({frontMatter, body, name}).datePosted?.value, '2024-01-01');
    assert.equal(
      readings({frontMatter: {poste_ouvert: '2024-01-02'}, body, name}).datePosted?.value,
      '2024-01-02',
    );
    const inText = readings({body, name}).datePosted;
    assert.deepEqual([inText?.value, inText?.from, inText?.evidence[0]?.line], ['2024-01-03', 'text', 3]);
    const named = readings({name}).datePosted;
    assert.deepEqual([named?.value, named?.from], ['2024-01-04', 'file-name']);
  });

  it('names an impossible date, and offers what it may have been', () => {
    assert.deepEqual(codes({name: '2024-21-03-botaniste.md'}), ['file-name-date']);
    assert.deepEqual(codes({name: '21-03-2024-botaniste.md'}), ['file-name-date']);
    assert.deepEqual(codes({frontMatter: {date: '2024-02-30'}}), ['date-impossible']);
    assert.deepEqual(codes({name: 'botaniste.md'}), []);
  });

  it('warns of a day that has not come, and does not publish it', () => {
    const options = {infer: true, today: '2024-01-01'};
    assert.deepEqual(codes({name: '2034-01-01-botaniste.md'}, options), ['date-in-the-future']);
    assert.equal(readings({name: '2034-01-01-botaniste.md'}, options).datePosted, undefined);
    assert.deepEqual(codes({name: '2024-01-02-botaniste.md'}, options), []);
  });
});

describe('readValidThrough', () => {
  const table: readonly [body: string, day: string | undefined][] = [
    ['Date limite de candidature : 15 mars 2024', '2024-03-15'],
    ['Envoyez votre CV avant le 15/03/2024.', '2024-03-15'],
    ['Candidatures ouvertes jusqu’au vendredi 15 mars 2024 inclus', '2024-03-15'],
    ['Réception des candidatures du 22 févr. au 15 mars 2024', '2024-03-15'],
    ['Candidatures ouvertes du 1er au 15 mars 2024', '2024-03-15'],
    ['Fin des candidatures : 15 mars 2024', '2024-03-15'],
    ['Apply by March 15, 2024', '2024-03-15'],
    ['Closing date: 15 March 2024', '2024-03-15'],
    ['Clôture le 15 mars 2024', '2024-03-15'],
    ['Date limite de candidature : 15/03/24', '2024-03-15'],
    ['Réponse souhaitée avant le 15/03/2024', '2024-03-15'],
    ['Vous avez jusqu’au vendredi 15 mars 2024 (23h59) pour répondre.', '2024-03-15'],
    ['Dossier complet pour le 15 mars 2024, dernier délai', '2024-03-15'],
    ['Please apply no later than 15 March 2024.', '2024-03-15'],
    ['Postulez avant le 15 mars 2024 pour une prise de poste en avril.', '2024-03-15'],
    ['Les mairies candidatent avant le 15 mars 2024.', undefined],
    ['Le dossier des élèves est ouvert jusqu’au 15 mars 2024.', undefined],
    ['Réponse aux candidates avant le 15 mars 2024', undefined],
    ['Soirée de clôture le 15 mars 2024', undefined],
    ['Stage du 1er au 15 mars 2024', undefined],
    ['Le contrat court jusqu’au 15 mars 2024.', undefined],
    ['Les entretiens se tiendront avant le 15 mars 2024.', undefined],
    ['Prise de poste au plus tard le 15 mars 2024', undefined],
    ['Démarrage le 15 mars 2024', undefined],
    ['Au colloque de clôture, le 15 mars 2024, tout fut dit.', undefined],
  ];
  for (const [body, day] of table) {
    it(`reads “${body}” as ${day ?? 'nothing'}`, () => assert.equal(valueIn('validThrough', body), day));
  }

  it('is the earliest of the dates that are named', () => {
    const frontMatter = {poste_ferme: '2024-05-01', depublication_date: '2024-04-01T10:00:00.000Z'};
    assert.equal(readings({frontMatter}).validThrough?.value, '2024-04-01');
    const yearless = {deadline: 'lundi 4 mars', date: '2024-02-01'};
    assert.equal(readings({frontMatter: yearless}).validThrough?.value, '2024-03-04');
    const body = 'Date limite : 12 mars 2024';
    assert.equal(readings({frontMatter, body}).validThrough?.value, '2024-03-12');
  });

  it('completes a day without a year from the day of publication', () => {
    const body = 'Date limite de candidature : 5 janvier';
    assert.equal(readings({body, name: '2023-12-10-x.md'}).validThrough?.value, '2024-01-05');
    assert.equal(readings({body: `Depuis mars 2022\n\n${body}`}).validThrough?.value, '2022-01-05');
    assert.equal(readings({body}).validThrough, undefined);
  });

  it('warns when applications close before the posting opens', () => {
    const frontMatter = {date: '2024-02-01', poste_ferme: '2024-01-01'};
    assert.deepEqual(codes({frontMatter}), ['closing-before-opening']);
  });
});
