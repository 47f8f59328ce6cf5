import {createAddresses} from '../../src/build/addresses.js';
import type {SiteOptions} from '../../src/build/pages/site.js';

/** A board at an address; `baseUrl` undefined: one whose address isn't known. */
export function aSite({baseUrl, ...fields}: Partial<SiteOptions> & {baseUrl?: string} = {}): SiteOptions {
  return {title: 'Offres', lang: 'fr', now: '2026-11-22', addresses: createAddresses(baseUrl), ...fields};
}

export const BASE_URL = 'https://rivages.example/jobs/';
