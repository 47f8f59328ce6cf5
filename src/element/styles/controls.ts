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
    text-decoration: none;
    cursor: pointer;
  }

  .button {
    padding-inline: 1em;
    font-weight: 500;
  }

  .button:hover,
  .chip,
  .skill {
    background-color: var(--_surface-alt);
  }

  .primary,
  .button[aria-pressed='true'],
  .primary:hover {
    border-color: var(--_selected);
    background-color: var(--_selected);
    color: var(--_on-selected);
  }

  .primary:hover,
  .choice:hover .choice-label {
    text-decoration: underline;
  }

  .quiet,
  .quiet:hover {
    min-block-size: 2em;
    padding: 0.25em 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline 1px;
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .field {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    appearance: none;
  }

  .select,
  .saved-toggle {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
  }

  .chip {
    min-block-size: 2em;
    padding-block: 0.25em;
    border-radius: 1em;
    font-size: 0.9375em;
  }

  /* For the eye only: what they say, the button's name says. */
  .back::before {
    content: '←' / '';
  }

  .chip::after {
    content: '×' / '';
  }

  .chip:hover {
    text-decoration: line-through;
  }

  .choice {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .box {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    transform: translateY(0.1875em);
    accent-color: var(--_selected);
  }

  .choice-label {
    flex: 1;
  }

  .choice-count {
    font-size: 0.875em;
  }
`;
