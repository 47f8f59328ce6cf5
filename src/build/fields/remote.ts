import type {RemoteMode} from '../../contract/posting.js';
import type {FieldReader} from './reader.js';
import {fromText, wordsOf} from './text/evidence.js';
import type {Sentence} from './text/sentences.js';

/** How far the work can be done from home, as the text says. */
export const readRemote: FieldReader<'remote'> = ({sentences}) => {
  const said = sentences.flatMap((sentence) => {
    const mode = modeOf(sentence);
    return mode ? [{mode, sentence}] : [];
  });
  const strongest = PRECEDENCE.flatMap((mode) => said.filter((mention) => mention.mode === mode))[0];
  if (!strongest) return {};
  const {mode, sentence} = strongest;
  return {reading: fromText(settled(mode, sentences), [wordsOf(sentence)])};
};

type Mention = RemoteMode | 'unqualified' | 'vague';

/** A plain "télétravail" is the whole of it, unless the terms ask for being somewhere regularly. */
function settled(mode: Mention, sentences: readonly Sentence[]): RemoteMode {
  if (mode === 'vague') return 'partial';
  if (mode === 'unqualified') return isBoundSomewhere(sentences) ? 'partial' : 'full';
  return mode;
}

/** A clear word outweighs a vague one. */
const PRECEDENCE: readonly Mention[] = ['full', 'none', 'partial', 'unqualified', 'vague'];

const WORK_AWAY =
  '(?:tele-?travail\\w*|remote(?:ly)?|telework\\w*|from home|home ?office|distanciel|chez (?:toi|vous|soi))';
/** What is left of the week: only that much of it is away. */
const THE_REST = 'le reste(?: du temps| de la semaine)?|the rest(?: of the (?:time|week))?';
const REMOTE = new RegExp(
  `(?<![a-z])(?:${WORK_AWAY}|(?:travail\\w*|mission|poste|equipe|organisation) (?:[a-z',-]+ ){0,6}a distance|(?:${THE_REST})[^;,]{0,20} a distance|equipe (?:est )?(?:dispersee|distribuee|eclatee)|d'un peu partout|hybrid\\w*|from anywhere)(?![a-z])`,
);
const NONE = new RegExp(
  `(?:pas de|aucun|sans|no) ${WORK_AWAY}|non[ -](?:tele-?travaillable|remote)|(?:only|fully|100 ?%) on[ -]?site|on[ -]?site (?:only|job|position|role|work)|${WORK_AWAY} (?:non|impossible|exclu|n'est pas|pas )|(?:100 ?%|uniquement|exclusivement|entierement) (?:en |sur )?(?:presentiel|site)|presentiel (?:obligatoire|uniquement|exclusivement)`,
);
const FULL = new RegExp(
  [
    `100 ?% (?:en |a )?(?:${WORK_AWAY}|distance)`,
    `(?:${WORK_AWAY}|distance) ?(?:possible )?[(:]?(?:a |en )?100 ?%`,
    `${WORK_AWAY} (?:partiel ou )?(?:complet|total|integral|full|permanent|en france|a temps (?:plein|complet))`,
    '(?:work|working|based|live) (?:from )?anywhere|from anywhere',
    'ful(?:l|ly)[ -]?remote|remote[ -](?:full|first|only)|100 ?% remote',
    `(?:entierement|totalement|completement|integralement|essentiellement|exclusivement|uniquement) (?:a distance|en ${WORK_AWAY})`,
    // Nothing else where the place should stand.
    `^(?:lieu|localisation|location)[^:]{0,25}: ?(?:en |a |100 ?% ?)?(?:${WORK_AWAY}|distance)[.!]?$`,
    `${WORK_AWAY} et ?\\/ ?ou|${WORK_AWAY} ou (?:possibilite|presence)`,
    `(?:${WORK_AWAY}|a distance)[^;]{0,40}(?:partout en|pas de localisation|n'importe ou|toute la france)`,
  ].join('|'),
);
const PARTIAL = new RegExp(
  [
    'teletravaillable',
    `(?:${WORK_AWAY}|a distance)[^;]{0,40}(?:possib|partiel|accept|bienvenu|envisage|autoris|encourag|flexible|ok(?![a-z])|(?:jours?|days?)(?![a-z])|mixte|partial|hybrid|hybride|ponctuel|occasionnel|apprecie|presen|la norme|si souhaite)`,
    `(?:possib|partiel|autoris|jours? (?:de|en)|alterne)[^;]{0,40}(?:${WORK_AWAY}|a distance)`,
    `(?:${THE_REST})[^;,]{0,20}(?:${WORK_AWAY}|a distance)|(?:${WORK_AWAY}|a distance) (?:${THE_REST})`,
    // A task, not the post: "analyse en télétravail".
    `(?:analyses?|redaction|restitutions?|preparation|suivi|points?|depouillement) (?:en |a )(?:${WORK_AWAY}|distance)`,
    `days? (?:a|per) (?:week|month) (?:of )?${WORK_AWAY}`,
    `(?:beaucoup|souvent|parfois|ponctuellement|regulierement) (?:a distance|en ${WORK_AWAY})`,
    `presentiel[^;]{0,30}${WORK_AWAY}|hybrid|en partie (?:en |a )?(?:${WORK_AWAY}|distance)`,
    `[a-z)] et (?:en )?${WORK_AWAY}|${WORK_AWAY} et (?:a|au|dans|sur) `,
    "d'un peu partout",
  ].join('|'),
);
/** A duty to be somewhere regularly. */
const PRESENCE = new RegExp(
  [
    'presence |presente?\\S{0,3} (?:dans|a|au|sur) |presentiel|tous les \\d+ jours|une fois par semaine|(?:\\d|deux|trois) fois par',
    'reunions? (?:a|au|dans|sur) |reunions? [^;]{0,30}hebdo',
    'retrouv\\w+ [^;]{0,40}(?:lundi|mardi|mercredi|jeudi|vendredi|semaine|locaux|bureaux)',
    '(?:attend|venir|retrouv)\\w*[^;]{0,30}(?:jours?|fois) (?:par|/) ?(?:semaine|mois|quinzaine)',
    '(?:jours?|fois) (?:par|/) ?(?:semaine|mois|quinzaine) (?:a paris|sur paris|sur place|au bureau|dans (?:nos|les) (?:locaux|bureaux))',
  ].join('|'),
);
/** Meetings that are few, or a choice, bind nobody; nor do journeys. */
const NOT_BINDING =
  /(?:avec )?(?:de |des |la |quelques )?(?:possib\w+ (?:de |d')?)?(?:deplacements?|quelques reunions|travail en presentiel|reunions? [^;]{0,20}(?:optionnel|occasionnel))(?:(?!tous les \d|ou teletravail)[^;])*/g;
const NO_DUTY = /pas d'obligation|pas obligatoire|facultati/;
/** What is refused at first, or with exceptions, is not refused. */
const AT_FIRST = /(?<![a-z])(?:puis|ensuite|sauf|au debut|les premiers|periode d'essai)(?![a-z])/;
const NAMED = new RegExp(WORK_AWAY);
const ABILITY = /capacite|aptitude|aisance|a l'aise/;
/** A posting that only asks for being good at it. */
const ONLY_AN_ABILITY = /equipe a distance|acceder|a distance a |outils/;

/** Among the terms, a clause of its own: "Lyon ou à distance". */
const ALONE = /(?:^|[,;:] ?| ou )a distance(?= ?(?:$|[,.;(]))/;

/** Spares most sentences the longer patterns. */
const MENTION =
  /tele-?travail|telework|remote|from home|home ?office|hybrid|anywhere|distan|presentiel|chez |partout|site|equipe /;

function modeOf({folded, line}: Sentence): Mention | undefined {
  if (!MENTION.test(folded)) return undefined;
  const binding = folded.replace(NOT_BINDING, '');
  if (NONE.test(binding)) return AT_FIRST.test(binding) ? 'partial' : 'none';
  if (FULL.test(binding)) return 'full';
  if (!REMOTE.test(binding)) {
    return line.section === 'terms' && ALONE.test(binding) ? 'unqualified' : undefined;
  }
  if (!NAMED.test(folded) && (line.section === 'skills' || ABILITY.test(folded))) {
    return ONLY_AN_ABILITY.test(folded) ? undefined : 'vague';
  }
  if (NO_DUTY.test(folded)) return 'unqualified';
  if (PARTIAL.test(binding) || PRESENCE.test(binding)) return 'partial';
  return 'unqualified';
}

function isBoundSomewhere(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({line, folded}) =>
      line.section === 'terms' && !NO_DUTY.test(folded) && PRESENCE.test(folded.replace(NOT_BINDING, '')),
  );
}
