import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EmploymentType} from '../../../src/contract/posting.js';
import {codes, readings, valueIn} from './a-source.js';

describe('readEmploymentType', () => {
  const typed: readonly [written: string, types: readonly EmploymentType[]][] = [
    ['indépendant', ['freelance']],
    ['indépendent', ['freelance']],
    ['Indépendant·e', ['freelance']],
    ['indépendant/freelance', ['freelance']],
    ['préstataire', ['freelance']],
    ['stagiaire', ['internship']],
    ['CDD 3 ans', ['fixed-term']],
    ['contractuel', ['fixed-term']],
    ['Fonctionaire A ou CDD', ['civil-servant', 'fixed-term']],
    ['alternance', ['apprenticeship']],
    ['CDI', ['permanent']],
    ['CDD, qui peut mener à un CDI', ['fixed-term']],
    ['bénévolat', ['volunteer']],
  ];
  for (const [written, types] of typed) {
    it(`reads “contrat: ${written}” as ${types.join(', ')}`, () => {
      const {employmentType} = readings({frontMatter: {contrat: written}});
      assert.deepEqual([employmentType?.value, employmentType?.from], [types, 'front-matter']);
    });
  }

  const roles: readonly [role: string, types: readonly EmploymentType[] | undefined][] = [
    ['Développeuse en alternance', ['apprenticeship']],
    ['Alternant·e cartographe', ['apprenticeship']],
    ['Cartographe (alternance)', ['apprenticeship']],
    ['Cheffe de projet, catalogue des formations en apprentissage', undefined],
    ['Coach des alternants', undefined],
  ];
  for (const [role, types] of roles) {
    it(`reads the role “${role}” as ${types?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(readings({frontMatter: {roles: role}}).employmentType?.value, types);
    });
  }

  it('names a contract that it does not know, and a spelling that it had to guess', () => {
    assert.deepEqual(codes({frontMatter: {contrat: 'au forfait'}}), ['contract-unknown']);
    assert.deepEqual(codes({frontMatter: {contrat: 'indépendent'}}), ['contract-spelling']);
    assert.deepEqual(codes({frontMatter: {contrat: 'CDD 3 ans'}}), []);
  });

  const bodies: readonly [body: string, types: readonly EmploymentType[] | undefined][] = [
    ['Contract: permanent position', ['permanent']],
    ['Fixed-term contract of 24 months', ['fixed-term']],
    ['Internship of six months', ['internship']],
    ['Open to civil servants on secondment', ['civil-servant']],
    ['Statut : micro-entreprise', ['freelance']],
    ['Apprentissage de 12 mois', ['apprenticeship']],
    [
      'Les recrutements en alternance augmentent. L’emploi, et le développement de l’apprentissage.',
      undefined,
    ],
    ['## Modalités\n\n- Le poste est ouvert à une indépendante', ['freelance']],
    ['## Modalités\n\n- Nature du contrat : alternance ou stage', ['apprenticeship', 'internship']],
    ['## Conditions\n\nCDD d’un an, avec un éventuel CDI ensuite', ['fixed-term']],
    ['## Conditions\n\nCDD de 18 mois, qui peut mener à un CDI', ['fixed-term']],
    ['## Conditions\n\nCDD d’un an, suivi d’un CDI', ['fixed-term']],
    ['## Conditions\n\nStage, avec possibilité d’un CDI à l’issue', ['internship']],
    ['## Conditions\n\nFreelance, en vue d’une embauche en CDI', ['freelance']],
    ['## Conditions\n\nCDD d’un semestre, pouvant devenir un CDI', ['fixed-term']],
    [
      '## Contrat\n\nPoste ouvert en CDI. Nous sommes plusieurs, contractuels ou indépendants.',
      ['permanent'],
    ],
    ['Le poste est un CDD d’un an.', ['fixed-term']],
    ['## Modalités\n\n- TJM selon profil', ['freelance']],
    ['## Modalités\n\nLe poste n’est pas ouvert aux prestataires : CDD de deux ans.', ['fixed-term']],
    ['## Modalités\n\nPoste ouvert aux fonctionnaires ou en CDD de 3 ans', ['civil-servant', 'fixed-term']],
    ['Poste de catégorie B ouvert aux titulaires', ['civil-servant']],
    ['Fonctionnaires uniquement', ['civil-servant']],
    ['Ici travaillent des fonctionnaires, des contractuels, des prestataires.', undefined],
    [
      'Les lycéens recherchent souvent une alternance près de chez eux.\n\n## Modalités\n\n- En freelance',
      ['freelance'],
    ],
    ['L’herbier cherche un·e botaniste, pour un CDD ou comme prestataire.', ['fixed-term', 'freelance']],
    ['Le service aide les élèves à trouver un stage.', undefined],
    ['Nos équipes sont assez indépendantes.', undefined],
    ['## Missions\n\nReprendre le carnet de nos anciens stagiaires', undefined],
  ];
  for (const [body, types] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${types?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(valueIn('employmentType', body), types);
    });
  }

  it('reads the text where that adds to the role', () => {
    const body = '# Conditions\n\nContrat : CDD';
    const {employmentType} = readings({frontMatter: {roles: 'Botaniste (stage)'}, body});
    assert.deepEqual([employmentType?.value, employmentType?.from], [['internship', 'fixed-term'], 'text']);
  });

  it('reads the role', () => {
    const {employmentType} = readings({frontMatter: {roles: 'Botaniste (stage)'}});
    assert.deepEqual([employmentType?.value, employmentType?.from], [['internship'], 'front-matter']);
  });
});
