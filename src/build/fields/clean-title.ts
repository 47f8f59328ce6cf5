import {
  ANNOUNCEMENTS,
  ARTICLES,
  FILLED_NOTES,
  RECRUITING_VERBS,
  WORDS_BEFORE_A_NOUN,
} from '../vocabulary/title-words.js';
import {NUMBER_WORDS} from '../vocabulary/number-words.js';
import {foldText} from './text/fold.js';
import {inlineText} from './text/inline-text.js';

/** The role that a title names, and how many people it asks for. */
export interface CleanTitle {
  /** Empty when the title says nothing. */
  readonly role: string;
  /** The count before the role, only when more than 1. */
  readonly count?: number;
  /** The title itself says that somebody has been found. */
  readonly filled: boolean;
}

/** Longest title that is read, in characters. */
const LONGEST_TITLE = 500;

/**
 * Takes away all that stands around a role: "Le service X recrute : deux développeur·se·s !" is
 * "Développeur·se·s", twice. The role itself stays as it was written, first letter upper-case.
 */
export function cleanTitle(written: string): CleanTitle {
  let text = written.slice(0, LONGEST_TITLE).normalize('NFC');
  let count: number | undefined;
  let filled = false;
  for (;;) {
    const trimmed = withoutEdges(inlineText(text).text);
    const noted = withoutFilledNote(trimmed);
    filled ||= noted !== trimmed;
    const named = withoutAnnouncement(afterRecruiter(noted));
    const counted = withoutCount(named);
    count ??= counted.count;
    const next = withoutArticle(counted.text);
    if (next === text) break;
    text = next;
  }
  return {role: capitalised(text), filled, ...(count !== undefined && count > 1 && {count})};
}

const PICTOGRAPH =
  '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\ufe0f\\u200d\\u20e3]';
const LEADING = new RegExp(`^(?::[a-z_]{3,30}:|[\\s,;:!?#*•·–—|>-]|${PICTOGRAPH})+`, 'u');
const TRAILING = new RegExp(`(?:[\\s.,;:!?*•·–—|/<-]|(?<=\\s)#|${PICTOGRAPH}|\\s:[a-z_]{3,30}:)+$`, 'u');
const WRAPPED = /^(["'“«(])(.*)(["'”»)])$/s;

function withoutEdges(text: string): string {
  const trimmed = text.replace(LEADING, '').replace(TRAILING, '').trim();
  const inside = WRAPPED.exec(trimmed)?.[2];
  return inside === undefined || /["'“”«»()]/.test(inside) ? trimmed : inside.trim();
}

const FILLED = new RegExp(`[(\\[]?\\b(?:${FILLED_NOTES.join('|')})\\b.*$`, 's');

function withoutFilledNote(text: string): string {
  const note = FILLED.exec(foldText(text));
  return note && note.index > 0 ? text.slice(0, note.index) : text;
}

const VERB = new RegExp(`(?<![a-z0-9])(?:${RECRUITING_VERBS.join('|')})(?![a-z0-9-])`, 'g');
const ARTICLE = new RegExp(
  `^(?:d')?(?:${[...ARTICLES]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?=\\s+\\S)`,
);
const COUNT = new RegExp(`^(\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})(?= (?!ans|mois|jours)[a-z])`);

/** Whether a title says more than a role: who recruits. */
export function saysWhoRecruits(title: string): boolean {
  return afterRecruiter(title) !== title;
}

/** What follows "X recrute": the same text when nothing does, or when "recherche" is a noun. */
function afterRecruiter(text: string): string {
  const folded = foldText(text);
  for (const verb of folded.matchAll(VERB)) {
    const rest = text.slice(verb.index + verb[0].length).trim();
    const wordBefore = /([a-z0-9']+)\s*$/.exec(folded.slice(Math.max(0, verb.index - 30), verb.index))?.[1];
    const isNoun =
      /(?:^|')(?:l|d)'?$|^$/.test(wordBefore ?? '-') || WORDS_BEFORE_A_NOUN.includes(wordBefore ?? '');
    const follows = foldText(rest);
    const isVerb =
      verb[0] !== 'recherche' || ARTICLE.test(follows) || COUNT.test(follows) || follows.startsWith(':');
    if (!isNoun && isVerb && /\p{L}/u.test(rest)) return rest;
  }
  return text;
}

const ANNOUNCEMENT = new RegExp(
  `^(?:${[...ANNOUNCEMENTS]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?:\\s*:|(?<=')|(?=\\s+(?:${ARTICLES.map(escaped).join('|')}) )|(?<= de) )`,
);

function withoutAnnouncement(text: string): string {
  const announcement = ANNOUNCEMENT.exec(foldText(text))?.[0] ?? '';
  return text.slice(announcement.length).trim() || text;
}

function withoutArticle(text: string): string {
  // "À" is no article, though it folds to one.
  const article = /^à\s/i.test(text) ? '' : (ARTICLE.exec(foldText(text))?.[0] ?? '');
  return text.slice(article.length).trim();
}

function withoutCount(text: string): {text: string; count?: number} {
  const written = COUNT.exec(foldText(text))?.[1];
  if (written === undefined) return {text};
  return {text: text.slice(written.length).trim(), count: NUMBER_WORDS.get(written) ?? Number(written)};
}

function capitalised(text: string): string {
  // "iOS", "4x4" and "2e" are written as they are.
  return text.replace(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u, (start) => start.toUpperCase()).normalize('NFC');
}

function escaped(words: string): string {
  return words.replace(/[.()/]/g, '\\$&');
}
