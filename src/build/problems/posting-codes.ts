import {inFrench} from './in-french.js';
import type {CodeDefinition} from './problem.js';
import {enQuote, frQuote} from './wording.js';

/** Problems of a posting as a whole: its organisation, its place among the others. */
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
  'organization-missing': {
    severity: 'info',
    fr: () => ({
      message: 'la fiche ne dit pas quelle équipe recrute',
      remedy: 'ajoutez « startup: » et l’identifiant du produit, ou « equipe: » et le nom de l’équipe',
    }),
    en: () => ({
      message: 'the posting does not say which team is hiring',
      remedy: 'add “startup:” and the product’s id, or “equipe:” and the team’s name',
    }),
  } satisfies CodeDefinition<object>,
  'organization-unknown': {
    severity: 'warning',
    fr: ({key, value, nearest}: Unknown) => ({
      message: `${frQuote(value)} n’est pas dans l’annuaire ; le nom est gardé tel quel`,
      remedy: nearest
        ? `vouliez-vous écrire « ${key}: ${nearest} » ?`
        : 'écrivez son identifiant s’il y est ; sinon, demandez qu’on l’y ajoute',
    }),
    en: ({key, value, nearest}) => ({
      message: `${enQuote(value)} is not in the directory; the name is kept as it is`,
      remedy: nearest
        ? `did you mean “${key}: ${nearest}”?`
        : 'write its id if it is there; if not, ask for it to be added',
    }),
  } satisfies CodeDefinition<Unknown>,
  'organization-first': {
    severity: 'info',
    fr: ({key, name, others}: Team) => ({
      message: `« ${key}: » nomme plusieurs équipes ; l’offre est rangée sous ${frQuote(name)}, sans ${frQuote(others)}`,
      remedy: 'rien à faire, sauf si c’est une autre équipe qui recrute : nommez-la en premier',
    }),
    en: ({key, name, others}) => ({
      message: `“${key}:” names several teams; the posting is listed under ${enQuote(name)}, without ${enQuote(others)}`,
      remedy: 'nothing to do, unless another team is hiring: name it first',
    }),
  } satisfies CodeDefinition<Team>,
  'organization-spelling': {
    severity: 'info',
    fr: ({key, name, meant}: Team) => ({
      message: `« ${key}: ${name} » a été lu comme ${frQuote(meant)}, le nom le plus proche dans l’annuaire`,
      remedy: `écrivez « ${key}: ${meant} » si c’est bien lui`,
    }),
    en: ({key, name, meant}) => ({
      message: `“${key}: ${name}” was read as ${enQuote(meant)}, the nearest name in the directory`,
      remedy: `write “${key}: ${meant}” if that is the one`,
    }),
  } satisfies CodeDefinition<Team>,
  'directory-unusable': {
    severity: 'warning',
    fr: ({reason}: {reason: string}) => ({
      message: `ce fichier de l’annuaire ne peut pas être lu (${reason}) ; on fait sans lui`,
      remedy: 'téléchargez-le de nouveau',
    }),
    en: ({reason}) => ({
      message: `this file of the directory cannot be read (${reason}); it is done without`,
      remedy: 'download it again',
    }),
  } satisfies CodeDefinition<{reason: string}>,
  'id-collision': {
    severity: 'warning',
    fr: ({other, id}: {other: string; id: string}) => ({
      message: `la page de cette fiche aurait la même adresse que celle de ${frQuote(other)} ; son adresse se termine donc par ${frQuote(id)}`,
      remedy: 'renommez l’un des deux fichiers, ou supprimez celui qui est de trop',
    }),
    en: ({other, id}) => ({
      message: `the page of this posting would have the same address as that of ${enQuote(other)}; its own therefore ends in ${enQuote(id)}`,
      remedy: 'rename one of the two files, or remove the one too many',
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
    fr: () => ({
      message: 'le nom du fichier est celui d’un essai ou d’un brouillon',
      remedy: 'supprimez la fiche ou, si l’offre est réelle, renommez le fichier sans ce mot',
    }),
    en: () => ({
      message: 'the name of the file is that of a trial or a draft',
      remedy: 'remove the posting or, if the position is real, rename the file without that word',
    }),
  } satisfies CodeDefinition<object>,
  'template-text': {
    severity: 'warning',
    fr: ({words}: {words: string}) => ({
      message: `il reste du texte du modèle (${frQuote(words)})`,
      remedy: 'remplacez-le par le vôtre, ou supprimez-le',
    }),
    en: ({words}) => ({
      message: `text of the template is left (${enQuote(words)})`,
      remedy: 'replace it with your own, or remove it',
    }),
  } satisfies CodeDefinition<{words: string}>,
  'posting-folded': {
    severity: 'info',
    fr: ({into}: {into: string}) => ({
      message: `la fiche est presque la même que ${frQuote(into)}, qui la remplace dans la liste`,
      remedy: 'supprimez-la si elle ne sert plus',
    }),
    en: ({into}) => ({
      message: `the posting is nearly the same as ${enQuote(into)}, which stands for it in the list`,
      remedy: 'remove it if it is of no more use',
    }),
  } satisfies CodeDefinition<{into: string}>,
  'posting-repeated': {
    severity: 'info',
    fr: ({others}: {others: string}) => ({
      message: `le texte est presque le même que celui de ${others}`,
      remedy: 'si c’est la même offre, gardez une seule fiche',
    }),
    en: ({others}) => ({
      message: `the text is nearly the same as that of ${others}`,
      remedy: 'if it is the same position, keep one posting',
    }),
  } satisfies CodeDefinition<{others: string}>,
};

export interface Refused {
  field: string;
  expected: string;
}

export interface Team {
  key: string;
  name: string;
  /** The other teams that are named. */
  others: string;
  /** Its name in the directory. */
  meant: string;
}

export interface Unknown {
  key: string;
  value: string;
  nearest: string | undefined;
}
