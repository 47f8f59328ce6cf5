import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom: the compiler knows the layers (project references), this table the packages too. */
const MAY_IMPORT = new Map<string, {layers: readonly string[]; packages: readonly string[]}>([
  ['contract', {layers: [], packages: []}],
  ['search', {layers: ['contract'], packages: ['fuse.js']}],
  ['i18n', {layers: ['contract'], packages: []}],
  ['element', {layers: ['contract', 'search', 'i18n'], packages: ['lit']}],
  [
    'build',
    {
      layers: ['contract', 'search', 'i18n'],
      packages: ['node', 'gray-matter', 'yaml', 'markdown-it', 'htmlparser2', 'domhandler', 'dom-serializer'],
    },
  ],
]);

/** Packages that a single file may know, so that replacing one is a change of that file. */
const ONE_FILE_EACH = ['fuse.js', 'gray-matter', 'markdown-it'];

const TOP_LEVEL = new Set([
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'eslint.config.js'],
  ...['src', 'demo', 'data', 'tests', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  ...['node_modules', 'dist', 'coverage'],
]);

interface SourceFile {
  /** From `src/`, with forward slashes. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** What it imports or re-exports, as written. */
  readonly imports: readonly string[];
}

const sources = readSources(join(ROOT, 'src'));

describe('the layers', () => {
  it('are those of the table', () => {
    const layers = new Set(sources.filter(({layer}) => layer !== '').map(({layer}) => layer));
    assert.deepEqual([...layers].sort(), [...MAY_IMPORT.keys()].sort());
  });

  for (const [layer, allowed] of MAY_IMPORT) {
    it(`let ${layer} import nothing but ${[...allowed.layers, ...allowed.packages].join(', ') || 'itself'}`, () => {
      const known = new Set([layer, ...allowed.layers, ...allowed.packages]);
      const strangers = sources
        .filter((file) => file.layer === layer)
        .flatMap((file) => file.imports.map((specifier) => ({file, specifier})))
        .filter(({file, specifier}) => !known.has(importedName(file, specifier)));
      assert.deepEqual(strangers.map(describeImport), []);
    });
  }

  for (const name of ONE_FILE_EACH) {
    it(`know ${name} in one file at most`, () => {
      const users = sources.filter((file) =>
        file.imports.some((specifier) => packageName(specifier) === name),
      );
      assert.ok(users.length <= 1, users.map(({path}) => path).join(', '));
    });
  }
});

describe('a source file', () => {
  it('imports the file itself, with its extension', () => {
    const shortened = sources
      .flatMap((file) => file.imports.map((specifier) => ({file, specifier})))
      .filter(({specifier}) => specifier.startsWith('.') && !specifier.endsWith('.js'));
    assert.deepEqual(shortened.map(describeImport), []);
  });

  it('is at most 300 lines long', () => {
    const long = sources.filter(({text}) => text.split('\n').length > 301);
    assert.deepEqual(
      long.map(({path}) => path),
      [],
    );
  });

  it('is no barrel, but for the public names', () => {
    const barrels = sources.filter(isBarrel).map(({path}) => path);
    assert.deepEqual(barrels, ['index.ts']);
  });
});

describe('the top level', () => {
  it('holds what a newcomer expects and nothing else', () => {
    const strangers = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name));
    assert.deepEqual(strangers, []);
  });
});

function readSources(folder: string): readonly SourceFile[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
    path.endsWith('.ts'),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const imports = ts.preProcessFile(text).importedFiles.map(({fileName}) => fileName);
    const [layer = '', ...below] = path.split('/');
    return {path, layer: below.length > 0 ? layer : '', text, imports};
  });
}

/** The layer of a relative import, the package of another; `node` stands for what Node brings. */
function importedName(file: SourceFile, specifier: string): string {
  if (!specifier.startsWith('.')) return packageName(specifier);
  const [layer = ''] = relative('.', join(dirname(file.path), specifier)).split('/');
  return layer;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function describeImport({file, specifier}: {file: SourceFile; specifier: string}): string {
  return `src/${file.path} imports ${specifier}`;
}

function isBarrel({path, text}: SourceFile): boolean {
  const {statements} = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return statements.length > 1 && statements.every((statement) => ts.isExportDeclaration(statement));
}
