import {problem, type Problem} from '../problems/problem.js';
import {
  findEntry,
  placeOnBodyLine,
  placeOfValue,
  placeOnLine,
  type SourcePosting,
} from '../source-posting.js';
import {addDays} from '../../contract/calendar.js';
import {FILE_START} from '../problems/problem.js';
import type {FieldOutcome, FieldReader} from './reader.js';
import {findDates, readDate} from './text/dates.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';

type Found = NonNullable<FieldOutcome<'datePosted'>['reading']>;

/**
 * `date`, else `post_ouvert`, else "Poste ouvert le …" in the text, else the file name. A day that has not
 * come yet is a slip: for years it would keep the posting on top of the list.
 */
export const readDatePosted: FieldReader<'datePosted'> = ({source, lines, today}) => {
  const problems: Problem[] = [];
  const reading =
    inFrontMatter(source, problems) ?? inText({source, lines}, problems) ?? inFileName(source, problems);
  if (reading && today !== undefined && reading.value > addDays(today, 1)) {
    const place = placeOnLine(source, reading.evidence[0]?.line ?? 1);
    problems.push(
      problem('date-in-the-future', source.path, place, {day: reading.value, from: reading.from}),
    );
    return {problems};
  }
  return {problems, ...(reading && {reading})};
};

function inFrontMatter(source: SourcePosting, problems: Problem[]): Found | undefined {
  for (const key of ['date', 'post_ouvert', 'poste_ouvert']) {
    const entry = findEntry(source, key);
    const value = entry?.values[0];
    if (!entry || value === undefined) continue;
    const date = readDate(value);
    if (date?.day !== undefined) return fromFrontMatter(date.day, entry);
    const facts = {key: entry.key, value, ...(date?.swapped !== undefined && {swapped: date.swapped})};
    problems.push(problem('date-impossible', source.path, placeOfValue(entry), facts));
  }
  return undefined;
}

const OPENED =
  /(?:poste|offre|mission|annonce|fiche|stage)s? (?:ouverte?s?|publiee?s?|mise?s? en ligne) (?:le|depuis le|du) /;

function inText(
  {source, lines}: Pick<Parameters<FieldReader<'datePosted'>>[0], 'source' | 'lines'>,
  problems: Problem[],
): Found | undefined {
  for (const line of lines) {
    const opened = OPENED.exec(line.folded);
    if (!opened) continue;
    const at = opened.index + opened[0].length;
    const date = findDates(line.text.slice(at, at + 40)).find((written) => written.at < 12);
    if (date?.day !== undefined) return fromText(date.day, [wordsAt(line, opened.index)]);
    if (date && date.yearless === undefined) {
      const value = line.text.slice(at + date.at, at + date.at + date.length);
      const facts = {
        key: 'Poste ouvert le',
        value,
        ...(date.swapped !== undefined && {swapped: date.swapped}),
      };
      problems.push(
        problem('date-impossible', source.path, placeOnBodyLine(source, value, line.line), facts),
      );
    }
  }
  return undefined;
}

const NAMED_DAY = /^(\d{4}-\d{2}-\d{2})(?=$|[^\d])/;
const OTHER_ORDER = /^(\d{1,2})[-_.](\d{1,2})[-_.](\d{4})(?=$|[^\d])/;

function inFileName({name, path}: SourcePosting, problems: Problem[]): Found | undefined {
  const written = NAMED_DAY.exec(name)?.[1];
  const date = readDate(written ?? '');
  if (written !== undefined && date?.day !== undefined) {
    return {value: date.day, from: 'file-name', evidence: [{words: name, line: 1}]};
  }
  const [other, day = '', month = '', year = ''] = OTHER_ORDER.exec(name) ?? [];
  if (written === undefined && other === undefined) return undefined;
  const swapped = date?.swapped ?? readDate(`${year}-${month}-${day}`)?.day;
  const facts = {value: written ?? other ?? '', ...(swapped !== undefined && {swapped})};
  problems.push(problem('file-name-date', path, FILE_START, facts));
  return undefined;
}
