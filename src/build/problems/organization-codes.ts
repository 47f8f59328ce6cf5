import type {CodeDefinition} from './problem.js';
import {enQuote, frQuote} from './wording.js';

/** Problems of who hires: the team that a posting names, and the directory in which it is looked up. */
export const ORGANIZATION_CODES = {
  'organization-missing': {
    severity: 'info',
    fr: ({said, key}: TeamMissing) => ({
      message: `${said === 'empty' ? `« ${key}: » est vide : ` : ''}la fiche ne dit pas quelle équipe recrute`,
      remedy: 'écrivez « startup: » et l’identifiant du produit, ou « equipe: » et le nom de l’équipe',
    }),
    en: ({said, key}) => ({
      message: `${said === 'empty' ? `“${key}:” is empty: ` : ''}the posting does not say which team is hiring`,
      remedy: 'write “startup:” and the product’s id, or “equipe:” and the team’s name',
    }),
  } satisfies CodeDefinition<TeamMissing>,
  'organization-unknown': {
    severity: 'warning',
    fr: ({key, value, nearest}: Unknown) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est pas dans l’annuaire ; le nom est gardé tel quel`,
      remedy: nearest
        ? `vouliez-vous écrire « ${key}: ${nearest} » ?`
        : 'écrivez l’identifiant de l’équipe si elle y est sous un autre nom ; sinon, demandez qu’on l’y ajoute',
    }),
    en: ({key, value, nearest}) => ({
      message: `${enQuote(`${key}: ${value}`)} is not in the directory; the name is kept as it is`,
      remedy: nearest
        ? `did you mean “${key}: ${nearest}”?`
        : 'write the team’s id if it is there under another name; if not, ask for it to be added',
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
      message: `ce fichier de l’annuaire ne peut pas être lu (${reason}) ; l’index est construit sans lui`,
      remedy: 'téléchargez-le de nouveau',
    }),
    en: ({reason}) => ({
      message: `this file of the directory cannot be read (${reason}); the board is built without it`,
      remedy: 'download it again',
    }),
  } satisfies CodeDefinition<{reason: string}>,
};

export interface TeamMissing {
  /** `empty`: the key, with nothing behind it. */
  said: 'nothing' | 'empty';
  key: string;
}

export interface Unknown {
  key: string;
  value: string;
  nearest: string | undefined;
}

export interface Team {
  key: string;
  name: string;
  /** The other teams that are named. */
  others: string;
  /** Its name in the directory. */
  meant: string;
}
