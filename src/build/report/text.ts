import type {Tally} from '../build-index.js';
import {escapeControls} from '../escape-controls.js';
import type {MessageLanguage, Problem} from '../problems/problem.js';
import {enCount, frCount} from '../problems/wording.js';
import {countSeverity, type Report} from './report.js';

/** `path:line:column: severity code: message (remedy)`, a problem a line, then the summary. */
export function reportText(
  {problems, tally}: Report,
  language: MessageLanguage,
  withSummary: boolean,
): string {
  const lines = problems.map((one) => formatProblem(one, language));
  return [...lines, ...(withSummary ? summarize(problems, tally, language) : [])]
    .map((line) => `${line}\n`)
    .join('');
}

export function formatProblem(
  {path, place, severity, code, wording}: Problem,
  language: MessageLanguage,
): string {
  const {message, remedy} = wording[language];
  return escapeControls(`${path}:${place.line}:${place.column}: ${severity} ${code}: ${message} (${remedy})`);
}

/** The first line has the same words whatever the language and the numbers: programs read it. */
export function summarize(
  problems: readonly Problem[],
  tally: Tally,
  language: MessageLanguage,
): readonly string[] {
  const {published, closed, rejected, passedOver} = tally;
  const errors = countSeverity(problems, 'error');
  const warnings = countSeverity(problems, 'warning');
  const files = published + closed + rejected + passedOver;
  const ends =
    language === 'fr'
      ? `${frCount(files, 'fichier', 'fichiers')} : ${frCount(published, 'publié', 'publiés')}, ${frCount(closed, 'fermé', 'fermés')}, ${frCount(rejected, 'rejeté', 'rejetés')}, ${frCount(passedOver, 'laissé', 'laissés')} de côté`
      : `${enCount(files, 'file', 'files')}: ${published} published, ${closed} closed, ${rejected} rejected, ${passedOver} passed over`;
  return [`${published + closed} postings, ${published} open, ${errors} errors, ${warnings} warnings`, ends];
}
