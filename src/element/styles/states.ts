import {css, type CSSResult} from 'lit';

/** Loading, nothing, no match, failed: as calm as the list itself. */
export const states: CSSResult = css`
  /* The page below should not jump when the list comes. */
  .loading {
    min-block-size: var(--job-board-loading-height, max(40em, 100vh));
  }

  .skeleton {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .skeleton-posting {
    padding-block: 1.5em;
    border-block-end: 1px solid var(--_rule);
  }

  .skeleton i {
    display: block;
    inline-size: 85%;
    block-size: 0.875em;
    margin-block: 0.625em;
    border-radius: var(--_radius);
    background-color: var(--_surface-alt);
  }

  .skeleton i:first-child {
    inline-size: 45%;
  }

  .note,
  .failed {
    padding-block: 2.5em;
  }

  .results .note {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .detail-title + p {
    margin-block-start: 0.75em;
  }

  .note-title {
    font-size: 1.1875em;
    font-weight: 600;
  }

  .note-hint {
    margin-block: 0.25em 1.25em;
  }

  .notice {
    margin-block-start: 1em;
    padding: 0.5em 1em;
    border-inline-start: 4px solid var(--_edge);
    background-color: var(--_surface-alt);
  }
`;
