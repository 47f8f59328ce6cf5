import {css, type CSSResult} from 'lit';

/** The board as a box of its own: what it takes from the page, and what it doesn't. */
export const base: CSSResult = css`
  :host {
    display: block;
    flex: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    scroll-margin-block-start: var(--job-board-sticky-offset, 0px);
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  /* What gets the focus stays clear of what sticks; some browsers scroll to it before they know that it has it. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
    scroll-margin-block: calc(var(--_sticky) + 4em) 4em;
  }

  /* Layout follows the room that the board has, not the screen. The intrinsic size is for pages that
     size their boxes by content, where a container would have none: narrow, so as to burst no column. Font and spacing of letters and
     words come from the page, so that a reader's own settings hold; the rest of what a page may have
     put on everything stops here. */
  .board {
    container: job-board / inline-size;
    contain-intrinsic-inline-size: 17em;
    position: relative;
    background-color: var(--_surface);
    color: var(--_text);
    font-size: var(--job-board-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    cursor: auto;
    visibility: inherit;
  }

  fieldset,
  legend,
  ul[role='list'] {
    padding: 0;
    border: 0;
    list-style: none;
  }

  button,
  input,
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    color: var(--_heading);
    font-size: 1.1875em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  legend,
  .search-label,
  .found,
  .closed,
  .note-title {
    font-weight: 600;
  }

  a,
  .quiet {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .muted,
  .hint,
  .note-hint,
  .headline,
  .sort,
  .conditions,
  .when,
  .choice-count,
  dt,
  blockquote {
    color: var(--_muted);
  }
`;
