import type {Category} from '../../contract/posting.js';
import {problem, type Problem} from '../problems/problem.js';
import type {Reading} from '../reading.js';
import {findEntry, placeOfValue, type SourcePosting} from '../source-posting.js';
import {DOMAIN_NAMES} from '../vocabulary/domain-names.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import type {FieldReader} from './reader.js';
import {fromFrontMatter, wordsAt} from './text/evidence.js';
import {foldText} from './text/fold.js';
import type {SectionLine} from './text/sections.js';

/**
 * The trades of the post, one or two: what `domaines` says, then what the role says. Who deploys a product
 * often helps those who use it, too, which the role rarely says: the headline or a heading does.
 */
export const readCategory: FieldReader<'category'> = ({source, lines, earlier, vocabulary}) => {
  const problems: Problem[] = [];
  const entry = findEntry(source, 'domaines', 'domaine');
  const ofRole = categoriesOf(earlier.title?.value ?? '', vocabulary);
  // "Autre" says only that the editor's list had no better word; a role that has one knows better.
  const domains = domainsOf(source, problems).filter((domain) => domain !== 'other' || ofRole.length === 0);
  const named = [...new Set([...domains, ...ofRole])].slice(0, 2);
  if (entry && domains.length > 0) return {reading: fromFrontMatter(named, entry), problems};
  if (!earlier.title) return {problems};
  const help = named.join() === 'deployment' ? helpingUsers(earlier.headline, lines) : undefined;
  if (!help) return {reading: {...earlier.title, value: named.length > 0 ? named : ['other']}, problems};
  const evidence = [...earlier.title.evidence, ...help.evidence];
  return {reading: {value: [...named, 'community'], from: help.from, evidence}, problems};
};

/** To help those who use a product is a trade of its own; to speak of it belongs to deploying it. */
const HELPING =
  /(?<![a-z])(?:support|assistance) (?:client|utilisat|(?:aux |des |aupres des )(?:utilisat|usager))/;

function helpingUsers(
  headline: Reading<string> | undefined,
  lines: readonly SectionLine[],
): Omit<Reading<unknown>, 'value'> | undefined {
  if (headline && HELPING.test(foldText(headline.value))) return headline;
  const heading = lines.find(({kind, folded}) => kind === 'heading' && HELPING.test(folded));
  return heading && {from: 'text', evidence: [wordsAt(heading)]};
}

function domainsOf(source: SourcePosting, problems: Problem[]): Category[] {
  const entry = findEntry(source, 'domaines', 'domaine');
  return (entry?.values ?? []).flatMap((written, at) => {
    const whole = domainNamed(written);
    if (whole) return [whole];
    // Several domains may stand in one text: "Design, Produit".
    return written.split(BETWEEN_DOMAINS).flatMap((value) => {
      const known = domainNamed(value);
      if (entry && !known) {
        problems.push(
          problem('domain-unknown', source.path, placeOfValue(entry, at), {key: entry.key, value}),
        );
      }
      return known ? [known] : [];
    });
  });
}

const BETWEEN_DOMAINS = /[,;/&+]| (?:et|and) /;

function domainNamed(written: string): Category | undefined {
  return DOMAIN_NAMES.get(foldText(written).trim());
}

/** What follows says whom or what the role is for. */
const PURPOSE =
  / (?:(?<!sensibilite |appetence |gout |interet )pour|afin|qui|au sein|aupres|chez|dans le domaine) /;

/** The categories of a role's words: longer phrases hide the shorter ones inside them. */
export function categoriesOf(role: string, {categories: words}: Vocabulary): Category[] {
  const folded = foldText(role).split(PURPOSE, 1)[0] ?? '';
  const matches: {categories: readonly Category[]; at: number; end: number}[] = [];
  for (const {categories, pattern} of words) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      matches.push({categories, at: match.index, end: pattern.lastIndex});
    }
  }
  const visible = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.at <= match.at &&
          other.end >= match.end &&
          other.end - other.at > match.end - match.at,
      ),
  );
  const named = visible.sort((one, other) => one.at - other.at).flatMap(({categories}) => categories);
  return [...new Set(named)].slice(0, 2);
}
