import {createHash} from 'node:crypto';
import type {BodyNode} from '../../contract/body.js';
import type {Posting} from '../../contract/posting.js';
import {bodyMarkup} from '../pages/body-markup.js';
import {toHtml, toNodes} from '../pages/markup.js';
import {pagePath} from '../pages/posting-page.js';
import type {SiteOptions} from '../pages/site.js';
import {noonOf} from '../paris-time.js';

/** One open posting as any feed tells it. */
export interface FeedEntry {
  readonly posting: Posting;
  /** IRI, the same for ever. */
  readonly id: string;
  /** Absolute address of the page, where it is known. */
  readonly url: string | undefined;
  /** Instant; undefined where the posting has no day, or one that has not come yet. */
  readonly published: string | undefined;
  /** Empty if the posting has no text. */
  readonly html: string;
}

export function feedEntry(posting: Posting, body: readonly BodyNode[], site: SiteOptions): FeedEntry {
  const {id, datePosted} = posting;
  const url = site.addresses.absolute(pagePath(id));
  const day = datePosted !== undefined && datePosted <= site.now ? datePosted : undefined;
  return {
    posting,
    id: url ?? idOf(`posting ${id}`),
    url,
    published: day === undefined ? undefined : noonOf(day),
    html: toHtml(toNodes(bodyMarkup(body, {level: 1}))),
  };
}

/** A name that lasts for what has no address: a UUID made of a text (RFC 9562, version 8). */
export function idOf(name: string): string {
  const digits = createHash('sha256').update(`job-board ${name}`).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
