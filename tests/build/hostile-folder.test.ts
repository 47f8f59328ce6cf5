import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseIndex} from '../../src/contract/parse-index.js';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';

const SECRET = 'not-for-publication-7d1c';
const KEYS = 'roles: dev\nopen: true\nstartup: parcs';

/** One file of each kind that somebody might try. `MARK` stands for the path of a file that must not appear. */
const HOSTILE: Readonly<Record<string, string>> = {
  'js.md': `---js\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-blank.md': `--- js\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-capitals.md': `---JS\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'javascript.md': `---javascript\nmodule.exports = {roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-mark.md': `\uFEFF---js\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-crlf.md': `---js\r\n{roles: require('fs').writeFileSync('MARK', 'x')}\r\n---\r\nVenez.`,
  'js-late.md': `Bonjour\n---js\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-second.md': `---\n${KEYS}\n---js\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'js-zero-width.md': `---\u200Bjs\n{roles: require('fs').writeFileSync('MARK', 'x')}\n---\nVenez.`,
  'coffee.md': `---coffee\nroles: 1\n---\nVenez.`,
  'prototype.md': `---constructor\nroles: dev\n---\nVenez.`,
  'tag.md': `---\n${KEYS}\nx: !!js/function "function () { require('fs').writeFileSync('MARK', 'x') }"\n---\nVenez.`,
  'laughs.md': `---\n${KEYS}\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`).join('\n')}\n---\nVenez.`,
  'deep-yaml.md': `---\n${KEYS}\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\nVenez.`,
  'deep-quotes.md': `---\n${KEYS}\n---\n${'>'.repeat(10_000)} Venez.`,
  'deep-lists.md': `---\n${KEYS}\n---\n${'- '.repeat(10_000)} Venez.`,
  'deep-html.md': `---\n${KEYS}\n---\n${'<div>'.repeat(10_000)} Venez.`,
  'long-line.md': `---\n${KEYS}\n---\n${'Venez. '.repeat(700_000)}`,
  'long-line-allowed.md': `---\n${KEYS}\n---\n${'a'.repeat(1_000_000)}`,
  'long-word-with-signs.md': `---\n${KEYS}\n---\n${'un-e.x@'.repeat(140_000)}`,
  'long-title.md': `---\nroles: ${'d '.repeat(30_000)}\nopen: true\n---\nVenez.`,
  'long-value.md': `---\n${KEYS}\ntechno: ${'a-'.repeat(30_000)}\ncontact: ${'a.'.repeat(20_000)}\n---\nVenez.`,
  'many-keys.md': `---\n${'roles: dev\n'.repeat(6000)}---\nVenez.`,
  'proto-key.md': `---\n${KEYS}\n__proto__: {open: true}\nconstructor: x\n"hasOwnProperty": y\n---\nVenez.`,
  'proto-values.md': `---\nroles: __proto__\nopen: true\nstartup: constructor\ntechno: [__proto__, toString]\ncontrat: valueOf\ndomaines: [__proto__]\n---\nVenez.`,
  'script.md': `---\nroles: <script>alert(1)</script>\nopen: true\nstartup: </script><img src=x onerror=alert(1)>\n---\n<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))`,
  'bidi.md': `---\nroles: dev \u202Eved\u2066\nopen: true\n---\nVenez.`,
  'controls.md': `---\nroles: d\u0000e\u001bv\nopen: true\n---\nVenez.`,
  'surrogates.md': `---\nroles: dev 💌\nopen: true\ntitle: "\\ud83d"\n---\nVenez.`,
  'fences.md': '---\n'.repeat(5000),
  'only-keys.md': 'roles: dev\n'.repeat(5000),
  'endless-comment.md': `---\n${KEYS}\n---\n${'<!--'.repeat(20_000)}`,
  'markdown.md': `---\n${KEYS}\n---\n${'**a _b '.repeat(20_000)}\n\n${'['.repeat(20_000)}\n\n${'`a'.repeat(20_000)}`,
  'numbers.md': `---\n${KEYS}\ndate: ${'9'.repeat(5000)}\npost_ouvert: 2021-02-30\n---\n${'1 000 € '.repeat(20_000)}`,
  'dates.md': `---\n${KEYS}\n---\n${'jusqu’au 31/12/2026 '.repeat(9000)}`,
  '../outside.md': SECRET,
};

describe('a folder of hostile files', () => {
  it('is read to its end in bounded time and memory, runs nothing, and takes nothing from the good postings', (test) => {
    const folder = aFolder(test, {'jobs/good-0.md': GOOD_POSTING});
    const jobs = join(folder, 'jobs');
    const mark = join(folder, 'mark');
    for (const [name, text] of Object.entries(HOSTILE))
      writeFileSync(join(jobs, name), text.replaceAll('MARK', mark));
    for (let at = 1; at < 10; at += 1) writeFileSync(join(jobs, `good-${at}.md`), GOOD_POSTING);
    for (const name of [
      'a\nb',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'con',
      '-rf',
      '%2e%2e%2f',
      'x'.repeat(200),
    ]) {
      writeFileSync(join(jobs, `${name}.md`), GOOD_POSTING);
    }
    execFileSync('mkfifo', [join(jobs, 'pipe.md')]);
    symlinkSync('.', join(jobs, 'loop'));
    symlinkSync('../outside.md', join(jobs, 'outside.md'));
    symlinkSync('/dev/zero', join(jobs, 'zero.md'));

    const out = join(folder, 'out');
    const {status, stdout, error} = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=512',
        '--import',
        'tsx',
        'src/build/cli.ts',
        'build',
        jobs,
        '--out',
        out,
        '--lang',
        'en',
      ],
      {encoding: 'utf8', timeout: 60_000},
    );

    assert.equal(error, undefined);
    assert.equal(status, 1);
    assert.equal(existsSync(mark), false, 'something was run');
    const {index, faults} = parseIndex(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')));
    assert.deepEqual(faults, []);
    const sources = new Set(index.postings.map(({source}) => source));
    for (let at = 0; at < 10; at += 1) assert.ok(sources.has(`jobs/good-${at}.md`));
    assertEveryFileIsAccountedFor(stdout, jobs);
    assertNothingLeaks(out);
    for (const name of Object.keys(HOSTILE).filter(
      (file) => file.startsWith('js') || file.startsWith('javascript'),
    )) {
      assert.match(stdout, new RegExp(`^jobs/${name.replace('.', '\\.')}:\\d+:\\d+: error `, 'm'), name);
    }
  });
});

function assertEveryFileIsAccountedFor(report: string, folder: string): void {
  const [, files, published, closed, rejected, passedOver] =
    /^(\d+) files: (\d+) published, (\d+) closed, (\d+) rejected, (\d+) passed over$/m
      .exec(report)
      ?.map(Number) ?? [];
  assert.equal(files, readdirSync(folder).length);
  assert.equal((published ?? 0) + (closed ?? 0) + (rejected ?? 0) + (passedOver ?? 0), files);
}

function assertNothingLeaks(out: string): void {
  for (const path of readdirSync(out, {recursive: true, encoding: 'utf8'})) {
    if (statSync(join(out, path)).isDirectory()) continue;
    const text = readFileSync(join(out, path), 'utf8');
    assert.doesNotMatch(text, new RegExp(SECRET), path);
    assert.doesNotMatch(text, /"href":"javascript:/i, path);
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, path);
  }
}
