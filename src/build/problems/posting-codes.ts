import {inFrench} from './in-french.js';
import type {CodeDefinition} from './problem.js';
import {enCount, enQuote, frCount, frQuote} from './wording.js';

/** Problems of a posting as a whole: its title, its place among the others. */
export const POSTING_CODES = {
  'title-missing': {
    severity: 'error',
    fr: () => ({
      message: 'la fiche ne dit pas quel poste elle propose',
      remedy: 'ajoutez « roles: » et le nom du poste dans l’en-tête',
    }),
    en: () => ({
      message: 'the posting does not say which position it offers',
      remedy: 'add “roles:” and the name of the position to the header',
    }),
  } satisfies CodeDefinition<object>,
  'id-collision': {
    severity: 'warning',
    fr: ({other, id}: {other: string; id: string}) => ({
      message: `la page de cette fiche aurait la même adresse que celle de ${frQuote(other, WHOLE)} ; son adresse se termine donc par ${frQuote(id, WHOLE)}`,
      remedy: 'renommez l’un des deux fichiers, ou supprimez celui qui est de trop',
    }),
    en: ({other, id}) => ({
      message: `the page of this posting would have the same address as that of ${enQuote(other, WHOLE)}; its own therefore ends in ${enQuote(id, WHOLE)}`,
      remedy: 'rename one of the two files, or remove the one you do not need',
    }),
  } satisfies CodeDefinition<{other: string; id: string}>,
  'posting-failed': {
    severity: 'error',
    fr: ({reason}: {reason: string}) => ({
      message: `la fiche n’a pas pu être lue jusqu’au bout (${reason})`,
      remedy: 'retirez ce qu’elle a d’inhabituel et signalez-la aux auteurs de job-board',
    }),
    en: ({reason}) => ({
      message: `the posting could not be read to its end (${reason})`,
      remedy: 'take out what is unusual in it, and show it to the authors of job-board',
    }),
  } satisfies CodeDefinition<{reason: string}>,
  'field-refused': {
    severity: 'warning',
    fr: ({field, expected}: Refused) => ({
      message: `la valeur lue pour ${frQuote(field)} ne peut pas être publiée`,
      remedy: `écrivez-la plus simplement (attendu : ${inFrench(expected)})`,
    }),
    en: ({field, expected}) => ({
      message: `the value read for ${enQuote(field)} cannot be published`,
      remedy: `write it more simply (expected: ${expected})`,
    }),
  } satisfies CodeDefinition<Refused>,
  'posting-refused': {
    severity: 'error',
    fr: ({field, expected}: Refused) => ({
      message: `la fiche ne peut pas être publiée à cause de ${frQuote(field)}`,
      remedy: `écrivez-le plus simplement (attendu : ${inFrench(expected)})`,
    }),
    en: ({field, expected}) => ({
      message: `the posting cannot be published because of ${enQuote(field)}`,
      remedy: `write it more simply (expected: ${expected})`,
    }),
  } satisfies CodeDefinition<Refused>,
  'posting-trial': {
    severity: 'warning',
    fr: ({word}: {word: string}) => ({
      message: `le nom du fichier commence par ${frQuote(word)}, comme celui d’un essai ou d’un brouillon`,
      remedy: 'supprimez la fiche ou, si l’offre est réelle, renommez le fichier sans ce mot',
    }),
    en: ({word}) => ({
      message: `the name of the file starts with ${enQuote(word)}, like that of a trial or a draft`,
      remedy: 'remove the posting or, if the position is real, rename the file without that word',
    }),
  } satisfies CodeDefinition<{word: string}>,
  'template-text': {
    severity: 'warning',
    fr: ({words, where}: Left) => ({
      message:
        where === 'note'
          ? `une note du modèle est restée derrière la valeur : ${frQuote(words)}`
          : `il reste du texte du modèle : ${frQuote(words)}`,
      remedy:
        where === 'note' ? 'supprimez-la, à partir du « # »' : 'remplacez-le par le vôtre, ou supprimez-le',
    }),
    en: ({words, where}) => ({
      message:
        where === 'note'
          ? `a note of the template is left behind the value: ${enQuote(words)}`
          : `text of the template is left: ${enQuote(words)}`,
      remedy: where === 'note' ? 'remove it, from the “#” on' : 'replace it with your own, or remove it',
    }),
  } satisfies CodeDefinition<Left>,
  'posting-folded': {
    severity: 'info',
    fr: ({into}: {into: string}) => ({
      message: `la fiche est presque la même que ${frQuote(into, WHOLE)}, qui la remplace dans la liste`,
      remedy: 'supprimez-la si elle ne sert plus',
    }),
    en: ({into}) => ({
      message: `the posting is nearly the same as ${enQuote(into, WHOLE)}, which stands for it in the list`,
      remedy: 'remove it if it is no longer needed',
    }),
  } satisfies CodeDefinition<{into: string}>,
  'posting-repeated': {
    severity: 'info',
    fr: ({others, more}: Repeated) => ({
      message: `le texte est presque le même que celui de ${new Intl.ListFormat('fr').format([
        ...[...others].map((other) => frQuote(other, WHOLE)),
        ...(more > 0 ? [frCount(more, 'autre', 'autres')] : []),
      ])}`,
      remedy: 'si c’est la même offre, gardez une seule fiche',
    }),
    en: ({others, more}) => ({
      message: `the text is nearly the same as that of ${new Intl.ListFormat('en-GB').format([
        ...[...others].map((other) => enQuote(other, WHOLE)),
        ...(more > 0 ? [enCount(more, 'other', 'others')] : []),
      ])}`,
      remedy: 'if it is the same position, keep one posting',
    }),
  } satisfies CodeDefinition<Repeated>,
};

/** Of a file that one has to find, the whole path. */
const WHOLE = 255;

export interface Left {
  words: string;
  /** `note`: a comment behind a value of the header. */
  where: 'note' | 'text';
}

export interface Repeated {
  /** Paths. */
  others: readonly string[];
  /** How many there are besides. */
  more: number;
}

export interface Refused {
  field: string;
  expected: string;
}
