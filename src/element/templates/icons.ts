import {html, type TemplateResult} from 'lit';

/** Drawn by the board itself: no font, no request. It says nothing that the word beside it doesn't. */
export const searchIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  aria-hidden="true"
  focusable="false"
>
  <path d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
</svg>`;
