import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codes, readings, valueIn} from './a-source.js';

describe('readSkills', () => {
  const typed: readonly [written: string | readonly string[], skills: readonly string[]][] = [
    ['Svelte-Flask-Python-MariaDB', ['Svelte', 'Flask', 'Python', 'MariaDB']],
    ['NodeJS / vueJs, Postgres', ['Node.js', 'Vue.js', 'PostgreSQL']],
    ['Ruby on Rails', ['Ruby on Rails']],
    [
      ['Django 4', 'js'],
      ['Django', 'JavaScript'],
    ],
    ['Python, Brython, PaaS', ['Python', 'Brython']],
    ['Choix libre, selon le projet', []],
    ['python et go', ['Python', 'Go']],
    ['rust & c', ['Rust', 'C']],
    [
      ['python', 'spring'],
      ['Python', 'Spring'],
    ],
    ['un outil qui va de pair avec go', []],
  ];
  for (const [written, skills] of typed) {
    it(`reads “techno: ${[written].flat().join('; ')}” as ${skills.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(readings({frontMatter: {techno: written}}).skills?.value ?? [], skills);
    });
  }

  const bodies: readonly [body: string, skills: readonly string[] | undefined][] = [
    ['Vous aimez TypeScript et Elastic Search.', ['TypeScript', 'Elasticsearch']],
    ['Notre pile : Ruby (Rails), PHP7, Html/Css', ['Ruby', 'Ruby on Rails', 'PHP', 'HTML', 'CSS']],
    ['## Compétences\n\n- Go ou Rust', ['Go', 'Rust']],
    ['Go, gestion de projet, en vue du lancement', undefined],
    ['Vite, un prototype ! Il faut un chef et un tableau.', undefined],
    ['Salaire : 2000 € net', undefined],
    ['Le code est sur GitHub.', undefined],
    ['Envoyez votre CV ou votre GitHub.', undefined],
    ['## Compétences\n\n- Outils : GitHub, Figma', ['GitHub', 'Figma']],
    ['Voir https://react.example.org et python@example.org', undefined],
    ['Serveurs Debian GNU/Linux', ['Debian']],
    ['Svelte et CSS (pas de TypeScript)', ['Svelte', 'CSS']],
    ['Elm et Haskell, sans JavaScript ni Java', ['Elm', 'Haskell']],
    ['Node.js (express), PG, Twig', ['Node.js', 'Express', 'PostgreSQL', 'Twig']],
    ['Une demande express, un apache, un consul', undefined],
    ['FastAPI, Pydantic, Ollama, OpenTofu', ['FastAPI', 'Pydantic', 'Ollama', 'OpenTofu']],
  ];
  for (const [body, skills] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${skills?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(valueIn('skills', body), skills);
    });
  }

  const named: readonly [sentence: string, skills: readonly string[] | undefined][] = [
    ['Les relevés sont écrits en Rust', ['Rust']],
    ['Vous développerez des bornes en C et en Ada.', ['C']],
    ['Vous maîtrisez déjà Swift.', ['Swift']],
    ['Une bonne connaissance de Spark', ['Spark']],
    ['Les cartes sont dessinées sous R.', ['R']],
    ['Langages : Ada, C', ['C']],
    ['Pile : Go', ['Go']],
    ['Vous utilisez Dart au quotidien.', ['Dart']],
    ['Vous connaissez Hugo, notre botaniste.', undefined],
    ['Vous préparez la carte en vue de la fête.', undefined],
    ['Vous utilisez la navette express.', undefined],
    ['Un permis C, un agent de catégorie B ou C, échelle C1 à C3', undefined],
    ['Python pour un agent de catégorie A, B ou C', ['Python']],
    ['Python, du Fonds R&D. C’est tout.', ['Python']],
  ];
  for (const [sentence, skills] of named) {
    it(`hears in “${sentence}” ${skills?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(valueIn('skills', sentence), skills);
    });
  }

  const denied: readonly [sentence: string, skills: readonly string[] | undefined][] = [
    ['On ne cherche pas un expert Java ou .NET : le guide est en Rails.', ['Ruby on Rails']],
    ['Nous n’utilisons ni React ni Angular ; Svelte suffit.', ['Svelte']],
    ['Nous n’utilisons pas Angular, React ou Vue.js.', undefined],
    ['Svelte, pas de TypeScript, HTML, CSS', ['Svelte', 'HTML', 'CSS']],
    ['Python plutôt que Java', ['Python']],
    ['Kotlin, jamais de Scala', ['Kotlin']],
    ['Ruby, sans une ligne de PHP', ['Ruby']],
    ['We do not use Java, only Python.', ['Python']],
    ['Elixir rather than Erlang', ['Elixir']],
    ['SQL and Python required; R is not.', ['SQL', 'Python']],
    ['Python et SQL ; la connaissance de SAS n’est pas nécessaire.', ['Python', 'SQL']],
    ['Ansible tous les jours. Terraform serait inutile.', ['Ansible']],
    ['Nous codons en Python et Java n’est pas attendu.', ['Python']],
    ['Vous n’avez pas besoin de connaître Docker.', undefined],
    ['Tu n’auras pas à toucher à Drupal.', undefined],
    ['Personne n’écrit de Perl ici.', undefined],
    ['Nous migrons de Java vers Python.', ['Python']],
    ['Nous avons abandonné PHP au profit d’Elixir.', ['Elixir']],
    ['We are replacing jQuery with TypeScript.', ['TypeScript']],
    ['Vue.js ; l’ancienne version était en jQuery.', ['Vue.js']],
    ['Refonte en Symfony de l’ancienne application', ['Symfony']],
    ['Nous quittons peu à peu COBOL.', ['COBOL']],
  ];
  for (const [sentence, skills] of denied) {
    it(`keeps of “${sentence}” ${skills?.join(', ') ?? 'nothing'}`, () => {
      assert.deepEqual(valueIn('skills', sentence), skills);
    });
  }

  const wanted: readonly [sentence: string, skills: readonly string[]][] = [
    ['Il ne s’agit pas seulement de Java.', ['Java']],
    ['N’hésitez pas à montrer vos projets Python.', ['Python']],
    ['Pas de souci si vous découvrez Docker.', ['Docker']],
    ['Pas encore à l’aise en Ruby ? Nous vous formerons.', ['Ruby']],
    ['Vous ne connaissez pas Kubernetes, vous l’apprendrez.', ['Kubernetes']],
    ['Le stage ne se limite pas à PHP.', ['PHP']],
    ['SQL serait un plus, mais n’est pas indispensable', ['SQL']],
    ['Le guide n’est pas fini et sera réécrit en Rust.', ['Rust']],
    ['Aucun diplôme n’est exigé, mais Python oui.', ['Python']],
  ];
  for (const [sentence, skills] of wanted) {
    it(`loses nothing of “${sentence}”`, () => {
      assert.deepEqual(valueIn('skills', sentence), skills);
    });
  }

  it('tells of technologies of which it knows none', () => {
    assert.deepEqual(codes({frontMatter: {techno: 'Zorglub'}}), ['techno-unknown']);
    assert.deepEqual(codes({frontMatter: {techno: 'Zorglub, PHP'}}), []);
    assert.deepEqual(codes({frontMatter: {techno: 'choix libre'}}), []);
  });

  it('joins the front matter and the text, and names each once', () => {
    const {skills} = readings({
      frontMatter: {techno: 'React'},
      body: 'Une API en Flask, un front en reactjs',
    });
    assert.deepEqual([skills?.value, skills?.from], [['React', 'Flask'], 'text']);
    assert.deepEqual(
      skills?.evidence.map(({line}) => line),
      [2, 4],
    );
  });
});
