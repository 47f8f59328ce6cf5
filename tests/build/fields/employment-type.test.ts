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
    ['permanent', ['permanent']],
    ['C.D.I.', ['permanent']],
    ['VIE', ['fixed-term']],
    ['thèse CIFRE', ['fixed-term']],
    ['intérim', ['fixed-term']],
    ['indé', ['freelance']],
    ['presta', ['freelance']],
    ['contrat pro', ['apprenticeship']],
    ['CDI (pas de freelance)', ['permanent']],
    ['CDD, ni stage ni alternance', ['fixed-term']],
    ['stage (alternance impossible)', ['internship']],
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
    ['CDI (freelances s’abstenir).', ['permanent']],
    ['Poste en CDI, ni stage ni alternance.', ['permanent']],
    ['Les CDI ne sont pas possibles, uniquement en freelance.', ['freelance']],
    ['This is a permanent, full-time position.', ['permanent']],
    ['We are looking for an intern.', ['internship']],
    ['Contrat de trois ans.', ['fixed-term']],
    ['Volontariat international en entreprise (VIE) de 12 mois', ['fixed-term']],
    ['Ouvert aux titulaires et aux contractuels.', ['civil-servant', 'fixed-term']],
    ['Détachement ou mise à disposition de six mois', ['civil-servant']],
    ['Mission bénévole.', ['volunteer']],
    ['Ce stage dure six mois.', ['internship']],
    ['Vous êtes indépendante et avez soigné des parcs.', ['freelance']],
    ['Entre 400 € et 600 € par jour', ['freelance']],
    ['Les repas sont payés 12 € par jour.', undefined],
    ['Tu seras indépendant dans ton travail.', undefined],
    ['Un organisme indépendant compte les oiseaux.', undefined],
    ['Le guide s’adresse aux indépendants.', undefined],
    ['Nous cherchons à simplifier la vie des indépendants.', undefined],
    ['Le simulateur compare CDD et CDI.', undefined],
    ['Le service aide les entreprises à signer un contrat d’apprentissage.', undefined],
    ['Vous encadrez deux fonctionnaires et un freelance.', undefined],
    ['Vous rejoignez une équipe de trois freelances.', undefined],
    ['Une expérience en freelance est appréciée.', undefined],
    ['Our guide helps companies hire interns.', undefined],
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
