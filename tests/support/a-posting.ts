import {INDEX_VERSION, type Posting, type PostingIndex} from '../../src/contract/posting.js';

let made = 0;

/** A posting that is valid as it stands; a test names only what it is about. */
export function aPosting(fields: Partial<Posting> = {}): Posting {
  made += 1;
  return {id: `posting-${made}`, title: `Posting ${made}`, open: true, ...fields};
}

export function anIndex(postings: readonly Posting[], fields: Partial<PostingIndex> = {}): PostingIndex {
  return {version: INDEX_VERSION, generatedAt: '2026-11-22', lang: 'fr', ...fields, postings};
}
