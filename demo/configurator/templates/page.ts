import {html, nothing, type TemplateResult} from 'lit';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';
import {contents} from './contents.js';
import {filters} from './filters.js';
import {loading} from './loading.js';
import {looks} from './looks.js';
import {preview} from './preview.js';
import {scope} from './scope.js';
import {snippet} from './snippet.js';
import {source} from './source.js';

/** Everything, as a function of the state. */
export function page(state: State, words: Words, acts: Acts): TemplateResult {
  const {finding, message} = state;
  return html`
    <p class="visually-hidden" role="status">${message}</p>
    <div class="workbench">
      <div class="settings">
        ${source(state, words, acts)}
        ${
          finding.status === 'ready'
            ? [
                scope(state, finding.report.open, words, acts),
                filters(state, words, acts),
                looks(state, words, acts),
                contents(state, words, acts),
                loading(state, words, acts),
              ]
            : nothing
        }
      </div>
      ${preview(state, words, acts)} ${snippet(state, words, acts)}
    </div>
  `;
}
