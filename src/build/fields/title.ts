import {problem} from '../problems/problem.js';
import {findEntry, placeOfValue, type FrontMatterEntry} from '../source-posting.js';
import {RECRUITING_VERBS} from '../vocabulary/title-words.js';
import {cleanTitle} from './clean-title.js';
import type {FieldOutcome, FieldReader} from './reader.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';
import type {SectionLine} from './text/sections.js';

/** The key that names the role: `roles` or `role`, else `title`. */
export function roleEntry(
  source: Parameters<FieldReader<'title'>>[0]['source'],
): FrontMatterEntry | undefined {
  return findEntry(source, 'roles', 'role', 'title', 'titles');
}

/** The role alone, as a list of offers should show it. */
export const readTitle: FieldReader<'title'> = ({source, lines}) => {
  const entry = roleEntry(source);
  if (!entry) return titleInText(lines);
  const {role, filled} = cleanTitle(entry.values.join(', '));
  const opened = findEntry(source, 'open')?.values[0]?.toLowerCase() === 'true';
  const problems =
    filled && opened
      ? [problem('title-says-filled', source.path, placeOfValue(entry), {key: entry.key})]
      : [];
  return role === '' ? {...titleInText(lines), problems} : {reading: fromFrontMatter(role, entry), problems};
};

/** Only the first lines say whom the whole posting is for. */
const LINES_READ = 12;
const SOUGHT = new RegExp(
  `(?<![a-z0-9])(?:${RECRUITING_VERBS.join('|')}) ?:? ((?:un|une|des|deux|trois|\\d)[^a-z].{3,80}?)(?= pour | afin | qui | au sein | dans | a partir |[,;!?]|\\. |\\.?$)`,
);

function titleInText(lines: readonly SectionLine[]): FieldOutcome<'title'> {
  for (const line of lines.slice(0, LINES_READ)) {
    const sought = SOUGHT.exec(line.folded);
    if (sought?.[1] === undefined) continue;
    const at = sought.index + sought[0].length - sought[1].length;
    const {role} = cleanTitle(line.text.slice(at, at + sought[1].length));
    if (role !== '') return {reading: fromText(role, [wordsAt(line, at, sought[1].length)])};
  }
  return {};
}
