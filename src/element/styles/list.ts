import {css, type CSSResult} from 'lit';

/** Search, filters and results: one column, or two where there is room. */
export const list: CSSResult = css`
  .results-head,
  .sort,
  .chips,
  .chip-list,
  .when,
  .skills,
  .apply-list,
  .tools,
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .search-label {
    display: block;
    margin-block-end: 0.375em;
    font-weight: 600;
  }

  .search-row {
    display: flex;
    gap: 0.5em;
  }

  .columns {
    display: grid;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }

  .filters-toggle {
    inline-size: 100%;
  }

  .filters-toggle[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .facets {
    display: none;
  }

  .facets.out {
    display: block;
    margin-block-start: 1.25em;
  }

  .facet + .facet {
    margin-block-start: 1.75em;
  }

  .facet .button {
    margin-block-start: 0.25em;
    font-weight: 400;
  }

  .legend {
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 600;
  }

  .results-head {
    justify-content: space-between;
    min-block-size: 2.25em;
  }

  .found {
    font-size: 1.125em;
    font-weight: 600;
  }

  .chips {
    margin-block-start: 0.75em;
  }

  .results > .hint {
    margin-block-start: 1em;
  }

  .postings {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .posting {
    padding-block: 1.5em;
    border-block-end: 1px solid var(--_rule);
  }

  [data-view='cards'] .postings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    border: 0;
  }

  [data-view='cards'] .posting {
    padding: 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  [data-view='compact'] :is(.excerpt, .skills) {
    display: none;
  }

  [data-view='compact'] .posting {
    padding-block: 0.75em;
  }

  /* One after the other, on as few lines as there is room for. */
  [data-view='compact'] :is(.whose, .conditions, .when) {
    display: inline-block;
    margin: 0 1em 0 0;
  }

  [data-view='compact'] .when {
    display: inline-flex;
  }

  .posting-title {
    font-size: 1.1875em;
  }

  .title-link {
    display: inline-block;
    padding-block: 0.125em;
  }

  .whose {
    margin-block-start: 0.25em;
    font-weight: 500;
  }

  .excerpt,
  .when,
  .skills {
    margin-block-start: 0.625em;
  }

  .excerpt {
    max-inline-size: 42em;
    text-wrap: pretty;
  }

  .when {
    gap: 0 1em;
    font-size: 0.9375em;
  }

  .closed {
    color: var(--_text);
    font-weight: 600;
  }

  .skill {
    padding: 0.125em 0.5em;
    border-radius: var(--_radius);
    background-color: var(--_surface-alt);
    color: var(--_text);
    font-size: 0.875em;
  }

  .mark {
    padding-inline: 0.0625em;
    margin-inline: -0.0625em;
    border-radius: 2px;
    background-color: var(--_mark);
    color: inherit;
  }

  .more {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1.5em;
  }

  .shown {
    font-size: 0.9375em;
  }

  @container job-board (inline-size < 26em) {
    .search-submit {
      display: none;
    }
  }

  @container job-board (inline-size >= 56em) {
    .columns.two {
      grid-template-columns: minmax(14em, 17em) minmax(0, 1fr);
      gap: 3em;
      margin-block-start: 2em;
    }

    .columns.two .results {
      grid-column: 2;
    }

    .filters-toggle {
      display: none;
    }

    .facets,
    .facets.out {
      display: block;
      margin-block-start: 0;
    }
  }
`;
