import {html, noChange, nothing, type TemplateResult} from 'lit';
import {SORTS, type Sort} from '../../search/query.js';
import type {Messages} from '../../i18n/messages.js';
import type {BoardContext} from '../board-context.js';
import type {BoardView} from '../board-view.js';
import {choices} from '../facet-view.js';
import {button} from './button.js';
import {chips} from './chips.js';
import {inParts} from './in-parts.js';
import {postingItem} from './posting-item.js';
import {note} from './note.js';
import {relaxations} from '../relaxations.js';

/** What the focus goes to when the thing it stood on is gone. */
export const FOUND_ID = 'found';

/** About what a screen holds below the search. */
const ROWS_OF_A_PART = 4;

/** The part of the list that a row is drawn in, from 0. */
export const partOf = (row: number): number => Math.floor(row / ROWS_OF_A_PART);

/** What is told of a list that has come to rest. */
export function announcement({query, board, found, total}: BoardView, messages: Messages): string {
  const filters = choices(query.selection, board.names, messages).map(({label}) => label);
  return messages.results.announced(found, total, filters);
}

export function results(context: BoardContext): TemplateResult {
  const {view, messages, label} = context;
  const count = messages.results.found(view.found, view.total);
  const {dropped} = view.matches ?? {};
  return html`
    <section class="results" part="results" aria-label=${label ? `${label}, ${count}` : count}>
      <div class="results-head">
        <p class="found" id=${FOUND_ID} tabindex="-1">${count}</p>
        ${view.found > 1 ? sortSelect(context) : nothing} ${savedToggle(context)}
      </div>
      ${view.query.saved ? html`<p class="hint">${messages.saved.note}</p>` : nothing} ${chips(context)}
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
      acts.parts < Infinity
        ? noChange
        : left > 0
          ? html`<div class="more">
              ${button(messages.results.more(Math.min(left, view.board.settings.pageSize)), acts.showMore)}
            </div>`
          : nothing
    }
    ${acts.parts < Infinity ? noChange : follow(context)}
  `;
}

/** Where there is something to keep, the list of it is one step away, and back. */
function savedToggle({view, messages, acts, saved}: BoardContext): TemplateResult | typeof nothing {
  const count = saved?.size ?? 0;
  const isOn = view.query.saved === true;
  return count > 0 || isOn
    ? button(messages.saved.show(count), acts.toggleSaved, {look: 'saved-toggle', pressed: isOn})
    : nothing;
}

/** The feed of what is listed, for whoever wants to be told of the next ones. */
function follow({view, messages, feed}: BoardContext): TemplateResult | typeof nothing {
  if (!feed || view.query.saved) return nothing;
  const {followed, follow} = messages.results;
  const [choice] = choices(view.query.selection, view.board.names, messages);
  const label = feed.isOfValue && choice ? followed(choice.label) : follow;
  return html`<p class="follow"><a href=${feed.href} type="application/atom+xml">${label}</a></p>`;
}

export function postingList(context: BoardContext): TemplateResult {
  const {view, messages, acts} = context;
  return html`
    <ul class="postings" part="list" role="list" aria-label=${messages.results.list}>
      ${
        // The first rows are always drawn anew; what is out of sight may stay as it was for a moment.
        inParts(view.rows, ROWS_OF_A_PART, Math.max(1, acts.parts), (posting) =>
          postingItem(posting, context),
        )
      }
    </ul>
  `;
}

function noMatch({view, messages, acts}: BoardContext): TemplateResult {
  const {noMatch, noMatchNote, clear} = messages.states;
  const {none, noneNote, all} = messages.saved;
  if (view.query.saved && view.total === 0)
    return note(none, noneNote, 'no-match', [{label: all, act: acts.toggleSaved}]);
  // What to ask instead takes a while to find: not between two keys.
  const ways = acts.parts < Infinity ? [] : relaxations(view, messages);
  const buttons = ways.map(({label, query}) => ({label, act: () => acts.ask(query)}));
  return note(noMatch, noMatchNote, 'no-match', [...buttons, {label: clear, act: acts.clear}]);
}
