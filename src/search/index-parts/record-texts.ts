import type {Posting} from '../../contract/posting.js';

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

/** What a packed word is worth: in one title, in role and title line both, as a named skill, as a contract. */
export const TITLE_WEIGHTS: readonly number[] = [TITLE, 3.2, NAME, OTHER];

export function titleTexts({title, headline}: Posting): readonly RecordText[] {
  const texts: RecordText[] = [{text: title, weight: TITLE}];
  if (headline !== undefined) texts.push({text: headline, weight: TITLE});
  return texts;
}

/** What many postings have in common: read where the index is loaded, each value once. */
export function valueTexts(posting: Posting): readonly RecordText[] {
  const {organization, incubator, ministry, skills = [], places = []} = posting;
  const texts: RecordText[] = [];
  const add = (weight: number, ...values: readonly (string | undefined)[]): void => {
    for (const text of values) if (text !== undefined) texts.push({text, weight});
  };
  add(NAME, organization?.name, organization?.id);
  add(OTHER, incubator?.name, incubator?.id, ministry?.name, ministry?.id, ...skills, ...places);
  return texts;
}

/** Everything, for an index that brings no words. */
export function recordTexts(posting: Posting): readonly RecordText[] {
  return [...titleTexts(posting), ...valueTexts(posting), {text: posting.excerpt ?? '', weight: EXCERPT}];
}

/** The skills that an editor named, where all of them were; those read from the text are only mentioned there. */
export function statedSkills({skills = [], inferred}: Posting): readonly string[] {
  return inferred?.includes('skills') === true ? [] : skills;
}
