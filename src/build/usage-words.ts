import {frQuote} from './problems/wording.js';
import type {UsageWords} from './usage-error.js';

/** What is said of wrong usage, in both languages. Names of files are quoted whole. */

export const NO_COMMAND: UsageWords = {
  fr: 'dites quoi faire : job-board build DOSSIER --out SORTIE',
  en: 'say what to do: job-board build FOLDER --out DIR',
};

export const NO_FILE_NAMED: UsageWords = {
  fr: 'nommez la fiche : job-board explain FICHIER',
  en: 'name the posting: job-board explain FILE',
};

export function noFolderNamed(command: string): UsageWords {
  return {
    fr: `nommez le dossier des fiches : job-board ${command} DOSSIER`,
    en: `name the folder of postings: job-board ${command} FOLDER`,
  };
}

export const NO_OUTPUT: UsageWords = {
  fr: 'dites où écrire : job-board build DOSSIER --out SORTIE (job-board check DOSSIER n’écrit rien)',
  en: 'say where to write: job-board build FOLDER --out DIR (job-board check FOLDER writes nothing)',
};

export const EXPLAIN_ENDS: UsageWords = {
  fr: '--watch va avec build et check ; explain s’arrête de lui-même',
  en: '--watch goes with build and check; explain ends by itself',
};

/** @param near the option that was probably meant, with its dashes */
export function unknownOption(given: string, near: string | undefined): UsageWords {
  return {
    fr: `${given} n’est pas une option${near === undefined ? '' : ` ; vouliez-vous écrire ${near} ?`}`,
    en: `${given} is not an option${near === undefined ? '' : `; did you mean ${near}?`}`,
  };
}

export function valueMissing(option: string): UsageWords {
  return {
    fr: `${option} attend une valeur ; job-board --help dit laquelle`,
    en: `${option} needs a value; job-board --help says which`,
  };
}

export function valueUnwanted(option: string): UsageWords {
  return {fr: `${option} ne prend pas de valeur`, en: `${option} takes no value`};
}

/** @param option undefined for the command itself */
export function notAChoice(
  option: string | undefined,
  choices: readonly string[],
  given: string,
  near: string | undefined,
): UsageWords {
  const French = new Intl.ListFormat('fr', {type: 'disjunction'});
  const suggestion = near === undefined ? '' : ` ; vouliez-vous écrire ${near} ?`;
  return {
    fr: `${option ?? 'la commande'} doit être ${French.format(choices)}, et non ${quote(given)}${suggestion}`,
    en: `${option ?? 'command'} must be one of ${choices.join(', ')}, not "${given}"${near === undefined ? '' : `; did you mean ${near}?`}`,
  };
}

export function notADay(given: string): UsageWords {
  return {
    fr: `--now doit être un jour qui existe, comme 2026-11-22, et non ${quote(given)}`,
    en: `--now must be a day that exists, such as 2026-11-22, not "${given}"`,
  };
}

export function notALanguage(given: string): UsageWords {
  return {
    fr: `--lang doit être un code de langue, comme fr ou en, et non ${quote(given)}`,
    en: `--lang must be a language tag such as fr or en, not "${given}"`,
  };
}

export function notAWebAddress(given: string): UsageWords {
  return {
    fr: `--base-url doit commencer par https:// (ou http://), ce que ne fait pas ${quote(given)}`,
    en: `--base-url must start with https:// (or http://), not "${given}"`,
  };
}

export function notABoardAddress(given: string): UsageWords {
  return {
    fr: `--board-url doit être l’adresse de la page des offres, comme https://exemple.gouv.fr/offres/ ou ../, et non ${quote(given)}`,
    en: `--board-url must be the address of the page with the board, such as https://example.gouv.fr/jobs/ or ../, not "${given}"`,
  };
}

export function noSuchFile(path: string): UsageWords {
  return {fr: `il n’y a pas de fichier ${quote(path)}`, en: `there is no file "${path}"`};
}

export function noSuchFolder(path: string): UsageWords {
  return {fr: `il n’y a pas de dossier ${quote(path)}`, en: `there is no folder "${path}"`};
}

/** @param reason as the system gives it */
export function vocabularyUnreadable(path: string, reason: string): UsageWords {
  return {
    fr: `le vocabulaire ${quote(path)} ne peut pas être lu (${reason})`,
    en: `cannot read the vocabulary "${path}" (${reason})`,
  };
}

/** @param reason as the system gives it */
export function notWritable(folder: string, reason: string): UsageWords {
  return {
    fr: `impossible d’écrire dans ${quote(folder)} (${reason}) ; rien n’a été changé`,
    en: `cannot write to "${folder}" (${reason}); nothing was changed`,
  };
}

/** @param reason as the system gives it */
export function notWatchable(folder: string, reason: string): UsageWords {
  return {
    fr: `impossible de surveiller ${quote(folder)} (${reason}) ; lancez la commande sans --watch`,
    en: `cannot watch "${folder}" (${reason}); run the command without --watch`,
  };
}

function quote(given: string): string {
  return frQuote(given, Number.POSITIVE_INFINITY);
}
