import type {CodeDefinition} from './problem.js';
import {enQuote, frQuote} from './wording.js';

/** What YAML refuses, said to somebody who has never heard of YAML. */
export const YAML_CODES = {
  'yaml-colon': {
    severity: 'error',
    fr: () => ({
      message: 'la valeur contient « : » suivi d’une espace, qui a un sens particulier dans l’en-tête',
      remedy: 'mettez toute la valeur entre guillemets droits : "…"',
    }),
    en: () => ({
      message: 'the value contains a colon and a space, which mean something else in the header',
      remedy: 'put the whole value between straight quotes: "…"',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-quote': {
    severity: 'error',
    fr: () => ({
      message: 'un guillemet ouvert n’est pas refermé',
      remedy: 'fermez le guillemet à la fin de la valeur, ou enlevez celui du début',
    }),
    en: () => ({
      message: 'a quotation mark is opened and never closed',
      remedy: 'close it at the end of the value, or remove the one at the start',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-after-quote': {
    severity: 'error',
    fr: () => ({
      message: 'il y a du texte après le guillemet fermant',
      remedy: 'mettez toute la valeur entre guillemets droits "…", sans autre guillemet droit à l’intérieur',
    }),
    en: () => ({
      message: 'there is text after the closing quotation mark',
      remedy: 'put the whole value between straight quotes "…", with no other straight quote inside',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-reserved': {
    severity: 'error',
    fr: ({sign}: {sign: string}) => ({
      message: `la valeur commence par ${frQuote(sign)}, un signe réservé dans l’en-tête`,
      remedy: 'mettez toute la valeur entre guillemets droits : "…"',
    }),
    en: ({sign}) => ({
      message: `the value starts with ${enQuote(sign)}, a sign reserved in the header`,
      remedy: 'put the whole value between straight quotes: "…"',
    }),
  } satisfies CodeDefinition<{sign: string}>,
  'yaml-tab': {
    severity: 'error',
    fr: () => ({
      message: 'la ligne commence par une tabulation',
      remedy: 'supprimez la tabulation, ou remplacez-la par deux espaces devant un « - »',
    }),
    en: () => ({
      message: 'the line starts with a tab',
      remedy: 'remove the tab, or put two spaces in its place before a “-”',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-indent': {
    severity: 'error',
    fr: () => ({
      message: 'la ligne n’est pas alignée avec les autres, ou un crochet n’est pas refermé plus haut',
      remedy: 'commencez chaque « nom: » tout au début de sa ligne et fermez les crochets',
    }),
    en: () => ({
      message: 'the line is not aligned with the others, or a bracket is not closed further up',
      remedy: 'start each “name:” at the very start of its line and close the brackets',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-not-a-key': {
    severity: 'error',
    fr: () => ({
      message: 'cette ligne de l’en-tête n’est pas de la forme « nom: valeur »',
      remedy:
        'ajoutez le nom, deux-points et une espace, comme « open: true », ou déplacez la ligne sous le « --- » final',
    }),
    en: () => ({
      message: 'this line of the header is not a “name: value” line',
      remedy:
        'add the name, a colon and a space, as in “open: true”, or move the line below the closing “---”',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-too-deep': {
    severity: 'error',
    fr: () => ({
      message: 'des crochets ou des listes sont emboîtés par centaines',
      remedy: 'écrivez de simples lignes « nom: valeur », comme « open: true »',
    }),
    en: () => ({
      message: 'brackets or lists are nested by the hundreds',
      remedy: 'write plain “name: value” lines, such as “open: true”',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-backslash': {
    severity: 'error',
    fr: () => ({
      message: 'entre guillemets droits, la barre « \\ » a un sens particulier',
      remedy: 'supprimez-la, ou écrivez « / »',
    }),
    en: () => ({
      message: 'between straight quotes, a “\\” means something else',
      remedy: 'remove it, or write “/”',
    }),
  } satisfies CodeDefinition<object>,
  'yaml-invalid': {
    severity: 'error',
    fr: () => ({
      message: 'cette ligne de l’en-tête ne peut pas être lue',
      remedy: 'écrivez-la comme « nom: "valeur" », la valeur entre guillemets droits',
    }),
    en: () => ({
      message: 'this line of the header cannot be read',
      remedy: 'write it like “name: "value"”, the value between straight quotes',
    }),
  } satisfies CodeDefinition<object>,
};
