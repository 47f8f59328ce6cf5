import type {CodeDefinition} from './problem.js';

/** Problems of whether a posting is open, and until when. */
export const STATE_CODES = {
  'open-missing': {
    severity: 'warning',
    fr: () => ({
      message: 'l’en-tête ne dit pas si l’offre est ouverte ; elle est considérée comme fermée',
      remedy: 'ajoutez « open: true » ou « open: false »',
    }),
    en: () => ({
      message: 'the front matter does not say whether the posting is open; it is taken as closed',
      remedy: 'add “open: true” or “open: false”',
    }),
  } satisfies CodeDefinition<object>,
  'open-unclear': {
    severity: 'warning',
    fr: ({key, value}: {key: string; value: string}) => ({
      message: `« ${key}: ${value} » n’est ni oui ni non ; l’offre est considérée comme fermée`,
      remedy: `écrivez « ${key}: true » ou « ${key}: false »`,
    }),
    en: ({key, value}) => ({
      message: `“${key}: ${value}” is neither yes nor no; the posting is taken as closed`,
      remedy: `write “${key}: true” or “${key}: false”`,
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'boolean-repaired': {
    severity: 'warning',
    fr: ({key, value, read}: {key: string; value: string; read: string}) => ({
      message: `« ${key}: ${value} » a été lu comme « ${key}: ${read} »`,
      remedy: `écrivez « ${key}: ${read} », sans rien derrière`,
    }),
    en: ({key, value, read}) => ({
      message: `“${key}: ${value}” was read as “${key}: ${read}”`,
      remedy: `write “${key}: ${read}” with nothing behind it`,
    }),
  } satisfies CodeDefinition<{key: string; value: string; read: string}>,
  'status-contradicts': {
    severity: 'warning',
    fr: ({status, open}: {status: string; open: string}) => ({
      message: `« status: ${status} » contredit « open: ${open} » ; l’offre est considérée comme fermée`,
      remedy: 'accordez les deux lignes, ou supprimez « status: »',
    }),
    en: ({status, open}) => ({
      message: `“status: ${status}” contradicts “open: ${open}”; the posting is taken as closed`,
      remedy: 'make the two lines agree, or remove “status:”',
    }),
  } satisfies CodeDefinition<{status: string; open: string}>,
  'position-filled': {
    severity: 'warning',
    fr: ({key}: {key: string}) => ({
      message: `« ${key}: true » contredit « open: true » ; l’offre est considérée comme fermée`,
      remedy: 'écrivez « open: false » si le poste est pourvu',
    }),
    en: ({key}) => ({
      message: `“${key}: true” contradicts “open: true”; the posting is taken as closed`,
      remedy: 'write “open: false” if the position is filled',
    }),
  } satisfies CodeDefinition<{key: string}>,
  'closing-passed': {
    severity: 'info',
    fr: ({day}: {day: string}) => ({
      message: `le dernier jour pour postuler (${day}) est passé ; l’offre est fermée malgré « open: true »`,
      remedy: 'écrivez « open: false », ou une date à venir',
    }),
    en: ({day}) => ({
      message: `the last day to apply (${day}) has passed; the posting is closed despite “open: true”`,
      remedy: 'write “open: false”, or a date to come',
    }),
  } satisfies CodeDefinition<{day: string}>,
  'posting-old': {
    severity: 'info',
    fr: ({day}: {day: string}) => ({
      message: `l’offre est ouverte depuis le ${day}, il y a plus d’un an`,
      remedy: 'si le poste est pourvu, écrivez « open: false » ; sinon, mettez « date: » à jour',
    }),
    en: ({day}) => ({
      message: `the posting has been open since ${day}, more than a year ago`,
      remedy: 'if the position is filled, write “open: false”; if not, bring “date:” up to date',
    }),
  } satisfies CodeDefinition<{day: string}>,
};
