import {css, type CSSResult} from 'lit';

/** The opened posting: a page to read, at a width that can be read. */
export const detail: CSSResult = css`
  .detail {
    max-inline-size: 46em;
  }

  .closed-note,
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_edge);
    background-color: var(--_surface-alt);
  }

  .detail .detail-title {
    margin-block-start: 0.75em;
    font-size: 1.625em;
  }

  .facts {
    display: grid;
    gap: 1em 2em;
    padding-block: 1.25em;
    border-block: 1px solid var(--_rule);
  }

  .detail .facts,
  .detail .posting-tools {
    margin-block: 1.5em;
  }

  .facts dt {
    font-size: 0.875em;
  }

  .facts dd {
    font-weight: 500;
  }

  @container job-board (inline-size >= 32em) {
    .facts {
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    }
  }

  .body {
    line-height: 1.6;
  }

  .body > :first-child {
    margin-block-start: 0;
  }

  .body :is(p, ul, ol, pre, blockquote, .scroll) {
    margin-block: 0 1em;
  }

  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.5em;
    font-size: 1em;
  }

  .body .level-1 {
    font-size: 1.25em;
  }

  .body li,
  .body li > :is(p, ul, ol) {
    margin-block: 0.25em;
  }

  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .body blockquote {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_rule);
  }

  .body :is(pre, code) {
    background-color: var(--_surface-alt);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    white-space: pre-wrap;
  }

  .body pre {
    padding: 0.75em 1em;
  }

  .body hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }

  .scroll {
    overflow-x: auto;
  }

  .body table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  .body :is(th, td) {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }

  .detail .apply,
  .detail .similar {
    margin-block-start: 2em;
  }

  .apply {
    padding: 1.5em;
    border-radius: var(--_radius);
    background-color: var(--_surface-alt);
  }
`;
