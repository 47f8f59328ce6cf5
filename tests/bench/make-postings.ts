import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const SAMPLES = 'data/postings';
const TEAMS = [
  'pass-culture',
  'recif',
  'carnet-de-garde',
  'mes-arbres',
  'oralie',
  'signe-ici',
  'mairie-voisine',
];
const ROLES = [
  'Un·e développeur·se full-stack',
  'Chargé.e de déploiement',
  'une ou un data engineer',
  'Coach produit (H/F)',
  'Designer UX',
  'un(e) intrapreneur(e)',
  'Stagiaire en science des données',
  'DevOps',
];
const TOWNS = [
  'Paris',
  'Lyon',
  'Brest',
  'Strasbourg',
  'Nantes',
  'Mamoudzou',
  'Colmar',
  'Rennes',
  'Lille',
  'Pau',
];
const HEADINGS = ['Missions', 'Votre rôle', 'L’équipe', 'Profil', 'Conditions', 'Contexte', 'Pour postuler'];

/**
 * Writes postings in the shapes of data/postings: their front matter, as long as real ones, with texts that
 * nobody wrote, by a chain of the samples' words. The same number gives the same files.
 */
export function makePostings(folder: string, count: number): void {
  const chance = createChance(count);
  const chain = readChain();
  for (let at = 0; at < count; at += 1) {
    if (at % 1000 === 0) mkdirSync(join(folder, String(at / 1000)), {recursive: true});
    const day = new Date(Date.UTC(2014, 0, 1) + Math.floor(chance() * 4600) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const name = `${day}-poste-${at.toString(36)}.md`;
    writeFileSync(join(folder, String(Math.floor(at / 1000)), name), onePosting(at, chain, chance));
  }
}

type Chance = () => number;

/** Marsaglia's xorshift, 32 bits: the same numbers on every machine. */
function createChance(seed: number): Chance {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Each word of the samples, with those that follow it. */
function readChain(): ReadonlyMap<string, readonly string[]> {
  const chain = new Map<string, string[]>();
  const texts = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  for (const text of texts) {
    const words = text.replace(/^---[^]*?\n---\n/, '').match(/[\p{L}’'-]+/gu) ?? [];
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next === undefined) return;
      const known = chain.get(word);
      if (known) known.push(next);
      else chain.set(word, [next]);
    });
  }
  return chain;
}

function onePosting(at: number, chain: ReadonlyMap<string, readonly string[]>, chance: Chance): string {
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const words = [...chain.keys()];
  const sentence = (): string => {
    let word = pick(words);
    const said = [word];
    const length = 8 + Math.floor(chance() * 18);
    while (said.length < length) {
      // Now and then a new word: a chain alone would come back to the same turns of phrase.
      word = chance() < 0.3 ? pick(words) : pick(chain.get(word) ?? words);
      said.push(word);
    }
    return `${said.join(' ')}${chance() < 0.1 ? ` (${Math.floor(chance() * 3000)})` : ''}.`;
  };
  const sentences = (most: number): string =>
    Array.from({length: 1 + Math.floor(chance() * most)}, sentence).join(' ');
  const section = (): string => {
    const list = Array.from(
      {length: 2 + Math.floor(chance() * 4)},
      () => `- **${pick(words)}** ${sentence()}`,
    );
    return `## ${pick(HEADINGS)}\n\n${sentences(5)}\n\n${chance() < 0.5 ? list.join('\n') : sentences(4)}`;
  };
  const ending = `Poste basé à ${pick(TOWNS)}, télétravail partiel. Écrivez à equipe${at}@recif.example avant le 1er mai, ou voyez [notre site](https://recif.example/${at}).`;
  const text = [sentences(4), ...Array.from({length: 4 + Math.floor(chance() * 4)}, section), ending];
  return `---\n${frontMatter(at, pick, chance)}\n---\n\n${text.join('\n\n')}\n`;
}

function frontMatter(at: number, pick: (list: readonly string[]) => string, chance: Chance): string {
  const head = [`roles: ${pick(ROLES)}`, `startup: ${pick(TEAMS)}`];
  const open = `open: ${chance() < 0.06}`;
  switch (at % 4) {
    case 0:
      return [...head, open].join('\n');
    case 1:
      return [
        `title: ${pick(ROLES)} pour ${pick(TOWNS)}`,
        ...head,
        'techno: Elixir - Phoenix - PostgreSQL',
        open,
      ].join('\n');
    case 2:
      return [
        ...head,
        'contrat: indépendant',
        'domaines:\n  - Développement\n  - Data',
        'junior: true',
        open,
      ].join('\n');
    default:
      return [
        ...head,
        'techno: python, jupyter',
        `contact: equipe${at}@recif.example`,
        'poste_ferme: 2027-11-30',
        open,
      ].join('\n');
  }
}
