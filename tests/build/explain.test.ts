import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {runCommand} from '../support/run-command.js';

const POSTING = `---
roles: Chargé·e de déploiement
contrat: CDD
date: 2026-11-02
poste_ferme: 2026-12-01
junior: true
startup: parcs-de-nuit
open: true
---

Ouvrir les parcs de la ville, la nuit.

Pour postuler, écrivez à parcs@exemple.gouv.fr et à nuit@exemple.gouv.fr.
`;

const DIRECTORY = {
  'directory/startups.json': JSON.stringify({
    data: [
      {
        id: 'parcs-de-nuit',
        attributes: {name: 'Parcs de nuit'},
        relationships: {incubator: {data: {id: 'serre'}}},
      },
    ],
  }),
};

async function explain(test: TestContext, text: string, lang: string): Promise<readonly string[]> {
  const folder = aFolder(test, {'garde.md': text, ...DIRECTORY});
  const directory = join(folder, 'directory');
  const {out} = await runCommand(
    'explain',
    join(folder, 'garde.md'),
    ...['--lang', lang, '--directory', directory],
  );
  return out.split('\n');
}

/** What follows the line of a field, up to the next one. */
function under(lines: readonly string[], field: string): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => !line.startsWith(' '));
  return after.slice(0, end).map((line) => line.trim());
}

describe('explain', () => {
  it('says in French what a field and its value are', async (test) => {
    const lines = await explain(test, POSTING, 'fr');
    assert.equal(under(lines, 'employmentType')[0], '= contrat\u00a0: CDD');
    assert.equal(under(lines, 'validThrough')[0], '= dernier jour pour postuler\u00a0: 1er décembre 2026');
    assert.equal(under(lines, 'junior')[0], '= ouvert aux débutants\u00a0: oui');
    assert.equal(under(lines, 'title')[0], '= poste');
  });

  it('says in English what is not plain by itself', async (test) => {
    const lines = await explain(test, POSTING, 'en');
    assert.equal(under(lines, 'employmentType')[0], '= kind of contract: Fixed term');
    assert.equal(under(lines, 'validThrough')[0], '= last day to apply: 1 December 2026');
    assert.deepEqual(under(lines, 'title'), ['← header, line 2 “roles: Chargé·e de déploiement”']);
  });

  it('shows the key under which a value stands, and each line once', async (test) => {
    const lines = await explain(test, POSTING, 'en');
    assert.deepEqual(under(lines, 'junior').slice(1), ['← header, line 6 “junior: true”']);
    assert.equal(under(lines, 'apply').length, 1);
    assert.match(under(lines, 'apply')[0] ?? '', /^← text, line 13 “Pour postuler/);
  });

  it('says where the rest comes from', async (test) => {
    const lines = await explain(test, POSTING, 'fr');
    assert.equal(under(lines, 'id')[1], '← nom du fichier «\u00a0garde.md\u00a0»');
    assert.equal(under(lines, 'incubator')[1], '← annuaire');
    assert.equal(under(lines, 'excerpt')[1], '← début du texte');
  });

  it('knows the header of a posting that begins with something else', async (test) => {
    const lines = await explain(test, `Les parcs recrutent\n\n${POSTING}`, 'en');
    assert.deepEqual(under(lines, 'title'), ['← header, line 4 “roles: Chargé·e de déploiement”']);
  });

  it('ends with the fields that have no value', async (test) => {
    const french = await explain(test, POSTING, 'fr');
    const line = french.find((one) => one.startsWith('sans valeur'));
    assert.match(line ?? '', /^sans valeur\u00a0: .*compétences, lieux, télétravail, rémunération/);
    assert.doesNotMatch(line ?? '', /contrat|poste,/);
    const english = await explain(test, POSTING, 'en');
    assert.ok(english.some((one) => /^without a value: .*skills, places, remote, salary/.test(one)));
  });
});
