import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const {version, bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  bin: Record<string, string>;
};

describe('the package', () => {
  it('publishes what it names, and no leftovers of the compiler or sources of its own', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
    });
    const [archive] = JSON.parse(packed) as readonly {files: readonly {path: string}[]}[];
    const paths = archive?.files.map(({path}) => path) ?? [];
    assert.ok(paths.includes('dist/job-board.js'));
    assert.ok(paths.includes(bin['job-board'] ?? ''));
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.tsbuildinfo') || /^(src|tests|data|demo)\//.test(path)),
      [],
    );
  });

  it('runs as a command', () => {
    const said = execFileSync(process.execPath, [bin['job-board'] ?? '', '--version'], {encoding: 'utf8'});
    assert.equal(said.trim(), version);
  });

  it('can be imported under its public names', async () => {
    const name = 'job-board/contract';
    const contract = (await import(name)) as {INDEX_VERSION: unknown};
    assert.equal(contract.INDEX_VERSION, 1);
  });
});

for (const path of ['dist/job-board.js', 'dist/job-board.iife.js']) {
  describe(path, () => {
    const code = readFileSync(path, 'utf8');

    it('needs no other file, but for the words of a language that it does not bring', () => {
      assert.deepEqual(ts.preProcessFile(code).importedFiles, []);
      const wanted = [...code.matchAll(/\bimport\s*\(([^)]*)/g)].map(([, address]) => address);
      assert.equal(wanted.length, 1);
      assert.match(
        wanted[0] ?? '',
        /^(new URL\()?`job-board\.\$\{\w+\}\.js`|^`\.\/job-board\.\$\{\w+\}\.js`$/,
      );
    });

    it('turns no text into code', () => {
      assert.doesNotMatch(code, /\beval\(|\bnew Function\(/);
    });

    it('keeps the notices of the licences it builds on', () => {
      assert.match(code, /@license/);
    });
  });
}

for (const language of ['de', 'es', 'it']) {
  describe(`dist/job-board.${language}.js`, () => {
    const code = readFileSync(`dist/job-board.${language}.js`, 'utf8');

    it('has words and nothing else', () => {
      assert.deepEqual(ts.preProcessFile(code).importedFiles, []);
      assert.doesNotMatch(code, /document|litHtml|customElements/);
    });
  });
}
