import {createAddresses} from './addresses.js';
import type {Options} from './args.js';
import type {SiteOptions} from './pages/site.js';
import {readTemplate} from './prepare-reading.js';

/**
 * The site that the pages are for.
 *
 * @param now the day on which "open" is judged
 * @throws {UsageError} if the template cannot be used
 */
export function siteOf({title, lang, baseUrl, boardUrl, template}: Options, now: string): SiteOptions {
  return {
    title,
    lang,
    now,
    addresses: createAddresses(baseUrl, boardUrl),
    ...(template !== undefined && {template: readTemplate(template)}),
  };
}
