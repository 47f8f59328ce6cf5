/** How a posting's page is printed: the posting alone, on white, with the addresses of its links. */
export const PRINT_RULES = `@media print {
  .job-board-page {
    color-scheme: light;
    max-inline-size: none;
    padding: 0;
    font-size: 11pt;
  }

  .job-board-page :is(.back, .similar) {
    display: none;
  }

  .job-board-page .apply {
    padding: 0;
    background: none;
    break-inside: avoid;
  }

  .job-board-page .apply a {
    padding: 0;
    background: none;
    color: inherit;
  }

  .job-board-page :is(h1, h2, h3, h4) {
    break-after: avoid;
  }

  .job-board-page .body a[href^='http']::after {
    content: ' (' attr(href) ')';
    color: var(--muted);
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
}`;
