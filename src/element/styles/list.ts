import {css, type CSSResult} from 'lit';

/** Search, filters and results: one column, or two where there is room. */
export const list: CSSResult = css`
  .search-row,
  .results-head,
  .sort,
  .chips,
  .when,
  .skills,
  .tools,
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .search-row {
    flex-wrap: nowrap;
  }

  .columns {
    display: grid;
    gap: var(--_gap);
  }

  /* Never what follows just anything, or an element by its name, as in “* + *”: with each row that came or went,
     browsers would find out the style of all of them anew. */
  .results > * {
    margin-block-start: 1em;
  }

  .columns,
  .facet + .facet,
  .more,
  .follow,
  .notice ~ * {
    margin-block-start: var(--_gap);
  }

  .filters-toggle,
  .drawer .primary {
    inline-size: 100%;
  }

  .facets {
    display: none;
  }

  .drawer {
    inset-block: 0;
    margin-inline: auto 0;
    inline-size: min(24em, 100%);
    block-size: 100%;
    max-block-size: none;
    max-inline-size: none;
    padding: 1em;
    border: 0;
    background-color: var(--_surface);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .drawer::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .drawer .facets {
    display: block;
    margin-block: 1em;
  }

  .drawer .primary {
    position: sticky;
    inset-block-end: 0;
    box-shadow: 0 0 0 1em var(--_surface);
  }

  .results-head {
    min-block-size: 2.25em;
  }

  .found {
    flex: 1 0 auto;
    font-size: 1.125em;
  }

  .posting {
    padding-block: 1.5em;
    border-block-end: 1px solid var(--_rule);
  }

  .posting > *,
  .search-label + *,
  .search-row + *,
  .section-title + *,
  .note-title + *,
  .tools + *,
  .detail > * {
    margin-block-start: 0.5em;
  }

  .results-head,
  .posting > :first-child,
  .detail > :first-child {
    margin: 0;
  }

  legend {
    margin-block-end: 0.5em;
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

  .title-link {
    display: inline-block;
    padding-block: 0.125em;
  }

  .whose {
    font-weight: 500;
  }

  .excerpt {
    position: relative;
    overflow: hidden;
    max-inline-size: 42em;
  }

  .passage {
    position: absolute;
    inset: 0;
  }

  .reserve {
    visibility: hidden;
  }

  .when {
    gap: 0 1em;
  }

  .when,
  .follow {
    font-size: 0.9375em;
  }

  .closed {
    color: var(--_text);
  }

  .skill {
    padding: 0.125em 0.5em;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .mark {
    border-radius: 2px;
    background-color: var(--_mark);
    color: inherit;
  }

  .more {
    text-align: center;
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

    .facets {
      display: block;
    }
  }
`;
