import type {Posting} from '../../../src/contract/posting.js';

/** One class of mess: what goes in, what comes out, and what is said about it. */
export interface IngestClass {
  readonly shows: string;
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Fields of the posting; none if the file is not in the index. */
  readonly reads?: Partial<Posting>;
  readonly lacks?: readonly (keyof Posting)[];
  /** Codes, in the order of the report. */
  readonly says: readonly string[];
}

export const BODY = 'Ouvrir les parcs la nuit, à pied. Pour postuler : parcs@exemple.gouv.fr.';
export const KEYS = 'roles: un·e botaniste\nstartup: parcs-de-nuit\nopen: true';
export const TITLE = {title: 'Botaniste', open: true} as const;

/** A posting with these lines after the usual ones. */
export const withKeys = (lines: string, body = BODY): string => `---\n${KEYS}\n${lines}\n---\n\n${body}\n`;
export const withBody = (body: string): string => `---\n${KEYS}\n---\n\n${body}\n`;
/** The same without `open`. */
export const withOpen = (lines: string): string =>
  `---\nroles: un·e botaniste\nstartup: parcs-de-nuit\n${lines}\n---\n\n${BODY}\n`;
