import {isOpenOn} from '../contract/is-open.js';
import {INDEX_VERSION, type Posting, type PostingIndex} from '../contract/posting.js';
import {foldTwins} from './fold-twins.js';
import type {PackedBody} from './packed-body.js';
import {assignIds} from './posting-id.js';
import type {Problem} from './problems/problem.js';
import type {ReadPosting} from './read-posting.js';
import type {KeptBytes} from './shelf.js';
import type {TwinMemory} from './twin-memory.js';
import {unifyNames} from './unify-names.js';

export interface IndexOptions {
  readonly title: string | undefined;
  readonly lang: string;
  /** The day for which the index is built. */
  readonly now: string;
  /** Of near-twins of one organisation, only one stays. */
  readonly dedupe: boolean;
}

export interface BuiltIndex {
  readonly index: PostingIndex;
  /** In the order of the index. */
  readonly bodies: readonly PackedBody[];
  /** The words of each one's text, packed, in the same order. */
  readonly words: readonly KeptBytes[];
  /** The skills that each one's editor named, in the same order. */
  readonly namedSkills: readonly (readonly string[])[];
  /** Ids of near-twins of one organisation, group by group. */
  readonly twins: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** What became of the files that were read; the numbers add up to them. */
export interface Tally {
  /** In the index, and open on the day. */
  readonly published: number;
  /** In the index, but not open. */
  readonly closed: number;
  readonly rejected: number;
  /** Folded into a near-twin. */
  readonly passedOver: number;
}

/** From postings, each read by itself, to the index: pure, in the order of the ids, with no clock. */
export function buildIndex(
  read: readonly ReadPosting[],
  options: IndexOptions,
  twins?: TwinMemory,
): BuiltIndex {
  const isOpen = (posting: Posting): boolean => isOpenOn(posting, options.now);
  const {ids, problems: collisions, namesakes} = assignIds(read);
  const kept = read
    .flatMap(({path, kept: one}) =>
      one ? [{...one, posting: {...one.posting, id: ids.get(path) ?? ''}}] : [],
    )
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  const listed = foldTwins(kept, options.dedupe, isOpen, namesakes, twins);
  const postings = unifyNames(listed.postings.map(({posting}) => posting));
  const paths = new Set(kept.map(({posting}) => posting.source));
  const open = postings.filter(isOpen).length;
  return {
    index: toIndex(postings, options),
    bodies: listed.postings.map(({body}) => body),
    words: listed.postings.map(({words}) => words),
    namedSkills: listed.postings.map(({namedSkills}) => namedSkills),
    twins: listed.twins,
    problems: [
      ...read.flatMap(({problems}) => problems),
      ...collisions.filter(({path}) => paths.has(path)),
      ...listed.problems,
    ],
    tally: {
      published: open,
      closed: postings.length - open,
      rejected: read.length - kept.length,
      passedOver: kept.length - postings.length,
    },
  };
}

function toIndex(postings: readonly Posting[], {now, title, lang}: IndexOptions): PostingIndex {
  return {version: INDEX_VERSION, generatedAt: now, ...(title !== undefined && {title}), lang, postings};
}
