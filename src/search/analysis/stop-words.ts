/** Short words that do say something; all others of one or two letters do not. */
const SHORT_WORDS = words('ai bi c go hr ia js pm po qa r rh si ts tv ui ux');
/** Longer words that say nothing about a posting, in French and English: neither hides a word of the other. */
const STOP_WORDS = words(
  'les des une aux par sur pour dans avec sans chez est sont son mes mon vos notre votre leur nous vous que qui pas mais ' +
    'plus tres tous tout toute cette ces faire entre eur euse ses rice trice the and for with you your our are from',
);
/** Stems of what stands in any posting, whatever it offers: `poste`, `recrutons`, `we are hiring`. */
const WEAK_STEM =
  /^(?:(?:re)?cherch|recrut|rejoi)|^(?:anonc|boulot|emploi|fich|hf|hir|job|look|metier|miss?ion|off?e?r|opp?ortunit|position|post|profil|pourvoir|rol|seek|travailer|urgent|vacanc|work)$/;

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.length < 3 && /^[a-z]+$/.test(word) && !SHORT_WORDS.has(word));
}

/** Every posting could have it: helps the order, is never required. */
export function isWeakStem(stem: string): boolean {
  return WEAK_STEM.test(stem);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
