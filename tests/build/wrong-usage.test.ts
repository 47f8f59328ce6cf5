import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {aFolder} from '../support/a-folder.js';
import {GOOD_POSTING} from '../support/a-source-file.js';
import {runCommand, runIn} from '../support/run-command.js';

describe('wrong usage', () => {
  const CALLS: readonly (readonly [fact: string, argv: readonly string[], en: RegExp, fr: RegExp])[] = [
    ['asks what to do', [], /say what to do/, /dites quoi faire\u00a0:/],
    [
      'offers the nearest command',
      ['bild', 'x'],
      /did you mean build\?/,
      /la commande doit être build, check ou explain, et non «\u00a0bild\u00a0»\u00a0; vouliez-vous écrire build\u00a0\?/,
    ],
    [
      'offers the nearest option',
      ['check', 'x', '--strickt'],
      /--strickt is not an option; did you mean --strict\?/,
      /--strickt n’est pas une option\u00a0; vouliez-vous écrire --strict\u00a0\?/,
    ],
    [
      'asks for a folder',
      ['check'],
      /name the folder/,
      /nommez le dossier des fiches\u00a0: job-board check DOSSIER/,
    ],
    ['asks where to write', ['build', 'src'], /say where to write/, /dites où écrire\u00a0:/],
    [
      'asks for a folder that exists',
      ['check', 'no-such-folder'],
      /there is no folder "no-such-folder"/,
      /il n’y a pas de dossier «\u00a0no-such-folder\u00a0»/,
    ],
    [
      'asks for a folder, not a file',
      ['check', 'package.json'],
      /there is no folder "package.json"/,
      /il n’y a pas de dossier «\u00a0package.json\u00a0»/,
    ],
    [
      'asks for a directory that exists',
      ['check', 'src', '--directory', 'nowhere'],
      /there is no folder "nowhere"/,
      /il n’y a pas de dossier «\u00a0nowhere\u00a0»/,
    ],
    [
      'asks for a file that exists',
      ['explain', 'no-such-file'],
      /there is no file "no-such-file"/,
      /il n’y a pas de fichier «\u00a0no-such-file\u00a0»/,
    ],
    [
      'asks for a day that exists',
      ['check', 'src', '--now', '2026-02-30'],
      /--now must be a day that exists/,
      /--now doit être un jour qui existe/,
    ],
    [
      'asks for one of the formats',
      ['check', 'src', '--format', 'xml'],
      /--format must be one of text, json, github/,
      /--format doit être text, json ou github/,
    ],
    [
      'asks for one of the policies',
      ['check', 'src', '--contacts', 'opened'],
      /--contacts must be one of open, all, none/,
      /--contacts doit être open, all ou none/,
    ],
    [
      'asks for a whole address',
      ['check', 'src', '--base-url', 'exemple.fr'],
      /--base-url must start with https/,
      /--base-url doit commencer par https/,
    ],
    [
      'asks for a language',
      ['check', 'src', '--lang', 'français!'],
      /--lang must be a language tag/,
      /--lang doit être un code de langue/,
    ],
    [
      'asks for a vocabulary that exists',
      ['check', 'src', '--vocabulary', 'nowhere.yml'],
      /cannot read the vocabulary/,
      /le vocabulaire «\u00a0nowhere.yml\u00a0» ne peut pas être lu \(ENOENT\)/,
    ],
    [
      'asks for the value of an option',
      ['check', 'src', '--now'],
      /--now needs a value/,
      /--now attend une valeur/,
    ],
    [
      'asks for no value where there is none',
      ['check', 'src', '--strict=yes'],
      /--strict takes no value/,
      /--strict ne prend pas de valeur/,
    ],
    ['wants an output folder, not an empty one', ['build', 'src', '--out='], /--out/, /--out/],
    ['knows the short names', ['build', 'src', '-o'], /--out needs a value/, /--out attend une valeur/],
    [
      'offers nothing for one letter',
      ['check', 'src', '-x'],
      /-x is not an option$/m,
      /-x n’est pas une option$/m,
    ],
    [
      'asks for a value, not for another option',
      ['check', 'src', '--now', '--strict'],
      /--now needs a value/,
      /--now attend une valeur/,
    ],
    ['asks for the posting', ['explain'], /name the posting/, /nommez la fiche/],
    [
      'watches nothing that ends',
      ['explain', 'x', '--watch'],
      /explain ends by itself/,
      /explain s’arrête de lui-même/,
    ],
    [
      'asks for the address of the board',
      ['check', 'src', '--board-url', 'javascript:x'],
      /--board-url must be the address/,
      /--board-url doit être l’adresse/,
    ],
    [
      'asks for a template that exists',
      ['build', 'src/build/fields', '--out', 'no-such-output', '--template', 'nowhere.html'],
      /the template "nowhere.html" cannot be read/,
      /le modèle de page «\u00a0nowhere.html\u00a0» ne peut pas être lu/,
    ],
    [
      'asks for a template with places to fill',
      ['build', 'src/build/fields', '--out', 'no-such-output', '--template', 'package.json'],
      /lacks <!-- job-board:head -->/,
      /il manque <!-- job-board:head --> dans/,
    ],
  ];
  for (const [fact, argv, en, fr] of CALLS) {
    it(fact, async () => {
      const french = await runIn('fr_FR.UTF-8', ...argv);
      for (const [{status, out, err}, message] of [
        [await runCommand(...argv), en] as const,
        [french, fr] as const,
      ]) {
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.match(err, /^job-board: [^\n]+\n$/);
        assert.match(err, message);
      }
      assert.doesNotMatch(french.err, / [;!?»]|« |'/, 'no-break spaces, and ’');
    });
  }

  const LANGUAGES: readonly (readonly [locale: string, argv: readonly string[], french: boolean])[] = [
    ['', [], false],
    ['C', [], false],
    ['en_GB.UTF-8', [], false],
    ['frp_FR', [], false],
    ['fr', [], true],
    ['fr_CA.UTF-8', [], true],
    ['fr_FR@euro', [], true],
    ['fr_FR.UTF-8', ['--lang', 'en'], false],
    ['fr_FR.UTF-8', ['--lang=de'], false],
    ['en_GB.UTF-8', ['--lang', 'fr'], true],
    ['en_GB.UTF-8', ['--lang=fr-CA'], true],
    ['en_GB.UTF-8', ['--lang', 'en', '--lang', 'fr'], true],
    ['fr_FR.UTF-8', ['--lang=en!'], true],
  ];
  for (const [locale, argv, isFrench] of LANGUAGES) {
    it(`speaks ${isFrench ? 'French' : 'English'} to “${locale}” with “${argv.join(' ')}”`, async () => {
      const {err} = await runIn(locale, ...argv, '--strickt');
      assert.match(err, isFrench ? /n’est pas une option/ : /is not an option/);
    });
  }

  it('asks the system for its language, as POSIX has it', async () => {
    const {LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...env} = process.env;
    const say = (locale: NodeJS.ProcessEnv) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/build/cli.ts', '--help'], {
        env: {...env, ...locale},
      });
    const said = await Promise.all([
      say({LC_ALL: '', LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8'}),
      say({LC_ALL: 'C', LANG: 'fr_FR.UTF-8'}),
    ]);
    assert.deepEqual(
      said.map(({stdout}) => stdout.startsWith('job-board\u00a0: des dossiers')),
      [true, false],
    );
  });

  it('shows what could move the cursor as what it is', async () => {
    const {err} = await runCommand('check', 'no\u001bfolder');
    assert.match(err, /"no\\u\{1b\}folder"/);
  });

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
