import {html} from 'lit';
import type {TextMatches} from '../../search/text-search.js';

/** A text in pieces: what stands before each place where words matched, and that; at last the rest alone. */
export function pieces(
  text: string,
  matches: TextMatches | undefined,
): readonly (readonly [before: string, found?: string])[] {
  let end = 0;
  const found = (matches?.marks(text) ?? []).map(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return [before, text.slice(start, stop)] as const;
  });
  return [...found, [text.slice(end)]];
}

/** A text with the words that matched marked; texts stay texts, nothing is parsed. */
export function marked(text: string, matches: TextMatches | undefined): unknown {
  const all = pieces(text, matches);
  if (all.length === 1) return text;
  return all.map(([before, found]) =>
    found === undefined ? before : html`${before}<mark class="mark">${found}</mark>`,
  );
}
