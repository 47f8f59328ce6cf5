import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readState} from '../../src/build/read-state.js';
import {settleDuplicates} from '../../src/build/settle-duplicates.js';
import {aSourcePosting} from '../support/a-source-file.js';

const TABLE: readonly (readonly [
  fact: string,
  frontMatter: string,
  open: boolean,
  codes: readonly string[],
])[] = [
  ['is open when true', 'open: true', true, []],
  ['is open when “true” in quotes', 'open: "True"', true, []],
  ['is closed when false', 'open: false', false, []],
  ['is closed when nothing is said', 'roles: dev', false, ['open-missing']],
  ['is closed when the value is missing', 'open:', false, ['open-missing']],
  ['takes no other word for true', 'open: oui', false, ['open-unclear']],
  ['forgives a sign behind true', 'open: true#', true, ['boolean-repaired']],
  ['forgives a sign behind false', 'open: false##', false, ['boolean-repaired']],
  ['is closed when filled', 'open: true\nposte_pourvu: true', false, ['position-filled']],
  ['is closed by any other word, too', 'open: true\nposte_pourvu: oui', false, ['open-unclear']],
  ['is open when not filled', 'open: true\nposte_pourvu: false', true, []],
  ['says nothing of a filled one that is closed', 'open: false\nposte_pourvu: true', false, []],
  ['stays closed whatever the status', 'open: false\nstatus: open', false, ['status-contradicts']],
  ['is closed by a status', 'open: true\nstatus: fermé', false, ['status-contradicts']],
  ['agrees with a status', 'open: true\nstatus: open', true, []],
  ['does not read a status that it does not know', 'open: true\nstatus: brouillon', true, []],
  ['reads the key in any case', 'Open: true', true, []],
];

describe('readState', () => {
  for (const [fact, frontMatter, open, codes] of TABLE) {
    it(fact, () => {
      const state = readState(aSourcePosting(frontMatter));
      assert.equal(state.open, open);
      assert.deepEqual(
        state.problems.map(({code}) => code),
        codes,
      );
    });
  }
});

describe('settleDuplicates', () => {
  const settle = (frontMatter: string) =>
    settleDuplicates(
      aSourcePosting(frontMatter),
      (key, value, other) => key === 'startup' && value.length === other.length,
    );

  const DUPLICATES: readonly (readonly [
    fact: string,
    frontMatter: string,
    kept: string | undefined,
    code: string,
  ])[] = [
    ['keeps one of two that are equal', 'open: true\nopen: true', 'true', 'key-repeated'],
    ['keeps the one that has a value', 'roles:\nroles: dev', 'dev', 'key-repeated'],
    ['keeps one of two that mean the same', 'startup: abc\nstartup: ABC', 'abc', 'key-repeated'],
    ['lets the closed one win', 'open: false\nopen: true', 'false', 'key-conflict-settled'],
    [
      'lets the closed one win behind the open one',
      'open: true\nopen: false',
      'false',
      'key-conflict-settled',
    ],
    [
      'lets the later closing day win',
      'poste_ferme: 2026-01-01\nposte_ferme: 2026-02-01',
      '2026-02-01',
      'key-conflict-settled',
    ],
    ['refuses two different roles', 'roles: dev\nroles: designer', undefined, 'key-conflict'],
    ['compares keys in any case', 'roles: dev\nRoles: designer', undefined, 'key-conflict'],
  ];
  for (const [fact, frontMatter, kept, code] of DUPLICATES) {
    it(fact, () => {
      const {posting, problems} = settle(frontMatter);
      assert.deepEqual(
        posting?.frontMatter.map(({values}) => values[0]),
        kept === undefined ? undefined : [kept],
      );
      assert.deepEqual(
        problems.map((one) => `${one.code}@${one.place.line}`),
        [`${code}@3`],
      );
    });
  }
});
