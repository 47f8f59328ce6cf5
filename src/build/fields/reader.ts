import type {Posting} from '../../contract/posting.js';
import type {Problem} from '../problems/problem.js';
import type {ReadField, Reading, Readings} from '../reading.js';
import type {SourcePosting} from '../source-posting.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import type {SectionLine} from './text/sections.js';
import type {Sentence} from './text/sentences.js';

/** What a field reader has before it. */
export interface ReaderInput {
  readonly source: SourcePosting;
  /** The body without its Markdown; empty when the text is not to be read. */
  readonly lines: readonly SectionLine[];
  /** The sentences of those lines. */
  readonly sentences: readonly Sentence[];
  readonly vocabulary: Vocabulary;
  /** The day on which the posting is read, where that is known. */
  readonly today?: string;
  /** What was read before: a later reader may lean on an earlier one. */
  readonly earlier: Readings;
}

/** What a reader found, and what the editor should know about it. */
export interface FieldOutcome<Field extends ReadField> {
  readonly reading?: Reading<NonNullable<Posting[Field]>>;
  readonly problems?: readonly Problem[];
}

export type FieldReader<Field extends ReadField> = (input: ReaderInput) => FieldOutcome<Field>;
