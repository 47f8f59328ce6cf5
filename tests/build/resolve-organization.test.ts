import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeRegister, EMPTY_DIRECTORY, type Directory} from '../../src/build/directory.js';
import {isSameOrganization, resolveOrganization} from '../../src/build/resolve-organization.js';
import {unifyNames} from '../../src/build/unify-names.js';
import {aSourcePosting} from '../support/a-source-file.js';

const DIRECTORY: Directory = {
  products: makeRegister([
    {id: 'parcs-de-nuit', name: 'Parcs de nuit', incubator: 'fabrique'},
    {id: 'a-plus', name: 'Administration plus', incubator: 'FABRIQUE'},
    {id: 'mes-arbres.fr', name: 'Mes Arbres', incubator: 'nulle-part'},
    {id: 'orpheline', name: 'Orpheline'},
    {id: 'jardins', name: 'Jardins ouverts'},
    {id: 'jardin-ouvert', name: 'Jardin ouvert'},
  ]),
  incubators: makeRegister([
    {id: 'fabrique', name: 'L’Atelier des Parcs (ADP)', owner: 'MIN'},
    {id: 'jardins', name: 'L’Atelier des jardins', owner: 'min'},
  ]),
  owners: makeRegister([{id: 'min', name: 'Ministère des Parcs', acronym: 'MDP'}]),
};

const FABRIQUE = {
  incubator: {id: 'fabrique', name: 'L’Atelier des Parcs (ADP)'},
  ministry: {id: 'min', name: 'Ministère des Parcs'},
};
const PARCS = {organization: {id: 'parcs-de-nuit', name: 'Parcs de nuit'}, ...FABRIQUE};

const RESOLVED: readonly (readonly [fact: string, frontMatter: string, affiliation: object])[] = [
  ['finds a product by its id', 'startup: parcs-de-nuit', PARCS],
  ['finds it by its name', 'startup: Parcs de nuit', PARCS],
  ['finds it in another spelling', 'startup: PARCS_de.Nuit', PARCS],
  ['finds it with an article', 'startup: les parcs de nuit', PARCS],
  ['finds it by a file name', 'startup: parcs-de-nuit.md', PARCS],
  [
    'reads a plus sign',
    'startup: A+',
    {organization: {id: 'a-plus', name: 'Administration plus'}, ...FABRIQUE},
  ],
  ['reads `equipe` where `startup` is empty', 'startup: ""\nequipe: Parcs de nuit', PARCS],
  ['reads `friend`', 'friend: parcs-de-nuit', PARCS],
  ['prefers the key that is known', 'startup: Inconnue\nequipe: parcs-de-nuit', PARCS],
  [
    'finds an incubator that hires for itself',
    'equipe: Atelier des Parcs',
    {organization: FABRIQUE.incubator, ...FABRIQUE},
  ],
  [
    'lets it go by its name where others have the same id',
    'equipe: atelier des jardins',
    {
      organization: {name: 'atelier des jardins'},
      incubator: {id: 'jardins', name: 'L’Atelier des jardins'},
      ministry: FABRIQUE.ministry,
    },
  ],
  [
    'finds a ministry by its acronym',
    'equipe: MDP',
    {organization: FABRIQUE.ministry, ministry: FABRIQUE.ministry},
  ],
  [
    'keeps an incubator that is not in the directory',
    'startup: mes-arbres',
    {organization: {id: 'mes-arbres.fr', name: 'Mes Arbres'}, incubator: {name: 'nulle-part'}},
  ],
  [
    'leaves out what a product does not have',
    'startup: orpheline',
    {organization: {id: 'orpheline', name: 'Orpheline'}},
  ],
];

describe('resolveOrganization', () => {
  for (const [fact, frontMatter, affiliation] of RESOLVED) {
    it(fact, () => {
      const resolved = resolveOrganization(aSourcePosting(frontMatter), DIRECTORY);
      assert.deepEqual(resolved, {affiliation, problems: []});
    });
  }

  const guessed: readonly (readonly [written: string, id: string | undefined, code: string])[] = [
    ['Orpheline, parcs-de-nuit', 'orpheline', 'organization-first'],
    ['Inconnue / parcs-de-nuit', 'parcs-de-nuit', 'organization-first'],
    ['parc de nuit', 'parcs-de-nuit', 'organization-spelling'],
    ['Service nocturne (MDP)', 'min', 'organization-spelling'],
    ['Atelier du ministère des Parcs', 'fabrique', 'organization-spelling'],
    ['le jardin ouverts', undefined, 'organization-unknown'],
  ];
  for (const [written, id, code] of guessed) {
    it(`reads “${written}” as ${id ?? 'nothing'}, and says so`, () => {
      const source = aSourcePosting(`startup: ${written}`);
      const {affiliation, problems} = resolveOrganization(source, DIRECTORY);
      assert.deepEqual([affiliation.organization?.id, problems.map((one) => one.code)], [id, [code]]);
    });
  }

  it('keeps an unknown name as it is written, and offers the nearest id', () => {
    const {affiliation, problems} = resolveOrganization(aSourcePosting('startup: parcs de  nuyt'), DIRECTORY);
    assert.deepEqual(affiliation, {organization: {name: 'parcs de nuyt'}});
    assert.equal(problems[0]?.code, 'organization-unknown');
    assert.match(problems[0].wording.en.remedy, /startup: parcs-de-nuit/);
  });

  it('offers nothing where nothing is near', () => {
    const {problems} = resolveOrganization(aSourcePosting('startup: Zorglub'), DIRECTORY);
    assert.doesNotMatch(problems[0]?.wording.en.remedy ?? '', /did you mean/);
  });

  it('has nothing to say about a name when there is no directory', () => {
    const {affiliation, problems} = resolveOrganization(aSourcePosting('startup: parcs'), EMPTY_DIRECTORY);
    assert.deepEqual({affiliation, problems}, {affiliation: {organization: {name: 'parcs'}}, problems: []});
  });

  it('says that no team is named', () => {
    const {problems} = resolveOrganization(aSourcePosting('roles: dev'), DIRECTORY);
    assert.equal(problems[0]?.code, 'organization-missing');
  });
});

describe('isSameOrganization', () => {
  it('takes a name and its id for the same, and two products for two', () => {
    const isSame = isSameOrganization(DIRECTORY);
    assert.equal(isSame('startup', 'Parcs de nuit', 'parcs-de-nuit'), true);
    assert.equal(isSame('startup', 'parcs-de-nuit', 'orpheline'), false);
    assert.equal(isSame('roles', 'Parcs de nuit', 'parcs-de-nuit'), false);
  });
});

describe('unifyNames', () => {
  it('gives all spellings of an unknown organisation the most frequent one', () => {
    const named = (id: string, name: string) => ({id, title: 'Dev', open: true, organization: {name}});
    const postings = [
      named('a', 'Les Dunes'),
      named('b', 'les dunes'),
      named('c', 'les dunes'),
      named('d', 'Mer'),
    ];
    assert.deepEqual(
      unifyNames(postings).map(({organization}) => organization?.name),
      ['les dunes', 'les dunes', 'les dunes', 'Mer'],
    );
  });

  it('leaves organisations with an id alone', () => {
    const posting = {id: 'a', title: 'Dev', open: true, organization: {id: 'dunes', name: 'Dunes'}};
    assert.deepEqual(unifyNames([posting]), [posting]);
  });
});
