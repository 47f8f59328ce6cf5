/** Short words that do say something; all others of one or two letters do not. */
const SHORT_WORD = /^(?:ai|bi|c[dio]?|go|hr|ia|js|mi|no|p[mo]|qa|r|rh|si|t[sv]|u[ix])$/;
/** Longer words that say nothing about a posting, in French and English: neither hides a word of the other. */
const STOP_WORD =
  /^(?:[cdlms]es|[ms]on|[nv]o(?:s|us|tre)|tou[st]|toute|une|aux|[ps]ur|par|pour|dans|avec|sans|chez|es?t|suis|sont|etre|veux|leur|qu[ei]|pas|mais|plus|tres|cette|comme|faire|entre|t?rice|eur|euse|the|and|for|with|your?|our|are|from)$/;
/** Stems of what stands in any posting, whatever it offers: `poste`, `recrutons`, `we are hiring`. */
const WEAK_STEM =
  /^(?:(?:re)?cherch|recrut|rejoi)|^(?:anonc|boulot|emploi|fich|hf|hir|job|look|metier|miss?ion|off?e?r|opp?ortunit|position|post|profil|pourvoir|rol|seek|travailer|urgent|vacanc|work)$/;

export function isStopWord(word: string): boolean {
  return STOP_WORD.test(word) || (/^[a-z]{1,2}$/.test(word) && !SHORT_WORD.test(word));
}

/** Every posting could have it: it is asked for only where nothing else is. */
export function isWeakStem(stem: string): boolean {
  return WEAK_STEM.test(stem);
}
