import {MAX_SIMILAR} from '../contract/body.js';
import type {Posting} from '../contract/posting.js';
import {analyserFor, withMemory} from '../search/analysis/analyser.js';
import {fold} from '../search/analysis/fold.js';
import {createNotions, stemGroups} from '../search/analysis/notions.js';
import {isWeakStem} from '../search/analysis/stop-words.js';
import {readTerms, wordsOf} from '../search/analysis/terms.js';
import {remember} from '../search/remember.js';
import {TRADE_SYNONYMS} from '../search/trade-synonyms.js';

/** What a shared trait of each kind is worth, beside its rarity. */
const WEIGHTS = {title: 1, category: 1, skill: 0.5, place: 0.5};
/** Cosine below which two postings have too little in common to be told of. */
const FLOOR = 0.25;
/** Rarity of what a single posting has: nothing can share it, so that it only says that there is more. */
const SOLE = 1;
/** Of the postings that have a trait, so many, the newest, are looked at: what bounds the time. */
const HOLDERS = 64;
/** With so many met by the rarest traits, those that share only commoner ones are no nearer. */
const ENOUGH = 96;

export interface SimilarOptions {
  /** The postings that may be named: open ones, newest first. */
  readonly open: readonly Posting[];
  /** Language of the board, a BCP 47 tag. */
  readonly lang: string;
  /** Groups of ids that are one offer: none is named beside another of its group. */
  readonly twins: readonly (readonly string[])[];
}

/** What is known of a posting for comparing: its traits as numbers, ascending, and the length of their vector. */
interface Profile {
  readonly posting: Posting;
  readonly traits: readonly number[];
  readonly length: number;
}

/**
 * For each posting the ids of the open ones that are most like it, the most similar first; a posting that
 * has none is left out. Two postings are compared by the words of their titles, their categories, skills
 * and places, each worth more the rarer it is: the cosine of tf-idf vectors (Salton, 1975). Among equals
 * the newest comes first, then the first id.
 */
export function similarPostings(
  postings: readonly Posting[],
  {open, lang, twins}: SimilarOptions,
): ReadonlyMap<string, readonly string[]> {
  const readTraits = traitReader(lang);
  const named = new Map(postings.map((posting) => [posting, readTraits(posting)]));
  const table = new TraitTable([...named.values()]);
  const profiles = new Map(
    postings.map((posting) => [posting, table.profileOf(posting, named.get(posting))]),
  );
  const candidates = open.flatMap((posting) => profiles.get(posting) ?? []);
  const holders = listHolders(candidates);
  const offersOf = offerReader(twins);
  const found = new Map<string, readonly string[]>();
  for (const [posting, profile] of profiles) {
    const likest = nearest(profile, candidates, holders, table);
    const similar = firstOfEach(likest, offersOf, offersOf(posting));
    if (similar.length > 0) found.set(posting.id, similar);
  }
  return found;
}

/** The ids of the first postings of different offers, none of which is one of the given. */
function firstOfEach(
  postings: Iterable<Posting>,
  offersOf: (posting: Posting) => readonly string[],
  own: readonly string[],
): readonly string[] {
  const seen = new Set(own);
  const ids: string[] = [];
  for (const posting of postings) {
    const offers = offersOf(posting);
    if (offers.some((offer) => seen.has(offer))) continue;
    for (const offer of offers) seen.add(offer);
    if (ids.push(posting.id) === MAX_SIMILAR) break;
  }
  return ids;
}

/** Tells which offer a posting publishes: its group of twins, and its role in its team, however it is told anew. */
function offerReader(twins: SimilarOptions['twins']): (posting: Posting) => readonly string[] {
  const groups = new Map(twins.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  return ({id, title, organization}) => [
    `id ${groups.get(id) ?? id}`,
    ...(organization ? [`role ${organization.id ?? fold(organization.name)} ${fold(title)}`] : []),
  ];
}

type Trait = readonly [name: string, weight: number];

/** Reads what of a posting counts, each trait once. */
function traitReader(lang: string): (posting: Posting) => readonly Trait[] {
  const analyser = withMemory(analyserFor(lang));
  const lexicon = {...analyser, notionsOf: createNotions(stemGroups(TRADE_SYNONYMS, analyser))};
  // Many postings have the same title, the same skills.
  const traitsOf = remember((title: string): readonly Trait[] => {
    const terms = readTerms(wordsOf(title), lexicon, () => false).map(({text}) => text);
    const telling = new Set(terms.filter((term) => !isWeakStem(term)));
    return [...telling].map((term) => [`t ${term}`, WEIGHTS.title]);
  });
  const folded = remember(fold);
  return ({title, category = [], skills = [], places = []}) => [
    ...traitsOf(title),
    ...category.filter((one) => one !== 'other').map((one): Trait => [`c ${one}`, WEIGHTS.category]),
    ...skills.map((skill): Trait => [`s ${folded(skill)}`, WEIGHTS.skill]),
    ...places.map((place): Trait => [`p ${folded(place)}`, WEIGHTS.place]),
  ];
}

/** All traits of a board, numbered, with what each adds to a likeness. */
class TraitTable {
  readonly #numbers = new Map<string, number>();
  readonly #squares: number[] = [];

  constructor(all: readonly (readonly Trait[])[]) {
    const counts: number[] = [];
    const weights: number[] = [];
    for (const [name, weight] of all.flat()) {
      const number = this.#numbers.get(name) ?? this.#numbers.size;
      this.#numbers.set(name, number);
      counts[number] = (counts[number] ?? 0) + 1;
      weights[number] = weight;
    }
    for (const [number, count] of counts.entries()) {
      const rarity = count === 1 ? SOLE : Math.log(1 + all.length / count);
      this.#squares[number] = ((weights[number] ?? 0) * rarity) ** 2;
    }
  }

  profileOf(posting: Posting, traits: readonly Trait[] = []): Profile {
    const numbers = [...new Set(traits.map(([name]) => this.#numbers.get(name) ?? -1))].sort((a, b) => a - b);
    const square = numbers.reduce((sum, number) => sum + this.squareOf(number), 0);
    return {posting, traits: numbers, length: Math.sqrt(square)};
  }

  squareOf(number: number): number {
    return this.#squares[number] ?? 0;
  }

  /** From 0, nothing in common, to 1. */
  likeness(one: Profile, other: Profile): number {
    let shared = 0;
    let at = 0;
    for (const trait of one.traits) {
      while ((other.traits[at] ?? Infinity) < trait) at += 1;
      if (other.traits[at] === trait) shared += this.squareOf(trait);
    }
    return shared === 0 ? 0 : shared / (one.length * other.length);
  }
}

/** For each trait, the places of the first candidates that have it. */
function listHolders(candidates: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [at, {traits}] of candidates.entries()) {
    for (const trait of traits) {
      const list = holders.get(trait);
      if (!list) holders.set(trait, [at]);
      else if (list.length < HOLDERS) list.push(at);
    }
  }
  return holders;
}

/** The candidates that are like one posting, the likest first; it may be among them itself. */
function nearest(
  profile: Profile,
  candidates: readonly Profile[],
  holders: ReadonlyMap<number, readonly number[]>,
  table: TraitTable,
): readonly Posting[] {
  const met = new Set<number>();
  const rarestFirst = profile.traits.toSorted((a, b) => table.squareOf(b) - table.squareOf(a) || a - b);
  for (const trait of rarestFirst) {
    for (const at of holders.get(trait) ?? []) met.add(at);
    if (met.size >= ENOUGH) break;
  }
  return [...met]
    .flatMap((at) => {
      const candidate = candidates[at];
      const likeness = candidate ? table.likeness(profile, candidate) : 0;
      return candidate && likeness >= FLOOR ? [{at, likeness, posting: candidate.posting}] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    .map(({posting}) => posting);
}
