import {problem, type Problem} from './problems/problem.js';
import {placeOfValue, type FrontMatterEntry, type SourcePosting} from './source-posting.js';

/** Whether two values of a key mean the same, as a name and its id do. */
export type SameValue = (key: string, value: string, other: string) => boolean;

/** A posting in which each key is said once; undefined where it can't be told which line is right. */
export interface SettledPosting {
  readonly posting: SourcePosting | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Same value twice: one is kept. Different values: of `open` the closed one counts, of a closing day the
 * one written last; for any other key the posting is refused, both lines being named.
 */
export function settleDuplicates(source: SourcePosting, isSame: SameValue): SettledPosting {
  const kept = new Map<string, FrontMatterEntry>();
  const problems: Problem[] = [];
  for (const entry of source.frontMatter) {
    const key = entry.key.toLowerCase();
    const first = kept.get(key);
    const {winner, found} = first
      ? settle(first, entry, source.path, isSame)
      : {winner: entry, found: undefined};
    kept.set(key, winner);
    if (found) problems.push(found);
  }
  const isSettled = problems.every(({severity}) => severity !== 'error');
  return {posting: isSettled ? {...source, frontMatter: [...kept.values()]} : undefined, problems};
}

const CLOSING_KEYS: ReadonlySet<string> = new Set(['poste_ferme', 'depublication_date']);

function settle(
  first: FrontMatterEntry,
  second: FrontMatterEntry,
  path: string,
  isSame: SameValue,
): {winner: FrontMatterEntry; found: Problem} {
  const key = second.key;
  const value = second.values.join(', ');
  const other = first.values.join(', ');
  const facts = {key, first: first.place.line, value, other};
  if (value === '' || other === '' || value === other || isSame(key.toLowerCase(), value, other)) {
    const winner = other === '' ? second : first;
    return {winner, found: problem('key-repeated', path, second.place, {key, first: first.place.line})};
  }
  const winner = winnerOf(first, second);
  if (!winner) return {winner: first, found: problem('key-conflict', path, placeOfValue(second), facts)};
  const kept = winner.values.join(', ');
  return {winner, found: problem('key-conflict-settled', path, placeOfValue(second), {...facts, kept})};
}

function winnerOf(first: FrontMatterEntry, second: FrontMatterEntry): FrontMatterEntry | undefined {
  const key = second.key.toLowerCase();
  if (key === 'open') return first.values[0]?.toLowerCase() === 'true' ? second : first;
  return CLOSING_KEYS.has(key) ? second : undefined;
}
