import {css, type CSSResult} from 'lit';

/** Field, buttons, chips, checkboxes: at least 44 px high where they are the main thing to press. */
export const controls: CSSResult = css`
  .button,
  .chip,
  .field,
  .select {
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
  }

  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button {
    padding-inline: 1.125em;
    font-weight: 500;
  }

  .button:hover {
    background-color: var(--_surface-alt);
  }

  .button.primary {
    border-color: var(--_selected);
    background-color: var(--_selected);
    color: var(--_on-selected);
  }

  .button.primary:hover,
  .choice:hover .choice-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button.quiet {
    min-block-size: 2em;
    padding: 0.25em 0;
    border-color: transparent;
    background-color: transparent;
  }

  .button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .field {
    flex: 1;
    min-inline-size: 0;
    appearance: none;
  }

  .select {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
  }

  .chip {
    min-block-size: 2em;
    padding-block: 0.25em;
    border-radius: 1em;
    background-color: var(--_surface-alt);
    font-size: 0.9375em;
    text-align: start;
  }

  .chip:hover {
    text-decoration: line-through;
  }

  .chip .icon {
    inline-size: 0.875em;
    block-size: 0.875em;
  }

  .choice {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    padding-block: 0.3125em;
    cursor: pointer;
  }

  .box {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    transform: translateY(0.1875em);
    accent-color: var(--_selected);
    cursor: pointer;
  }

  .choice-label {
    flex: 1;
    min-inline-size: 0;
  }

  .choice-count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
