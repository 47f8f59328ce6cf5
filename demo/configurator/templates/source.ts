import {html, nothing, type TemplateResult} from 'lit';
import type {IndexReport} from '../index-report.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';

/** The address of the index, and what is found there. */
export function source({address, finding}: State, {source: words}: Words, acts: Acts): TemplateResult {
  const problem = finding.status === 'failed' ? words.problem(finding.problem) : undefined;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    acts.check(address);
  };
  return html`
    <form class="step" novalidate @submit=${onSubmit}>
      <h2>${words.title}</h2>
      <label for="address">${words.label}</label>
      <p class="hint" id="address-hint">${words.hint}</p>
      <div class="row">
        <input
          id="address"
          type="text"
          inputmode="url"
          autocomplete="url"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby=${problem ? 'address-problem' : 'address-hint'}
          aria-invalid=${problem ? 'true' : 'false'}
          .value=${address}
          @input=${(event: InputEvent) => acts.set({address: (event.target as HTMLInputElement).value})}
        />
        <button class="main">${words.check}</button>
      </div>
      ${
        problem &&
        html`<p class="problem" id="address-problem"><strong>${problem.what}</strong> ${problem.remedy}</p>`
      }
      ${finding.status === 'checking' ? html`<p class="hint">${words.checking}</p>` : nothing}
      ${
        finding.status === 'ready'
          ? facts(finding.report, words)
          : html`<button type="button" class="quiet" @click=${() => acts.check(acts.sample)}>
              ${words.sample}
            </button>`
      }
    </form>
  `;
}

function facts(report: IndexReport, words: Words['source']): TemplateResult {
  return html`
    <dl class="facts">
      ${words.facts(report).map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${report.notices.map((notice) => html`<p class="notice">${words.notices[notice]}</p>`)}
  `;
}
