import type {CodeDefinition} from './problem.js';
import {enCount, enQuote, frCount, frQuote} from './wording.js';

/** Problems of files as such: what cannot be read or decoded. */
export const FILE_CODES = {
  'file-outside': {
    severity: 'error',
    fr: () => ({
      message: 'ce lien symbolique mène hors du dossier ; il n’est pas suivi',
      remedy: 'copiez la fiche dans le dossier à la place du lien',
    }),
    en: () => ({
      message: 'this symbolic link leads out of the folder; it is not followed',
      remedy: 'copy the posting into the folder instead of the link',
    }),
  } satisfies CodeDefinition<object>,
  'file-link': {
    severity: 'info',
    fr: () => ({
      message: 'ce lien symbolique mène à un fichier déjà lu sous son propre nom',
      remedy: 'rien à faire',
    }),
    en: () => ({
      message: 'this symbolic link leads to a file that is already read under its own name',
      remedy: 'nothing to do',
    }),
  } satisfies CodeDefinition<object>,
  'file-link-broken': {
    severity: 'warning',
    fr: () => ({
      message: 'ce lien symbolique ne mène à rien, ou tourne en rond',
      remedy: 'supprimez le lien ou corrigez sa destination',
    }),
    en: () => ({
      message: 'this symbolic link leads nowhere, or in circles',
      remedy: 'remove the link or mend its target',
    }),
  } satisfies CodeDefinition<object>,
  'file-special': {
    severity: 'warning',
    fr: () => ({
      message: 'ce n’est pas un fichier ordinaire (tube, périphérique ou prise) ; il n’est pas ouvert',
      remedy: 'retirez-le du dossier des fiches',
    }),
    en: () => ({
      message: 'this is not a regular file (a pipe, device or socket); it is not opened',
      remedy: 'take it out of the folder of postings',
    }),
  } satisfies CodeDefinition<object>,
  'file-hidden': {
    severity: 'info',
    fr: () => ({
      message: 'le nom commence par un point : fichier ou dossier caché, laissé de côté',
      remedy: 'si c’est une fiche, renommez le fichier sans le point',
    }),
    en: () => ({
      message: 'the name starts with a dot: a hidden file or folder, passed over',
      remedy: 'if it is a posting, rename the file without the dot',
    }),
  } satisfies CodeDefinition<object>,
  'file-binary': {
    severity: 'info',
    fr: () => ({
      message: 'ce n’est pas un fichier de texte ; il est laissé de côté',
      remedy: 'rien à faire, sauf si c’était une fiche : enregistrez-la alors en texte, en UTF-8',
    }),
    en: () => ({
      message: 'this is not a text file; it is passed over',
      remedy: 'nothing to do, unless it was a posting: then save it as text, in UTF-8',
    }),
  } satisfies CodeDefinition<object>,
  'file-other': {
    severity: 'info',
    fr: ({extension}: {extension: string}) => ({
      message: `un fichier ${frQuote(extension)} n’est pas une fiche ; il est laissé de côté`,
      remedy: 'rien à faire, sauf si c’était une fiche : donnez-lui alors l’extension .md',
    }),
    en: ({extension}) => ({
      message: `a ${enQuote(extension)} file is not a posting; it is passed over`,
      remedy: 'nothing to do, unless it was a posting: then give it the extension .md',
    }),
  } satisfies CodeDefinition<{extension: string}>,
  'file-notes': {
    severity: 'info',
    fr: () => ({
      message: 'ce fichier parle du dossier et n’a pas d’en-tête ; il est laissé de côté',
      remedy: 'rien à faire, sauf si c’était une fiche : changez alors son nom',
    }),
    en: () => ({
      message: 'this file is about the folder and has no header; it is passed over',
      remedy: 'nothing to do, unless it was a posting: then change its name',
    }),
  } satisfies CodeDefinition<object>,
  'file-empty': {
    severity: 'warning',
    fr: () => ({
      message: 'le fichier est vide ; il est laissé de côté',
      remedy: 'écrivez la fiche ou supprimez le fichier',
    }),
    en: () => ({
      message: 'the file is empty; it is passed over',
      remedy: 'write the posting or remove the file',
    }),
  } satisfies CodeDefinition<object>,
  'file-too-large': {
    severity: 'error',
    fr: ({kilobytes, limit}: {kilobytes: number; limit: number}) => ({
      message: `le fichier pèse ${kilobytes} ko, plus que les ${limit} ko permis`,
      remedy: 'retirez ce qui n’est pas la fiche, par exemple une image collée dans le texte',
    }),
    en: ({kilobytes, limit}) => ({
      message: `the file holds ${kilobytes} kB, more than the ${limit} kB allowed`,
      remedy: 'take out what is not the posting, such as an image pasted into the text',
    }),
  } satisfies CodeDefinition<{kilobytes: number; limit: number}>,
  'file-unreadable': {
    severity: 'error',
    fr: ({reason}: {reason: string}) => ({
      message: `le fichier ne peut pas être lu (${reason})`,
      remedy: 'vérifiez son nom et les droits de lecture',
    }),
    en: ({reason}) => ({
      message: `the file cannot be read (${reason})`,
      remedy: 'check its name and the right to read it',
    }),
  } satisfies CodeDefinition<{reason: string}>,
  'encoding-utf16': {
    severity: 'warning',
    fr: () => ({
      message: 'le fichier est en UTF-16 ; il a été lu quand même',
      remedy: 'enregistrez-le en UTF-8 (« Enregistrer sous », puis l’encodage UTF-8)',
    }),
    en: () => ({
      message: 'the file is in UTF-16; it was read all the same',
      remedy: 'save it as UTF-8 (“Save as”, then the encoding UTF-8)',
    }),
  } satisfies CodeDefinition<object>,
  'encoding-other': {
    severity: 'warning',
    fr: () => ({
      message: 'le fichier n’est pas en UTF-8 ; il a été lu en Windows-1252 (Latin-1)',
      remedy: 'vérifiez les accents, puis enregistrez-le en UTF-8',
    }),
    en: () => ({
      message: 'the file is not in UTF-8; it was read as Windows-1252 (Latin-1)',
      remedy: 'check the accents, then save it as UTF-8',
    }),
  } satisfies CodeDefinition<object>,
  'encoding-repaired': {
    severity: 'warning',
    fr: ({runs, examples}: {runs: number; examples: string}) => ({
      message: `${frCount(runs, 'suite de lettres mal encodée a été réparée', 'suites de lettres mal encodées ont été réparées')} : ${examples}`,
      remedy: 'relisez le texte réparé, puis enregistrez le fichier en UTF-8',
    }),
    en: ({runs, examples}) => ({
      message: `${enCount(runs, 'wrongly encoded run of letters was repaired', 'wrongly encoded runs of letters were repaired')}: ${examples}`,
      remedy: 'read the repaired text over, then save the file as UTF-8',
    }),
  } satisfies CodeDefinition<{runs: number; examples: string}>,
  'encoding-lost': {
    severity: 'warning',
    fr: ({count}: {count: number}) => ({
      message: `${frCount(count, 'caractère a été perdu', 'caractères ont été perdus')} avant la lecture et ${count < 2 ? 'reste affiché' : 'restent affichés'} « � »`,
      remedy: 'retapez les lettres qui manquent',
    }),
    en: ({count}) => ({
      message: `${enCount(count, 'character was', 'characters were')} lost before reading and still ${count === 1 ? 'shows' : 'show'} as “�”`,
      remedy: 'type the missing letters again',
    }),
  } satisfies CodeDefinition<{count: number}>,
  'characters-removed': {
    severity: 'warning',
    fr: ({count}: {count: number}) => ({
      message: frCount(
        count,
        'caractère de commande invisible a été retiré',
        'caractères de commande invisibles ont été retirés',
      ),
      remedy: 'retapez le passage au lieu de le coller',
    }),
    en: ({count}) => ({
      message: `${enCount(count, 'invisible control character was', 'invisible control characters were')} removed`,
      remedy: 'type the passage again instead of pasting it',
    }),
  } satisfies CodeDefinition<{count: number}>,
};
