import {css, type CSSResult} from 'lit';

/** What the visitor's system asks for, and paper. */
export const media: CSSResult = css`
  @media (forced-colors: active) {
    .button,
    .chip,
    .skill,
    .mark,
    .apply,
    .notice,
    .closed-note {
      border: 1px solid;
    }

    .mark,
    .button[aria-pressed='true'] {
      background-color: Mark;
      color: MarkText;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .search,
    .filters,
    .sort,
    .chips,
    .more,
    .ways,
    .tools,
    .follow,
    .saved-toggle,
    .similar,
    .similar + ul,
    .notice {
      display: none;
    }

    .board {
      background: none;
      color: #000;
      color-scheme: light;
    }

    .columns {
      display: block;
    }

    .posting {
      break-inside: avoid;
    }

    .apply {
      padding: 0;
    }
  }
`;
