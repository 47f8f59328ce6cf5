import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {isTag, type Element} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';
import {EMPTY_TAGS, PLAIN_TAGS, type BodyNode, type PostingBody} from '../../src/contract/body.js';
import {parseIndex} from '../../src/contract/parse-index.js';
import {isSafeLink} from '../../src/contract/safe-url.js';
import {GOOD_POSTING} from '../support/a-source-file.js';
import {aFolder} from '../support/a-folder.js';
import * as bodies from './hostile/bodies.js';
import * as frontMatter from './hostile/front-matter.js';

const SECRET = 'not-for-publication-7d1c';
const GOOD = Array.from({length: 10}, (_, at) => `good-${at}.md`);
/** For the whole folder, in milliseconds: a machine that is busy with other tests takes its time. */
const TIME_LIMIT = 90_000;

const FILE_NAMES = [
  ...['a\nb', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'con', 'nul', '-rf', '%2e%2e%2f'],
  ...[
    '..\\..\\x',
    'x'.repeat(200),
    '\u202Egpj.exe',
    'é',
    'e\u0301',
    "'; DROP",
    '&lt;',
    ' ',
    'index',
    'a?b#c',
  ],
];

describe('a folder of hostile files', () => {
  it('is read to its end in bounded time and memory, runs nothing, and takes nothing from the good postings', (test) => {
    const folder = aFolder(test, {'outside.md': SECRET});
    const [jobs, out, mark] = [join(folder, 'jobs'), join(folder, 'out'), join(folder, 'mark')];
    const files = layOut(jobs, mark);
    const {status, stdout, error} = build(jobs, out);

    assert.equal(error, undefined);
    assert.equal(status, 1);
    assert.equal(existsSync(mark), false, 'something was run');
    const {index, faults} = parseIndex(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')));
    assert.deepEqual(faults, []);
    const sources = new Set(index.postings.map(({source}) => source));
    for (const name of GOOD) assert.ok(sources.has(`jobs/${name}`), name);
    assertEveryFileIsAccountedFor(stdout, jobs);
    for (const name of Object.keys(frontMatter.CODE_FENCES))
      assert.match(stdout, new RegExp(`^jobs/${name.replace('.', '\\.')}:\\d+:\\d+: error `, 'm'), name);
    for (const name of files)
      if (!sources.has(`jobs/${name}`)) assert.ok(stdout.includes(`jobs/${name}:`), name);
    assertNothingLeaks(out);
  });
});

/** Writes every class of file, and says which names a report shows as they are. */
function layOut(jobs: string, mark: string): readonly string[] {
  mkdirSync(jobs);
  const hostile = [...Object.values(frontMatter), ...Object.values(bodies)].flatMap((files) =>
    Object.entries(files),
  );
  for (const [name, text] of hostile)
    writeFileSync(join(jobs, name), typeof text === 'string' ? text.replaceAll('MARK', mark) : text);
  for (const name of [...GOOD, ...FILE_NAMES.map((odd) => `${odd}.md`)])
    writeFileSync(join(jobs, name), GOOD_POSTING);
  mkdirSync(join(jobs, 'folder.md'));
  execFileSync('mkfifo', [join(jobs, 'pipe.md')]);
  linkSync(join(jobs, 'good-0.md'), join(jobs, 'hard-link.md'));
  const links = {
    loop: '.',
    'loop.md': 'loop.md',
    'outside.md': '../outside.md',
    'outside-folder': '..',
    'absolute.md': '/etc/hostname',
    'zero.md': '/dev/zero',
    'random.md': '/dev/urandom',
    'broken.md': 'nothing.md',
    'inside.md': 'good-1.md',
    'pipe-link.md': 'pipe.md',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(jobs, name));
  return hostile.map(([name]) => name);
}

function build(jobs: string, out: string) {
  const memory = ['--max-old-space-size=512', '--import', 'tsx'];
  const command = ['src/build/cli.ts', 'build', jobs, '--out', out, '--lang', 'en', '--now', '2026-11-22'];
  const options = {encoding: 'utf8', timeout: TIME_LIMIT, maxBuffer: 64 * 1024 * 1024} as const;
  return spawnSync(process.execPath, [...memory, ...command], options);
}

function assertEveryFileIsAccountedFor(report: string, folder: string): void {
  const [, files, published, closed, rejected, passedOver] =
    /^(\d+) files: (\d+) published, (\d+) closed, (\d+) rejected, (\d+) passed over$/m
      .exec(report)
      ?.map(Number) ?? [];
  const folders = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  assert.equal(files, readdirSync(folder).length - folders.length);
  assert.equal((published ?? 0) + (closed ?? 0) + (rejected ?? 0) + (passedOver ?? 0), files);
}

function assertNothingLeaks(out: string): void {
  for (const entry of readdirSync(out, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    assert.ok(!text.includes(SECRET), path);
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, path);
    if (path.endsWith('.json')) assertPlainData(JSON.parse(text), path);
    if (basename(entry.parentPath) === 'postings' && path.endsWith('.json'))
      for (const node of (JSON.parse(text) as PostingBody).body) assertAllowed(node, path);
    if (path.endsWith('.html')) assertHarmlessPage(text, path);
  }
}

function assertPlainData(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    assert.ok(!['__proto__', 'polluted', 'isAdmin'].includes(key), `${path}: ${key}`);
    assertPlainData(member, path);
  }
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {h: ['level'], ol: ['start'], a: ['href']};
const TAGS: readonly string[] = [...PLAIN_TAGS, ...EMPTY_TAGS, ...Object.keys(ATTRIBUTES)];

function assertAllowed(node: BodyNode, path: string): void {
  if (typeof node === 'string') return;
  assert.ok(TAGS.includes(node.tag), `${path}: <${node.tag}>`);
  const known = ['tag', 'children', ...(ATTRIBUTES[node.tag] ?? [])];
  for (const key of Object.keys(node)) assert.ok(known.includes(key), `${path}: ${node.tag}.${key}`);
  if (node.tag === 'a') assert.ok(isSafeLink(node.href), `${path}: ${node.href}`);
  if ('children' in node) for (const child of node.children) assertAllowed(child, path);
}

const NEVER =
  /^(?:iframe|object|embed|form|input|textarea|svg|math|base|template|dialog|job-board|video|audio|img|marquee|noscript|style)$/;

function assertHarmlessPage(html: string, path: string): void {
  const elements = DomUtils.filter(isTag, parseDocument(html).children, true) as Element[];
  for (const {name, attribs} of elements) {
    const shown = `${path}: <${name} ${JSON.stringify(attribs)}>`;
    assert.doesNotMatch(name, NEVER, shown);
    if (name === 'script') assert.equal(attribs['type'], 'application/ld+json', shown);
    if (name === 'link') assert.doesNotMatch(attribs['href'] ?? '', /evil/, shown);
    for (const attribute of Object.keys(attribs))
      assert.doesNotMatch(
        attribute,
        /^(?:on|style$|srcdoc|formaction|slot|part|popover|v-|x-|hx-|ng-)/i,
        shown,
      );
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(attribs['href'] ?? '')?.[0].toLowerCase();
    assert.ok([undefined, 'http:', 'https:', 'mailto:', 'tel:'].includes(scheme), shown);
  }
}
