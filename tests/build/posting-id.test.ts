import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assignIds, type NamedFile} from '../../src/build/posting-id.js';
import {POSTING_ID} from '../../src/contract/parse-index.js';

const named = (...names: readonly string[]): NamedFile[] =>
  names.map((name) => ({path: `jobs/${name}`, name}));
const idOf = (name: string): string | undefined => assignIds(named(name)).ids.get(`jobs/${name}`);

const TABLE: readonly (readonly [name: string, id: string])[] = [
  ['2018-08-14-charge-territorial.md', '2018-08-14-charge-territorial'],
  ['2020-05-19-Chef·fe de produit.md', '2020-05-19-chef-fe-de-produit'],
  ['développeur.se Loc@docs', 'developpeur-se-locadocs'],
  ['2022-02-03-bizdev-EFLC.mdr', '2022-02-03-bizdev-eflc'],
  ['2021-07-30-parc.recrute.un·e.md', '2021-07-30-parc-recrute-un-e'],
  ['A+', 'a-plus'],
  ['œuvre.MD', 'oeuvre'],
  ['--__proto__--.md', 'proto'],
  ['..md', 'posting'],
  ['💌.md', 'posting'],
  ['<img src=x>.md', 'img-src-x'],
];

describe('assignIds', () => {
  for (const [name, id] of TABLE) {
    it(`makes ${id} of ${name}`, () => assert.equal(idOf(name), id));
  }

  it('lets the file whose name is the id keep it, .md first', () => {
    const {ids, problems} = assignIds(named('CTO.md', 'cto', 'cto.md', 'cto.txt'));
    assert.equal(ids.get('jobs/cto.md'), 'cto');
    assert.deepEqual(
      problems.map(({path, code}) => `${path} ${code}`),
      ['jobs/CTO.md id-collision', 'jobs/cto id-collision', 'jobs/cto.txt id-collision'],
    );
  });

  it('lets the .md file keep the id where no name is the id', () => {
    const {ids} = assignIds(named('Dev Web', 'Dev_Web.md'));
    assert.equal(ids.get('jobs/Dev_Web.md'), 'dev-web');
  });

  it('gives the others an id that does not depend on the rest of the folder', () => {
    const alone = assignIds(named('cto.md', 'CTO.md')).ids.get('jobs/CTO.md');
    const among = assignIds(named('a.md', 'CTO.md', 'cto', 'cto.md', 'z.md')).ids.get('jobs/CTO.md');
    assert.match(alone ?? '', /^cto-[0-9a-f]{6}$/);
    assert.equal(among, alone);
  });

  it('gives any set of files ids that are different, and safe in an address', () => {
    const name = fc.oneof(
      fc.string({minLength: 1, unit: 'binary'}),
      fc.constantFrom('a', 'A', 'a.md', 'à.md', 'a-1.md'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, {maxLength: 20}), (names) => {
        const ids = [...assignIds(named(...names)).ids.values()];
        assert.equal(ids.length, names.length);
        assert.equal(new Set(ids).size, names.length);
        for (const id of ids) assert.match(id, POSTING_ID);
      }),
    );
  });
});
