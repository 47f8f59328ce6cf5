import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {BoardContext} from '../board-context.js';
import {facetView, type FacetView} from '../facet-view.js';
import {selectedValues} from '../../search/query.js';
import {fold} from '../../search/analysis/fold.js';
import {button} from './button.js';
import {inParts} from './in-parts.js';

/** Longer facets show that many values, and the chosen ones, until all are asked for. */
export const SHOWN_VALUES = 10;

/** As many as take about as long to draw as the rows of a part. */
const FACETS_OF_A_PART = 2;

type Drawn = TemplateResult | typeof nothing | typeof noChange;

/** The facets; in a drawer, behind a button, where the board is narrow. */
export function filters(context: BoardContext): Drawn {
  if (context.acts.parts === 0) return noChange;
  const {view, messages, acts} = context;
  const facets = view.facets
    .filter(({key, values}) => view.board.facets.has(key) && values.length > 0)
    .map((facet) => facetView(facet, view.board.names, messages));
  if (facets.length === 0) return nothing;
  const groups = html`<div class="facets">
    ${inParts(facets, FACETS_OF_A_PART, acts.parts, (facet) => facetGroup(facet, context))}
  </div>`;
  const {toggle, title, close, show} = messages.filters;
  return html`
    <div class="filters">
      ${button(toggle(selectedValues(view.query.selection).length), acts.showFilters, {
        look: 'filters-toggle',
        expanded: acts.filtersOut,
      })}
      ${
        acts.filtersOut
          ? html`<dialog
              class="drawer"
              part="drawer"
              closedby="any"
              aria-label=${title}
              @close=${acts.hideFilters}
            >
              ${button(close, closeDrawer, {look: 'quiet'})} ${groups}
              ${button(show(view.found), closeDrawer, {look: 'primary'})}
            </dialog>`
          : groups
      }
    </div>
  `;
}

/** By the dialog itself: it gives the focus back to where it was. */
function closeDrawer({target}: Event): void {
  if (target instanceof Element) target.closest('dialog')?.close();
}

function facetGroup(facet: FacetView, context: BoardContext): TemplateResult {
  const {messages, acts} = context;
  const {key, label, values} = facet;
  const text = acts.facetTexts.get(key);
  const all = text !== undefined;
  const wanted = fold(text ?? '');
  const shown = values.filter((value, at) =>
    all ? fold(value.label).includes(wanted) : value.selected || at < SHOWN_VALUES,
  );
  const {find, showFewer, showAll} = messages.filters;
  return html`
    <fieldset class="facet" part="facet" data-facet=${key}>
      <legend>${label}</legend>
      ${
        all
          ? html`<input
              class="field"
              part="field"
              type="search"
              aria-label=${find(label)}
              .value=${text}
              @input=${(event: Event) => acts.findValues(key, event)}
            />`
          : nothing
      }
      ${shown.map((value) => facetCheckbox(value, facet, context))}
      ${
        values.length > SHOWN_VALUES
          ? button(all ? showFewer : showAll(values.length), () => acts.expand(key), {
              look: 'quiet',
              expanded: all,
            })
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
