import type {Format} from '../args.js';
import type {Tally} from '../build-index.js';
import type {MessageLanguage, Problem} from '../problems/problem.js';
import {reportGithub} from './github.js';
import {reportJson} from './json.js';
import {reportText} from './text.js';

/** All that there is to say about a build. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

export interface ReportOptions {
  readonly format: Format;
  readonly language: MessageLanguage;
  /** Errors only, and no summary. */
  readonly quiet: boolean;
}

/** The report in the form that was asked for, line feed included; empty if there is nothing to say. */
export function formatReport(report: Report, {format, language, quiet}: ReportOptions): string {
  const problems = quiet ? report.problems.filter(({severity}) => severity === 'error') : report.problems;
  if (format === 'json') return reportJson({...report, problems}, language);
  return (format === 'github' ? reportGithub : reportText)({...report, problems}, language, !quiet);
}

export function countSeverity(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
