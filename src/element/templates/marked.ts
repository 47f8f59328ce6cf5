import {html, nothing, type TemplateResult} from 'lit';
import type {TextMatches} from '../../search/text-search.js';

/** A text with the words that matched marked; texts stay texts, nothing is parsed. */
export function marked(text: string, matches: TextMatches | undefined): string | readonly TemplateResult[] {
  const ranges = matches?.marks(text) ?? [];
  if (ranges.length === 0) return text;
  let end = 0;
  const pieces = ranges.map(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return html`${before}<mark class="mark">${text.slice(start, stop)}</mark>`;
  });
  return [...pieces, html`${end < text.length ? text.slice(end) : nothing}`];
}
