import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, dayInParis, daysBetween, isDay} from '../../src/contract/calendar.js';

const aDay = fc
  .date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  it('accepts every day of the calendar', () => {
    fc.assert(fc.property(aDay, (day) => isDay(day)));
  });
  for (const text of ['2026-02-30', '2023-02-29', '1900-02-29', '2021-97-01', '2026-00-10', '2026-04-31']) {
    it(`refuses ${text}, which does not exist`, () => assert.equal(isDay(text), false));
  }
  for (const text of ['', '2026-1-5', '2026-01-05T00:00:00Z', ' 2026-01-05', '2026-01-05\n', '20260105']) {
    it(`refuses ${JSON.stringify(text)}, which is written otherwise`, () => assert.equal(isDay(text), false));
  }
  it('knows leap years', () => assert.ok(isDay('2024-02-29') && isDay('2000-02-29')));
});

describe('dayInParis', () => {
  const table: readonly [string, string][] = [
    ['2022-02-22T22:59:59Z', '2022-02-22'],
    ['2022-02-22T23:00:00Z', '2022-02-23'],
    ['2022-07-14T21:59:59Z', '2022-07-14'],
    ['2022-07-14T22:00:00Z', '2022-07-15'],
  ];
  for (const [instant, day] of table) {
    it(`is ${day} at ${instant}`, () => assert.equal(dayInParis(new Date(instant)), day));
  }
});

describe('counting days', () => {
  it('counts across the change to summer time', () =>
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2));
  it('is undone by adding', () => {
    fc.assert(fc.property(aDay, aDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });
});
