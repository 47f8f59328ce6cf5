import {LANGUAGE_TAG} from '../contract/parse-index.js';
import type {MessageLanguage} from './problems/problem.js';

/**
 * In which language to speak of the command itself, which may not even be readable: that of `--lang`,
 * else that of the reader's system, else English.
 *
 * @param locale as `LANG` has it, such as `fr_FR.UTF-8`
 */
export function usageLanguage(argv: readonly string[], locale = ''): MessageLanguage {
  return /^fr(?![a-z])/i.test(findLang(argv) ?? locale) ? 'fr' : 'en';
}

function findLang(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((one) => /^--lang(?:=|$)/.test(one));
  const given = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return given !== undefined && LANGUAGE_TAG.test(given) ? given : undefined;
}
