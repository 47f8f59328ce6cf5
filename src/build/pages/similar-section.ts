import type {Posting} from '../../contract/posting.js';
import {element, type Content} from './markup.js';
import type {PageWords} from './page-words.js';

/** What a page says of another posting. */
export type NamedPosting = Pick<Posting, 'id' | 'title' | 'organization' | 'places' | 'lang'>;

interface SimilarOptions {
  readonly words: PageWords;
  /** Language of a posting where it isn't that of the page. */
  readonly langOf: (posting: NamedPosting) => string | undefined;
  /** Address of a posting's page, as seen from this one. */
  readonly hrefOf: (posting: NamedPosting) => string;
}

/** Links to the postings that are like one, each with who offers it and where. */
export function similarSection(
  similar: readonly NamedPosting[],
  {words, langOf, hrefOf}: SimilarOptions,
): Content {
  if (similar.length === 0) return undefined;
  const links = similar.map((posting) => {
    const {title, organization, places = []} = posting;
    const about = [organization?.name, places.join(', ')].filter(Boolean).join(' – ');
    return element(
      'li',
      {},
      element('a', {href: hrefOf(posting), lang: langOf(posting)}, element('bdi', {}, title)),
      about === '' ? undefined : [' ', element('span', {dir: 'auto'}, about)],
    );
  });
  return element(
    'nav',
    {class: 'similar', 'aria-labelledby': 'similar'},
    element('h2', {id: 'similar'}, words.similar),
    element('ul', {role: 'list'}, links),
  );
}
