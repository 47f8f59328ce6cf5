import type {Sentence} from './text/sentences.js';

/** A line that begins by saying that it is about the place; a table has a bar for the colon. */
const LABEL =
  /^[^a-z0-9]{0,6}(?:[a-z']+ )?(?:localisation|localise|lieux?|emplacement|adresse|poste base|bureaux?|locaux|residence administrative|villes?|implantation|affectation|sites?|antenne|campus|location|place|city|place of work|workplace|office|ou)(?: [a-z'()]+){0,5} ?[:?|]/;
/** Headings under which the places that a line begins with are those of the post. */
const TERRITORY_HEADING = /territoire|terrain|secteur|lieux?(?![a-z])|localisation|location/;
/** A department's number in parentheses tells a place from any other name. */
export const NUMBERED = / \((?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])\)/;
export const BASED_AT = /(?<![a-z])(?:base|situe|localise)\S{0,6} (?:a|aux?|en|dans|sur|in|at) /;
/** Words for the place that one goes back to. */
const HOME_BASE =
  /(?:point d'ancrage|camp de base|port d'attache|point de chute|lieu d'affectation|implante\S{0,4}|rattache\S{0,4}) (?:[a-z]+ ){0,2}(?:a|au|aux|en|dans|sur) |(?<![a-z])(?:you|job|position|role|contract|internship|office|offices|team|is|are)(?![a-z])[^;]{0,40}(?:based|located) (?:in|at) |(?:vous|tu|sera\S{0,2}|seras|serez|contrat|cdd|cdi|stage|alternance|civique|volontaria\S+)(?![a-z])[^;]{0,40} base\S{0,6} (?:a|au|en|dans|sur) /;
const CONTRACT_AT = /(?<![a-z])(?:contrat|cdd|cdi|stage|alternance|mission)[^;]{0,40} (?:a|sur|en) /;
/** Before the first heading, "mission" may be anything. */
const CONTRACT_ALONE_AT = /(?<![a-z])(?:contrat|cdd|cdi|stage|alternance)[^;]{0,40} (?:a|sur) /;
const IS_SOMEWHERE =
  /(?<![a-z])(?:job|role|position|post|team|office) (?:is|will be) (?:in|at) |(?:travail|mission|poste|stage|equipe(?: actuelle)?) (?:est|sera|se fait|s'effectue|se deroule|aura lieu) (?:sur|a|au|en|dans) /;
const SUBJECT_BASED =
  /(?<![a-z])(?:postes?|mission|(?<!dans l')equipe|nous|stage|emploi|bureaux?|locaux)\S*[^;]{0,40}(?:base|situe|localise|installe)/;
const WORKPLACE =
  /^base\S{0,6} (?:a|aux?|en|dans|sur|in|at) |(?:bureaux?|locaux|open ?spaces?|our offices?) |travailler(?:ez|as|ont)? (?:a|aux?|sur|depuis|dans) |segur|postes? (?:a|aux?|en|sur site) |arrondissement|co-?working/;
const PRESENCE =
  /retrouve[^;]{0,30}(?:semaine|mois)[^;]{0,20}(?: a | sur )|(?:presence|presentiel|presentielles?|sur place)[^;]{0,60}(?: a | au | en | dans | sur )|teletravail[^;]{0,60}(?: a | au | en | sur | entre )/;
/** Where one member of a team lives is not where the team is. */
const WHOLE_TEAM =
  /(?:equipe|nous (?:sommes|travaillons)|bureaux?|locaux|open ?spaces?|membres|postes?)[^;]{0,60}(?: a | au | en | dans | sur | de |segur)/;
const NOT_HERE =
  /entretien|repartie?s? (?:a travers|dans toute|entre)|disperse[^;]{0,40}\(|rencontre|originaire|reside(?!nce)|optionnel|peuvent etre organise|a ete (?:test|mene|experiment|concu|lanc|cree|deploy)|vous avez (?:deja )?(?:fait|effectue|travaille|suivi|obtenu|vecu)|envoyez|par courrier|(?:est|serait|sera) (?:un plus|appreci)|^(?:nos|les|des) (?:clients|usagers|utilisateurs|demandeurs|partenaires|beneficiaires)|^nous (?:suivons|aidons|accompagnons)|quelques reunions|reunions? [^;]{0,20}(?:occasionnel|ponctuel)/;

/** Whether the places that a sentence names are those of the work. */
export function saysWhere(sentence: Sentence): boolean {
  return isAboutPlace(sentence) && !NOT_HERE.test(sentence.folded);
}

function isAboutPlace({folded, line}: Sentence): boolean {
  if (LABEL.test(folded) || NUMBERED.test(folded)) return true;
  if (line.section === 'terms' && (BASED_AT.test(folded) || CONTRACT_AT.test(folded))) return true;
  if (line.section === 'other' && CONTRACT_ALONE_AT.test(folded)) return true;
  const says = [SUBJECT_BASED, HOME_BASE, WORKPLACE, PRESENCE, IS_SOMEWHERE].some((pattern) =>
    pattern.test(folded),
  );
  return says && (WHOLE_TEAM.test(folded) || (line.section !== 'team' && line.section !== 'context'));
}

/** Words of a contract or of its terms, among which a town is that of the post. */
const TERM =
  /(?<![a-z])(?:cdi|cdd|stage|alternance|apprentissage|contrats?|tele-?travail|remote|hybrid\w*|temps (?:plein|complet|partiel)|mi-temps|freelance|contract|full-time|part-time|fixed[- ]term|internship|a distance|detachement|mis\S{0,4} a disposition|postes?|remplacement)(?![a-z])/;
/** Longer sentences tell of more than the terms. */
const LONGEST_TERM = 160;
const POSTCODE = /(?<![\d.,])\d{5} [a-z]/;
/** Whom one writes to is elsewhere. */
const TO_WRITE_TO =
  /contact|candidat|postul|courrier|adress(?:er|ez)|envoy|ecri(?:re|vez|s)(?![a-z])|siege social|siret/;

/** Among terms, and under a heading about territories, a place may be a clause by itself. */
export function mayHoldPlace({folded, line}: Sentence): boolean {
  const isAddress = POSTCODE.test(folded);
  if (NOT_HERE.test(folded) || (isAddress && TO_WRITE_TO.test(folded))) return false;
  if (line.section === 'terms' || TERRITORY_HEADING.test(line.heading)) return true;
  return isOfThePost(line.section) && (isAddress || (folded.length <= LONGEST_TERM && TERM.test(folded)));
}

/** Sections in which a place that is named alone is that of a member, of a user, or one to write to. */
function isOfThePost(section: Sentence['line']['section']): boolean {
  return section !== 'team' && section !== 'context' && section !== 'apply' && section !== 'skills';
}

/** So many sentences before a point its list may begin. */
const LONGEST_LIST = 40;
/** What introduces a list of the places of the posts. */
const OF_POSTS = /poste|position|lieu|possible|base|recrut|bureau|location|office|affect/;

/** Whether a town that is a sentence by itself is that of the post, and not one of a list of users. */
export function mayStandAlone(sentences: readonly Sentence[], at: number): boolean {
  const line = sentences[at]?.line;
  if (!line || line.kind === 'heading' || !isOfThePost(line.section)) return false;
  if (line.kind !== 'list-item') return true;
  const before = sentences
    .slice(Math.max(0, at - LONGEST_LIST), at)
    .findLast((sentence) => sentence.line.kind !== 'list-item');
  return before === undefined || !/: ?$/.test(before.folded) || OF_POSTS.test(before.folded);
}
