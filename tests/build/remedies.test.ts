import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {CODES} from '../../src/build/problems/codes.js';
import {aFolder} from '../support/a-folder.js';
import {runCommand} from '../support/run-command.js';
import {FIELDS, FILES, PAGES, POSTINGS, TEXTS} from './remedies/of-fields.js';
import {HEADERS, STATE, YAML} from './remedies/of-headers.js';
import type {Files, Remedy} from './remedies/remedy.js';

const REMEDIES: readonly Remedy[] = [
  ...[...HEADERS, ...YAML, ...STATE],
  ...[...FIELDS, ...POSTINGS, ...PAGES, ...TEXTS, ...FILES],
];

/** Codes whose remedy asks for nothing, for a choice that no rule can make, or for somebody else's help. */
const NOTHING_TO_FOLLOW = new Set([
  ...['file-link', 'file-notes', 'file-binary', 'key-unknown', 'organization-first'],
  ...['file-outside', 'file-link-broken', 'file-special', 'file-unreadable', 'directory-unusable'],
  ...['posting-failed', 'posting-refused', 'field-refused', 'redirect-occupied'],
  ...['vocabulary-unreadable', 'vocabulary-section-unknown', 'vocabulary-category-unknown'],
  ...['vocabulary-not-words'],
]);

interface Said {
  readonly code: string;
  readonly severity: string;
  readonly remedy: string;
}

const DIRECTORY = JSON.stringify({data: [{id: 'parcs-de-nuit', attributes: {name: 'Parcs de nuit'}}]});

async function problemsOf(
  test: TestContext,
  files: string | Files,
  options: readonly string[],
): Promise<readonly Said[]> {
  const postings = typeof files === 'string' ? {'garde.md': files} : files;
  const folder = aFolder(test, {
    'directory/startups.json': DIRECTORY,
    ...Object.fromEntries(Object.entries(postings).map(([name, text]) => [`jobs/${name}`, text])),
  });
  const {out} = await runCommand(
    'check',
    join(folder, 'jobs'),
    ...['--directory', join(folder, 'directory'), '--format', 'json', ...options],
  );
  return (JSON.parse(out) as {problems: Said[]}).problems;
}

/** What stands between the quotation marks of the language. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/«\u00a0(.*?)\u00a0»|“(.*?)”/g)].map(
    ([, french, english]) => french ?? english ?? '',
  );
}

describe('whoever does what the remedy says', () => {
  for (const lang of ['fr', 'en']) {
    for (const [at, {code, broken, follow, options = []}] of REMEDIES.entries()) {
      it(`mends ${code} (${lang}, ${at})`, async (test) => {
        const before = await problemsOf(test, broken, ['--lang', lang, ...options]);
        const found = before.find((one) => one.code === code);
        assert.ok(found, `not said: ${before.map((one) => one.code).join(', ')}`);
        const [first] = typeof broken === 'string' ? [broken] : Object.values(broken);
        const text = typeof first === 'string' ? first : new TextDecoder().decode(first);
        const after = await problemsOf(test, follow(text, quoted(found.remedy)), [
          '--lang',
          lang,
          ...options,
        ]);
        const known = new Set(before.filter((one) => one.code !== code).map((one) => one.code));
        const left = after.filter((one) => one.severity !== 'info' && !known.has(one.code));
        assert.ok(!after.some((one) => one.code === code), 'is said no more');
        assert.deepEqual(
          left.map((one) => one.code),
          [],
          'nor anything new',
        );
      });
    }
  }

  it('finds something to do for every code that asks for it', () => {
    const followed = new Set(REMEDIES.map(({code}) => code));
    const expected = Object.keys(CODES).filter((code) => !NOTHING_TO_FOLLOW.has(code));
    assert.deepEqual(
      expected.filter((code) => !followed.has(code)),
      [],
    );
  });
});
