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
  /(?<![a-z])(?:tjm|taux journaliers?(?: moyen)?|remunerations?|salaires?|gratifi\w+|indemni\w+|tarif journalier|payee?|bruts?|traitement|salary|pay|gross|day rate|daily rate)(?![a-z])/g;
const NUMBER = '\\d[\\d .,]{0,12}';
const MONEY = '(?:k ?€|k ?£|keur|k euros?|€|£|euros?|eur|k)(?![a-z])';
const PERIOD = ' ?(?:/|par|a|per) ?(?:jour|jours|mois|an|annee|j|h|heure|day|month|year|hour)(?![a-z])';
const TAXES =
  ' (?:ht|ttc|brut|net|bruts|nets|annuels?|mensuels?|mensuelle|environ|nette|brute|gross)(?![a-z])';
const AMOUNT = new RegExp(
  `(?:(?:entre|a partir de|jusqu'a|environ|autour de|maximum|between|from|up to) )?(?:${[
    `[€£] ?${NUMBER}(?:(?:-|a|et|to|and) ?[€£]? ?${NUMBER})?k?(?![a-z])`,
    `${NUMBER} ?(?:${MONEY} ?)?(?:(?:-|a|et|/|to|and) ?${NUMBER} ?)?${MONEY}`,
  ].join('|')})(?:${PERIOD}|${TAXES})*`,
);
/** Such an amount beside a kind of contract, or among the terms, is pay; elsewhere it may be any budget. */
const WAGE =
  /\d ?(?:k ?€|keur|k euros?)|€ ?\d[\d ,.-]{0,16}k|(?:\/|par|an?|per) ?(?:jour|mois|an|j|day|month|year)s?$/;
const CONTRACT = /(?<![a-z])(?:cdi|cdd|contrat|poste|stage|contract|freelance|salaried)(?![a-z])/;
const BUDGET = /budget|subvention|levee|chiffre d'affaires|marche|financement|cout|amende/;
/** The name of the pay tells nothing of itself, unless it says for how long it is. */
const SAYS_WHEN = /tjm|journalier|mensuel|annuel|horaire/;
/** A name of the pay that stands this near to the amount is a part of it; the abbreviation is from anywhere. */
const NEAR = 14;
const ABBREVIATION = 'tjm';

function payIn({line, at, folded}: Sentence): string | undefined {
  const amount = /\d/.test(folded) ? AMOUNT.exec(folded) : null;
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
  return WAGE.test(amount) && (section === 'terms' || CONTRACT.test(folded)) && !BUDGET.test(folded);
}

function isPartOf(pay: string, words: string): boolean {
  const between = words.slice(pay.length);
  return between.length <= NEAR && !between.includes(',') && SAYS_WHEN.test(words);
}
