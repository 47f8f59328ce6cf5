import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetKey} from '../../../src/search/query.js';
import {facetsInOrder, moveFacet} from '../settings.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';

/** Which filters visitors find, and in which order. */
export function filters({settings}: State, words: Words, acts: Acts): TemplateResult {
  const {facets} = settings;
  const labels = words.board.filters.facets;
  const toggle = (key: FacetKey): void =>
    acts.choose({facets: facets.includes(key) ? facets.filter((other) => other !== key) : [...facets, key]});
  const move = (key: FacetKey, by: -1 | 1): void => {
    const moved = moveFacet(facets, key, by);
    acts.choose({facets: moved});
    acts.set({message: words.filters.moved(labels[key], moved.indexOf(key) + 1, moved.length)});
  };
  // They stay in the tree at both ends: a button that goes would take the focus with it.
  const arrow = (key: FacetKey, by: -1 | 1, name: string, isEnd: boolean): TemplateResult => html`
    <button
      type="button"
      class="arrow"
      aria-label=${name}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => move(key, by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d=${by < 0 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  `;
  return html`
    <section class="step">
      <fieldset>
        <legend><h2>${words.filters.title}</h2></legend>
        <p class="hint">${words.filters.hint}</p>
        <ol class="order">
          ${repeat(
            facetsInOrder(settings),
            (key) => key,
            (key) => {
              const place = facets.indexOf(key);
              return html`<li>
                <label class="check">
                  <input type="checkbox" .checked=${place >= 0} @change=${() => toggle(key)} /> ${labels[key]}
                </label>
                ${
                  place < 0
                    ? nothing
                    : [
                        arrow(key, -1, words.filters.up(labels[key]), place === 0),
                        arrow(key, 1, words.filters.down(labels[key]), place === facets.length - 1),
                      ]
                }
              </li>`;
            },
          )}
        </ol>
      </fieldset>
    </section>
  `;
}
