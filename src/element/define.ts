import {JobBoardElement} from './job-board.js';

const TAG = 'job-board';

/** Registers `<job-board>`. Harmless where it is there already, and where there are no elements at all. */
function define(): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(TAG);
  if (known === undefined) return customElements.define(TAG, JobBoardElement);
  const version: unknown = 'version' in known ? known.version : undefined;
  if (version === JobBoardElement.version) return;
  console.warn(
    `<job-board> was registered by version ${String(version)}; version ${JobBoardElement.version} is not used`,
  );
}

define();

export {JobBoardElement};

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
