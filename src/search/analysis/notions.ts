import type {Analyser} from './analyser.js';
import {fold} from './fold.js';
import {stemWords} from './terms.js';
import {readWords} from './words.js';

/**
 * Several wordings of one thing (`bizdev`, `chargé de déploiement`) share a term of their own, the
 * notion, so that neither the index nor a query grows with the number of wordings.
 *
 * @param groups each a list of wordings in plain writing
 * @returns the name of the notion that a run of stems, without blanks, stands for
 */
export function createNotions(
  groups: readonly (readonly string[])[],
  analyser: Analyser,
): (stems: string) => string | undefined {
  const names = new Map(
    groups.flatMap((wordings, at) =>
      wordings.map((wording) => [stemsOf(wording, analyser), notionName(at)] as const),
    ),
  );
  return (stems) => names.get(stems);
}

/** No word begins so. */
export function notionName(group: number): string {
  return `=${group}`;
}

/** Stems without blanks, so that `biz dev` and `biz-dev` are one wording. */
export function stemsOf(wording: string, analyser: Analyser): string {
  return stemWords(readWords(fold(wording)), analyser)
    .map(({text}) => text)
    .join('');
}

/** Groups that share a wording are about one thing. */
export function mergeGroups(
  groups: readonly (readonly string[])[],
  analyser: Analyser,
): readonly (readonly string[])[] {
  const merged: string[][] = [];
  for (const group of groups) {
    const stems = new Set(group.map((wording) => stemsOf(wording, analyser)));
    const known = merged.find((other) => other.some((wording) => stems.has(stemsOf(wording, analyser))));
    if (known) known.push(...group.filter((wording) => !known.includes(wording)));
    else merged.push([...group]);
  }
  return merged;
}
