import type {BodyNode} from '../../contract/body.js';
import type {EmploymentType, Posting} from '../../contract/posting.js';
import {endOfDayInParis} from '../paris-time.js';
import {PLACES} from '../vocabulary/places.js';
import {bodyMarkup} from './body-markup.js';
import {toHtml, toNodes} from './markup.js';

/** A schema.org JobPosting; only what the posting says, so most of it may be missing. */
export type JobPosting = Readonly<Record<string, unknown>>;

/** Google's words for those that have one; a permanent contract doesn't say whether it is full time. */
const EMPLOYMENT_TYPES: Readonly<Partial<Record<EmploymentType, string>>> = {
  'fixed-term': 'TEMPORARY',
  internship: 'INTERN',
  apprenticeship: 'OTHER',
  freelance: 'CONTRACTOR',
  volunteer: 'VOLUNTEER',
};

export interface JobPostingOptions {
  /** Absolute address of the page. */
  readonly url: string | undefined;
  /** Who gave the posting its id. */
  readonly board: string;
  /** A day of publication after it is a slip of the pen, and not told. */
  readonly now: string;
}

/** What search engines are told about an open posting, on its own page and nowhere else. */
export function toJobPosting(
  posting: Posting,
  body: readonly BodyNode[],
  {url, board, now}: JobPostingOptions,
): JobPosting {
  const {datePosted, validThrough, skills, openings} = posting;
  const employmentType = (posting.employmentType ?? []).flatMap((type) => EMPLOYMENT_TYPES[type] ?? []);
  const places = (posting.places ?? []).map(toPlace);
  const description = toHtml(toNodes(bodyMarkup(body, {level: 1})));
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: posting.title,
    ...(description !== '' && {description}),
    identifier: {'@type': 'PropertyValue', name: board, value: posting.id},
    ...(url !== undefined && {url}),
    ...(datePosted !== undefined && datePosted <= now && {datePosted}),
    ...(validThrough !== undefined && {validThrough: endOfDayInParis(validThrough)}),
    ...(employmentType.length > 0 && {employmentType}),
    ...employer(posting),
    ...(places.length > 0 && {jobLocation: places}),
    ...(posting.remote === 'full' && {jobLocationType: 'TELECOMMUTE'}),
    ...(openings !== undefined && {totalJobOpenings: openings}),
    ...(skills && {skills: skills.join(', ')}),
  };
}

/** What Google wants to know before it lists a posting. */
export const REQUIRED_PROPERTIES = [
  'description',
  'datePosted',
  'hiringOrganization',
  'jobLocation',
] as const;
export type RequiredProperty = (typeof REQUIRED_PROPERTIES)[number];

/**
 * What a posting would have to say besides. Work from anywhere needs a country just as well: a French
 * place tells it, and without one nothing does.
 */
export function missingProperties(
  posting: Posting,
  body: readonly BodyNode[],
  now: string,
): readonly RequiredProperty[] {
  const says: Readonly<Record<RequiredProperty, boolean>> = {
    description: body.length > 0,
    datePosted: posting.datePosted !== undefined && posting.datePosted <= now,
    hiringOrganization: Object.hasOwn(employer(posting), 'hiringOrganization'),
    jobLocation: posting.places?.some((name) => kinds.has(name)) ?? false,
  };
  return REQUIRED_PROPERTIES.filter((name) => !says[name]);
}

function employer({organization, incubator, ministry}: Posting): JobPosting {
  const [hiring, ...above] = [organization, incubator, ministry].filter((one) => one !== undefined);
  const parent = above.at(-1);
  if (!hiring) return {};
  return {
    hiringOrganization: {
      '@type': 'Organization',
      name: hiring.name,
      ...(parent && {parentOrganization: {'@type': 'Organization', name: parent.name}}),
    },
  };
}

const kinds = new Map(PLACES.map(([, {name, kind}]) => [name, kind]));

/** All places of that list are French ones; of another, not even the country is certain. */
function toPlace(name: string): object {
  const kind = kinds.get(name);
  const field = kind === undefined || kind === 'city' ? 'addressLocality' : 'addressRegion';
  const country = kind !== undefined && {addressCountry: 'FR'};
  return {'@type': 'Place', address: {'@type': 'PostalAddress', [field]: name, ...country}};
}
