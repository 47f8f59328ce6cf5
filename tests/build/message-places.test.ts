import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {runCommand} from '../support/run-command.js';
import {posting, withLine, withText, type Files} from './remedies/remedy.js';

interface Said {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** The remedy included. */
  readonly message: string;
}

async function check(test: TestContext, files: Files, lang: string): Promise<readonly Said[]> {
  const jobs = Object.fromEntries(Object.entries(files).map(([name, text]) => [`jobs/${name}`, text]));
  const folder = aFolder(test, jobs);
  const {out} = await runCommand('check', join(folder, 'jobs'), '--format', 'json', '--lang', lang);
  return (JSON.parse(out) as {problems: Said[]}).problems;
}

/** A posting, what is said about it, and at which line and column. */
interface Instance {
  readonly code: string;
  readonly text: string;
  readonly name?: string;
  readonly at: readonly [line: number, column: number];
  readonly fr: RegExp;
  readonly en: RegExp;
}

const INSTANCES: readonly Instance[] = [
  {
    code: 'open-missing',
    text: withLine('open', 'open:'),
    at: [4, 1],
    fr: /^« open: » est vide/,
    en: /^“open:” is empty/,
  },
  {
    code: 'open-missing',
    text: withLine('open', 'status: open'),
    at: [4, 9],
    fr: /^« status: open » ne suffit pas/,
    en: /^“status: open” is not enough/,
  },
  {
    code: 'open-missing',
    text: withLine('open'),
    at: [2, 1],
    fr: /^l’en-tête ne dit pas/,
    en: /^the header does not say/,
  },
  {
    code: 'organization-missing',
    text: withLine('startup', 'startup: ""'),
    at: [3, 1],
    fr: /^« startup: » est vide : la fiche ne dit pas/,
    en: /^“startup:” is empty: the posting does not say/,
  },
  {
    code: 'apply-missing',
    text: posting(
      [],
      '## Missions\n\nOuvrir les parcs.\n\n## Comment postuler\u00a0?\n\nBientôt.\n\n## Merci',
    ),
    at: [12, 1],
    fr: /ne dit pas comment/,
    en: /how to apply/,
  },
  {
    code: 'apply-missing',
    text: posting([], '## Missions\n\nOuvrir les parcs, puis les fermer.'),
    at: [10, 1],
    fr: /ne dit pas comment/,
    en: /how to apply/,
  },
  {
    code: 'body-short',
    text: posting([], '\n\nÉcrivez à parcs@exemple.gouv.fr pour postuler.'),
    at: [10, 1],
    fr: /très court\u00a0: 46 caractères/,
    en: /very short: 46 characters/,
  },
  {
    code: 'closing-passed',
    text: withText('Date limite de candidature : 12 novembre 2026'),
    at: [4, 7],
    fr: /écrit à la ligne 10, était le 12 novembre 2026/,
    en: /written on line 10, was 12 November 2026/,
  },
  {
    code: 'date-in-the-future',
    text: withLine('date'),
    name: '2027-11-02-garde.md',
    at: [1, 1],
    fr: /2 novembre 2027.*au début du nom du fichier/,
    en: /2 November 2027.*at the start of the file name/,
  },
  {
    code: 'date-in-the-future',
    text: withLine('date', 'date: 2027-11-02'),
    at: [5, 7],
    fr: /2 novembre 2027(?!.*nom du fichier)/,
    en: /2 November 2027(?!.*file name)/,
  },
  {
    code: 'posting-old',
    text: withLine('date', 'date: 2020-03-02'),
    at: [4, 7],
    fr: /2 mars 2020.*« date: 2026-11-22 »/,
    en: /2 March 2020.*“date: 2026-11-22”/,
  },
  {
    code: 'posting-trial',
    text: posting(),
    name: '2026-11-02-brouillon-garde.md',
    at: [1, 1],
    fr: /« brouillon »/,
    en: /“brouillon”/,
  },
  {
    code: 'template-text',
    text: posting(['techno: QGIS # les outils avec lesquels on travaille']),
    at: [6, 14],
    fr: /^une note du modèle/,
    en: /^a note of the template/,
  },
];

describe('what is said about a posting', () => {
  for (const {code, text, name = 'garde.md', at, fr, en} of INSTANCES) {
    for (const [lang, words] of [['fr', fr] as const, ['en', en] as const]) {
      it(`stands at ${at.join(':')} and fits it: ${code}, ${String(words)}`, async (test) => {
        const found = (await check(test, {[name]: text}, lang)).find((one) => one.code === code);
        assert.deepEqual([found?.line, found?.column], at);
        assert.match(found?.message ?? '', words);
      });
    }
  }

  it('says once that a value is lost behind a #', async (test) => {
    for (const key of ['startup', 'open']) {
      const problems = await check(test, {'garde.md': withLine(key, `${key}: #x`)}, 'fr');
      assert.deepEqual(
        problems.map(({code}) => code),
        ['value-swallowed'],
      );
    }
  });

  it('says once that two files are the same: by their name, if they share it', async (test) => {
    const namesakes = await check(test, {'Garde.md': posting(), 'garde.md': posting()}, 'fr');
    assert.deepEqual(
      namesakes.map(({code}) => code),
      ['id-collision'],
    );
    const others = await check(test, {'garde.md': posting(), 'la nuit.md': posting()}, 'fr');
    assert.deepEqual(
      others.map(({code}) => code),
      ['posting-repeated'],
    );
  });

  it('names files whole, between quotation marks, and counts those beyond the fifth', async (test) => {
    const names = Array.from({length: 8}, (_, at) => `${'tres-'.repeat(14)}long ${at}.md`);
    const files = Object.fromEntries(names.map((name) => [name, posting()]));
    const [found] = await check(test, files, 'fr');
    for (const name of names.slice(1, 6)) assert.ok(found?.message.includes(`/${name} »`), name);
    assert.match(found?.message ?? '', / et 2 autres \(/);
    const [english] = await check(test, files, 'en');
    assert.match(english?.message ?? '', /” and 2 others \(/);
  });
});
