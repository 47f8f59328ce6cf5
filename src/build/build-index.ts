import {isOpenOn} from '../contract/is-open.js';
import {INDEX_VERSION, type Posting, type PostingIndex} from '../contract/posting.js';
import {foldTwins} from './fold-twins.js';
import type {PackedBody} from './packed-body.js';
import {assignIds} from './posting-id.js';
import type {Problem} from './problems/problem.js';
import type {KeptPosting, ReadPosting} from './read-posting.js';
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

/** The postings of an index, and what goes with each. */
export interface ListedIndex {
  readonly index: PostingIndex;
  /** In the order of the index. */
  readonly bodies: readonly PackedBody[];
  /** The words of each one's text, packed, in the same order. */
  readonly words: readonly KeptBytes[];
  /** The skills that each one's editor named, in the same order. */
  readonly namedSkills: readonly (readonly string[])[];
}

export interface BuiltIndex extends ListedIndex {
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

/**
 * From postings, each read by itself, to the index: in the order of the ids, with no clock.
 *
 * @param onListed called as soon as it is known which postings the index lists
 * @param twins of earlier builds
 */
export function buildIndex(
  read: readonly ReadPosting[],
  options: IndexOptions,
  onListed: (listed: ListedIndex) => void = () => {},
  twins?: TwinMemory,
): BuiltIndex {
  const isOpen = (posting: Posting): boolean => isOpenOn(posting, options.now);
  const {ids, problems: collisions, namesakes} = assignIds(read);
  const kept = read
    .flatMap(({path, kept: one}) =>
      one ? [{...one, posting: {...one.posting, id: ids.get(path) ?? ''}}] : [],
    )
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  // To look for twins takes long; where they all stay in the list, nobody has to wait for it.
  const early = options.dedupe ? undefined : toListed(kept, options);
  if (early) onListed(early);
  const folded = foldTwins(kept, options.dedupe, isOpen, namesakes, twins);
  const listed = early ?? toListed(folded.postings, options);
  if (!early) onListed(listed);
  const {postings} = listed.index;
  const paths = new Set(kept.map(({posting}) => posting.source));
  const open = postings.filter(isOpen).length;
  return {
    ...listed,
    twins: folded.twins,
    problems: [
      ...read.flatMap(({problems}) => problems),
      ...collisions.filter(({path}) => paths.has(path)),
      ...folded.problems,
    ],
    tally: {
      published: open,
      closed: postings.length - open,
      rejected: read.length - kept.length,
      passedOver: kept.length - postings.length,
    },
  };
}

function toListed(kept: readonly KeptPosting[], {now, title, lang}: IndexOptions): ListedIndex {
  const postings = unifyNames(kept.map(({posting}) => posting));
  return {
    index: {version: INDEX_VERSION, generatedAt: now, ...(title !== undefined && {title}), lang, postings},
    bodies: kept.map(({body}) => body),
    words: kept.map(({words}) => words),
    namedSkills: kept.map(({namedSkills}) => namedSkills),
  };
}
