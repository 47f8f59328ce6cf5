import {slug} from './fold.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {placeAt, placeOfText, type SourcePosting} from './source-posting.js';

/** A name that, behind its date, begins with a word for what isn't meant to stay. */
const TRIAL_NAME = /^(?:\d{1,4}-){0,3}(tests?|essais?|brouillons?|drafts?|exemples?)(?:-|$)/;
/** What templates ask one to replace. */
const TEMPLATE_WORDS =
  /lorem ipsum|\[(?:à compléter|à remplir|insérer|nom d[eu])[^\]\n]{0,80}\]|\bX{4,}\b|\bTODO\b/i;

/** Less, in characters, can hardly say what the work is. */
const SHORTEST_TEXT = 300;

/** Trial postings, what is left of a template, and texts that were only begun. */
export function checkDrafts(source: SourcePosting): readonly Problem[] {
  const {path, name, body, bodyLine} = source;
  const trial = TRIAL_NAME.exec(slug(name))?.[1];
  const words = TEMPLATE_WORDS.exec(body);
  const place = placeAt(body, words?.index ?? -1, bodyLine);
  const {length} = body.trim();
  return [
    ...(trial === undefined ? [] : [problem('posting-trial', path, FILE_START, {word: trial})]),
    ...(words ? [problem('template-text', path, place, {words: words[0], where: 'text'})] : []),
    ...(length > 0 && length < SHORTEST_TEXT
      ? [problem('body-short', path, placeOfText(source), {length})]
      : []),
  ];
}
