import type {MessageLanguage, Problem} from '../problems/problem.js';
import type {Report} from './report.js';

/** One document for programs; `message` ends in the remedy, which is also given apart. */
export function reportJson({problems, tally}: Report, language: MessageLanguage): string {
  const {published, closed, rejected, passedOver} = tally;
  const document = {
    postings: published + closed,
    open: published,
    files: {published, closed, rejected, passedOver},
    problems: problems.map((one) => toJson(one, language)),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function toJson({path, place, severity, code, wording}: Problem, language: MessageLanguage) {
  const {message, remedy} = wording[language];
  return {
    path,
    line: place.line,
    column: place.column,
    severity,
    code,
    message: `${message} (${remedy})`,
    remedy,
  };
}
