import {randomNumbers, ROLES, SKILLS, SUBJECTS, type SamplePosting} from './sample-postings.js';

export interface SampleQuery {
  readonly kind: 'as written' | 'no accents' | 'feminine' | 'typo' | 'prefix' | 'two words' | 'nonsense';
  readonly text: string;
  /** How well a posting answers: 3 in role or skills, 1 in the text, 0 not at all. */
  readonly grade: (posting: SamplePosting) => number;
}

const FEMININE: Readonly<Record<string, string>> = {
  développeur: 'développeuse',
  'chargé de déploiement': 'chargée de déploiement',
  'chef de produit': 'cheffe de produit',
  'administrateur système': 'administratrice système',
  'conseiller numérique': 'conseillère numérique',
  statisticien: 'statisticienne',
  rédacteur: 'rédactrice',
};

/** Queries of all kinds, the same at each run. */
export function makeQueries(): readonly SampleQuery[] {
  const roles = Object.keys(ROLES).map((role) => ({word: role, grade: byRole(role)}));
  const skills = SKILLS.map((skill) => ({word: skill, grade: bySkill(skill)}));
  const subjects = SUBJECTS.map((subject) => ({word: subject, grade: bySubject(subject)}));
  const all = [...roles, ...skills, ...subjects];
  const next = randomNumbers(7);
  return [
    ...all.map(({word, grade}) => ({kind: 'as written', text: word, grade}) as const),
    ...all.map(({word, grade}) => ({kind: 'no accents', text: withoutAccents(word), grade}) as const),
    ...roles.flatMap(({word, grade}) => {
      const text = FEMININE[word];
      return text === undefined ? [] : [{kind: 'feminine', text, grade} as const];
    }),
    ...all
      .filter(({word}) => /^\p{L}{7,}$/u.test(word))
      .map(({word, grade}) => ({kind: 'typo', text: withTypo(word, next), grade}) as const),
    ...all
      .filter(({word}) => /^\p{L}{7,}$/u.test(word))
      .map(({word, grade}) => ({kind: 'prefix', text: word.slice(0, 5), grade}) as const),
    ...roles.flatMap((role) =>
      skills.slice(0, 4).map((skill) => {
        const grade = (posting: SamplePosting): number => Math.min(role.grade(posting), skill.grade(posting));
        return {kind: 'two words', text: `${skill.word} ${role.word}`, grade} as const;
      }),
    ),
    ...['plombier zingueur', 'zzzz', 'wxcvbn', 'sage-femme', 'boulanger'].map(
      (text) => ({kind: 'nonsense', text, grade: () => 0}) as const,
    ),
  ];
}

function byRole(role: string): SampleQuery['grade'] {
  return (posting) => (posting.role === role ? 3 : 0);
}

function bySkill(skill: string): SampleQuery['grade'] {
  return ({skills}) => (skills.includes(skill) ? 3 : 0);
}

function bySubject(subject: string): SampleQuery['grade'] {
  return ({subjects}) => (subjects.includes(subject) ? 1 : 0);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** One letter left out, doubled, changed or swapped, never the first. */
function withTypo(word: string, next: (below: number) => number): string {
  const at = 1 + next(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = [
    after,
    `${letter}${letter}${after}`,
    `x${after}`,
    `${after.charAt(0)}${letter}${after.slice(1)}`,
  ];
  return before + (wrong[next(wrong.length)] ?? after);
}
