import {JobBoardElement} from './job-board.js';

const TAG = 'job-board';

/** Registers `<job-board>`. Harmless where it is there already, and where there are no elements at all. */
function define(): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(TAG) as (CustomElementConstructor & {version?: unknown}) | undefined;
  const {version} = JobBoardElement;
  if (!known) customElements.define(TAG, JobBoardElement);
  else if (known.version !== version)
    console.warn(
      `<job-board> was registered by version ${String(known.version)}; version ${version} is not used`,
    );
}

define();

export {JobBoardElement};

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
