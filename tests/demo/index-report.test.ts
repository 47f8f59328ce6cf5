import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {en} from '../../demo/configurator/en.js';
import {fr} from '../../demo/configurator/fr.js';
import {
  problemOf,
  readAddress,
  reportOf,
  type Notice,
  type Problem,
} from '../../demo/configurator/index-report.js';
import type {PostingIndex} from '../../src/contract/posting.js';
import {LoadError, type LoadFailure} from '../../src/element/load-error.js';
import {aPosting, anIndex} from '../support/a-posting.js';

const PAGE = 'https://demo.example/board/configurator.html';
const read = (text: string, page = PAGE): unknown => {
  const address = readAddress(text, page);
  return 'url' in address ? address.url : address.problem.kind;
};

describe('an address that was typed or pasted', () => {
  const addresses: readonly (readonly [typed: string, read: string])[] = [
    ['https://a.example/jobs/index.json', 'https://a.example/jobs/index.json'],
    ['  https://a.example/jobs/index.json\n', 'https://a.example/jobs/index.json'],
    ['a.example/jobs/index.json', 'https://a.example/jobs/index.json'],
    ['https://a.example/jobs/', 'https://a.example/jobs/index.json'],
    ['a.example', 'https://a.example/index.json'],
    ['./jobs/index.json', 'https://demo.example/board/jobs/index.json'],
    ['https://a.example/index.json#top', 'https://a.example/index.json'],
    ['https://a.example/a b"<script>.json', 'https://a.example/a%20b%22%3Cscript%3E.json'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['nos offres', 'address'],
    ['javascript:alert(1)', 'address'],
    ['data:application/json,{}', 'address'],
    ['ftp://a.example/index.json', 'address'],
    ['https://', 'address'],
    ['https://me:secret@a.example/index.json', 'credentials'],
    ['http://a.example/index.json', 'mixed'],
  ];
  for (const [typed, wanted] of addresses) {
    it(`is read: ${JSON.stringify(typed)}`, () => assert.equal(read(typed), wanted));
  }

  it('may be http where the page is', () => {
    assert.equal(read('http://a.example/i.json', 'http://localhost:5173/'), 'http://a.example/i.json');
  });
});

describe('the report of an index', () => {
  const report = (index: PostingIndex, readableElsewhere = true, faults = 0): ReturnType<typeof reportOf> =>
    reportOf(
      {url: 'https://a.example/index.json', index, faults: Array<never>(faults).fill(undefined as never)},
      {day: '2026-11-22', readableElsewhere},
    );

  it('counts what is open on the day of the check', () => {
    const {total, open, notices} = report(
      anIndex([aPosting(), aPosting({validThrough: '2026-11-21'}), aPosting({open: false})]),
    );
    assert.equal(total, 3);
    assert.equal(open.length, 1);
    assert.deepEqual(notices, []);
  });

  const age = (generatedAt: string): number | undefined => report(anIndex([aPosting()], {generatedAt})).age;

  it('says how old it is, and never less than nothing', () => {
    assert.equal(age('2026-11-20'), 2);
    assert.equal(age('2026-11-23'), 0);
  });

  const {generatedAt: _left, ...undated} = anIndex([aPosting()]);
  const notices: readonly (readonly [Notice, ReturnType<typeof reportOf>])[] = [
    ['own-site', report(anIndex([aPosting()]), false)],
    ['undated', report(undated)],
    ['old', report(anIndex([aPosting()], {generatedAt: '2026-11-14'}))],
    ['empty', report(anIndex([]))],
    ['none-open', report(anIndex([aPosting({open: false})]))],
    ['faults', report(anIndex([aPosting()]), true, 1)],
  ];
  for (const [notice, {notices: found}] of notices) {
    it(`tells its owner: ${notice}`, () => assert.deepEqual(found, [notice]));
  }
});

const FAILURES: readonly (readonly [LoadFailure, answers: boolean, kind: Problem['kind']])[] = [
  [{kind: 'network'}, true, 'forbidden'],
  [{kind: 'network'}, false, 'unreachable'],
  [{kind: 'timeout', seconds: 15}, false, 'timeout'],
  [{kind: 'status', status: 404}, false, 'status'],
  [{kind: 'status', status: 503}, false, 'status'],
  [{kind: 'html'}, false, 'html'],
  [{kind: 'json'}, false, 'json'],
  [{kind: 'format', fault: {path: '', expected: 'an object'}}, false, 'format'],
  [{kind: 'version', fault: {path: 'version', expected: '1'}}, false, 'version'],
];

describe('a failure to load', () => {
  for (const [failure, answers, kind] of FAILURES) {
    it(`is the problem ${kind}${answers ? ', where something answers' : ''}`, () => {
      assert.equal(problemOf(new LoadError('https://a.example/', failure), answers).kind, kind);
    });
  }

  const problems: readonly Problem[] = [
    ...(['empty', 'address', 'credentials', 'mixed'] as const).map((kind) => ({kind})),
    ...FAILURES.map(([failure, answers]) => problemOf(new LoadError('https://a.example/', failure), answers)),
  ];
  for (const [language, words] of Object.entries({fr, en})) {
    it(`is told in words of its own, with a remedy, in ${language}`, () => {
      const told = problems.map((problem) => words.source.problem(problem));
      assert.equal(new Set(told.map(({what}) => what)).size, problems.length);
      for (const {what, remedy} of told) assert.match(`${what} ${remedy}`, /^.+\. .+\.$/);
    });
  }
});
