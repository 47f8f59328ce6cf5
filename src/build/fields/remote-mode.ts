import type {RemoteMode} from '../../contract/posting.js';
import {
  AT_FIRST,
  FULL,
  MENTION,
  NAMED,
  NO_DUTY,
  NONE,
  NOT_BINDING,
  NOT_WHOLLY,
  OF_A_PRODUCT,
  OF_OTHERS,
  OWN_CLAUSE,
  OWN_WORK,
  PARTIAL,
  PRESENCE,
  REMOTE,
  SOME_DAYS,
} from '../vocabulary/remote-phrases.js';
import type {SectionKind} from '../vocabulary/section-headings.js';

/** What one sentence says of it: a plain "télétravail" leaves open how much, a vague word nearly all. */
export type RemoteMention = RemoteMode | 'unqualified' | 'vague';

const ABILITY = /capacite|aptitude|aisance|a l'aise/;
/** A posting that only asks for being good at it. */
const ONLY_AN_ABILITY = /equipe a distance|acceder|a distance a |outils/;

/** A clause of its own: "Lyon ou à distance". */
const ALONE = /(?:^|[,;:] ?| ou )a distance(?= ?(?:$|[,.;(]))/;
/** Nothing but these words. */
const NOTHING_ELSE = /^(?:travail )?a distance ?[.!]?$/;

/** What others may do, too, and what may be refused. */
const AWAY = /tele-?travail|telework|remote|from home|home ?office|dista|chez (?:toi|vous|soi)/;

/** How far a sentence says that the work can be done from elsewhere, if it says so. */
export function remoteModeOf(folded: string, section: SectionKind): RemoteMention | undefined {
  if (!MENTION.test(folded)) return undefined;
  if (!AWAY.test(folded)) return claimedMode(folded, section);
  const own = folded.replace(OF_OTHERS, '');
  const claimed = own.replace(NOT_WHOLLY, '');
  if (claimed === own) return claimedMode(own, section);
  return claimedMode(claimed, section) === 'none' ? 'none' : partOf(claimed);
}

/** What is left where the whole of it was refused. */
function partOf(folded: string): 'partial' | undefined {
  return SOME_DAYS.test(folded) || REMOTE.test(folded) ? 'partial' : undefined;
}

function claimedMode(folded: string, section: SectionKind): RemoteMention | undefined {
  const binding = folded.replace(NOT_BINDING, '');
  if (NONE.test(binding)) return AT_FIRST.test(binding) ? 'partial' : 'none';
  if (FULL.test(binding)) return 'full';
  if (!REMOTE.test(binding)) return isAlone(binding, section) ? 'unqualified' : undefined;
  if (!NAMED.test(folded) && (section === 'skills' || ABILITY.test(folded))) {
    return ONLY_AN_ABILITY.test(folded) ? undefined : 'vague';
  }
  if (NO_DUTY.test(folded)) return 'unqualified';
  if (PARTIAL.test(binding) || PRESENCE.test(binding)) return 'partial';
  return isOfThePost(folded, section) ? 'unqualified' : undefined;
}

function isAlone(folded: string, section: SectionKind): boolean {
  return section === 'terms' ? ALONE.test(folded) : NOTHING_ELSE.test(folded);
}

/** A bare word is a claim where it begins a clause or the post is spoken of; anywhere else it is a topic. */
function isOfThePost(folded: string, section: SectionKind): boolean {
  if (section === 'terms') return true;
  return (OWN_CLAUSE.test(folded) || OWN_WORK.test(folded)) && !OF_A_PRODUCT.test(folded);
}

/** Whether the terms ask for being somewhere regularly. */
export function asksForPresence(folded: string): boolean {
  return !NO_DUTY.test(folded) && PRESENCE.test(folded.replace(NOT_BINDING, ''));
}
