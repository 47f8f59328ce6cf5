import {css, type CSSResult} from 'lit';

/** Loading, nothing, no match, failed: as calm as the list itself. */
export const states: CSSResult = css`
  /* The page below should not jump when the list comes. */
  .loading {
    min-block-size: var(--job-board-loading-height, max(40em, 100vh));
  }

  .skeleton {
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

  .note-title {
    font-size: 1.1875em;
  }

  .note-hint {
    margin-block-end: 1.25em;
  }
`;
