import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanTitle} from '../../../src/build/fields/clean-title.js';
import {codes, readings} from './a-source.js';

describe('cleanTitle', () => {
  const table: readonly [written: string, role: string][] = [
    ['un·e cartographe', 'Cartographe'],
    ['Un.e cartographe', 'Cartographe'],
    ['une ou un archiviste', 'Archiviste'],
    ['un(e) juriste numérique', 'Juriste numérique'],
    ['une / un statisticien', 'Statisticien'],
    ['un-e médiateur-rice', 'Médiateur-rice'],
    ['UN OU UNE GÉOMATICIENNE', 'GÉOMATICIENNE'],
    ['des ergonomes', 'Ergonomes'],
    ['An archivist', 'Archivist'],
    ['A juriste', 'Juriste'],
    ['À définir', 'À définir'],
    ['Phare is looking for two archivists', 'Archivists'],
    ['We are hiring an archivist', 'Archivist'],
    ['une développeuse ou un développeur', 'Développeuse ou un développeur'],
    ['Les artisanes du service', 'Les artisanes du service'],
    ['Phare recrute un·e designer', 'Designer'],
    ['Le service Phare recrute : deux designers', 'Designers'],
    ['Nous recherchons des rédacteurs', 'Rédacteurs'],
    ['Recherche d’une personne rédactrice', 'Personne rédactrice'],
    ['Phare cherche designer de service', 'Designer de service'],
    ['chargée de la recherche utilisateurs', 'Chargée de la recherche utilisateurs'],
    ['Offre de stage : archiviste', 'Archiviste'],
    ['🌱 Un·e botaniste 🌻', 'Botaniste'],
    [':herb: botaniste', 'Botaniste'],
    ['**Botaniste** _senior_', 'Botaniste senior'],
    ['  Botaniste   de   terrain !  ', 'Botaniste de terrain'],
    ['« Botaniste »', 'Botaniste'],
    ['(Éco)botaniste', '(Éco)botaniste'],
    ['Botaniste (stage)', 'Botaniste (stage)'],
    ['Développeur C#', 'Développeur C#'],
    ['Botaniste. Recrutement terminé !', 'Botaniste'],
    ['L’herbier recrute', 'L’herbier recrute'],
    ['2D artist', '2D artist'],
    ['an iOS developer', 'iOS developer'],
    ['2e adjoint·e', '2e adjoint·e'],
    ['', ''],
    ['🌱', ''],
  ];
  for (const [written, role] of table) {
    it(`reads “${written}” as “${role}”`, () => assert.equal(cleanTitle(written).role, role));
  }

  it('takes the number of people from the front of the role', () => {
    assert.equal(cleanTitle('Phare recrute : trois botanistes').count, 3);
    assert.equal(cleanTitle('12 botanistes').count, 12);
    assert.equal(cleanTitle('1 botaniste').count, undefined);
    assert.equal(cleanTitle('3 ans en botanique').count, undefined);
  });

  const anyTitle = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 80}),
    fc
      .array(
        fc.constantFrom(
          'un·e',
          'Une',
          'ou',
          'des',
          'deux',
          '5',
          'recrute',
          ':',
          '🌱',
          'botaniste',
          '#',
          '(e)',
        ),
      )
      .map((words) => words.join(' ')),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyTitle, (written) => {
        const {role} = cleanTitle(written);
        assert.equal(cleanTitle(role).role, role);
      }),
    );
  });

  it('leaves no article before a role, and no lower-case first letter', () => {
    fc.assert(
      fc.property(anyTitle, (written) => {
        const {role} = cleanTitle(`${written} botaniste`);
        assert.doesNotMatch(role, /^(?:un|une|un·e|des)\s+\S/i);
        const [first = ''] = /^\p{Ll}(?!\p{Lu})/u.exec(role) ?? [];
        assert.equal(first, first.toUpperCase());
      }),
    );
  });
});

describe('readTitle', () => {
  it('prefers the role to the title', () => {
    const {title, headline} = readings({frontMatter: {title: 'L’herbier grandit', roles: 'un·e botaniste'}});
    assert.equal(title?.value, 'Botaniste');
    assert.deepEqual(title.evidence, [{words: 'un·e botaniste', line: 3}]);
    assert.equal(headline?.value, 'L’herbier grandit');
  });

  it('reads every spelling of the key', () => {
    for (const key of ['roles', 'role', 'title', 'titles', 'Roles']) {
      assert.equal(readings({frontMatter: {[key]: 'botaniste'}}).title?.value, 'Botaniste', key);
    }
  });

  it('takes the role from the first lines when the front matter names none', () => {
    const {title} = readings({body: 'Bonjour !\n\nL’herbier recherche un·e botaniste pour son jardin.'});
    assert.deepEqual([title?.value, title?.from], ['Botaniste', 'text']);
    assert.deepEqual(
      title?.evidence.map(({line}) => line),
      [5],
    );
  });

  it('says so when an open posting calls itself filled', () => {
    const frontMatter = {roles: 'Botaniste. Recrutement terminé !', open: 'true'};
    assert.deepEqual(codes({frontMatter}), ['title-says-filled']);
    assert.deepEqual(codes({frontMatter: {...frontMatter, open: 'false'}}), []);
  });
});

describe('readHeadline', () => {
  it('is left out when it says no more than the role', () => {
    const frontMatter = {title: 'Un·e botaniste', roles: 'un·e botaniste'};
    assert.equal(readings({frontMatter}).headline, undefined);
    assert.equal(readings({frontMatter: {title: 'L’herbier recrute'}}).headline, undefined);
  });
});
