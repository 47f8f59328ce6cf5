import {problem, type Problem} from '../problems/problem.js';
import type {SourcePosting} from '../source-posting.js';

const GLUED_HEADING = /^ {0,3}#{1,6}[^#\s].*$/;
const TYPED_BULLET = /^ {0,3}([•‣◦▪●–—])[ \t\u00A0]/u;
const CODE_FENCE = /^ {0,3}(?:```|~~~)/;

/** What looks like Markdown and isn't, one remark a kind: it shows as typed. */
export function lintMarkdown({path, body, bodyLine}: SourcePosting): readonly Problem[] {
  const found = new Map<string, Problem>();
  let inCode = false;
  body.split('\n').forEach((line, at) => {
    if (CODE_FENCE.test(line)) inCode = !inCode;
    if (inCode) return;
    const place = {line: bodyLine + at, column: 1};
    const bullet = TYPED_BULLET.exec(line)?.[1];
    if (GLUED_HEADING.test(line) && !found.has('heading'))
      found.set('heading', problem('heading-glued', path, place, {words: line}));
    if (bullet !== undefined && !found.has('bullet'))
      found.set('bullet', problem('bullet-typed', path, place, {bullet}));
  });
  return [...found.values()];
}
