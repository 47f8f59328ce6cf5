import type {FoundWord} from '../vocabulary/word-index.js';

/** Names that a line gives only to say that they are not used, not asked for, or left behind are dropped. */
export function withoutDenied<T>(found: readonly FoundWord<T>[], folded: string): readonly FoundWord<T>[] {
  if (found.length === 0 || !MAY_DENY.test(folded)) return found;
  let isLastDenied = false;
  return found.filter((name, index) => {
    const next = found[index + 1];
    const before = clauseBefore(folded, name.at);
    isLastDenied =
      (isLastDenied && goesOn(found, index, folded)) ||
      (!isQuestion(folded, name.at) && (isRefused(before) || isLeft(before, clauseAfter(folded, name)))) ||
      isWaived(folded, name, next);
    return !isLastDenied;
  });
}

/** Nearly all lines hold none of these words, and are not looked at twice. */
const MAY_DENY =
  /(?<![a-z])(?:pas|ni|jamais|aucun|sans|personne n|ne |n'|plutot|au lieu|inutile|superflu|ancien|vieux|vieil|quitt|abandonn|delaiss|remplac|migr|pass(?:er|ons|ez|age) d|no |not|never|nor|without|rather|instead|old |former|away|leaving|dropp|phas|replac)|n't /;

/** How far a denial is looked for, in characters. */
const REACH = 160;

/** What turns a sentence: a denial before it does not reach the names behind it. */
const TURN =
  /[.!?…](?=\s|$)|[,;:()]| - |(?<![a-z])(?:mais|but|car|parce que|puisque|because|pour|afin|si|if|quand|when|sauf|hormis|hors|except|alors que|tandis que|while|autres?(?: [a-z]+){0,3} qu[e']|other(?: [a-z]+){0,3} than|(?:et|and|puis|donc)(?! (?:(?:de|du|des|en|le|la|les|of|in) |d'|l')?\.?$))(?![a-z])/g;

function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - REACH), at);
  const turn = [...before.matchAll(TURN)].at(-1);
  return turn ? before.slice(turn.index + turn[0].length) : before;
}

function clauseAfter(folded: string, {at, length}: FoundWord<unknown>): string {
  const after = folded.slice(at + length, at + length + REACH);
  const turn = after.search(TURN_AFTER);
  return turn < 0 ? after : after.slice(0, turn);
}

/** "Pour", "vers" and "par" belong to what is left for what. */
const TURN_AFTER = /[.!?…](?=\s|$)|[,;:()]| - |(?<![a-z])(?:mais|but|car|because|si|if)(?![a-z])/;

/** "Pas encore à l’aise en Ruby ?": what is asked is not denied. */
function isQuestion(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + REACH);
  return rest.charAt(rest.search(/[.!?…;](?=\s|$)/)) === '?';
}

const DENIAL = new RegExp(
  `(?<![a-z])(?:${[
    // "pas seulement", "pas encore", "pas de souci", "n’hésitez pas" take nothing away.
    "(?<!(?:hesit|inquiet|oubli|manqu|crai|laiss|limit|resum|redui|arret|content|premier)[a-z]{0,5} )pas(?! (?:seulement|uniquement|exclusivement|juste|forcement|necessairement|toujours|encore|simplement|que |qu'|assez|suffisamment|trop|(?:avoir )?peur|grave|grand|mal |moins|rare|a pas|limite|de (?:soucis?|problemes?|panique|stress|quoi)|d'inquietude))",
    'ni',
    '(?<!que )jamais',
    'aucune?(?! (?:soucis?|problemes?|doute|mal |autre))',
    "personne n[e']",
    "n(?:e |')(?!present)[a-z]+ (?:plus|nullement|aucunement)",
    "(?:plutot|davantage) qu[e']",
    "au lieu d[e']",
    "a la place d[eu']",
    'inutile',
    'not(?! (?:only|just|yet|limited|afraid|necessarily|a problem|hesitate|to mention|sure|enough|alone|be alone))',
    'never',
    'nor',
    'rather than',
    'instead of',
  ].join('|')})(?:(?<=')|(?![a-z]))|n't(?! (?:hesitate|worry|forget|miss|be afraid|just|only))(?![a-z])`,
);
/** A few small words may stand between these and the name. */
const WITHOUT =
  /(?<![a-z])(?:sans|without|no|tout sauf)(?: (?:aucune?|une?|seule|la|le|moindre|ligne|once|de|du|faire|utiliser|any|using|more))*(?: d'| )$/;

/** Who does not know a technology yet is told that others do. */
const READER_LACKS =
  /(?<![a-z])(?<!ne )(?:vous|tu|t'es|t'as|you|you're|you've)(?: [a-z']+){0,2} (?:pas|jamais|not|never)(?![a-z])|(?<![a-z])you (?:don't|haven't|aren't)/;
const NEEDED = /besoin|oblige|(?:rez|ras) pas|(?<![a-z])(?:need|have to|will)(?![a-z])/;

function isRefused(before: string): boolean {
  if (WITHOUT.test(before)) return true;
  return DENIAL.test(before) && (!READER_LACKS.test(before) || NEEDED.test(before));
}

const SMALL = "(?:(?:le|la|les|du|de|notre|nos|our|the) |l'|d'){0,2}";
const OLD =
  /(?<![a-z])(?:ancien(?:ne)?s?|vieux|vieil(?:le)?s?|old|former|previous) (?:versions?|outils?|sites?|appli[a-z]*|systemes?|system|logiciels?|produits?|prototypes?|moteur|front|back|code|pile|stack|tools?|product)(?![a-z])(?!.* (?:vers|par|pour|to|by|with|est devenu) )/;
const LEAVING = new RegExp(
  `(?<![a-z])(?:quitt(?:er|ons|ez|e|ent)|abandonn[a-z]{1,4}|delaiss[a-z]{1,4}|away from|dropp(?:ed|ing)|leaving|phas(?:ed|ing) out) ${SMALL}$`,
);
const MOVING = new RegExp(
  `(?<![a-z])(?:(?:migr[a-z]{1,8}|pass(?:er|ons|ez|age)|bascul[a-z]{1,4}) (?:de |du |d'|from )|(?:remplac[a-z]{1,5}|replac[a-z]{1,3}) )${SMALL}$`,
);
const MOVING_TO = /(?<![a-z])(?:vers|a|au|to|par|by|with|pour|en faveur|au profit)(?![a-z])/;

/** The past of a product: what it was written in, and what it moves away from. */
function isLeft(before: string, after: string): boolean {
  return OLD.test(before) || LEAVING.test(before) || (MOVING.test(before) && MOVING_TO.test(after));
}

const WAIVED =
  /(?<![a-z])(?:(?:n'est|ne sont|ne sera|ne seront|ne serait|n'etait) (?:pas|plus|nullement|aucunement)(?: [a-z']+){0,2} (?:requis|necessaire|attendu|demande|exige|obligatoire|indispensable|utile|utilis|employe|souhait|recherch|(?:un )?prerequis|au programme|prevu)|(?:n'est|ne sont) pas ?$|ne ser(?:t|vent) (?:pas|plus|a rien)|(?:is|are) (?:not|no longer)(?: [a-z]+)? (?:required|needed|necessary|expected|used|wanted|mandatory)|(?:is|are) not ?$|(?:not|non) (?:required|needed|necessary|requis|necessaire|demande|exige)|(?:est|serait|sont|seraient) (?:inutile|superflu))/;
const WELCOME = /(?<![a-z])(?:plus|atout|bonus|apprecie|bienvenu|souhait|souhaitable|a plus|nice)/;

/** "R is not", "n’est pas requis": what comes behind a name; in the singular it is said of the last one only. */
function isWaived(folded: string, name: FoundWord<unknown>, next: FoundWord<unknown> | undefined): boolean {
  const after = clauseAfter(folded, name);
  const waived = WAIVED.exec(after);
  if (!waived) return false;
  const isOfOthers = next && next.at < name.at + name.length + waived.index;
  if (isOfOthers && /^(?:n'|is|ne sera |ne serait )/.test(waived[0])) return false;
  return !WELCOME.test(
    folded.slice(name.at + name.length, name.at + REACH).split(/[.!?](?=\s|$)/, 1)[0] ?? '',
  );
}

const JOINED = /^ ?(?:\/|(?:et|ou|ni|or|nor|and|&) (?:de |du |d'|le |la )?) ?\.?$/;
const LISTED = /^ ?, ?\.?$/;
const EITHER = /^ ?,? ?(?:ou|ni|or|nor) (?:de |du |d'|le |la )?\.?$/;

/** Whether a name goes on the list of the one before it; one with commas goes on up to its "ou". */
function goesOn(found: readonly FoundWord<unknown>[], index: number, folded: string): boolean {
  const between = betweenNames(found, index, folded);
  if (JOINED.test(between) || EITHER.test(between)) return true;
  for (let at = index; LISTED.test(betweenNames(found, at, folded)); at += 1) {
    if (EITHER.test(betweenNames(found, at + 1, folded))) return true;
    if (at - index > LONGEST_LIST) return false;
  }
  return false;
}

const LONGEST_LIST = 8;

function betweenNames(found: readonly FoundWord<unknown>[], index: number, folded: string): string {
  const [last, name] = [found[index - 1], found[index]];
  return last && name ? folded.slice(last.at + last.length, name.at) : '.';
}
