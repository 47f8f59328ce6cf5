import type {CodeDefinition} from './problem.js';
import {enDay, enQuote, frDay, frQuote} from './wording.js';

/** Problems of whether a posting is open, and until when. */
export const STATE_CODES = {
  'open-missing': {
    severity: 'warning',
    fr: () => ({
      message: 'l’en-tête ne dit pas si l’offre est ouverte ; elle est considérée comme fermée',
      remedy: 'ajoutez « open: true » ou « open: false »',
    }),
    en: () => ({
      message: 'the header does not say whether the posting is open; it is taken as closed',
      remedy: 'add “open: true” or “open: false”',
    }),
  } satisfies CodeDefinition<object>,
  'open-unclear': {
    severity: 'warning',
    fr: ({key, value}: {key: string; value: string}) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est ni oui ni non ; l’offre est considérée comme fermée`,
      remedy: `écrivez « ${key}: true » ou « ${key}: false »`,
    }),
    en: ({key, value}) => ({
      message: `${enQuote(`${key}: ${value}`)} is neither yes nor no; the posting is taken as closed`,
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
    fr: ({day}: {day: string}) => ({
      message: `le dernier jour pour postuler (${frDay(day)}) est passé ; l’offre est fermée malgré « open: true »`,
      remedy: 'écrivez « open: false » ou, si l’on peut encore postuler, une date à venir',
    }),
    en: ({day}) => ({
      message: `the last day to apply (${enDay(day)}) has passed; the posting is closed despite “open: true”`,
      remedy: 'write “open: false” or, if one can still apply, a date to come',
    }),
  } satisfies CodeDefinition<{day: string}>,
  'posting-old': {
    severity: 'info',
    fr: ({day}: {day: string}) => ({
      message: `l’offre est ouverte depuis le ${frDay(day)}, soit plus d’un an`,
      remedy:
        'si le poste est pourvu, écrivez « open: false » ; sinon, écrivez la date du jour après « date: », comme 2026-11-22',
    }),
    en: ({day}) => ({
      message: `the posting has been open since ${enDay(day)}, more than a year ago`,
      remedy:
        'if the position is filled, write “open: false”; if not, write today’s date after “date:”, as in 2026-11-22',
    }),
  } satisfies CodeDefinition<{day: string}>,
};
