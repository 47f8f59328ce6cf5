import type {Analyser} from './analyser.js';
import {stemWords, wordsOf} from './terms.js';

/**
 * Several wordings of one thing (`bizdev`, `chargé de déploiement`) share a term of their own, the
 * notion, so that neither the index nor a query grows with the number of wordings.
 *
 * @param groups as `stemGroups` gives them; the first that has a wording tells other
 * spellings of the same name, the others tell other names
 * @returns the names of the notions that a run of stems, without blanks, stands for
 */
export function createNotions(groups: readonly (readonly string[])[]): (stems: string) => readonly string[] {
  const names = new Map<string, string[]>();
  for (const [at, wordings] of groups.entries()) {
    for (const stems of wordings) names.set(stems, [...(names.get(stems) ?? []), notionName(at)]);
  }
  return (stems) => names.get(stems) ?? [];
}

/** No word begins so. */
export function notionName(group: number): string {
  return `=${group}`;
}

/**
 * Groups of wordings as `createNotions` takes them: as they are told, then, where groups have a wording in
 * common, all of theirs.
 *
 * @param groups in plain writing
 */
export function stemGroups(
  groups: readonly (readonly string[])[],
  {stem}: Pick<Analyser, 'stem'>,
): readonly (readonly string[])[] {
  const told = groups.map((group) => [...new Set(group.map((wording) => stemsOf(wording, stem)))]);
  const merged: string[][] = [];
  for (const group of told) {
    const isKin = (other: readonly string[]): boolean => other.some((stems) => group.includes(stems));
    const kin = merged.filter(isKin);
    const rest = merged.filter((other) => !isKin(other));
    merged.splice(0, Infinity, ...rest, [...new Set([...kin.flat(), ...group])]);
  }
  const isTold = (group: readonly string[]): boolean =>
    told.some(({length}, at) => length === group.length && group.every((stems) => told[at]?.includes(stems)));
  return [...told, ...merged.filter((group) => !isTold(group))];
}

/** Stems without blanks, so that `biz dev` and `biz-dev` are one wording. */
function stemsOf(wording: string, stem: Analyser['stem']): string {
  return stemWords(wordsOf(wording), stem)
    .map(({text}) => text)
    .join('');
}
