import {daysBetween} from '../contract/calendar.js';
import {formatFor, isRecent} from './format.js';
import type {Messages} from './messages.js';

// Dates as the British write them: 3 March 2026.
const {number, day, relativeDay, list, plural} = formatFor('en-GB');

const jobs = (count: number): string => `${number(count)} ${plural(count, {one: 'job', other: 'jobs'})}`;
const found = (count: number, total: number): string =>
  count === total ? jobs(count) : `${number(count)} of ${jobs(total)}`;

export const en: Messages = {
  tag: 'en',
  direction: 'ltr',

  search: {
    label: 'Search jobs',
    submit: 'Search',
    dropped: (word) => `No job has all of these words. These were found without “${word}”.`,
    cut: (length) => `Only the first ${number(length)} characters count.`,
    meant: (text, count) => `Did you mean “${text}”? ${jobs(count)}`,
  },

  filters: {
    toggle: (active) => (active === 0 ? 'Filter' : `Filter (${number(active)})`),
    active: 'Chosen filters',
    remove: (label) => `Remove filter ${label}`,
    clear: 'Clear all',
    value: (label, count) => `${label}, ${number(count)}`,
    showAll: (count) => `Show all ${number(count)}`,
    showFewer: 'Show fewer',
    find: (facet) => `Find in ${facet}`,
    title: 'Filters',
    close: 'Close',
    show: (count) => `Show ${jobs(count)}`,
    facets: {
      category: 'Role',
      employmentType: 'Contract',
      organization: 'Team',
      incubator: 'Incubator',
      ministry: 'Ministry',
      places: 'Place',
      remote: 'Remote work',
      skills: 'Skills',
      junior: 'Experience',
      datePosted: 'Posted',
    },
    recency: (days) => `In the last ${number(days)} days`,
  },

  results: {
    list: 'Jobs',
    found,
    announced: (count, total, filters) => {
      const filtered = plural(filters.length, {one: 'filter', other: 'filters'});
      const words = count === 0 ? 'No job matches' : found(count, total);
      return filters.length === 0 ? words : `${words}, ${filtered} ${list(filters)}`;
    },
    more: (count) => `Show ${number(count)} more ${plural(count, {one: 'job', other: 'jobs'})}`,
    without: (label, count) => `Without “${label}”: ${jobs(count)}`,
    follow: 'Follow jobs (Atom feed)',
    followed: (label) => `Follow jobs “${label}” (Atom feed)`,
    sortBy: 'Sort by',
    sorts: {relevance: 'Relevance', newest: 'Newest', closing: 'Closing soon'},
  },

  posting: {
    posted: (posted, today) =>
      isRecent(posted, today) ? `Posted ${relativeDay(today, posted)}` : `Posted on ${day(posted)}`,
    closes: (last, today) => {
      const left = daysBetween(today, last);
      if (left < 0) return `Closed since ${day(last)}`;
      if (left === 0) return 'Last day to apply';
      return left <= 14 ? `Closes ${relativeDay(today, last)}` : `Open until ${day(last)}`;
    },
    closed: 'Closed',
    closedNote: 'This job is closed: it is no longer possible to apply.',
    openings: (count) => `${number(count)} ${plural(count, {one: 'position', other: 'positions'})}`,
    junior: 'Juniors welcome',
    salary: 'Pay',
    employmentTypes: {
      permanent: 'Permanent',
      'fixed-term': 'Fixed term',
      internship: 'Internship',
      apprenticeship: 'Apprenticeship',
      freelance: 'Freelance',
      'civil-servant': 'Civil servant',
      volunteer: 'Volunteer',
    },
    categories: {
      development: 'Development',
      data: 'Data',
      design: 'Design',
      product: 'Product',
      deployment: 'Outreach and deployment',
      coaching: 'Coaching',
      community: 'Community and communication',
      intrapreneurship: 'Intrapreneurship',
      operations: 'Infrastructure and security',
      other: 'Other roles',
    },
    remoteModes: {full: 'Fully remote', partial: 'Partly remote', none: 'On site'},
    list,
  },

  detail: {
    back: 'Back to jobs',
    previous: 'Previous job',
    next: 'Next job',
    copy: 'Copy link',
    copied: 'Link copied',
    share: 'Share',
    print: 'Print',
    similar: 'Similar jobs',
    reveal: 'Show addresses',
    table: 'Table',
    apply: 'How to apply',
    applyByEmail: (address) => `Write to ${address}`,
    applyOnline: (host) => `Apply on ${host}`,
    noWayToApply: 'This job does not say how to apply.',
    loading: 'Loading the full text…',
    failed: 'The full text of this job could not be loaded.',
    gone: 'This job is no longer here',
    goneNote: 'It may have been filled or taken down. You will find other jobs in the list.',
  },

  saved: {
    save: 'Save',
    unsave: 'Remove from saved',
    added: 'Saved in this browser',
    removed: 'Removed from saved',
    mark: 'Saved',
    show: (count) => `Saved jobs (${number(count)})`,
    all: 'Show all jobs',
    note: 'Saved in this browser only.',
    none: 'No saved jobs',
    noneNote: 'Choose “Save” in a job to find it here.',
  },
  states: {
    loading: 'Loading jobs…',
    empty: 'No jobs at the moment',
    emptyNote: 'New jobs will show up here as soon as they are published.',
    noMatch: 'No job matches',
    noMatchNote: 'Try fewer words, or remove a filter.',
    clear: 'Clear search and filters',
    failed: 'The jobs could not be loaded',
    failedNote: 'The connection may be down. You can try again.',
    offline: 'You are offline',
    offlineNote: 'The jobs will show as soon as the connection is back.',
    partlyFailed: (hosts) => `Some of the jobs could not be loaded: ${hosts}.`,
    stale: (made) => `These jobs may be out of date${made && ` (list of ${day(made)})`}.`,
    retry: 'Try again',
    retrying: 'Trying again…',
  },
};
