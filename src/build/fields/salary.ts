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
  /(?<![a-z])(?:tjm|taux journaliers?(?: moyen)?|remuneration|salaires?|gratifi\w+|indemni\w+|tarif journalier|paye|brut|traitement)(?![a-z])/g;
const NUMBER = '\\d[\\d .,]*';
const MONEY = '(?:k ?€|keur|k euros?|€|euros?|eur|k)(?![a-z])';
const AMOUNT = new RegExp(
  `(?:(?:entre|a partir de|jusqu'a|environ|autour de|maximum) )?${NUMBER} ?(?:${MONEY} ?)?(?:(?:-|a|et|/) ?${NUMBER} ?)?${MONEY}(?: ?(?:/|par) ?(?:jours?|mois|an|j|h|heure)(?![a-z])| (?:ht|ttc|brut|net|bruts|nets|annuels?|mensuels?|mensuelle|environ|nette|brute)(?![a-z]))*`,
);
/** The name of the pay tells nothing of itself, unless it says for how long it is. */
const SAYS_WHEN = /tjm|journalier|mensuel|annuel|horaire/;
/** A name of the pay that stands this near to the amount is a part of it. */
const NEAR = 14;

function payIn({line, at, folded}: Sentence): string | undefined {
  const amount = /\d/.test(folded) ? AMOUNT.exec(folded) : null;
  if (!amount) return undefined;
  const pay = [...folded.matchAll(PAY)].filter(({index}) => index < amount.index).at(-1);
  if (!pay && folded.search(PAY) < 0 && line.heading.search(PAY) < 0) return undefined;
  const start = pay && isPartOf(pay, folded.slice(pay.index, amount.index)) ? pay.index : amount.index;
  return line.text.slice(at + start, at + amount.index + amount[0].length).trim();
}

function isPartOf(pay: RegExpExecArray, words: string): boolean {
  const between = words.slice(pay[0].length);
  return between.length <= NEAR && !between.includes(',') && SAYS_WHEN.test(words);
}
