import {fold} from './fold.js';
import {groupBy} from './group-by.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import type {KeptPosting} from './read-posting.js';
import {TwinMemory} from './twin-memory.js';

export interface FoldedTwins {
  /** Those that stay in the list, in the same order. */
  readonly postings: readonly KeptPosting[];
  readonly problems: readonly Problem[];
  /** Ids of near-twins of one organisation, group by group. */
  readonly twins: readonly (readonly string[])[];
}

/**
 * Names the postings that are nearly the same, once for each group. With `dedupe`, of those of one
 * organisation only one stays, which lists the others: the newest that is open, or the newest.
 *
 * @param isOpen on the day for which the index is built
 * @param namesakes the path of each file whose name gave the id to another, and the path of that one
 * @param memory of earlier builds
 */
export function foldTwins(
  postings: readonly KeptPosting[],
  dedupe: boolean,
  isOpen: (posting: KeptPosting['posting']) => boolean,
  namesakes: ReadonlyMap<string, string>,
  memory: TwinMemory = new TwinMemory(),
): FoldedTwins {
  const groups = memory.find(postings).map((group) => sortByAge(group, isOpen));
  const teams = groups.flatMap((group) => [...groupBy(group, teamOf).values()]);
  const twins = teams.map((team) => team.map(({posting}) => posting.id));
  if (!dedupe) return {postings, problems: groups.flatMap((group) => reportGroup(group, namesakes)), twins};
  const stands = new Map(teams.map(([kept, ...folded]) => [kept, folded]));
  const gone = new Map(teams.flatMap(([kept, ...folded]) => folded.map((one) => [one, kept] as const)));
  return {
    postings: postings.filter((one) => !gone.has(one)).map((one) => withTwins(one, stands.get(one) ?? [])),
    problems: [...gone].map(([one, kept]) => {
      return problem('posting-folded', pathOf(one), FILE_START, {into: kept ? pathOf(kept) : ''});
    }),
    twins,
  };
}

/** Open before closed, new before old; of one day, the address without digits before the one with. */
function sortByAge(
  group: readonly KeptPosting[],
  isOpen: (posting: KeptPosting['posting']) => boolean,
): readonly KeptPosting[] {
  const age = ({posting}: KeptPosting): string =>
    `${isOpen(posting) ? 1 : 0} ${posting.datePosted ?? '0000-00-00'}`;
  return [...group].sort((a, b) =>
    age(a) === age(b) ? (a.posting.id < b.posting.id ? -1 : 1) : age(a) > age(b) ? -1 : 1,
  );
}

/** So many files of a group are named. */
const MAX_NAMED = 5;

/** Once a group, unless that its files share a name says so already. */
function reportGroup(
  group: readonly KeptPosting[],
  namesakes: ReadonlyMap<string, string>,
): readonly Problem[] {
  const [newest, ...others] = group;
  const names = new Set(group.map((one) => namesakes.get(pathOf(one)) ?? pathOf(one)));
  if (!newest || names.size === 1) return [];
  const paths = others.map(pathOf).sort();
  const facts = {others: paths.slice(0, MAX_NAMED), more: Math.max(0, paths.length - MAX_NAMED)};
  return [problem('posting-repeated', pathOf(newest), FILE_START, facts)];
}

function withTwins(one: KeptPosting, folded: readonly KeptPosting[]): KeptPosting {
  if (folded.length === 0) return one;
  return {...one, posting: {...one.posting, alsoPublished: folded.map(({posting}) => posting.id).sort()}};
}

function teamOf({posting: {organization}}: KeptPosting): string {
  return organization?.id ?? fold(organization?.name ?? '');
}

function pathOf({posting}: KeptPosting): string {
  return posting.source ?? posting.id;
}
