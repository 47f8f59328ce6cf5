import type {CodeDefinition} from './problem.js';
import {enDay, enQuote, frDay, frQuote} from './wording.js';

/** Problems of whether a posting is open, and until when. */
export const STATE_CODES = {
  'open-missing': {
    severity: 'warning',
    fr: ({said, status}: OpenMissing) => ({
      message:
        said === 'empty'
          ? '« open: » est vide ; l’offre est considérée comme fermée'
          : said !== 'status'
            ? 'l’en-tête ne dit pas si l’offre est ouverte ; elle est considérée comme fermée'
            : `${frQuote(`status: ${status}`)} ne suffit pas à dire si l’offre est ouverte ; elle est considérée comme fermée`,
      remedy: `${said === 'empty' ? 'écrivez' : 'ajoutez'} « open: true » ou « open: false »`,
    }),
    en: ({said, status}) => ({
      message:
        said === 'empty'
          ? '“open:” is empty; the posting is taken as closed'
          : said !== 'status'
            ? 'the header does not say whether the posting is open; it is taken as closed'
            : `${enQuote(`status: ${status}`)} is not enough to say whether the posting is open; it is taken as closed`,
      remedy: `${said === 'empty' ? 'write' : 'add'} “open: true” or “open: false”`,
    }),
  } satisfies CodeDefinition<OpenMissing>,
  'open-unclear': {
    severity: 'warning',
    fr: ({key, value}: {key: string; value: string}) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est ni oui ni non ; l’offre est considérée comme fermée`,
      remedy: `écrivez « ${key}: true » ou « ${key}: false »`,
    }),
    en: ({key, value}) => ({
      message: `${enQuote(`${key}: ${value}`)} is neither “true” nor “false”; the posting is taken as closed`,
      remedy: `write “${key}: true” or “${key}: false”`,
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'boolean-repaired': {
    severity: 'warning',
    fr: ({key, value, read}: {key: string; value: string; read: string}) => ({
      message: `${frQuote(`${key}: ${value}`)} a été lu comme « ${key}: ${read} »`,
      remedy: `écrivez « ${key}: ${read} », sans rien derrière`,
    }),
    en: ({key, value, read}) => ({
      message: `${enQuote(`${key}: ${value}`)} was read as “${key}: ${read}”`,
      remedy: `write “${key}: ${read}” with nothing behind it`,
    }),
  } satisfies CodeDefinition<{key: string; value: string; read: string}>,
  'status-contradicts': {
    severity: 'warning',
    fr: ({status, open}: {status: string; open: string}) => ({
      message: `${frQuote(`status: ${status}`)} contredit « open: ${open} » ; l’offre est considérée comme fermée`,
      remedy: 'supprimez la ligne « status: » et, si l’offre est ouverte, écrivez « open: true »',
    }),
    en: ({status, open}) => ({
      message: `${enQuote(`status: ${status}`)} contradicts “open: ${open}”; the posting is taken as closed`,
      remedy: 'remove the line “status:” and, if the posting is open, write “open: true”',
    }),
  } satisfies CodeDefinition<{status: string; open: string}>,
  'position-filled': {
    severity: 'warning',
    fr: ({key}: {key: string}) => ({
      message: `« ${key}: true » contredit « open: true » ; l’offre est considérée comme fermée`,
      remedy: 'si le poste est pourvu, écrivez « open: false » ; sinon, supprimez cette ligne',
    }),
    en: ({key}) => ({
      message: `“${key}: true” contradicts “open: true”; the posting is taken as closed`,
      remedy: 'if the position is filled, write “open: false”; if not, remove this line',
    }),
  } satisfies CodeDefinition<{key: string}>,
  'closing-passed': {
    severity: 'info',
    fr: ({day, line}: {day: string; line: number}) => ({
      message: `le dernier jour pour postuler, écrit à la ligne ${line}, était le ${frDay(day)} ; l’offre est fermée malgré « open: true »`,
      remedy: `écrivez « open: false » ou, si l’on peut encore postuler, une date à venir à la ligne ${line}`,
    }),
    en: ({day, line}) => ({
      message: `the last day to apply, written on line ${line}, was ${enDay(day)}; the posting is closed despite “open: true”`,
      remedy: `write “open: false” or, if one can still apply, a date to come on line ${line}`,
    }),
  } satisfies CodeDefinition<{day: string; line: number}>,
  'posting-old': {
    severity: 'info',
    fr: ({day, today}: {day: string; today: string}) => ({
      message: `l’offre est ouverte depuis le ${frDay(day)}, soit plus d’un an`,
      remedy: `si le poste est pourvu, écrivez « open: false » ; sinon, mettez la date du jour : « date: ${today} »`,
    }),
    en: ({day, today}) => ({
      message: `the posting has been open since ${enDay(day)}, more than a year ago`,
      remedy: `if the position is filled, write “open: false”; if not, put today’s date: “date: ${today}”`,
    }),
  } satisfies CodeDefinition<{day: string; today: string}>,
};

export interface OpenMissing {
  /** `empty`: the key, with nothing behind it; `status`: another key, which does not count. */
  said: 'nothing' | 'empty' | 'status';
  /** What that other key says. */
  status: string;
}
