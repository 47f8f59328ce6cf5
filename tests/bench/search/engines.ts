import Fuse, {type IFuseOptions} from 'fuse.js';
import MiniSearch from 'minisearch';
import {analyserFor} from '../../../src/search/analysis/analyser.js';
import {fold} from '../../../src/search/analysis/fold.js';
import {readWords} from '../../../src/search/analysis/words.js';
import {createTextSearch} from '../../../src/search/create-text-search.js';
import {scoresOf} from '../../support/scores.js';
import {writeSearchIndex} from '../../../src/search/index-parts/write-search-index.js';
import {TRADE_SYNONYMS} from '../../../src/search/trade-synonyms.js';
import type {SamplePosting} from './sample-postings.js';

/** A search engine, ready to answer. */
export interface Engine {
  /** What a visitor has to fetch before it can answer in full. */
  readonly payload: () => readonly string[];
  /** Ids, best first. */
  readonly search: (text: string) => readonly string[] | Promise<readonly string[]>;
}

export type EngineMaker = (postings: readonly SamplePosting[]) => Engine;

interface Document {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly skills: string;
  readonly text: string;
}

const ownSearch: EngineMaker = (samples) => {
  const postings = samples.map(({posting}) => posting);
  const words = samples.map(({text, skills}) => ({text, namedSkills: skills}));
  const {search: part, files} = writeSearchIndex(postings, words, {synonyms: TRADE_SYNONYMS});
  const list = createTextSearch(postings, JSON.parse(JSON.stringify(part)));
  const search = files.reduce((loaded, {path, text}) => loaded.withPart(path, JSON.parse(text)), list);
  return {
    payload: () => [JSON.stringify(part), ...files.map(({text}) => text)],
    search: (text) => byScore([...scoresOf(search.search(text))].map(([{id}, score]) => ({id, score}))),
  };
};

function fuse(options: IFuseOptions<Document>): EngineMaker {
  return (samples) => {
    const documents = samples.map(toDocument);
    const index = new Fuse(documents, {keys: ['title', 'name', 'skills', 'text'], ...options});
    return {
      payload: () => [JSON.stringify(documents)],
      search: (text) => index.search(text.slice(0, 64)).map(({item}) => item.id),
    };
  };
}

const miniSearch: EngineMaker = (samples) => {
  const {stem} = analyserFor('fr');
  const index = new MiniSearch<Document>({
    fields: ['title', 'name', 'skills', 'text'],
    tokenize: (text) => readWords(fold(text)).flatMap(({isSmall, text: word}) => (isSmall ? [] : [word])),
    processTerm: stem,
    searchOptions: {
      boost: {title: 3, name: 3, skills: 3},
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(samples.map(toDocument));
  return {
    payload: () => [JSON.stringify(index)],
    search: (text) => index.search(text.slice(0, 64)).map(({id}) => String(id)),
  };
};

/** All that run on the list of postings; those with a limit are left out above so many of them. */
export const ENGINES: readonly {readonly name: string; readonly make: EngineMaker; readonly limit: number}[] =
  [
    {name: 'job-board', make: ownSearch, limit: Infinity},
    {name: 'MiniSearch, the same analyser', make: miniSearch, limit: 10_000},
    {name: 'Fuse.js, defaults', make: fuse({}), limit: 10_000},
    {
      name: 'Fuse.js, tuned',
      make: fuse({
        ignoreLocation: true,
        ignoreDiacritics: true,
        threshold: 0.3,
        keys: [{name: 'title', weight: 3}, {name: 'name', weight: 3}, {name: 'skills', weight: 3}, 'text'],
      }),
      limit: 1000,
    },
  ];

function toDocument({posting: {id, title, organization}, skills, text}: SamplePosting): Document {
  return {id, title, name: organization?.name ?? '', skills: skills.join(', '), text};
}

function byScore(found: readonly {readonly id: string; readonly score: number}[]): readonly string[] {
  return found.toSorted((a, b) => b.score - a.score).map(({id}) => id);
}
