/** The words of working from elsewhere, over folded text, that the reader of `remote` puts together. */
export const WORK_AWAY =
  '(?:tele-?travail\\w*|remote(?:ly)?|telework\\w*|from home|home ?office|distanciel|chez (?:toi|vous|soi))';
const AWAY = `(?:${WORK_AWAY}|distance)`;
const WHOLLY = '(?:complet|total|integral|full|permanent|(?:a )?100 ?%|a temps (?:plein|complet))';
const DAYS =
  '(?:\\d|une?|deux|trois|quatre|one|two|three|four|quelques|some|several) ?(?:j|jours?|days?|journees?|demi-journees?)(?![a-z])';
const FEW_DAYS =
  '(?<![a-z])(?:[1-3]|une?|deux|trois|one|two|three|quelques|some|several) ?(?:j|jours?|days?|journees?|demi-journees?)(?![a-z])';
/** Between a label and its value; tables part them by a bar. */
const IS = '[^a-z0-9.;,/+]{0,5}';
/** What is left of the week: only that much of it is away. */
const THE_REST = 'le reste(?: du temps| de la semaine)?|the rest(?: of the (?:time|week))?';

/** Spares most sentences the longer patterns. */
export const MENTION =
  /tele-?travail|telework|remote|from home|home ?office|hybrid|anywhere|distan|presentiel|chez |partout|site|equipe |d'ou /;

/** A way of working, not of building: a hybrid application or cloud is none. */
const HYBRID =
  '(?:(?:rythme|mode|travail|format|poste|organisation|fonctionnement|formule|modele|flexible|role|position|work|working|contrat|en) |(?:^|[,;:(|+/-]) ?)hybrid(?:e|es)?(?![a-z])(?! (?:cloud|app|mobile|search|infra|architect|vehic|cars?))|hybrid (?:work|role|position|job|remote|schedule|policy|team)';

export const REMOTE = new RegExp(
  `(?<![a-z])(?:${WORK_AWAY}|(?:travail\\w*|mission|poste|equipe|organisation) (?:[a-z',-]+ ){0,6}a distance|(?:${THE_REST})[^;,]{0,20} a distance|equipe (?:est )?(?:dispersee|distribuee|eclatee|repartie partout)|d'un peu partout|from anywhere)(?![a-z])|${HYBRID}`,
);

export const NAMED = new RegExp(WORK_AWAY);

/** "Never the whole of it" says nothing of the rest. */
export const NOT_WHOLLY = new RegExp(
  [
    `(?<![a-z])(?:pas|plus|jamais|not|no|non|ni|aucun)(?: (?:de|en|du|d'|a|au|le|ouvert|ouverte|possible|propose)){0,3} (?:full?(?:ly)?[ -]?remote|100 ?% (?:en |a |de )?${AWAY}|(?:a )?${WORK_AWAY} ${WHOLLY})`,
    `(?:full?(?:ly)?[ -]?remote|100 ?% (?:en |a |de )?${AWAY}|${WORK_AWAY} ${WHOLLY}) ?(?:: ?)?(?:n'est|ne sera|is|non|impossible|exclu|pas|not)(?![a-z])(?: pas| not)?(?: [a-z]+)?`,
  ].join('|'),
  'g',
);

const UNLESS_FREE =
  '(?! ?(?:obligat|impos|systemat|exclu|necess|requi|mandat|precis|renseign|communiqu|defini|plus|more|de (?:limite|restriction|probleme|contrainte)))';
const NOT_POSSIBLE =
  '(?:possib|envisag|prevu|autoris|propos|permis|ouvert|accept|compatib|available|offered|allowed|supported|an option|eligib|au programme)';

/** None at all, in so many words. */
export const NONE = new RegExp(
  [
    `(?<![a-z])(?:pas de|aucun|sans|no|zero) ${WORK_AWAY}${UNLESS_FREE}`,
    '(?<![a-z])non[ -](?:tele-?travaillable|remote)|pas tele-?travaillable',
    '(?:only|fully|100 ?%) on[ -]?site|on[ -]?site (?:only|job|position|role|work)',
    `${WORK_AWAY}${IS}(?:non|aucune?|no|none|jamais|never|impossible|exclus?|pas)(?![a-z'])${UNLESS_FREE}`,
    `${WORK_AWAY}(?: [a-z]+)? (?:n'est|ne sera|n'y est|is|will) (?:pas|not)(?: [a-z]+)? ${NOT_POSSIBLE}`,
    `(?:n'est|ne sera|n'offre|n'autorise|ne permet|ne propose|ne prevoit|ne comporte|ne se prete|non) ?(?:pas |aucun )?(?:${NOT_POSSIBLE}\\S* )?(?:au |a |en |le |de |du |un )?${WORK_AWAY}`,
    `(?:does not|doesn't|do not|don't|cannot|can't|not) (?:be |currently )?(?:allow|offer|support|permit|done|eligible|suitable|available)\\w* ?(?:for |to )?${WORK_AWAY}`,
    '(?:100 ?%|uniquement|exclusivement|entierement) (?:en |sur )?(?:presentiel|site)',
    'presentiel (?:obligatoire|uniquement|exclusivement|only)',
    // Where the line says how the work is done, and says but this.
    '^[^a-z]{0,4}(?:lieux?|localisation|location|teletravail|modalites?|poste|rythme|travail)[^:|]{0,25}[:|](?:[^;]*[,(])? ?(?:en )?(?:presentiel|on-?site)[ ).|]*$',
  ].join('|'),
);

export const FULL = new RegExp(
  [
    `100 ?% (?:en |a )?${AWAY}`,
    `${AWAY} ?(?:possible )?[(:]?(?:a |en )?100 ?%`,
    `${WORK_AWAY}(?:[ :(|-]|possible|autorise|accepte|envisageable|jusqu'a|a hauteur de|up to|oui|ok){1,8}a? ?100 ?%`,
    `${WORK_AWAY}${IS}(?:partiel ou )?(?:complet|total|integral|full|permanent|en france|a temps (?:plein|complet))`,
    `tout (?:en )?${WORK_AWAY}`,
    '(?:work|working|based|live) (?:from )?anywhere|from anywhere',
    '(?<![a-z])ful(?:l|ly)[ -]?remote|remote[ -](?:full|first|only)|100 ?% remote',
    `(?:entierement|totalement|completement|integralement|essentiellement|exclusivement|uniquement) (?:a distance|en ${WORK_AWAY})`,
    // Nothing else where the place should stand.
    `^(?:lieu|localisation|location)[^:]{0,25}: ?(?:en |a |100 ?% ?)?${AWAY}[.!]?$`,
    `${WORK_AWAY} et ?\\/ ?ou|${WORK_AWAY} ou (?:possibilite|presence)`,
    `(?:${WORK_AWAY}|a distance)[^;]{0,40}(?:partout en|pas de localisation|n'importe ou|toute la france)`,
    "travailler d'ou (?:tu|vous|on|l'on) v",
  ].join('|'),
);

export const PARTIAL = new RegExp(
  [
    'teletravaillable',
    `(?:${WORK_AWAY}|a distance)[^;]{0,40}(?:possib|partiel|accept|bienvenu|envisage|autoris|encourag|flexible|ok(?![a-z])|(?:[1-3] ?j|jours?|days?)(?![a-z])|mixte|partial|hybrid|hybride|ponctuel|occasionnel|apprecie|presen|la norme|si souhaite)`,
    `(?:possib|partiel|autoris|jours? (?:de|en)|alterne)[^;]{0,40}(?:${WORK_AWAY}|a distance)`,
    `${DAYS}[^;,]{0,20} (?:de |of )(?:${WORK_AWAY}|a distance)`,
    // Four or five of them are all that one works.
    `${FEW_DAYS}[^;,]{0,20} (?:en |a )?(?:${WORK_AWAY}|a distance)`,
    `${WORK_AWAY}${IS}(?:jusqu'a |max\\w* )?\\d ?j(?![a-z])`,
    `${WORK_AWAY}${IS}(?:oui|yes|ok|true|frequent|regulier|negociable|a (?:definir|discuter|convenir|mi-temps)|selon|une (?:part|partie)|la moitie)(?![a-z])`,
    `(?:ouvert|eligible|accessible|propice)\\S{0,4} (?:au|en) ${WORK_AWAY}`,
    `(?:part|partie|moitie|quotite|dose|rythme) (?:du temps )?(?:de |en |du )${WORK_AWAY}|${WORK_AWAY} [^;,]{0,20}(?:part|partie|moitie) (?:de|du) `,
    `${WORK_AWAY}(?: [a-z']+){0,3}${IS}(?:[a-z']+ ){0,3}(?<!\\d)\\d{1,2} ?%`,
    `(?<!\\d)\\d{1,2} ?% (?:de |du |en |of |a )?(?:temps |time )?(?:de |en )?${AWAY}`,
    `(?:${THE_REST})[^;,]{0,20}(?:${WORK_AWAY}|a distance)|(?:${WORK_AWAY}|a distance) (?:${THE_REST})`,
    // A task, not the post: "analyse en télétravail".
    `(?:analyses?|redaction|restitutions?|preparation|suivi|points?|depouillement) (?:en |a )${AWAY}`,
    `days? (?:a|per) (?:week|month) (?:of )?${WORK_AWAY}`,
    `(?:beaucoup|souvent|parfois|ponctuellement|regulierement) (?:a distance|en ${WORK_AWAY})`,
    `presentiel[^;]{0,30}${WORK_AWAY}|${HYBRID}|en partie (?:en |a )?${AWAY}`,
    `[a-z)] et (?:en )?${WORK_AWAY}|${WORK_AWAY} et (?:a|au|dans|sur) |[+&] ?(?:en )?${WORK_AWAY}|${WORK_AWAY} ?[+&]`,
    "d'un peu partout",
  ].join('|'),
);

export const SOME_DAYS = new RegExp(`(?<![a-z])${DAYS}`);

const PEOPLE =
  '(?:agents?|usagers?|utilisateurs?|utilisatrices?|salarie\\S{0,4}|employes?|fonctionnaires|managers?|eleves?|etudiants?|citoyens?|patients?|clients?|personnes?|gens|parents|enseignants?|medecins?|collaborateurs?|users?|employees?|people|citizens|staff)';
/** What a product, its users or a machine do from afar; a matter that one works on. */
export const OF_OTHERS = new RegExp(
  [
    `(?<![a-z])${PEOPLE}(?: (?!sont|seront|peuvent|est|sera)[a-z]+)? (?:en|au|a|qui) ${WORK_AWAY}`,
    `(?:${WORK_AWAY}|a distance) (?:des|de nos|de leurs|aux|of) (?:[a-z]+ )?${PEOPLE}`,
    '(?:formations?|cours|consultations?|enseignements?|assistance|support|ventes?|acces|soins?|demarches?|signatures?|ateliers?|entretiens?|gestion|controles?|accompagnements?|apprentissage|maintenance|rendez-vous|prise en main) a distance',
    'tele-?travailleu\\w+|teleworkers?|(?<![a-z])git remote',
    'remote (?:sensing|workers?|servers?|apis?|procedure|desktop|access|control|controls|sites?|areas?|regions?|communit\\w+|users?|repositor\\w+|monitoring|support|systems?|machines?|villages?|learning|teaching|care|consultations?)',
    `(?<![a-z])(?!(?:avec|et|ou|faire|fait|fais|permet|propose|proposons|encourage|autorise|aussi|part|partie|quotite|rythme|taux|modalites|conditions|jours|reste|recours|eligible|ouvert|ouverte|favorable|droit|acces|retour)(?![a-z]))[a-z]+ (?:du|au|sur le|pour le) ${WORK_AWAY}`,
    `(?:offres?|outils?|solutions?|logiciels?|plateformes?|produits?|applications?|services?|demandes?|declarations?|pratiques?) (?:de|d'|en) ${WORK_AWAY}`,
  ].join('|'),
  'g',
);

/** The post, or those who fill it, are who works from afar. */
export const OWN_WORK =
  /(?<![a-z])(?:travail\w*|postes?|missions?|contrats?|stage|cdd|cdi|alternance|equipes?|organisation|semaines?|jours?|temps|lieu|rythme|role|position|job|work\w*|team|internship|freelance|prestation|duree|mois|(?:vous|tu|nous|on|you|we) (?:etes|es|est|serez|seras|sommes|pouvez|peux|pouvons|peut|can|will|may|are))(?![a-z])/;

/** A clause that begins with it, as a list of terms has them. */
export const OWN_CLAUSE = new RegExp(
  `(?:^|[,;:(|+/.&!?-]|[^ -~]| et| ou| and| or) ?(?:le |en |du |avec |tout |plein |possibilite (?:de |d')|[a-z]{4,12}ment (?:en |a )?)?${WORK_AWAY}`,
);

/** Those that a product is for, and what it is. */
export const OF_A_PRODUCT =
  /(?<![a-z])(?:usagers?|utilisateurs?|citoyens?|produits?|plateformes?|applications?|outils?|logiciels?|vpn|serveurs?|beneficiaires|patients?|eleves?|users?|citizens|our product|platform|(?:notre|ce|le|our|the) (?:service|solution|dispositif))(?![a-z])/;

/** A duty to be somewhere regularly. */
export const PRESENCE = new RegExp(
  [
    'presence |presente?\\S{0,3} (?:dans|a|au|sur) |presentiel|tous les \\d+ jours|une fois par semaine|(?:\\d|deux|trois) fois par',
    'reunions? (?:a|au|dans|sur) |reunions? [^;]{0,30}hebdo',
    'retrouv\\w+ [^;]{0,40}(?:lundi|mardi|mercredi|jeudi|vendredi|semaine|locaux|bureaux)',
    '(?:attend|venir|retrouv)\\w*[^;]{0,30}(?:jours?|fois) (?:par|/) ?(?:semaine|mois|quinzaine)',
    '(?:jours?|fois) (?:par|/) ?(?:semaine|mois|quinzaine) (?:a paris|sur paris|sur place|au bureau|dans (?:nos|les) (?:locaux|bureaux))',
  ].join('|'),
);
/** Meetings that are few, or a choice, bind nobody; nor do journeys. */
export const NOT_BINDING =
  /(?:avec )?(?:de |des |la |quelques )?(?:possib\w+ (?:de |d')?)?(?:deplacements?|quelques reunions|travail en presentiel|reunions? [^;]{0,20}(?:optionnel|occasionnel))(?:(?!tous les \d|ou teletravail)[^;])*/g;
export const NO_DUTY = /pas d'obligation|pas obligatoire|facultati/;
/** What is refused at first, or with exceptions, is not refused. */
export const AT_FIRST = /(?<![a-z])(?:puis|ensuite|sauf|au debut|les premiers|periode d'essai)(?![a-z])/;
