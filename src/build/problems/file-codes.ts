import type {CodeDefinition} from './problem.js';

/** Problems of files as such: what cannot be read, decoded, split or parsed. */
export const FILE_CODES = {
  'front-matter-missing': {
    severity: 'error',
    fr: () => ({
      message: 'la fiche n’a pas d’en-tête entre deux lignes « --- »',
      remedy: 'commencez le fichier par « --- », puis « roles: … », « open: true », puis « --- »',
    }),
    en: () => ({
      message: 'the posting has no front matter between two “---” lines',
      remedy: 'start the file with “---”, then “roles: …”, “open: true”, then “---”',
    }),
  } satisfies CodeDefinition<object>,
};
