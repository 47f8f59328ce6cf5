/**
 * What the trades of public digital services are called, in French, English and short. Only names for
 * one and the same trade or tool: a wider net would show postings that nobody asked for.
 *
 * Sources: ROME 4.0, the French register of trades (France Travail), sheets M1805, M1806 and E1104 with
 * their "appellations"; the domain "Numérique" of the State's répertoire interministériel des métiers;
 * FranceTerme, the official French terms (délégation générale à la langue française); for the tools,
 * their own names and usual short forms.
 */
export const TRADE_SYNONYMS: readonly (readonly string[])[] = [
  ['dev', 'développeur', 'developer'],
  ['bizdev', 'business developer', 'chargé de déploiement', 'responsable déploiement'],
  ['PO', 'product owner'],
  ['PM', 'product manager', 'chef de produit', 'responsable produit'],
  ['chef de projet', 'project manager'],
  ['UX', 'expérience utilisateur', 'user experience'],
  ['UI', 'interface utilisateur', 'user interface'],
  ['designer', 'concepteur'],
  ['data scientist', 'scientifique des données'],
  ['data engineer', 'ingénieur données', 'ingénieur data'],
  ['data analyst', 'analyste de données', 'analyste data'],
  ['devops', 'ingénieur devops', 'SRE', 'site reliability engineer'],
  ['sysadmin', 'administrateur système', 'admin système', 'adminsys'],
  ['CTO', 'directeur technique', 'chief technology officer'],
  ['lead dev', 'lead développeur', 'tech lead', 'lead tech', 'développeur principal'],
  ['community manager', 'animateur de communauté', 'gestionnaire de communauté'],
  ['full stack', 'fullstack'],
  ['front', 'front end', 'frontend'],
  ['back', 'back end', 'backend'],
  ['QA', 'testeur', 'assurance qualité'],
  ['scrum master', 'coach agile', 'agile coach'],
  ['stage', 'stagiaire', 'internship', 'intern'],
  ['alternance', 'alternant', 'apprentissage', 'apprenti', 'apprenticeship'],
  ['freelance', 'indépendant', 'prestataire'],
  ['JS', 'JavaScript'],
  ['TS', 'TypeScript'],
  ['k8s', 'kubernetes'],
  ['postgres', 'PostgreSQL'],
  ['IA', 'intelligence artificielle', 'AI', 'artificial intelligence'],
  ['machine learning', 'apprentissage automatique'],
  ['RoR', 'Ruby on Rails', 'Rails'],
  ['.NET', 'dotnet'],
  ['node.js', 'node'],
  ['vue.js', 'vue'],
  ['react', 'react.js'],
  ['SIG', 'système d’information géographique', 'GIS'],
  ['RH', 'ressources humaines'],
  ['télétravail', 'remote', 'à distance'],
];
