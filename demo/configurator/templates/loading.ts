import {html, type TemplateResult} from 'lit';
import {LOADINGS} from '../settings.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';
import {radios} from './radios.js';

/** When the board asks for its index. */
export function loading({settings}: State, {loading: words}: Words, acts: Acts): TemplateResult {
  return html`
    <section class="step">
      <h2>${words.title}</h2>
      ${radios({
        name: 'loading',
        legend: words.legend,
        values: LOADINGS,
        labels: words.choices,
        chosen: settings.loading,
        choose: (value) => acts.choose({loading: value}),
      })}
      <p class="hint">${words.hint}</p>
    </section>
  `;
}
