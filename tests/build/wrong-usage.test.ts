import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';
import {runCommand} from '../support/run-command.js';

describe('wrong usage', () => {
  const CALLS: readonly (readonly [fact: string, argv: readonly string[], message: RegExp])[] = [
    ['asks what to do', [], /say what to do/],
    ['offers the nearest command', ['bild', 'x'], /did you mean build\?/],
    [
      'offers the nearest option',
      ['check', 'x', '--strickt'],
      /--strickt is not an option; did you mean --strict\?/,
    ],
    ['asks for a folder', ['check'], /name the folder/],
    ['asks where to write', ['build', 'src'], /say where to write/],
    ['asks for a folder that exists', ['check', 'no-such-folder'], /there is no folder "no-such-folder"/],
    ['asks for a folder, not a file', ['check', 'package.json'], /there is no folder "package.json"/],
    [
      'asks for a directory that exists',
      ['check', 'src', '--directory', 'nowhere'],
      /there is no folder "nowhere"/,
    ],
    ['asks for a file that exists', ['explain', 'no-such-file'], /there is no file "no-such-file"/],
    [
      'asks for a day that exists',
      ['check', 'src', '--now', '2026-02-30'],
      /--now must be a day that exists/,
    ],
    [
      'asks for one of the formats',
      ['check', 'src', '--format', 'xml'],
      /--format must be one of text, json, github/,
    ],
    [
      'asks for one of the policies',
      ['check', 'src', '--contacts', 'opened'],
      /--contacts must be one of open, all, none/,
    ],
    [
      'asks for a whole address',
      ['check', 'src', '--base-url', 'exemple.fr'],
      /--base-url must start with https/,
    ],
    ['asks for a language', ['check', 'src', '--lang', 'français!'], /--lang must be a language tag/],
    [
      'asks for a vocabulary that exists',
      ['check', 'src', '--vocabulary', 'nowhere.yml'],
      /cannot read the vocabulary/,
    ],
    ['asks for the value of an option', ['check', 'src', '--now'], /--now/],
  ];
  for (const [fact, argv, message] of CALLS) {
    it(fact, async () => {
      const {status, out, err} = await runCommand(...argv);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^job-board: [^\n]+\n$/);
      assert.match(err, message);
    });
  }

  it('says that it cannot write, and changes nothing', async (test) => {
    const folder = aFolder(test, {'jobs/a.md': GOOD_POSTING, out: 'a file'});
    const {status, err} = await runCommand('build', join(folder, 'jobs'), '--out', join(folder, 'out'));
    assert.equal(status, 2);
    assert.match(err, /cannot write to/);
    assert.equal(readFileSync(join(folder, 'out'), 'utf8'), 'a file');
  });

  it('shows help and version', async () => {
    assert.match((await runCommand('--help')).out, /job-board build FOLDER/);
    assert.match((await runCommand('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});
