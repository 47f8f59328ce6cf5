import {isKnownKey, KNOWN_KEYS} from './known-keys.js';
import {nearest} from './nearest.js';
import {problem, type Problem} from './problems/problem.js';
import type {SourcePosting} from './source-posting.js';

/** Keys that nothing reads: misspelt ones, or those of somebody else's tools. */
export function checkKeys({path, frontMatter}: SourcePosting): readonly Problem[] {
  return frontMatter
    .filter(({key}) => !isKnownKey(key))
    .map(({key, place}) => {
      const near = nearest(key.toLowerCase(), KNOWN_KEYS);
      return near === undefined
        ? problem('key-unknown', path, place, {key})
        : problem('key-misspelt', path, place, {key, nearest: near});
    });
}
