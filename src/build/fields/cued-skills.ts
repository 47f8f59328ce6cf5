/** How far before a name its cue is looked for, in characters. */
const REACH = 80;
const ARTICLE = "(?:(?:le|la|les|du|de|des|the) |l'|d')?";

/** Words that only a technology can follow: "écrits en Go", "vous maîtrisez Swift", "sous R". */
const CUES = new RegExp(
  `(?<![a-z])(?:${[
    `(?:re-?)?(?:cod|developp?|programm|ecri[trv]|script|implement|construi|concu|redig|built|writ|analy[st]|trait)[a-z]*\\S{0,3}(?: [a-z'.]+){0,4} (?:en|in|sous|using) ${ARTICLE}`,
    `maitris[a-z]* (?:bien |parfaitement |deja |aussi )?${ARTICLE}`,
    `(?:utilis|pratiqu|manipul)[a-z]* (?:surtout |aussi |deja |principalement )?${ARTICLE}`,
    `(?:maitrise|usage|utilisation|connaissances?|competences?|expertise|notions?|bases|pratique|knowledge|command|proficien[a-z]*|skills?)(?: [a-z]+)? (?:de|du|d'|en|of|in|with) ?${ARTICLE}`,
    'sous ',
    '(?:use|uses|using|write|writes|writing) ',
  ].join('|')})$`,
);
/** People are known, too. */
const KNOWING = /(?<![a-z])(?:connai[a-z]*|know|knows) (?:bien |deja )?$/;
const ALSO_FIRST_NAMES: readonly string[] = ['AVA', 'Hugo', 'Jasmine', 'Julia'];
/** "Stack : Go", "Langages : C, Ada"; further names stand behind short words and commas. */
const LABELLED =
  /(?<![a-z])(?:stack|pile|langages?|languages?|technos?|technologies|frameworks?|back|backend|front|frontend)(?: [a-z]+){0,2} ?: ?(?:[a-z0-9.+# -]{1,20}[,/]){0,8} ?(?:[a-z0-9.+#-]{1,20} (?:et|ou|and|or|&) )?$/;

/**
 * Whether the words before a name leave no doubt that it is one, although it is also an everyday word: in
 * lower case it may still be that ("en vue de"), so it has to have a capital.
 */
export function isCued(name: string, {text, folded}: CuedLine, at: number, length: number): boolean {
  if (!/\p{Lu}/u.test(text.slice(at, at + length))) return false;
  if (!ENDS_NAME.test(folded.slice(at + length, at + length + 2))) return false;
  const before = folded.slice(Math.max(0, at - REACH), at);
  return (
    CUES.test(before) || LABELLED.test(before) || (!ALSO_FIRST_NAMES.includes(name) && KNOWING.test(before))
  );
}

interface CuedLine {
  readonly text: string;
  readonly folded: string;
}

/** "C’est", "R&D", "C-ITS" begin with a letter that is no language. */
const ENDS_NAME = /^(?:$|[\s,;:!?)/]|\.(?:$|\s)|[."*](?![a-z0-9]))/;

/** A letter that is no language: one of a row of letters, or the first of a longer word. */
export function isMereLetter(name: string, folded: string, at: number, length: number): boolean {
  if (name.length > 1) return false;
  if (length > 1 || /^(?:['&]|[.-][a-z0-9])/.test(folded.slice(at + 1, at + 3))) return true;
  return ROW_OF_LETTERS.test(folded.slice(Math.max(0, at - REACH), at));
}

const ROW_OF_LETTERS =
  /(?<![a-z])(?:categories?|cat\.?|category|echelles?|permis|groupes?|group|plan|grades?|classes?|class|niveaux?|level|options?|volet|annexe|zones?|hepatite|vitamine|serie|batiment|hall|porte)(?: [a-g][0-9+]?,?){0,4}(?: (?:et|ou|a|and|or|de))?(?: la| le)? ?$/;
