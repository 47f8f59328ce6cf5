import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {BoardContext} from '../board-context.js';
import {facetView, type FacetView} from '../facet-view.js';
import {selectedValues} from '../../search/query.js';
import {chevronIcon} from './icons.js';

/** Longer facets show that many values, and the chosen ones, until all are asked for. */
export const SHOWN_VALUES = 10;

/** The facets; behind a button where the board is narrow. */
export function filters(context: BoardContext): TemplateResult | typeof nothing | typeof noChange {
  if (context.isHasty) return noChange;
  const {view, messages, acts} = context;
  const {filtersOut} = acts;
  const facets = view.facets
    .filter(({key, values}) => view.board.facets.has(key) && values.length > 0)
    .map((facet) => facetView(facet, view.board.names, messages));
  if (facets.length === 0) return nothing;
  return html`
    <div class="filters">
      <button
        class="button filters-toggle"
        part="button"
        type="button"
        aria-expanded=${filtersOut}
        aria-controls="filters"
        @click=${acts.showFilters}
      >
        ${messages.filters.toggle(selectedValues(view.query.selection).length)}${chevronIcon}
      </button>
      <div class="facets ${filtersOut ? 'out' : ''}" id="filters">
        ${facets.map((facet) => facetGroup(facet, context))}
      </div>
    </div>
  `;
}

function facetGroup(facet: FacetView, context: BoardContext): TemplateResult {
  const {messages, acts} = context;
  const {key, label, values} = facet;
  const all = acts.expanded.has(key);
  const shown = all ? values : values.filter(({selected}, at) => selected || at < SHOWN_VALUES);
  return html`
    <fieldset class="facet" part="facet" data-facet=${key}>
      <legend class="legend">${label}</legend>
      ${shown.map((value) => facetCheckbox(value, facet, context))}
      ${
        values.length > SHOWN_VALUES
          ? html`<button
              class="button quiet"
              part="button"
              type="button"
              aria-expanded=${all}
              @click=${() => acts.expand(key)}
            >
              ${all ? messages.filters.showFewer : messages.filters.showAll(values.length)}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}

function facetCheckbox(
  {value, label, count, selected}: FacetView['values'][number],
  {key}: FacetView,
  {messages, acts}: BoardContext,
): TemplateResult {
  // The count is set apart for the eye; for the ear it follows the value, once.
  return html`
    <label class="choice">
      <input
        class="box"
        type="checkbox"
        aria-label=${messages.filters.value(label, count)}
        .checked=${selected}
        @change=${() => acts.toggle(key, value)}
      />
      <span class="choice-label" aria-hidden="true"><bdi>${label}</bdi></span>
      <span class="choice-count" aria-hidden="true">${count}</span>
    </label>
  `;
}
