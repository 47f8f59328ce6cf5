import {CLOSING_KEYS} from '../known-keys.js';
import {problem, type Problem} from '../problems/problem.js';
import {findEntry, placeOfValue, placeOnLine} from '../source-posting.js';
import type {Reading} from '../reading.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {findDates, readDate, type WrittenDate} from './text/dates.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';

/** The last day on which one can apply: the earliest that the posting names. */
export const readValidThrough: FieldReader<'validThrough'> = (input) => {
  const problems: Problem[] = [];
  const readings = [...inFrontMatter(input, problems), ...inText(input)];
  const reading = readings.sort((one, other) => (one.value < other.value ? -1 : 1))[0];
  const opened = input.earlier.datePosted?.value;
  if (reading && opened !== undefined && reading.value < opened) {
    const place = placeOnLine(input.source, reading.evidence[0]?.line ?? 1);
    problems.push(
      problem('closing-before-opening', input.source.path, place, {closes: reading.value, opens: opened}),
    );
  }
  return {problems, ...(reading && {reading})};
};

function inFrontMatter(input: ReaderInput, problems: Problem[]): Reading<string>[] {
  const {source} = input;
  return CLOSING_KEYS.flatMap((key) => {
    const entry = findEntry(source, key);
    const value = entry?.values[0];
    if (!entry || value === undefined) return [];
    const date = readDate(value);
    const day = date && (date.day ?? inYear(date, input));
    if (day !== undefined) return [fromFrontMatter(day, entry)];
    const facts = {key: entry.key, value, ...(date?.swapped !== undefined && {swapped: date.swapped})};
    problems.push(problem('date-impossible', source.path, placeOfValue(entry), facts));
    return [];
  });
}

const DEADLINE =
  /(?:date (?:et heure )?limite|dead ?line|cloture (?:des (?:candidatures|inscriptions)|de l'(?:offre|annonce|appel))|^cloture ?(?::|le )|dernier delai|fin des candidatures|closing date|apply (?:by|before|until)|applications? (?:close|due|are open until)|limite de (?:candidature|depot|reponse))/;
const UNTIL =
  /(?:jusqu'au|jusqu'a|avant le|avant|au plus tard le|d'ici le|d'ici au|d'ici|no later than|before) (?:\S+ )?$/;
const UNTIL_WORD = /jusqu'|avant|au plus tard|d'ici|no later|before|dernier delai/;
/** "Pour le 15 juin, dernier délai": what is said behind a day makes a deadline of it. */
const LAST_DAY = /^[ ,(]{0,3}(?:dernier delai|au plus tard|delai de rigueur)/;
/** "Réception des candidatures du 22 septembre au 18 octobre": the end of it. */
const CALL =
  /(?:reception|depot|envoi|ouverture|appel) (?:des|de|d'une|a) candidatures?|candidatures? (?:sont |seront )?(?:ouvertes?|possibles?|recues?|acceptees?)/;
const RANGE = /(?:du|entre le) [^;]{1,24} (?:au|et le) $/;
const APPLYING =
  /candidat|postul|envoy|ecri(?:s|vez)|adress|cv(?![a-z])|dossier|formulaire|offre|repon(?:se|dre|d[sez]{1,2})(?![a-z])|portfolio|appl(?:y|ication)/;
/** Those whom the team serves, or answers, have their own days. */
const OF_OTHERS =
  /(?<![a-z])(?:les|des|nos|aux|chaque) (?:communes?|mairies?|collectivites?|entreprises?|associations?|eleves|lyceens|collegiens|usagers?|porteurs?|agriculteurs|citoyens|habitants|parents|familles|laureats|employeurs?|beneficiaires?|demandeurs?|etablissements?|ecoles|hopitaux)(?![a-z])|aux (?:candidat|postulant)|to (?:the )?(?:candidates|applicants)/;
const ABOUT_THE_WORK =
  /contrat|entretien|mission|demarr|renouvel|livr|prise de poste|embauche|expir|nous recrut|vacance|conge|absent/;

function inText(input: ReaderInput): Reading<string>[] {
  return input.sentences.flatMap(({line, at, folded}) => {
    if (!/\d/.test(folded)) return [];
    const named = DEADLINE.exec(folded);
    const isCall = CALL.test(folded);
    if (!named && !isCall && !UNTIL_WORD.test(folded)) return [];
    for (const date of findDates(line.text.slice(at, at + folded.length))) {
      const before = folded.slice(0, date.at);
      const isDeadline =
        named && !LAST_DAY.test(folded.slice(date.at + date.length))
          ? named.index < date.at && date.at - named.index < 90
          : isUntil(folded, date, line.section) || (isCall && RANGE.test(before));
      const day = isDeadline ? (date.day ?? inYear(date, input)) : undefined;
      if (day !== undefined) return [fromText(day, [wordsAt(line, at + date.at)])];
    }
    return [];
  });
}

function isUntil(folded: string, {at, length}: WrittenDate, section: string): boolean {
  const before = folded.slice(0, at);
  const after = folded.slice(at + length);
  if (!UNTIL.test(before.slice(-30)) && !LAST_DAY.test(after)) return false;
  // What comes behind "…, pour une prise de poste" is another day's.
  if (ABOUT_THE_WORK.test(before + (after.split(/,| pour /, 1)[0] ?? ''))) return false;
  return section === 'apply' || (APPLYING.test(folded) && !OF_OTHERS.test(folded));
}

/** A day without a year is the first one after publication; else it is in the last year named. */
function inYear({yearless}: WrittenDate, {earlier, lines}: ReaderInput): string | undefined {
  if (yearless === undefined) return undefined;
  const posted = earlier.datePosted?.value;
  if (posted !== undefined) {
    const year = Number(posted.slice(0, 4));
    const sameYear = `${year}-${yearless}`;
    return sameYear >= posted ? sameYear : `${year + 1}-${yearless}`;
  }
  const years = lines.flatMap(
    ({folded}) => folded.match(MONTH_AND_YEAR)?.map((words) => words.slice(-4)) ?? [],
  );
  const year = years.sort().at(-1);
  return year === undefined ? undefined : `${year}-${yearless}`;
}

const MONTH_AND_YEAR =
  /(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) 20\d\d/g;
