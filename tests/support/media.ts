import {waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** What the visitor's system asks for; a feature left out goes back to the browser's default. */
export interface Media {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** How each query that a test asked for is answered without us. */
const usual = new Map<string, boolean>();
let test: Mocha.Runnable | undefined;

beforeEach(function (this: Mocha.Context) {
  test = this.currentTest;
});

/**
 * Plays the visitor's settings for the page of this test file; `{}` undoes it. Where a browser can't
 * play them the test is skipped, and the end of the run says why.
 */
export async function setMedia(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({name, value: String(value)}));
  for (const feature of features) {
    const query = queryOf(feature);
    if (!usual.has(query)) usual.set(query, matchMedia(query).matches);
  }
  const {reason} = await executeServerCommand<{reason?: string}, typeof features>('set-media', features);
  if (reason !== undefined) test?.skip();
  // Firefox tells its pages a little later.
  const wanted = new Map(features.map((feature) => [feature.name, queryOf(feature)]));
  const isPlayed = ([query, before]: readonly [string, boolean]): boolean =>
    matchMedia(query).matches === (wanted.has(nameOf(query)) ? wanted.get(nameOf(query)) === query : before);
  await waitUntil(() => [...usual].every(isPlayed), `the page is told of ${JSON.stringify(media)}`);
}

function queryOf({name, value}: {readonly name: string; readonly value: string}): string {
  return `(${name}: ${value})`;
}

function nameOf(query: string): string {
  return query.slice(1, query.indexOf(':'));
}
