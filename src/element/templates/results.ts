import {html, noChange, nothing, type TemplateResult} from 'lit';
import {SORTS, type Sort} from '../../search/query.js';
import type {BoardContext} from '../board-context.js';
import {chips} from './chips.js';
import {postingItem} from './posting-item.js';
import {note} from './note.js';
import {relaxations} from '../relaxations.js';

/** What the focus goes to when the thing it stood on is gone. */
export const FOUND_ID = 'found';

/** More than a screen holds, in any view but a very tall one. */
const ROWS_IN_SIGHT = 6;

export function results(context: BoardContext): TemplateResult {
  const {view, messages, label} = context;
  const count = messages.results.found(view.found, view.total);
  const {dropped} = view.matches ?? {};
  return html`
    <section class="results" part="results" aria-label=${label ? `${label}, ${count}` : count}>
      <div class="results-head">
        <p class="found" id=${FOUND_ID} tabindex="-1">${count}</p>
        ${view.found > 1 ? sortSelect(context) : nothing}
      </div>
      ${chips(context)}
      ${dropped === undefined ? nothing : html`<p class="hint">${messages.search.dropped(dropped)}</p>`}
      ${view.found > 0 ? list(context) : noMatch(context)}
    </section>
  `;
}

function sortSelect({view, messages, acts}: BoardContext): TemplateResult {
  const {sortBy, sorts} = messages.results;
  // Without a text there is nothing to be relevant to.
  const offered = SORTS.filter((sort) => sort !== 'relevance' || view.matches || view.sort === sort);
  return html`
    <div class="sort">
      <label for="sort">${sortBy}</label>
      <select
        class="select"
        part="select"
        id="sort"
        @change=${(event: Event) => {
          const chosen = event.target instanceof HTMLSelectElement ? event.target.value : '';
          const sort = SORTS.find((known): known is Sort => known === chosen);
          if (sort) acts.sort(sort);
        }}
      >
        ${offered.map(
          (sort) => html`<option value=${sort} .selected=${sort === view.sort}>${sorts[sort]}</option>`,
        )}
      </select>
    </div>
  `;
}

function list(context: BoardContext): TemplateResult {
  const {view, messages, acts} = context;
  const left = view.found - view.rows.length;
  return html`
    ${postingList(context)}
    ${
      context.isHasty
        ? noChange
        : left > 0
          ? html`<div class="more">
              <button class="button" part="button" type="button" @click=${acts.showMore}>
                ${messages.results.more(Math.min(left, view.board.settings.pageSize))}
              </button>
              <p class="shown">${messages.results.shown(view.rows.length, view.found)}</p>
            </div>`
          : nothing
    }
  `;
}

export function postingList(context: BoardContext): TemplateResult {
  const {view, messages} = context;
  const {rows} = view;
  // What is out of sight may stay as it was for a moment, but not where it would come into sight.
  const hides = context.isHasty && rows.length > ROWS_IN_SIGHT;
  return html`
    <ul class="postings" part="list" role="list" aria-label=${messages.results.list}>
      ${rows.slice(0, ROWS_IN_SIGHT).map((posting) => postingItem(posting, context))}
      ${hides ? noChange : rows.slice(ROWS_IN_SIGHT).map((posting) => postingItem(posting, context))}
    </ul>
  `;
}

function noMatch({view, messages, acts}: BoardContext): TemplateResult {
  const {noMatch, noMatchNote, clear} = messages.states;
  const relaxed = relaxations(view, messages).map(({label, query, count}) => ({
    label: messages.results.without(label, count),
    act: () => acts.ask(query),
  }));
  return note(noMatch, noMatchNote, [...relaxed, {label: clear, act: acts.clear}]);
}
