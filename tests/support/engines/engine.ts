import type {BrowserLauncher} from '@web/test-runner';

/** A browser that runs the element's tests. */
export interface Engine {
  readonly launcher: BrowserLauncher;
  /**
   * Has the page of a test file see other settings of the visitor's system than the machine's own;
   * those left out are the machine's again. Where that can't be had, the answer says why.
   */
  setMedia(sessionId: string, features: readonly MediaFeature[]): Promise<string | undefined>;
}

/** Such as `forced-colors` and `active`. */
export interface MediaFeature {
  readonly name: string;
  readonly value: string;
}
