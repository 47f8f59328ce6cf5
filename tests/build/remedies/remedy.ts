/** Files of a folder of postings, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A problem, and somebody who does what its remedy says and nothing else. */
export interface Remedy {
  readonly code: string;
  /** A text is that of one posting. */
  readonly broken: string | Files;
  /** @param told the words that the remedy puts between quotation marks, in its language */
  readonly follow: (broken: string, told: readonly string[]) => string | Files;
  readonly options?: readonly string[];
}

const TEXT =
  'Ouvrir les parcs la nuit, à pied, et les fermer au matin. Vous tenez le cahier des arbres, vous parlez aux ' +
  'promeneurs, vous dites à la mairie ce qui manque. Trois nuits par semaine, à Brest, en contrat à durée ' +
  'déterminée, avec une équipe de quatre personnes. Pour postuler, écrivez à parcs@exemple.gouv.fr.';

export const KEYS = ['roles: un·e botaniste', 'startup: parcs-de-nuit', 'open: true', 'date: 2026-11-02'];

/** A posting that nobody objects to, with these lines after the usual ones. */
export function posting(lines: readonly string[] = [], text = TEXT): string {
  return ['---', ...KEYS, ...lines, '---', '', text, ''].join('\n');
}

/** The same with one of the usual lines written otherwise. */
export function withLine(usual: string, ...written: readonly string[]): string {
  const lines = KEYS.flatMap((line) => (line.startsWith(usual) ? written : [line]));
  return ['---', ...lines, '---', '', TEXT, ''].join('\n');
}

export function withText(text: string): string {
  return posting([], `${TEXT}\n\n${text}`);
}

export const replace =
  (from: string | RegExp, to: string): Remedy['follow'] =>
  (broken) =>
    broken.replace(from, () => to);

/** Writes the words that the remedy gives in the place of some. */
export const replaceByTold =
  (from: string | RegExp, at = 0): Remedy['follow'] =>
  (broken, told) =>
    broken.replace(from, () => told[at] ?? '');
