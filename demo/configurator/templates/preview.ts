import {html, nothing, type TemplateResult} from 'lit';
import {SCHEMES} from '../palette.js';
import {WIDTHS, type Acts, type State} from '../state.js';
import type {Words} from '../words.js';
import {radios} from './radios.js';

/** The live board, in a page of its own that has the width that was asked for. */
export function preview(
  {finding, width, scheme}: State,
  {preview: words}: Words,
  acts: Acts,
): TemplateResult {
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <div class="held">
        <header>
          <h2 id="preview-title">${words.title}</h2>
          ${radios({
            name: 'width',
            legend: words.width,
            values: WIDTHS,
            labels: words.widths,
            chosen: width,
            choose: (value) => acts.set({width: value}),
          })}
          ${radios({
            name: 'scheme',
            legend: words.page,
            values: SCHEMES,
            labels: words.pages,
            chosen: scheme,
            choose: (value) => acts.set({scheme: value}),
          })}
        </header>
        <div class="stage">
          ${
            finding.status === 'ready'
              ? html`<iframe title=${words.frame} src="./preview.html"></iframe>`
              : html`<p>${words.waiting}</p>`
          }
        </div>
        ${finding.status === 'ready' ? html`<p class="to-code"><a href="#code">${words.toCode}</a></p>` : nothing}
      </div>
    </section>
  `;
}
