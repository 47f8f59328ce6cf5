import type {Sentence} from './text/sentences.js';

/** A line that names the contract, as "Contrat de travail : …" does. */
export const CONTRACT_LABEL =
  /^(?:type |nature |forme )?(?:du |de |des |of )?(?:contrats?|contract|statuts?|type)(?: [a-z',]+){0,5} ?:/;
export const OPEN_TO =
  /(?:postes?|mission|offre) (?:\S+ ){0,5}(?:ouvert|propose)\S{0,5} |(?:fonctionnaires?|titulaires?|contractuels?) (?:\S+ ){0,3}(?:uniquement|exclusivement|bienvenu|accept)|sous forme de |statut (?:de|d')|(?:position|job|role) (?:\S+ ){0,3}open to |^open to |^ouverte?s? aux? |^(?:agents? )?(?:fonctionnaires?|titulaires?)(?: et| ou|,) (?:aux? )?(?:agents? )?contractuels?(?![a-z])/;
const SOUGHT_AS =
  /(?<![a-z])(?:recrute|recrutons|cherche|cherchons|recherche|recherchons|besoin)(?![a-z])(?! a )[^;]{0,80} (?:(?:en|pour un|pour une) (?:cdd|cdi|stage|alternance|contrat)|independant|freelance)/;
const DAILY_RATE = /(?<![a-z])(?:tjm|taux journaliers?)(?![a-z])/;
/** A sentence that speaks of a contract, wherever it stands. */
export const ABOUT_CONTRACT =
  /(?<![a-z])(?:contracts?|positions?|employment|contrats?|emploi|embauche|recrutement en|en (?:cdd|cdi|freelance|stage|alternance|prestation)|(?:cdd|cdi|stage|alternance|apprentissage|internship) (?:de|d'|a|of|temps|remunere)|missions? (?:en|benevoles?)|(?:ce|cette) (?:stage|alternance)|open to|work as|an intern|^(?:detachement|mise a disposition) (?:ou|et|de|possible))(?![a-z])/;

export function statesTerms({line, folded}: Sentence): boolean {
  const isTerm = line.section === 'terms' || (line.section === 'apply' && DAILY_RATE.test(folded));
  return isTerm || CONTRACT_LABEL.test(folded) || OPEN_TO.test(folded) || SOUGHT_AS.test(folded);
}

/** Words that take back what follows them, or speak of others. */
const NOT_OFFERED = new RegExp(
  [
    'eventuel|pouvant |debouch|a terme|evoluer vers|transform|nous sommes (?:nombreu|presque|tous|plusieurs|seulement)|futur|pour le devenir|un frein|precedent|statuts? specifique|anciens? |deja |avant un|compose|diplome',
    '(?:peut|peuvent|pourra|pourront|pourrait|pourraient) (?:[a-z]+ ){0,2}(?:mener|conduire|aboutir|evoluer|devenir|poursuivre|suivie?|proposee?|prolongee?|perennisee?)',
    "suivie?s? d'un|perspectives? |en vue d'un|pre-?embauche|puis (?:un |en )?cdi",
    "(?:possibilite|opportunite)s? [^;,]{0,40}(?:a l'issue|ensuite|par la suite|plus tard)",
    '(?:may|might|could|can) (?:[a-z]+ ){0,2}(?:become|turn|lead)|leading to',
  ].join('|'),
);

/** From the last mark on: to begin anywhere would be to look at each word again and again. */
const UP_TO = '(?<=^|[,;:(.])[^,;:(.]*';
const BODIES =
  '(?:organisme|autorite|institution|commission|agence|media|structure|expert|comite|laboratoire|journal|association)s?';

/** What is named to say that it is not offered, up to the next comma; and words that mean no contract here. */
export const NOT_OFFERED_HERE = new RegExp(
  [
    "(?<![a-z])(?:pas|ni|hors|sauf) (?:ouverte?s? )?(?:aux?|a la|de|d'|en|un|une|possible en) (?:(?! mais )[^,;:)])*",
    '(?<![a-z])ni (?:(?! mais )[^,;:)])*',
    '(?<![a-z])(?:no|not open to|not for) (?:(?! but )[^,;:)])*',
    `${UP_TO}s'abstenir`,
    `${UP_TO} (?:impossibles?|exclue?s?|non (?:possible|propose|accepte)[a-z]*)(?![a-z])`,
    `${UP_TO} n(?:e sont|e sera|e seront|'est) pas (?:possible|propose|envisag|accept|prevu)[a-z]*(?! (?:en|de|d|a|aux?|pour)(?![a-z]))`,
    "experiences?(?: [a-z]+){0,3} (?:en|comme|de|d') ?[^,;:(]*",
    `(?<![a-z])(?:es|etes|seras?|serez|etre|soyez|sois|reste[rz]?|tres|assez|plutot|maniere|facon|${BODIES}|an|be|are|more) independ[a-z.()-]*(?![a-z.()-])(?! ?(?:ou |or |,|/|\\(|et [a-z]+ez ))`,
    'equipes?(?: [a-z]+){0,4} independantes?',
    "(?<![a-z])(?:recrutements?|offres?|contrats|entrees?|formations?|jeunes|candidats?|entreprises?|developpement|essor|acces|service|marche|secteur|acteurs?)\\S{0,6} (?:en|de l'|d'|a l'|de) ?(?:alternance|apprentissage)",
    'bonnes? alternances?',
    'apprentissage (?:automatique|profond|statistique|par renforcement)',
  ].join('|'),
  'g',
);

/** What is said before words that take it back. */
export function offeredIn(folded: string): string {
  const end = folded.search(NOT_OFFERED);
  return end < 0 ? folded : folded.slice(0, end);
}

/** "C.D.I.", and a contract abroad that calls itself voluntary, as everybody else would write them. */
export function usualWords(folded: string): string {
  return folded
    .replace(/(?<![a-z])c\.d\.([di])\.?(?![a-z])/g, 'cd$1')
    .replace(/volontariat international(?: en (?:entreprise|administration))?(?: \(vi[ea]\))?/g, 'cdd');
}

/** Words without which no contract is named. */
export const MENTION =
  /contra|cdi|cdd|c\.d|stag|intern|trainee|alternan|apprent|independ|free|entrepren|employ|presta|portage|tjm|journalier|marche|fonction|titulaire|servant|second|detache|disposition|benevol|volont|civique|duree|permanent|vacat|temporary|position|term|emploi|embauche|compte|mission/;

const LABEL =
  '(?:modalite|condition|contrat|statut|cadre|type|forme|remuneration|duree|tarif|budget|poste|offre|terms)';
const THINGS =
  '(?:cdi|cdd|c\\.d\\.|stages?|contra|postes?|offres?|emploi|missions?|alternance|apprentissage|freelance|free|independ|micro|auto|presta|portage|tjm|taux|fonctionnaire|titulaire|detachement|mise a|benevol|service civique|volontariat|vacation|permanent|fixed|full|intern|traineeship|position|job|role|open|ouvert|temps|remuneration|recrutement|duree)';
/** Whoever else does something with contracts (a product, its users, a team) is not what is offered. */
const OF_THE_POST = new RegExp(
  [
    `^[^a-z0-9]*(?:${LABEL}[^:.]{0,40} ?:? ?)?(?:(?:un|une|le|la|ce|cet|cette|notre|the|this|is|a|an|it|c'est|il s'agit|d'un|d'une|en|type|nature|forme|de|du|d'|of|en|our|sous|dans le cadre|\\d+|[a-z0-9]+-(?:month|year)) ?){0,5}${THINGS}`,
    "(?<![a-z])(?:nous|on) (?:[a-z']+ )?(?:propos|offr|recrut|recherch|cherch|embauch)",
    '(?<![a-z])(?:vous|tu) (?:etes|es|serez|seras|pouvez|peux|intervien|travaill|signe|beneficie|rejoi|facture|candidate)',
    '(?<![a-z])(?:(?:ce|cet|cette|votre|ton) (?:contrat|mission|emploi|embauche)|(?:ce|le|du|votre|notre) (?:poste|recrutement))(?![a-z])',
    '(?<![a-z])(?:uniquement|exclusivement|seulement) (?:en|comme) ',
    "(?<![a-z])(?:dans le cadre|sous la forme|par le biais) d'une? (?:cdd|cdi|stage|contrat|prestation|alternance)",
    `^[^a-z0-9]*[a-z.-]{1,30} \\((?:en )?${THINGS}[a-z.-]*\\)`,
    "(?<![a-z])(?:we(?: are|'re)? (?:offer|hir|look)[a-z]*|you (?:are|will be|can)|(?:this|the) (?:position|role|job|post))(?![a-z])",
  ].join('|'),
);

/** Those whom a product serves, and colleagues, have contracts, too. */
const OF_OTHERS =
  /(?<![a-z])(?:aid(?:er|ent|e|ons|ant)|simplifi[a-z]+|permet[a-z]*|encadr[a-z]+|(?:equipes?|composee?s?|vie|rupture) (?:de|d')|en lien|aupres d|avec (?:des|les|nos|un|une|deux|trois|quatre)|helps?|utilisateurs?|users|salaries|employeurs?|outils? pour|(?<!ouverte? )(?<!propose )aux? (?:freelance|independant|auto|stagiaire|alternant))[^,;:]{0,60}(?:freelanc|independ|cdi|cdd|stagi|alternan|apprenti|prestat|fonctionn|contrat|entreprene|intern)|(?:freelanc|independ|auto)[a-z-]* un (?:outil|service)/;

export function speaksOfPost(folded: string): boolean {
  return OF_THE_POST.test(folded) && !OF_OTHERS.test(folded);
}
