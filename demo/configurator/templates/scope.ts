import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../../src/contract/posting.js';
import {facetView, organizationNames} from '../../../src/element/facet-view.js';
import {countFacet, filterBySelection} from '../../../src/search/facets.js';
import {EMPTY_QUERY, toggleFacet, type FacetKey} from '../../../src/search/query.js';
import {SCOPE_FACETS} from '../settings.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';

/** The part of the index to which the board is limited. */
export function scope(state: State, open: readonly Posting[], words: Words, acts: Acts): TemplateResult {
  const {settings, day} = state;
  const shown = filterBySelection(open, settings.scope, day).length;
  return html`
    <section class="step">
      <h2>${words.scope.title}</h2>
      <p class="hint">${words.scope.hint}</p>
      ${SCOPE_FACETS.map((key) => values(key, state, open, words, acts))}
      <p class="row total">
        <strong>${words.scope.shown(shown)}</strong>
        ${
          Object.keys(settings.scope).length === 0
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => acts.choose({scope: {}})}>
                ${words.scope.all}
              </button>`
        }
      </p>
    </section>
  `;
}

function values(
  key: FacetKey,
  {settings: {scope}, day}: State,
  open: readonly Posting[],
  words: Words,
  acts: Acts,
): TemplateResult | typeof nothing {
  const counted = countFacet(open, scope, key, day);
  const view = facetView({key, values: counted}, organizationNames(open), words.board);
  if (view.values.length === 0) return nothing;
  const chosen = scope[key]?.length ?? 0;
  const toggle = (value: string): void => {
    const {selection} = toggleFacet({...EMPTY_QUERY, selection: scope}, key, value);
    const shown = filterBySelection(open, selection, day).length;
    acts.choose({scope: selection});
    acts.set({message: words.scope.shown(shown)});
  };
  return html`
    <details>
      <summary>
        ${view.label}${chosen > 0 ? html`<span>${words.scope.chosen(chosen)}</span>` : nothing}
      </summary>
      <fieldset class="values">
        <legend class="visually-hidden">${view.label}</legend>
        ${view.values.map(
          ({value, label, count, selected}) => html`
            <label class="check">
              <input type="checkbox" .checked=${selected} @change=${() => toggle(value)} />
              <bdi>${label}</bdi> <span class="count">${count}</span>
            </label>
          `,
        )}
      </fieldset>
    </details>
  `;
}
