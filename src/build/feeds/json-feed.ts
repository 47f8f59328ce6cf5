import {toJson} from '../pages/markup.js';
import type {SiteOptions} from '../pages/site.js';
import type {FeedEntry} from './feed-entry.js';
import type {Feed} from './list-feeds.js';

/** A feed as JSON Feed 1.1, each posting's facts in `_job`, by the names of the index. */
export function jsonFeed(feed: Feed, entries: readonly FeedEntry[], {addresses, lang}: SiteOptions): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: addresses.board,
    feed_url: addresses.absolute(feed.path('json')),
    language: lang,
    items: entries.map(toEntry),
  };
  return `${toJson(document)}\n`;
}

function toEntry({posting, id, url, published, html}: FeedEntry): object {
  const {title, lang, excerpt, category, skills, organization} = posting;
  const tags = [...(category ?? []), ...(skills ?? [])];
  return {
    id,
    url,
    title,
    ...(html === '' ? {content_text: excerpt ?? title} : {content_html: html}),
    summary: excerpt,
    date_published: published,
    authors: organization && [{name: organization.name}],
    tags: tags.length > 0 ? tags : undefined,
    language: lang,
    _job: factsOf(posting),
  };
}

function factsOf(posting: FeedEntry['posting']): object {
  const {datePosted, validThrough, openings, employmentType, category, skills, places, remote} = posting;
  const {organization, incubator, ministry, junior, salary} = posting;
  return {
    datePosted,
    validThrough,
    openings,
    organization,
    incubator,
    ministry,
    employmentType,
    category,
    skills,
    places,
    remote,
    junior,
    salary,
  };
}
