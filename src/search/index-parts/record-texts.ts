import type {EmploymentType, Posting} from '../../contract/posting.js';

/** A text of a posting's record, and what a word in it is worth; a word in the body is worth 1. */
export interface RecordText {
  readonly text: string;
  readonly weight: number;
}

const TITLE = 3.1;
const NAME = 3;
/** What holds for many postings, or was read from the text. */
const OTHER = 1.25;
const EXCERPT = 1;

/** What a packed word is worth: in one title, in role and title line both, as a named skill. */
export const TITLE_WEIGHTS: readonly number[] = [TITLE, 3.2, NAME];

/** How those who look for a contract call it, in the languages that are analysed. */
const EMPLOYMENT_WORDS: Readonly<Record<EmploymentType, string>> = {
  permanent: 'CDI',
  'fixed-term': 'CDD',
  internship: 'stage',
  apprenticeship: 'alternance',
  freelance: 'freelance',
  'civil-servant': 'fonctionnaire',
  volunteer: 'volontariat',
};

export function titleTexts({title, headline}: Posting): readonly RecordText[] {
  const texts: RecordText[] = [{text: title, weight: TITLE}];
  if (headline !== undefined) texts.push({text: headline, weight: TITLE});
  return texts;
}

/** What many postings have in common: read where the index is loaded, each value once. */
export function valueTexts(posting: Posting): readonly RecordText[] {
  const {organization, incubator, ministry, skills = [], places = [], employmentType = []} = posting;
  const texts: RecordText[] = [];
  const add = (weight: number, text: string | undefined): void => {
    if (text !== undefined) texts.push({text, weight});
  };
  add(NAME, organization?.name);
  add(NAME, organization?.id);
  for (const owner of [incubator, ministry]) {
    add(OTHER, owner?.name);
    add(OTHER, owner?.id);
  }
  for (const text of skills) add(OTHER, text);
  for (const text of places) add(OTHER, text);
  for (const type of employmentType) add(OTHER, EMPLOYMENT_WORDS[type]);
  return texts;
}

/** Everything, for an index that brings no words. */
export function recordTexts(posting: Posting): readonly RecordText[] {
  return [
    ...titleTexts(posting),
    ...valueTexts(posting),
    ...mainSkills(posting).map((text) => ({text, weight: NAME})),
    {text: posting.excerpt ?? '', weight: EXCERPT},
  ];
}

/** Where nothing tells which skills the editor named: the first, if any were named at all. */
export function mainSkills({skills = [], inferred}: Posting): readonly string[] {
  return inferred?.includes('skills') === true ? [] : skills.slice(0, 1);
}
