import {svg, type SVGTemplateResult, type TemplateResult, html} from 'lit';

/** Drawn by the board itself: no font, no request. They say nothing that a word beside them doesn't. */
function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;
}

export const searchIcon: TemplateResult = icon(
  svg`<path d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />`,
);
