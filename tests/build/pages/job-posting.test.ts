import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Posting} from '../../../src/contract/posting.js';
import {missingProperties, toJobPosting} from '../../../src/build/pages/job-posting.js';
import {aPosting} from '../../support/a-posting.js';

const BODY = [{tag: 'p' as const, children: ['Venez.']}];
const NOW = '2026-11-22';
const jobOf = (fields: Partial<Posting>, body = BODY) =>
  toJobPosting(aPosting({id: 'port', title: 'Capitaine', ...fields}), body, {
    url: undefined,
    board: 'Offres',
    now: NOW,
  });
const WHOLE: Partial<Posting> = {
  datePosted: '2026-11-01',
  organization: {name: 'Ports'},
  places: ['Brest'],
};

describe('the JobPosting of a posting', () => {
  it('says nothing that the posting does not', () => {
    assert.deepEqual(Object.keys(jobOf({})).sort(), [
      '@context',
      '@type',
      'description',
      'identifier',
      'title',
    ]);
    assert.deepEqual(
      Object.keys(jobOf({salary: '450 € par jour', remote: 'partial', junior: true}, [])).sort(),
      ['@context', '@type', 'identifier', 'title'],
    );
  });

  it('has its text as the HTML that search engines read', () => {
    assert.equal(jobOf({})['description'], '<p>Venez.</p>');
  });

  it('ends with the last second of its last day in Paris, in summer and in winter', () => {
    const ends = (validThrough: string) => jobOf({validThrough})['validThrough'];
    assert.equal(ends('2026-09-30'), '2026-09-30T23:59:59+02:00');
    assert.equal(ends('2026-12-01'), '2026-12-01T23:59:59+01:00');
    // The clocks change in the night before the last Sunday of March and of October.
    assert.equal(ends('2026-03-28'), '2026-03-28T23:59:59+01:00');
    assert.equal(ends('2026-03-29'), '2026-03-29T23:59:59+02:00');
    assert.equal(ends('2026-10-24'), '2026-10-24T23:59:59+02:00');
    assert.equal(ends('2026-10-25'), '2026-10-25T23:59:59+01:00');
  });

  const types = [
    ['fixed-term', ['TEMPORARY']],
    ['internship', ['INTERN']],
    ['apprenticeship', ['OTHER']],
    ['freelance', ['CONTRACTOR']],
    ['volunteer', ['VOLUNTEER']],
    ['permanent', undefined],
    ['civil-servant', undefined],
  ] as const;
  for (const [type, expected] of types) {
    it(`calls ${type} ${expected?.[0] ?? 'nothing, since it may be part time'}`, () => {
      assert.deepEqual(jobOf({employmentType: [type]})['employmentType'], expected);
    });
  }

  it('gives a country to French places only', () => {
    const address = (fields: object) => ({'@type': 'Place', address: {'@type': 'PostalAddress', ...fields}});
    assert.deepEqual(jobOf({places: ['Brest', 'Hérault', 'Gand']})['jobLocation'], [
      address({addressLocality: 'Brest', addressCountry: 'FR'}),
      address({addressRegion: 'Hérault', addressCountry: 'FR'}),
      address({addressLocality: 'Gand'}),
    ]);
  });

  it('is work from anywhere only where the posting is wholly remote', () => {
    assert.equal(jobOf({remote: 'full'})['jobLocationType'], 'TELECOMMUTE');
    assert.equal(jobOf({remote: 'partial'})['jobLocationType'], undefined);
  });

  it('names who hires, and the ministry above', () => {
    assert.deepEqual(
      jobOf({organization: {name: 'Ports'}, ministry: {name: 'Rivages'}})['hiringOrganization'],
      {
        '@type': 'Organization',
        name: 'Ports',
        parentOrganization: {'@type': 'Organization', name: 'Rivages'},
      },
    );
  });

  it('does not tell a day of publication that has not come yet', () => {
    assert.equal(jobOf({datePosted: '2206-05-18'})['datePosted'], undefined);
  });
});

describe('what search engines miss', () => {
  const missing = (fields: Partial<Posting>, body = BODY) =>
    missingProperties(aPosting({...WHOLE, ...fields}), body, NOW);
  const {datePosted: _day, ...undated} = WHOLE;

  it('is nothing where the posting says all that is required', () => {
    assert.deepEqual(missing({}), []);
    const job = jobOf(WHOLE);
    for (const name of ['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation']) {
      assert.ok(Object.hasOwn(job, name), name);
    }
  });

  it('is each thing that it does not say', () => {
    assert.deepEqual(missingProperties(aPosting(undated), BODY, NOW), ['datePosted']);
    assert.deepEqual(missing({datePosted: '2206-05-18'}), ['datePosted']);
    assert.deepEqual(missing({}, []), ['description']);
    assert.deepEqual(missing({places: ['Gand']}), ['jobLocation']);
    assert.deepEqual(missingProperties(aPosting({remote: 'full'}), [], NOW), [
      'description',
      'datePosted',
      'hiringOrganization',
      'jobLocation',
    ]);
  });
});
