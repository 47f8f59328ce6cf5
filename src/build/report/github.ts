import {escapeControls} from '../escape-controls.js';
import type {MessageLanguage, Problem, Severity} from '../problems/problem.js';
import type {Report} from './report.js';
import {summarize} from './text.js';

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/** Workflow commands of GitHub Actions, which show each problem beside its line. */
export function reportGithub(
  {problems, tally}: Report,
  language: MessageLanguage,
  withSummary: boolean,
): string {
  const lines = problems.map((one) => annotate(one, language));
  return [...lines, ...(withSummary ? summarize(problems, tally, language) : [])]
    .map((line) => `${line}\n`)
    .join('');
}

function annotate({path, place, severity, code, wording}: Problem, language: MessageLanguage): string {
  const {message, remedy} = wording[language];
  const properties = [
    `file=${property(path)}`,
    `line=${place.line}`,
    `col=${place.column}`,
    `title=${property(code)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${text(`${message} (${remedy})`)}`;
}

function text(value: string): string {
  return escapeControls(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
