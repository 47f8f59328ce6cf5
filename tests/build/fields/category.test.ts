import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Category} from '../../../src/contract/posting.js';
import {codes, readings} from './a-source.js';

describe('readCategory', () => {
  const roles: readonly [role: string, categories: readonly Category[]][] = [
    ['Développeur·se full-stack', ['development']],
    ['Chargé·e de développement', ['deployment']],
    ['Business developer', ['deployment']],
    ['CHARGÉ(E) DE DÉPLOIEMENT', ['deployment']],
    ['Chargée de déploiement et de communication', ['deployment', 'community']],
    ['Chargé de déploiement des produits', ['deployment']],
    ['Ingénieur.e données', ['data']],
    ['Cheffe de produit', ['product']],
    ['Chef·fe de produit numérique', ['product']],
    ['Designeuse UX / UI', ['design']],
    ['Développeuse avec un goût pour le design', ['development', 'design']],
    ['Designer pour l’équipe de développement', ['design']],
    ['Coach produit', ['coaching', 'product']],
    ['Animatrice de communauté', ['community']],
    ['Responsable Customer Success', ['community', 'deployment']],
    ['DevOps', ['operations']],
    ['Directrice technique', ['development']],
    ['Intégratrice HTML/CSS', ['development']],
    ['Testeuse logiciel', ['development']],
    ['Webdesigneuse', ['design']],
    ['Ingénieure SIG', ['data']],
    ['Analytics engineer', ['data']],
    ['Déléguée à la protection des données', ['other']],
    ['Développeur commercial', ['deployment']],
    ['Partnership manager', ['deployment']],
    ['Scrum master', ['coaching']],
    ['Formatrice', ['community']],
    ['Médiatrice numérique', ['community']],
    ['Security engineer', ['operations']],
    ['Delivery manager', ['product']],
    ['Intrapreneuse', ['intrapreneurship']],
    ['Developer advocate', ['community']],
    ['Ingénieur·e apprentissage automatique', ['data']],
    ['Analyste SIG', ['data']],
    ['Datajournaliste', ['data']],
    ['Chargée d’études statistiques', ['data']],
    ['Expert·e Drupal', ['development']],
    ['Ingénieure Java', ['development']],
    ['Attaché·e de presse', ['community']],
    ['Traductrice', ['community']],
    ['Admin sys', ['operations']],
    ['Administratrice Linux', ['operations']],
    ['Assistante à maîtrise d’ouvrage', ['product']],
    ['Formateur·rice Excel', ['other']],
    ['Développeur·se économique', ['other']],
    ['Chargé de développement économique', ['other']],
    ['Administratrice civile', ['other']],
    ['Analyste financière', ['other']],
    ['Ingénieur agronome', ['other']],
    ['Botaniste', ['other']],
  ];
  for (const [role, categories] of roles) {
    it(`reads “${role}” as ${categories.join(', ')}`, () => {
      assert.deepEqual(readings({frontMatter: {roles: role}}).category?.value, categories);
    });
  }

  it('puts what the editor chose first', () => {
    const frontMatter = {roles: 'Développeuse', domaines: ['produit', 'Développement']};
    assert.deepEqual(readings({frontMatter}).category?.value, ['product', 'development']);
    assert.equal(readings({frontMatter}).category?.from, 'front-matter');
  });

  it('reads several domains in one text', () => {
    const read = (domaine: string): unknown =>
      readings({frontMatter: {roles: 'Botaniste', domaine}}).category?.value;
    assert.deepEqual(read('Design, Produit'), ['design', 'product']);
    assert.deepEqual(read('data et développement'), ['data', 'development']);
    assert.deepEqual(read('Intraprenariat / Responsable'), ['intrapreneurship']);
    assert.deepEqual(codes({frontMatter: {roles: 'Botaniste', domaine: 'Data, Forêts'}}), ['domain-unknown']);
  });

  it('lets a telling role win over “Autre”', () => {
    const read = (roles: string): unknown =>
      readings({frontMatter: {roles, domaines: ['Autre']}}).category?.value;
    assert.deepEqual(read('Ingénieure réseau'), ['operations']);
    assert.deepEqual(read('Botaniste'), ['other']);
  });

  const bodies: readonly [body: string, categories: readonly Category[]][] = [
    ['## Support auprès des utilisateurs\n\nLire leurs messages.', ['deployment', 'community']],
    ['### Support client', ['deployment', 'community']],
    ['## Le support au service du produit', ['deployment']],
    ['## Missions\n\n- assurer le support aux utilisateurs', ['deployment']],
  ];
  for (const [body, categories] of bodies) {
    it(`reads a role of deployment above “${body.replaceAll('\n', ' ')}” as ${categories.join(', ')}`, () => {
      const {category} = readings({frontMatter: {roles: 'Chargé·e de déploiement'}, body});
      const from = categories.length > 1 ? 'text' : 'front-matter';
      assert.deepEqual([category?.value, category?.from], [categories, from]);
    });
  }

  it('reads of a role of deployment that it helps users, in the headline', () => {
    const title = 'Les Parcs recrutent une personne pour l’assistance aux usagers';
    const {category} = readings({frontMatter: {roles: 'Bizdev', title}});
    assert.deepEqual([category?.value, category?.from], [['deployment', 'community'], 'front-matter']);
  });

  it('lets the editor’s own domains stand beside a heading', () => {
    const frontMatter = {roles: 'Bizdev', domaines: ['Déploiement']};
    const {category} = readings({frontMatter, body: '## Support client'});
    assert.deepEqual(category?.value, ['deployment']);
  });

  it('names a domain that it does not know', () => {
    assert.deepEqual(codes({frontMatter: {roles: 'Botaniste', domaine: 'Botanique'}}), ['domain-unknown']);
  });

  it('is left out where there is no role', () => {
    assert.equal(readings({}).category, undefined);
  });
});
