import type {CodeDefinition} from './problem.js';

/** Problems of fields: a value that is missing, unknown or contradicts another. */
export const FIELD_CODES = {
  'date-impossible': {
    severity: 'warning',
    fr: ({key, value}: {key: string; value: string}) => ({
      message: `« ${key}: ${value} » n’est pas une date du calendrier`,
      remedy: 'écrivez la date comme 2026-11-22 (année-mois-jour)',
    }),
    en: ({key, value}) => ({
      message: `“${key}: ${value}” is not a day of the calendar`,
      remedy: 'write the date as 2026-11-22 (year-month-day)',
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
};
