import {css, type CSSResult} from 'lit';

/** The opened posting: a page to read, at a width that can be read. */
export const detail: CSSResult = css`
  .detail {
    max-inline-size: 46em;
  }

  .back {
    margin-block-end: 1.5em;
  }

  .closed-note {
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_edge);
    background-color: var(--_surface-alt);
    font-weight: 600;
  }

  .detail-title {
    font-size: 1.625em;
    line-height: 1.2;
  }

  .headline {
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }

  .detail > .when {
    margin-block-start: 0.75em;
  }

  .facts {
    display: grid;
    gap: 0.625em 2em;
    margin-block: 1.5em 1.75em;
    padding-block: 1.25em;
    border-block: 1px solid var(--_rule);
  }

  .fact-row {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0.5em;
    align-items: baseline;
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
      gap: 1em 2em;
    }

    .fact-row {
      display: block;
    }
  }

  .body {
    line-height: 1.6;
  }

  .detail > .hint,
  .detail > [role='alert'] {
    margin-block: 1em;
  }

  .body > :first-child {
    margin-block-start: 0;
  }

  .body :is(p, ul, ol, pre, blockquote, .scroll) {
    margin-block: 0 1em;
  }

  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.75em 0.5em;
    font-size: 1em;
  }

  .body .level-1 {
    font-size: 1.25em;
  }

  .body .level-2 {
    font-size: 1.0625em;
  }

  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .body li,
  .body li > :is(p, ul, ol) {
    margin-block: 0.25em;
  }

  .body blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_rule);
  }

  .body :is(pre, code) {
    border-radius: 3px;
    background-color: var(--_surface-alt);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  .body code {
    padding: 0.1em 0.3em;
  }

  .body pre {
    padding: 0.75em 1em;
    white-space: pre-wrap;
  }

  .body pre code {
    padding: 0;
    font-size: inherit;
  }

  .body hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }

  .scroll {
    max-inline-size: 100%;
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

  .apply {
    margin-block-start: 2.5em;
    padding: 1.5em;
    border-radius: var(--_radius);
    background-color: var(--_surface-alt);
  }

  .section-title {
    margin-block-end: 0.75em;
  }
`;
