import {parseSource, type SourceFile} from '../../src/build/parse-source.js';
import type {SourcePosting} from '../../src/build/source-posting.js';

/** A file as it lies in a folder of postings. */
export function aSourceFile(text: string | Uint8Array, name = 'dev.md'): SourceFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {path: `jobs/${name}`, name, bytes};
}

/** A posting whose front matter and body are as given. */
export function aSourcePosting(frontMatter: string, body = 'Venez.'): SourcePosting {
  const {posting, problems} = parseSource(aSourceFile(`---\n${frontMatter}\n---\n${body}`));
  if (!posting) throw new Error(`not a posting: ${problems.map(({code}) => code).join(', ')}`);
  return posting;
}

/** Front matter that nobody objects to, and a text. */
export const GOOD_POSTING = `---
roles: une développeuse
startup: parcs
open: true
---

Nous cherchons une personne pour ouvrir les parcs la nuit, à Brest. Écrivez à parcs@exemple.gouv.fr pour postuler.
`;
