import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
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

  for (const name of ['job-board', 'job-board/define', 'job-board/contract']) {
    it(`can be imported on a server, where it says and changes nothing: ${name}`, () => {
      const script = `
        const before = new Set(Reflect.ownKeys(globalThis));
        const objects = [Object, Array, Function].map((type) => Reflect.ownKeys(type.prototype).length).join();
        await import('${name}');
        const after = [Object, Array, Function].map((type) => Reflect.ownKeys(type.prototype).length).join();
        const made = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
        process.stdout.write(JSON.stringify({made, isSame: objects === after, document: typeof document}));`;
      const {stdout, stderr, status} = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {
          encoding: 'utf8',
        },
      );
      assert.deepEqual({stderr, status}, {stderr: '', status: 0});
      const {made, isSame, document} = JSON.parse(stdout) as {
        made: readonly string[];
        isSame: boolean;
        document: string;
      };
      // Lit tells its copies apart by globals of its own, and brings a registry where there is none.
      const strangers = made.filter((key) => key !== 'customElements' && !/^(lit|reactive)[A-Z]/.test(key));
      assert.deepEqual({strangers, isSame, document}, {strangers: [], isSame: true, document: 'undefined'});
    });
  }

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
      for (const notice of [
        /@license\s+\* Copyright 2017 Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause/,
        /@license\s+\* Copyright 2019 Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause/,
        /! Shortened\.\s+\* Fuse\.js v[^]+Copyright \(c\) \d+ Kiro Risk[^]+LICENSE-2\.0/,
      ])
        assert.match(code, notice);
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
