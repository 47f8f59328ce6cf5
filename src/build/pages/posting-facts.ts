import type {Posting} from '../../contract/posting.js';
import {element, type Content} from './markup.js';
import type {PageWords} from './page-words.js';

/** What is known of a posting, in the order in which one asks for it. */
export function postingFacts(posting: Posting, words: PageWords): Content {
  const {messages} = words;
  const {facets} = messages.filters;
  const {employmentTypes, categories, remoteModes, list, salary, junior} = messages.posting;
  const rows: readonly (readonly [term: string, value: Content])[] = [
    [facets.organization, posting.organization?.name],
    [facets.incubator, posting.incubator?.name],
    [facets.ministry, posting.ministry?.name],
    [
      facets.employmentType,
      posting.employmentType && list(posting.employmentType.map((type) => employmentTypes[type])),
    ],
    [facets.category, posting.category && list(posting.category.map((category) => categories[category]))],
    [facets.places, posting.places && list(posting.places)],
    [facets.remote, posting.remote && remoteModes[posting.remote]],
    [salary, posting.salary],
    [facets.skills, posting.skills && list(posting.skills)],
    [facets.junior, posting.junior ? junior : undefined],
    [facets.datePosted, day(posting.datePosted, words)],
    [words.lastDay, day(posting.validThrough, words)],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  return known.length === 0
    ? undefined
    : element(
        'dl',
        {class: 'facts'},
        known.map(([term, value]) =>
          element('div', {}, element('dt', {}, term), element('dd', {}, element('bdi', {}, value))),
        ),
      );
}

function day(day: string | undefined, words: PageWords): Content {
  return day === undefined ? undefined : element('time', {datetime: day}, words.day(day));
}
