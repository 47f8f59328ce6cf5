import {pageWords} from '../pages/page-words.js';
import {PALETTE, SHEET_MARK} from '../pages/posting-sheet.js';

export const FEED_SHEET_PATH = 'feeds/feed.css';

/**
 * How a browser shows an Atom feed to whoever opens one by its address, who would see its source otherwise:
 * what it is good for, then each posting in short. Addresses and texts are for feed readers.
 */
export const FEED_SHEET = `${SHEET_MARK}
feed {
${PALETTE}
  color-scheme: light dark;
  display: block;
  box-sizing: border-box;
  max-inline-size: 50rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 2rem) 4rem;
  background-color: var(--surface);
  color: var(--text);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere;
}

feed::before {
  display: block;
  padding: 0.75rem 1rem;
  border-inline-start: 4px solid var(--edge);
  background-color: var(--surface-alt);
  content: '${pageWords('en').feedNote}';
}

feed:lang(fr)::before {
  content: '${pageWords('fr').feedNote}';
}

feed > :is(id, updated, author, link),
entry > :is(id, updated, published, link, category, content) {
  display: none;
}

feed > title,
entry,
entry > * {
  display: block;
}

feed > title {
  margin-block: 2rem 1.5rem;
  font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem);
  font-weight: 700;
  line-height: 1.25;
}

entry {
  padding-block: 1rem;
  border-block-start: 1px solid var(--rule);
}

entry > title {
  font-weight: 600;
}

entry > author {
  color: var(--muted);
}
`;
