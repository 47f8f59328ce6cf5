import type {Organization, Posting} from '../../contract/posting.js';

/** Takes a text of a posting's record, and what a word in it is worth; a word in the body is worth 1. */
export type TextVisitor = (text: string, weight: number) => void;

const TITLE = 3.1;
const NAME = 3;
/** What holds for many postings, or was read from the text. */
const OTHER = 1.25;
const EXCERPT = 1;

/** What a packed word is worth: in one title, in role and title line both, as a named skill, as a contract. */
export const TITLE_WEIGHTS: readonly number[] = [TITLE, 3.2, NAME, OTHER];

export function forEachTitle({title, headline}: Posting, visit: TextVisitor): void {
  visit(title, TITLE);
  if (headline !== undefined) visit(headline, TITLE);
}

/** What many postings have in common: read where the index is loaded, each value once. */
export function forEachValue(posting: Posting, visit: TextVisitor): void {
  const {organization, incubator, ministry, skills = [], places = []} = posting;
  forEachName(organization, NAME, visit);
  forEachName(incubator, OTHER, visit);
  forEachName(ministry, OTHER, visit);
  for (const skill of skills) visit(skill, OTHER);
  for (const place of places) visit(place, OTHER);
}

/** Everything, for an index that brings no words. */
export function forEachText(posting: Posting, visit: TextVisitor): void {
  forEachTitle(posting, visit);
  forEachValue(posting, visit);
  visit(posting.excerpt ?? '', EXCERPT);
}

function forEachName(organization: Organization | undefined, weight: number, visit: TextVisitor): void {
  if (organization) visit(organization.name, weight);
  if (organization?.id !== undefined) visit(organization.id, weight);
}

/** The skills that an editor named, where all of them were; those read from the text are only mentioned there. */
export function statedSkills({skills = [], inferred}: Posting): readonly string[] {
  return inferred?.includes('skills') === true ? [] : skills;
}
