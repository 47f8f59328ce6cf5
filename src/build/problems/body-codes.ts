import type {CodeDefinition} from './problem.js';
import {enCount, enQuote, frCount, frQuote} from './wording.js';

/** Problems of the text below the front matter. */
export const BODY_CODES = {
  'body-missing': {
    severity: 'warning',
    fr: () => ({
      message: 'la fiche n’a pas de texte',
      remedy: 'décrivez le poste sous l’en-tête',
    }),
    en: () => ({
      message: 'the posting has no text',
      remedy: 'describe the position below the header',
    }),
  } satisfies CodeDefinition<object>,
  'body-cut': {
    severity: 'warning',
    fr: ({limit}: {limit: number}) => ({
      message: `le texte dépasse ${limit} ko ; la suite, à partir d’ici, n’est pas publiée`,
      remedy: 'raccourcissez le texte, ou retirez les images collées dedans',
    }),
    en: ({limit}) => ({
      message: `the text is longer than ${limit} kB; what follows from here is not published`,
      remedy: 'shorten the text, or take out images pasted into it',
    }),
  } satisfies CodeDefinition<{limit: number}>,
  'body-short': {
    severity: 'info',
    fr: ({length}: {length: number}) => ({
      message: `le texte est très court : ${frCount(length, 'caractère', 'caractères')}`,
      remedy: 'dites au moins la mission, les conditions et comment candidater',
    }),
    en: ({length}) => ({
      message: `the text is very short: ${enCount(length, 'character', 'characters')}`,
      remedy: 'say at least what there is to do, on what terms, and how to apply',
    }),
  } satisfies CodeDefinition<{length: number}>,
  'html-dropped': {
    severity: 'warning',
    fr: ({tags}: {tags: string}) => ({
      message: `le texte contient des balises HTML, qui ne sont pas publiées : ${tags}`,
      remedy: 'supprimez ces balises et ce qu’elles contiennent',
    }),
    en: ({tags}) => ({
      message: `the text holds HTML tags, which are not published: ${tags}`,
      remedy: 'remove these tags and what they hold',
    }),
  } satisfies CodeDefinition<{tags: string}>,
  'link-relative': {
    severity: 'warning',
    fr: ({href}: {href: string}) => ({
      message: `le lien ${frQuote(href)} n’est pas une adresse complète ; seul le texte du lien est gardé`,
      remedy: 'écrivez l’adresse entière, avec https://',
    }),
    en: ({href}) => ({
      message: `the link ${enQuote(href)} is not a full address; only the text of the link is kept`,
      remedy: 'write the whole address, with https://',
    }),
  } satisfies CodeDefinition<{href: string}>,
  'link-refused': {
    severity: 'warning',
    fr: ({href}: {href: string}) => ({
      message: `le lien ${frQuote(href)} n’est pas d’une sorte permise ; seul le texte du lien est gardé`,
      remedy: 'utilisez une adresse en https://, une adresse électronique ou un numéro de téléphone',
    }),
    en: ({href}) => ({
      message: `the link ${enQuote(href)} is not of an allowed kind; only the text of the link is kept`,
      remedy: 'use an https:// address, an e-mail address or a telephone number',
    }),
  } satisfies CodeDefinition<{href: string}>,
  'link-insecure': {
    severity: 'info',
    fr: ({href, others}: {href: string; others: number}) => ({
      message:
        others > 0
          ? `le lien ${frQuote(href)} et ${frCount(others, 'autre', 'autres')} commencent par http:// et ne sont pas chiffrés`
          : `le lien ${frQuote(href)} commence par http:// et n’est pas chiffré`,
      remedy: 'écrivez https:// à la place de http://, si la page s’ouvre ainsi',
    }),
    en: ({href, others}) => ({
      message:
        others > 0
          ? `the link ${enQuote(href)} and ${enCount(others, 'other', 'others')} start with http:// and are not encrypted`
          : `the link ${enQuote(href)} starts with http:// and is not encrypted`,
      remedy: 'write https:// instead of http://, if the page opens that way',
    }),
  } satisfies CodeDefinition<{href: string; others: number}>,
  'heading-glued': {
    severity: 'warning',
    fr: ({words}: {words: string}) => ({
      message: `${frQuote(words)} n’est pas reconnu comme un titre`,
      remedy: 'ajoutez une espace après les « # »',
    }),
    en: ({words}) => ({
      message: `${enQuote(words)} is not recognised as a heading`,
      remedy: 'add a space after the “#” signs',
    }),
  } satisfies CodeDefinition<{words: string}>,
  'bullet-typed': {
    severity: 'info',
    fr: ({bullet}: {bullet: string}) => ({
      message: `une ligne commence par ${frQuote(bullet)} ; elle n’est pas reconnue comme une liste`,
      remedy: 'commencez chaque point par « - » et une espace',
    }),
    en: ({bullet}) => ({
      message: `a line starts with ${enQuote(bullet)}; it is not recognised as a list`,
      remedy: 'start each point with “-” and a space',
    }),
  } satisfies CodeDefinition<{bullet: string}>,
  'image-without-text': {
    severity: 'warning',
    fr: ({src}: {src: string}) => ({
      message: `${isPasted(src) ? 'l’image collée ici' : `l’image ${frQuote(src)}`} n’a pas de texte qui la remplace ; les images ne sont pas publiées`,
      remedy: 'dites ce qu’elle montre entre les crochets de « ![…](…) », ou supprimez-la',
    }),
    en: ({src}) => ({
      message: `${isPasted(src) ? 'the image pasted here' : `the image ${enQuote(src)}`} has no text to replace it; images are not published`,
      remedy: 'say what it shows between the brackets of “![…](…)”, or remove it',
    }),
  } satisfies CodeDefinition<{src: string}>,
};

/** Its address is the image itself: thousands of letters that tell nobody anything. */
function isPasted(src: string): boolean {
  return src.startsWith('data:');
}
