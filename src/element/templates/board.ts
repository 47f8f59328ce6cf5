import {html, nothing, type TemplateResult} from 'lit';
import {daysBetween} from '../../contract/calendar.js';
import type {BoardContext} from '../board-context.js';
import type {IndexController} from '../controllers/index-controller.js';
import type {LoadedPostings} from '../load-indexes.js';
import type {Messages} from '../../i18n/messages.js';
import {button} from './button.js';
import {filters} from './filters.js';
import {note} from './note.js';
import {postingDetail, postingGone} from './posting-detail.js';
import {postingList, results} from './results.js';
import {searchForm} from './search-form.js';

/** The button that asks for the index again. */
export const RETRY_ID = 'retry';

/** Whatever there is to see of an index: its coming, its failing, or its postings. */
export function indexView(
  {state, retry}: Pick<IndexController, 'state' | 'retry'>,
  messages: Messages,
  contextOf: (loaded: LoadedPostings) => BoardContext,
): TemplateResult {
  switch (state.status) {
    case 'loading':
      return loadingBoard(messages);
    case 'failed':
      return failedBoard(messages, state.retrying, retry);
    case 'ready':
      return readyBoard(contextOf(state.loaded));
  }
}

/** The list, or the posting that was opened from it; the list stays as it was left meanwhile. */
function readyBoard(context: BoardContext): TemplateResult {
  const {view, settings} = context;
  const id = view.query.posting;
  // A board of the latest few has no search to come back from.
  const shown = settings.limit > 0 ? view.found : view.total;
  return html`
    ${notice(context)}
    <div class="list-view" data-view=${settings.view} ?hidden=${id !== undefined}>
      ${shown === 0 && !view.query.saved ? emptyBoard(context) : settings.limit > 0 ? postingList(context) : listView(context)}
    </div>
    ${id === undefined ? nothing : detailView(id, context)}
  `;
}

function listView(context: BoardContext): TemplateResult {
  const {view} = context;
  return html`
    ${searchForm(context)}
    <div class=${view.board.facets.size > 0 ? 'columns two' : 'columns'}>
      ${filters(context)} ${results(context)}
    </div>
  `;
}

/** That a part is missing, or all of it old; asking again may help unless the host has nothing newer. */
function notice({messages, index, view, settings, day}: BoardContext): TemplateResult | typeof nothing {
  const {states} = messages;
  const {missing, failures, indexes} = view.board.loaded;
  const {maxAgeDays} = settings;
  const old = indexes.find(
    ({outage, index: {generatedAt}}) =>
      outage ?? (maxAgeDays > 0 && generatedAt && daysBetween(generatedAt, day) > maxAgeDays),
  );
  if (missing.length === 0 && !old) return nothing;
  return html`<div class="notice">
    ${missing.length > 0 ? html`<p>${states.partlyFailed(messages.posting.list(missing.map(({url}) => url.replace(/^https?:\/\//, ''))))}</p>` : nothing}
    ${old ? html`<p>${states.stale(old.index.generatedAt ?? '')}</p>` : nothing}
    ${failures.length > 0 ? button(states.retry, index.retry, {look: 'quiet', id: RETRY_ID}) : nothing}
  </div>`;
}

function detailView(id: string, context: BoardContext): TemplateResult {
  const posting = context.view.board.openable.get(id);
  return posting ? postingDetail(posting, context) : postingGone(context);
}

function emptyBoard({messages}: BoardContext): TemplateResult {
  return note(messages.states.empty, messages.states.emptyNote, 'empty');
}

/** The page's own content stands in for the board until it is there. */
function loadingBoard({states}: Messages): TemplateResult {
  return html`
    <div class="loading" part="loading" aria-busy="true">
      <p class="muted">${states.loading}</p>
      <slot>
        ${[1, 2, 3, 4].map(() => html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`)}
      </slot>
    </div>
  `;
}

/** And again if the board can't be. */
function failedBoard({states}: Messages, retrying: boolean, retry: () => void): TemplateResult {
  return html`
    <div class="failed" part="failed">
      <div role="alert">
        <p class="note-title">${navigator.onLine ? states.failed : states.offline}</p>
        <p class="note-hint">${navigator.onLine ? states.failedNote : states.offlineNote}</p>
      </div>
      ${button(retrying ? states.retrying : states.retry, retry, {id: RETRY_ID, disabled: retrying})}
      <slot name="error"></slot>
      <slot></slot>
    </div>
  `;
}
