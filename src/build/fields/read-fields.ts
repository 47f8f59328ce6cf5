import {finish, type Steps} from '../../contract/steps.js';
import type {Problem} from '../problems/problem.js';
import type {ReadField, Readings} from '../reading.js';
import type {SourcePosting} from '../source-posting.js';
import {BUILT_IN_VOCABULARY, type Vocabulary} from '../vocabulary/vocabulary.js';
import {readApply} from './apply.js';
import {readCategory} from './category.js';
import {readDatePosted} from './date-posted.js';
import {readEmploymentType} from './employment-type.js';
import {readHeadline} from './headline.js';
import {readJunior} from './junior.js';
import {readOpenings} from './openings.js';
import {readPlaces} from './places.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {readRemote} from './remote.js';
import {readSalary} from './salary.js';
import {readSkills} from './skills.js';
import {plainLines} from './text/plain-lines.js';
import {inSections, type SectionLine} from './text/sections.js';
import {sentencesOf} from './text/sentences.js';
import {readTitle} from './title.js';
import {readValidThrough} from './valid-through.js';

export interface ReadOptions {
  /** False: only the front matter and the file name speak. */
  readonly infer: boolean;
  /** The words that the readers know; the built-in ones if left out. */
  readonly vocabulary?: Vocabulary;
  /** The day on which "in the future" is judged, `YYYY-MM-DD`; if left out, nothing is. */
  readonly today?: string;
}

/** In this order: `headline` and `category` look at the title, `validThrough` at the opening day. */
const READERS: {readonly [Field in ReadField]: FieldReader<Field>} = {
  title: readTitle,
  headline: readHeadline,
  openings: readOpenings,
  employmentType: readEmploymentType,
  category: readCategory,
  skills: readSkills,
  places: readPlaces,
  remote: readRemote,
  junior: readJunior,
  salary: readSalary,
  apply: readApply,
  datePosted: readDatePosted,
  validThrough: readValidThrough,
};

/** "Poste ouvert pour …": a line of a template that nobody filled in says nothing. */
function isWritten({folded}: SectionLine): boolean {
  return !(folded.includes('...') || folded.includes('…')) || !TO_FILL_IN.test(folded);
}

const TO_FILL_IN = /(?:pour|[ :]a|:) ?(?:\.{3,}|…)(?: |$)/;

export interface ReadFields {
  readonly readings: Readings;
  readonly problems: readonly Problem[];
}

/** Reads every field of a posting, each by its own function. */
export function readFields(source: SourcePosting, options: ReadOptions): ReadFields {
  return finish(fieldSteps(source, options));
}

export function* fieldSteps(
  source: SourcePosting,
  {infer, vocabulary = BUILT_IN_VOCABULARY, today}: ReadOptions,
): Steps<ReadFields> {
  const lines = infer ? inSections(plainLines(source.body, source.bodyLine)).filter(isWritten) : [];
  const sentences = sentencesOf(lines);
  let readings: Readings = {};
  const problems: Problem[] = [];
  for (const [field, read] of Object.entries(READERS)) {
    const input: ReaderInput = {
      source,
      lines,
      sentences,
      vocabulary,
      earlier: readings,
      ...(today !== undefined && {today}),
    };
    yield;
    const outcome = read(input);
    if (outcome.reading) readings = {...readings, [field]: outcome.reading};
    problems.push(...(outcome.problems ?? []));
  }
  return {readings, problems};
}
