import {frQuote} from './problems/wording.js';
import type {UsageWords} from './usage-error.js';

/** What is said of a site's own page template that cannot be used. */

/** @param reason as the system gives it */
export function templateUnreadable(path: string, reason: string): UsageWords {
  return {
    fr: `le modèle de page ${quote(path)} ne peut pas être lu (${reason})`,
    en: `the template "${path}" cannot be read (${reason})`,
  };
}

export function unknownPlaceholder(path: string, word: string, known: readonly string[]): UsageWords {
  return {
    fr: `le modèle de page ${quote(path)} contient <!-- job-board:${word} --> ; seuls ${new Intl.ListFormat('fr').format(known)} sont connus`,
    en: `the template "${path}" has <!-- job-board:${word} -->; only ${known.join(', ')} are known`,
  };
}

export function titleInTemplate(path: string): UsageWords {
  return {
    fr: `le modèle de page ${quote(path)} contient un <title> ; retirez-le, <!-- job-board:head --> apporte celui de chaque fiche`,
    en: `the template "${path}" has a <title>; take it out, <!-- job-board:head --> brings that of each posting`,
  };
}

/** @param times how often it is there, which isn't once */
export function placeholderNotOnce(path: string, word: 'head' | 'content', times: number): UsageWords {
  const [frPlace, enPlace] = PLACES[word];
  const placeholder = `<!-- job-board:${word} -->`;
  return {
    fr: `${times === 0 ? `il manque ${placeholder} dans le modèle de page ${quote(path)}` : `le modèle de page ${quote(path)} contient ${times} fois ${placeholder}`} ; écrivez-le une fois, ${frPlace}`,
    en: `the template "${path}" ${times === 0 ? 'lacks' : `has ${times} times`} ${placeholder}; write it once, ${enPlace}`,
  };
}

const PLACES = {
  head: ['dans son <head>', 'in its <head>'],
  content: ['là où va la fiche', 'where the posting goes'],
} as const;

function quote(path: string): string {
  return frQuote(path, Number.POSITIVE_INFINITY);
}
