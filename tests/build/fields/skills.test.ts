import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readings, valueIn} from './a-source.js';

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
