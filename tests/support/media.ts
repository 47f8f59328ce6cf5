import {executeServerCommand} from '@web/test-runner-commands';

/** What the visitor's system asks for; a feature left out goes back to the browser's default. */
export interface Media {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Emulates the visitor's settings for the page of this test file; `{}` undoes it. Chromium only. */
export async function setMedia(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({name, value: String(value)}));
  await executeServerCommand('set-media', features);
}
