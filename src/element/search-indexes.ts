import type {Posting} from '../contract/posting.js';
import type {TextMatches, TextSearch} from '../search/text-search.js';

/**
 * Searches several indexes as one. Each has its own words, so each says what a text finds in it; those
 * that have all the words speak alone, if there are any.
 */
export function searchIndexes(
  indexes: readonly TextSearch[],
  text: string,
  isVisible: (posting: Posting) => boolean,
): TextMatches {
  const all = indexes.map(({search}) => search(text, isVisible));
  const whole = all.filter(({dropped, found}) => dropped === undefined && found.some(({count}) => count > 0));
  const told = whole.length > 0 ? whole : all;
  const dropped = told.find((matches) => matches.dropped !== undefined)?.dropped;
  return {
    found: told.flatMap(({found}) => found),
    marks: (visible) => told.map(({marks}) => marks(visible)).find((marks) => marks.length > 0) ?? [],
    wordCount: Math.max(0, ...told.map(({wordCount}) => wordCount)),
    dropped,
  };
}
