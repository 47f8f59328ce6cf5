import {PRINT_RULES} from './print-rules.js';

/** The one sheet of all pages. A sheet in its place that doesn't start with the mark is the site's own. */
export const SHEET_PATH = 'postings/posting.css';
export const SHEET_MARK = '/* job-board: written at every build; without this line, this sheet is yours */';

/** What both sheets draw with. */
export const PALETTE = `  --text: light-dark(#1c1c22, #ededf2);
  --muted: light-dark(#5a5a66, #b1b1bd);
  --accent: light-dark(#1d4ed8, #a3b8ff);
  --on-accent: light-dark(#ffffff, #14141a);
  --surface: light-dark(#ffffff, #16161b);
  --surface-alt: light-dark(#f3f4f7, #23232b);
  --rule: light-dark(#dfe0e6, #3a3a45);
  --edge: light-dark(#73737f, #8f8f9d);`;

export const POSTING_SHEET = `${SHEET_MARK}
:root {
  color-scheme: light dark;
}

.job-board-page {
${PALETTE}
  box-sizing: border-box;
  max-inline-size: 50rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 2rem) 4rem;
  background-color: var(--surface);
  color: var(--text);
  font-family: system-ui, sans-serif;
  font-size: 1.0625rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
}

/* The colour of the page itself, around the column. */
html:has(> body.job-board-page) {
  background-color: light-dark(#ffffff, #16161b);
}

.job-board-page :is(h1, h2, h3, h4, h5, h6) {
  line-height: 1.25;
  text-wrap: balance;
}

.job-board-page h1 {
  margin: 0;
  font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem);
  letter-spacing: -0.01em;
}

.job-board-page a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

.job-board-page a:focus-visible,
.job-board-page .scroll:focus-visible {
  border-radius: 2px;
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.job-board-page .back {
  margin-block-end: 2rem;
}

.job-board-page .back a::before {
  display: inline-block;
  inline-size: 0.45em;
  block-size: 0.45em;
  margin-inline: 0.15em 0.5em;
  border: solid;
  border-width: 0 0 2px 2px;
  content: '';
  rotate: 45deg;
  vertical-align: 0.1em;
}

.job-board-page .closed {
  margin: 0 0 1.5rem;
  padding: 0.75rem 1rem;
  border-inline-start: 4px solid var(--edge);
  background-color: var(--surface-alt);
  font-weight: 600;
}

.job-board-page .headline {
  margin: 0.5rem 0 0;
  color: var(--muted);
  font-size: 1.1875rem;
}

.job-board-page .facts {
  display: grid;
  gap: 0.5rem 2rem;
  margin: 2rem 0;
  padding: 1.25rem 0;
  border-block: 1px solid var(--rule);
}

.job-board-page .facts div {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
}

@media print, (min-width: 40rem) {
  .job-board-page .facts {
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    row-gap: 1rem;
  }

  .job-board-page .facts div {
    display: block;
  }
}

.job-board-page dt {
  flex: 0 0 8rem;
  color: var(--muted);
  font-size: 0.875rem;
}

.job-board-page dd {
  flex: 1 1 9rem;
  min-inline-size: 0;
  margin: 0;
  font-weight: 550;
}

.job-board-page .body :is(h2, h3, h4, h5, h6) {
  margin: 2rem 0 0.5rem;
  font-size: 1.0625rem;
}

.job-board-page .body h2 {
  font-size: 1.3125rem;
}

.job-board-page .body > :first-child {
  margin-block-start: 0;
}

.job-board-page .body :is(p, ul, ol, pre, blockquote, .scroll) {
  margin: 0 0 1rem;
}

.job-board-page .body :is(ul, ol) {
  padding-inline-start: 1.5rem;
}

.job-board-page li {
  margin-block: 0.25rem;
}

.job-board-page .body li > :is(p, ul, ol) {
  margin-block: 0.25rem;
}

.job-board-page blockquote {
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--rule);
  color: var(--muted);
}

.job-board-page :is(pre, code) {
  border-radius: 3px;
  background-color: var(--surface-alt);
  font-family: ui-monospace, monospace;
  font-size: 0.9em;
}

.job-board-page code {
  padding: 0.1em 0.3em;
}

.job-board-page pre {
  padding: 0.75rem 1rem;
  white-space: pre-wrap;
}

.job-board-page pre code {
  padding: 0;
  font-size: inherit;
}

.job-board-page hr {
  margin-block: 2rem;
  border: 0;
  border-block-start: 1px solid var(--rule);
}

.job-board-page .scroll {
  overflow-x: auto;
}

.job-board-page table {
  border-collapse: collapse;
  overflow-wrap: normal;
}

.job-board-page :is(th, td) {
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--rule);
  text-align: start;
  vertical-align: top;
}

.job-board-page .apply {
  margin-block-start: 2.5rem;
  padding: 1.5rem;
  border-radius: 0.5rem;
  background-color: var(--surface-alt);
}

.job-board-page :is(.apply, .similar) h2 {
  margin: 0 0 1rem;
  font-size: 1.1875rem;
}

.job-board-page :is(.apply, .similar) ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.job-board-page .apply ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}

.job-board-page .apply li {
  min-inline-size: 0;
  margin: 0;
}

.job-board-page .apply a {
  display: inline-block;
  padding: 0.625rem 1.125rem;
  border-radius: 0.375rem;
  background-color: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  overflow-wrap: anywhere;
  text-decoration: none;
}

.job-board-page .apply a:hover {
  text-decoration: underline;
}

.job-board-page .similar {
  margin-block-start: 2.5rem;
}

.job-board-page .similar li {
  margin: 0;
  padding-block: 0.5rem;
  border-block-start: 1px solid var(--rule);
}

.job-board-page .similar span {
  display: block;
  color: var(--muted);
}

@media (forced-colors: active) {
  .job-board-page .apply a {
    border: 1px solid;
  }
}

${PRINT_RULES}
`;
