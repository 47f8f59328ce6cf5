import type {FieldReader} from './reader.js';
import {fromText} from './text/evidence.js';
import type {Sentence} from './text/sentences.js';

/** The stated pay, as it is written. */
export const readSalary: FieldReader<'salary'> = ({sentences}) => {
  for (const sentence of sentences) {
    const pay = payIn(sentence);
    if (pay !== undefined) return {reading: fromText(pay, [{words: pay, line: sentence.line.line}])};
  }
  return {};
};

const PAY =
  /(?<![a-z])(?:tjm|taux journaliers?(?: moyen)?|remunerations?|salaires?|gratifi\w+|indemni\w+|tarif journalier|taux horaire|payee?|bruts?|traitement|salary|pay|gross|day rate|daily rate)(?![a-z])/g;
const NUMBER = '\\d[\\d .,]{0,12}';
const MONEY = '(?:k ?€|k ?£|keur|k euros?|€|£|euros?|eur|chf|k)(?!(?!ht|ttc)[a-z])';
const PERIOD =
  " ?(?:(?:/|par|a|per) ?(?:jour|jours|mois|an|annee|j|h|heure|day|month|year|hour)|de l'heure|la pige)(?![a-z])";
const TAXES =
  ' ?(?:ht|ttc|brut|net|bruts|nets|annuels?|mensuels?|mensuelle|environ|nette|brute|gross)(?![a-z])';
const AMOUNT = new RegExp(
  `(?:(?:entre|a partir de|jusqu'a|environ|autour de|maximum|between|from|up to) )?(?:${[
    `[€£] ?${NUMBER}(?:(?:-|a|et|to|and) ?[€£]? ?${NUMBER})?k?(?![a-z])`,
    `${NUMBER} ?(?:${MONEY} ?)?(?:(?:-|a|et|/|to|and) ?${NUMBER} ?)?${MONEY}`,
  ].join('|')})(?:${PERIOD}|${TAXES})*`,
);
/** Such an amount beside a kind of contract, or among the terms, is pay; elsewhere it may be any budget. */
const WAGE =
  /\d ?(?:k ?€|keur|k euros?)|€ ?\d[\d ,.-]{0,16}k|(?:\/|par|an?|per) ?(?:jour|mois|an|j|h|heure|day|month|year|hour)s?$|de l'heure$/;
const CONTRACT = /(?<![a-z])(?:cdi|cdd|contrat|poste|stage|contract|freelance|salaried)(?![a-z])/;
/** A day rate is one in euros, whether the sign is there or not. */
const DAY_RATE =
  /(?<![a-z])tjm ?(?:moyen ?)?:? ?(?:entre |de |max |maximum )?\d{3,4}(?: ?(?:-|a|et|\/) ?\d{3,4})?(?![\d,.]*\d| ?(?:jours?|mois|ans?)(?![a-z]))/;
/** "Budget : 600 € par jour", "Package : 45 k€". */
const LABEL =
  /^(?:(?:rate|tarifs?|package|fourchette)(?: [a-z]+){0,2} ?:|budget ?:.{0,40}(?:jour|\/ ?j|day)(?![a-z]))/;
const BY_TIME = /(?:jour|j|h|heure|day|hour|mois|month)s?$/;
/** So little beside an amount is no sentence about something else. */
const BESIDE = 12;
/** What a service pays, works out or gets back for others. */
const OF_OTHERS =
  /(?<![a-z])(?:(?:aux|par|des|les|chaque) salarie\S{0,3}|beneficiaires?|usagers?|simulat\w+|impayee?s?|mediane?s?|allocataires?|retraites|menages?)(?![a-z])/;
const BUDGET = /budget|subvention|levee|chiffre d'affaires|marche|financement|cout|amende/;
/** The name of the pay tells nothing of itself, unless it says for how long it is. */
const SAYS_WHEN = /tjm|journalier|mensuel|annuel|horaire/;
/** A name of the pay that stands this near to the amount is a part of it; the abbreviation is from anywhere. */
const NEAR = 14;
const ABBREVIATION = 'tjm';

function payIn({line, at, folded}: Sentence): string | undefined {
  if (!/\d/.test(folded) || (line.section !== 'terms' && OF_OTHERS.test(folded))) return undefined;
  const amount = AMOUNT.exec(folded) ?? DAY_RATE.exec(folded);
  if (!amount) return undefined;
  const pay = [...folded.matchAll(PAY)].filter(({index}) => index < amount.index).at(-1);
  const isNamed = pay !== undefined || folded.search(PAY) >= 0 || line.heading.search(PAY) >= 0;
  if (!isNamed && !isWage(amount[0], folded, line.section)) return undefined;
  const written = (start: number, length: number): string =>
    line.text.slice(at + start, at + start + length).trim();
  const sum = written(amount.index, amount[0].length);
  if (!pay) return sum;
  if (isPartOf(pay[0], folded.slice(pay.index, amount.index)))
    return written(pay.index, amount.index + amount[0].length - pay.index);
  return pay[0] === ABBREVIATION ? `${written(pay.index, ABBREVIATION.length)} ${sum}` : sum;
}

function isWage(amount: string, folded: string, section: string): boolean {
  if (!WAGE.test(amount)) return false;
  const isAlone = folded.length - amount.length <= BESIDE && BY_TIME.test(amount);
  if (LABEL.test(folded) || isAlone) return true;
  return (section === 'terms' || CONTRACT.test(folded)) && !BUDGET.test(folded);
}

function isPartOf(pay: string, words: string): boolean {
  const between = words.slice(pay.length);
  return between.length <= NEAR && !between.includes(',') && SAYS_WHEN.test(words);
}
