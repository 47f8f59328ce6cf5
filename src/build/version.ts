import {readFileSync} from 'node:fs';
import {isObject, ownValue} from '../contract/reader.js';

/** The version of the package, whose package.json lies above both the sources and what is built from them. */
export function readVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      const version =
        isObject(manifest) && ownValue(manifest, 'name') === 'job-board' && ownValue(manifest, 'version');
      if (typeof version === 'string') return version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
