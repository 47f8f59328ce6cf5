import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problem} from '../../src/build/problems/problem.js';
import {formatReport} from '../../src/build/report/report.js';

const PROBLEMS = [
  problem('yaml-colon', 'jobs/100%, a:b.md', {line: 3, column: 8}, {}),
  problem('file-other', 'jobs/a\u001b[2J\n::error::x.json', {line: 1, column: 1}, {extension: '.json'}),
];
const TALLY = {published: 2, closed: 1, rejected: 1, passedOver: 1};
const report = (format: 'text' | 'json' | 'github', quiet = false) =>
  formatReport({problems: PROBLEMS, tally: TALLY}, {format, language: 'en', quiet});

describe('formatReport', () => {
  it('writes text: one line a problem, then the summary', () => {
    const lines = report('text').split('\n');
    assert.equal(lines.length, 5);
    assert.match(lines[0] ?? '', /^jobs\/100%, a:b\.md:3:8: error yaml-colon: the value .+ \(put .+\)$/);
    assert.match(lines[1] ?? '', /^jobs\/a\\u\{1b\}\[2J\\u\{a\}::error::x\.json:1:1: info file-other: /);
    assert.equal(lines[2], '3 postings, 2 open, 1 errors, 0 warnings');
    assert.equal(lines[3], '5 files: 2 published, 1 closed, 1 rejected, 1 passed over');
  });

  it('writes workflow commands in which nothing can end a property or start a line', () => {
    const lines = report('github').split('\n');
    assert.match(
      lines[0] ?? '',
      /^::error file=jobs\/100%25%2C a%3Ab\.md,line=3,col=8,title=yaml-colon::the value /,
    );
    assert.match(
      lines[1] ?? '',
      /^::notice file=jobs\/a\\u\{1b\}\[2J\\u\{a\}%3A%3Aerror%3A%3Ax\.json,line=1,/,
    );
    assert.equal(lines.length, 5);
  });

  it('writes one JSON document', () => {
    const document = JSON.parse(report('json')) as Record<string, unknown>;
    assert.equal(document['postings'], 3);
    assert.equal(document['open'], 2);
    assert.deepEqual(document['files'], TALLY);
    const [first] = document['problems'] as Record<string, unknown>[];
    assert.deepEqual(
      {
        path: first?.['path'],
        line: first?.['line'],
        column: first?.['column'],
        severity: first?.['severity'],
        code: first?.['code'],
      },
      {path: 'jobs/100%, a:b.md', line: 3, column: 8, severity: 'error', code: 'yaml-colon'},
    );
  });

  it('says only the errors when quiet', () => {
    assert.match(report('text', true), /^[^\n]+ error [^\n]+\n$/);
    assert.equal((JSON.parse(report('json', true)) as {problems: unknown[]}).problems.length, 1);
  });

  it('counts in French', () => {
    const text = formatReport({problems: [], tally: TALLY}, {format: 'text', language: 'fr', quiet: false});
    assert.match(text, /^5 fichiers\u00a0: 2 publiés, 1 fermé, 1 rejeté, 1 laissé de côté$/m);
  });
});
