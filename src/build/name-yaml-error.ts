import type {YAMLError} from 'yaml';
import {problem, type Problem} from './problems/problem.js';
import type {Place} from './source-posting.js';

/** Says in plain words what YAML could not read. */
export function nameYamlError(
  fault: YAMLError,
  text: string,
  path: string,
  locate: (offset: number) => Place,
): Problem {
  const offset = fault.pos[0];
  const place = locate(offset);
  switch (fault.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem('yaml-colon', path, place, {});
    case 'BAD_SCALAR_START':
      return problem('yaml-reserved', path, place, {sign: text.charAt(offset)});
    case 'TAB_AS_INDENT':
      return problem('yaml-tab', path, place, {});
    case 'BAD_INDENT':
      return problem('yaml-indent', path, place, {});
    case 'MULTILINE_IMPLICIT_KEY':
      return problem('yaml-not-a-key', path, place, {});
    case 'RESOURCE_EXHAUSTION':
      return problem('yaml-too-deep', path, place, {});
    case 'UNEXPECTED_TOKEN':
      return isAfterQuote(text, offset)
        ? problem('yaml-after-quote', path, place, {})
        : problem('yaml-reserved', path, place, {sign: text.charAt(offset)});
    case 'MISSING_CHAR':
      return fault.message.endsWith('quote')
        ? problem('yaml-quote', path, locate(openQuote(text)), {})
        : problem('yaml-not-a-key', path, place, {});
    default:
      return problem('yaml-invalid', path, place, {reason: fault.message});
  }
}

function isAfterQuote(text: string, offset: number): boolean {
  return /["'][ \t]*$/.test(text.slice(0, offset));
}

/** Where the first value begins whose quotation mark has no partner on its line. */
function openQuote(text: string): number {
  for (const {0: start, 1: quote = '', 2: rest = '', index} of text.matchAll(/:[ \t]+(["'])(.*)$/gm)) {
    if (!rest.includes(quote)) return index + start.indexOf(quote);
  }
  return text.length;
}
