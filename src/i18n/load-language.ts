import type {Messages} from './messages.js';

/** The languages that are files of their own, by primary subtag. */
export type FiledLanguage = 'de' | 'es' | 'it';

/**
 * Fetches the words of a language. The names are written out, so that every bundler finds the files; in the
 * script files of dist/ this module is another one, which looks beside the script (vite.config.ts).
 */
export function loadLanguage(language: FiledLanguage): Promise<Messages> {
  switch (language) {
    case 'de':
      return import('./de.js').then(({de}) => de);
    case 'es':
      return import('./es.js').then(({es}) => es);
    case 'it':
      return import('./it.js').then(({it}) => it);
  }
}
