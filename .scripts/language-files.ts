import type {Plugin} from 'vite';

/** The languages that are no part of the script: each becomes a file beside it, such as job-board.de.js. */
export const LANGUAGE_FILES = ['de', 'es', 'it'] as const;

/**
 * Has a script look for them beside itself, by one name with a hole. A classic script from another
 * origin is not told its own address by `import()`, and asks for it while it runs.
 */
export function languageFiles(format: 'es' | 'iife'): Plugin {
  return {
    name: 'language-files',
    apply: 'build',
    load: {
      filter: {id: /\/i18n\/load-language\.ts$/},
      handler: () => (format === 'iife' ? CLASSIC : MODULE),
    },
  };
}

const MODULE = `
export const loadLanguage = async (language) => (await import(/* @vite-ignore */ \`./job-board.\${language}.js\`))[language];
`;

const CLASSIC = `
const script = globalThis.document?.currentScript?.src;
export const loadLanguage = async (language) =>
  (await import(/* @vite-ignore */ new URL(\`job-board.\${language}.js\`, script).href))[language];
`;
