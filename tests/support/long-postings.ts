import type {BodyNode} from '../../src/contract/body.js';
import type {Posting} from '../../src/contract/posting.js';
import {aPosting} from './a-posting.js';

const LONG_WORD = 'anticonstitutionnellement'.repeat(3).slice(0, 60);
const LONG_URL = `https://exemple.fr/${'chemin/'.repeat(30)}`;

/** Postings that are hard to fit: a word of 60 letters, a wide table, code, and an address without a break. */
export const longPostings: readonly Posting[] = [
  aPosting({
    id: 'long',
    title: `Responsable ${LONG_WORD}`,
    organization: {name: LONG_WORD},
    category: ['data'],
    employmentType: ['permanent'],
    places: ['Lyon', 'Brest'],
    skills: ['React', LONG_WORD],
    excerpt: `Un texte, voir ${LONG_URL}`,
    datePosted: '2026-11-03',
    apply: [
      {type: 'email', value: `${LONG_WORD}@exemple.fr`},
      {type: 'url', value: LONG_URL},
    ],
  }),
  aPosting({
    id: 'designer',
    title: 'Designer',
    category: ['design'],
    employmentType: ['freelance'],
    skills: ['Figma'],
    datePosted: '2026-11-02',
    apply: [{type: 'email', value: 'jobs@exemple.fr'}],
  }),
  aPosting({id: 'other', title: 'Graphiste', category: ['design'], datePosted: '2026-11-01'}),
];

const longText: readonly BodyNode[] = [
  {tag: 'h', level: 1, children: ['Missions']},
  {tag: 'p', children: [LONG_WORD, ' ', {tag: 'a', href: LONG_URL, children: [LONG_URL]}]},
  {tag: 'h', level: 2, children: ['Au quotidien']},
  {
    tag: 'table',
    children: [
      {tag: 'tr', children: cells('th')},
      {tag: 'tr', children: cells('td')},
    ],
  },
  {tag: 'h', level: 3, children: ['En détail']},
  {tag: 'pre', children: [{tag: 'code', children: ['x'.repeat(400)]}]},
];

export const longBodies: Readonly<Record<string, readonly BodyNode[]>> = {
  long: longText,
  designer: [{tag: 'p', children: ['Le texte.']}],
  other: [{tag: 'p', children: ['Le texte.']}],
};

function cells(tag: 'th' | 'td'): readonly BodyNode[] {
  return Array.from({length: 8}, (_, at) => ({tag, children: [`Colonne ${at} anticonstitutionnelle`]}));
}
