import type {YAMLError} from 'yaml';
import {isKnownKey} from './known-keys.js';
import {problem, type Problem} from './problems/problem.js';
import type {Place} from './source-posting.js';

/** Says in plain words what YAML could not read, where an editor would look for it. */
export function nameYamlError(
  fault: YAMLError,
  text: string,
  path: string,
  locate: (offset: number) => Place,
): Problem {
  const [offset] = fault.pos;
  const place = locate(offset);
  switch (fault.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const shifted = shiftedLine(text, offset);
      return shifted === undefined
        ? problem('yaml-colon', path, place, {})
        : problem('yaml-indent', path, locate(shifted), {});
    }
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
    case 'BAD_DQ_ESCAPE':
      return problem('yaml-backslash', path, place, {});
    case 'UNEXPECTED_TOKEN':
      return nameToken(text, offset, path, locate);
    case 'MISSING_CHAR':
      return fault.message.endsWith('quote')
        ? problem('yaml-quote', path, locate(openQuote(text)), {})
        : problem('yaml-not-a-key', path, place, {});
    default:
      return problem('yaml-invalid', path, place, {});
  }
}

/** Something that may not stand where it stands: the cause is what the value, or a line before, begins with. */
function nameToken(text: string, offset: number, path: string, locate: (offset: number) => Place): Problem {
  if (/["'][ \t]*$/.test(text.slice(0, offset))) return problem('yaml-after-quote', path, locate(offset), {});
  const sign = SIGN.test(text.charAt(offset)) ? offset : signOfValue(text, offset);
  if (sign !== undefined) return problem('yaml-reserved', path, locate(sign), {sign: text.charAt(sign)});
  return problem('yaml-indent', path, locate(SHIFTED_KEY.exec(text)?.index ?? offset), {});
}

const SIGN = /[^\p{L}\p{N}\s]/u;

/** Where the value of a line begins, if it does with a sign. */
function signOfValue(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [before] = /^[^:\n]*:[ \t]+(?=[^\p{L}\p{N}\s])/u.exec(text.slice(start, offset)) ?? [];
  return before === undefined ? undefined : start + before.length;
}

const SHIFTED_KEY = /^[ \t]+(?=[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:[ \t]|$))/mu;
const SHIFTED_NAME = /^[ \t]+([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]|$)/u;
const SHIFTED_MEMBER = /^[ \t]*-[ \t]/;

/** Start of the line that YAML takes for a part of the value before, as it is set in: a key, or a point of a list. */
function shiftedLine(text: string, offset: number): number | undefined {
  if (SHIFTED_MEMBER.test(text.slice(offset))) return offset;
  let start = text.indexOf('\n', offset) + 1;
  while (start > 0 && /^[ \t]/.test(text.slice(start))) {
    const [, name = ''] = SHIFTED_NAME.exec(text.slice(start)) ?? [];
    if (isKnownKey(name)) return start;
    start = text.indexOf('\n', start) + 1;
  }
  return undefined;
}

/** Where the first text begins whose quotation mark has no partner on its line. */
function openQuote(text: string): number {
  for (const {0: start, 1: quote = '', 2: rest = '', index} of text.matchAll(/(?:^|:[ \t]+)(["'])(.*)$/gm)) {
    if (!rest.includes(quote)) return index + start.indexOf(quote);
  }
  return text.length;
}
