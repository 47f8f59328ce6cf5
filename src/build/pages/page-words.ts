import {formatFor} from '../../i18n/format.js';
import {en} from '../../i18n/en.js';
import {fr} from '../../i18n/fr.js';
import type {Messages} from '../../i18n/messages.js';
import {negotiate} from '../../i18n/negotiate.js';

/** What a page of its own says: the words of the board, and a few that only a page needs. */
export interface PageWords {
  readonly messages: Messages;
  readonly day: (day: string) => string;
  /** Before the last day on which one can apply. */
  readonly lastDay: string;
  /** Above the open postings that are like it. */
  readonly similar: string;
  readonly moved: string;
  readonly movedTo: string;
  /** Says what a feed holds: all postings, or those of one name. */
  readonly feedTitle: (board: string, name: string) => string;
  /** What a feed is good for, to who opens one in a browser; without straight quotes. */
  readonly feedNote: string;
  /** Title of a board that has none. */
  readonly board: string;
}

const french: PageWords = {
  messages: fr,
  day: (day) => formatFor('fr').day(day).replace(/^1 /, '1er '),
  lastDay: 'Date limite',
  similar: 'Offres similaires',
  moved: 'Cette offre a changé d’adresse',
  movedTo: 'Lire l’offre à sa nouvelle adresse',
  feedTitle: (board, name) => `${board}\u00a0: ${name}`,
  feedNote:
    'Ceci est un flux. Pour être au courant des nouvelles offres, copiez l’adresse de cette page dans un lecteur de flux.',
  board: 'Offres d’emploi',
};

const english: PageWords = {
  messages: en,
  day: (day) => formatFor('en-GB').day(day),
  lastDay: 'Apply by',
  similar: 'Similar jobs',
  moved: 'This job has a new address',
  movedTo: 'Read it there',
  feedTitle: (board, name) => `${board}: ${name}`,
  feedNote: 'This is a feed. To hear of new jobs, copy the address of this page into a feed reader.',
  board: 'Jobs',
};

const LANGUAGES = new Map([
  ['fr', french],
  ['en', english],
]);

/** The words in the language of a posting, French if it isn't spoken here. */
export function pageWords(...tags: readonly (string | undefined)[]): PageWords {
  return (
    negotiate(
      tags.filter((tag) => tag !== undefined),
      LANGUAGES,
    ) ?? french
  );
}
