import {html, nothing, type TemplateResult} from 'lit';
import {snippetsFor, TARGETS, type Snippet} from '../snippet.js';
import {sentencesOf} from '../slots.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';
import {radios} from './radios.js';

/** What to copy, and where to. */
export function snippet(state: State, words: Words, acts: Acts): TemplateResult {
  const {target, finding, settings} = state;
  const losesContents = target === 'wordpress' && sentencesOf(settings.contents).length > 0;
  return html`
    <section class="result" id="code" tabindex="-1" aria-labelledby="result-title">
      <h2 id="result-title">${words.snippet.title}</h2>
      ${
        finding.status === 'ready'
          ? html`${radios({
                name: 'target',
                legend: words.snippet.target,
                values: TARGETS,
                labels: words.snippet.targets,
                chosen: target,
                choose: (value) => acts.set({target: value}),
              })}
              <p>${words.snippet.steps[target]}</p>
              ${losesContents ? html`<p class="notice">${words.snippet.noContents}</p>` : nothing}
              ${snippetsOf(state, words).map((part, at) => code(part, at, state, words, acts))}
              ${target === 'npm' ? nothing : base(state, words, acts)}`
          : html`<p class="hint">${words.snippet.waiting}</p>`
      }
    </section>
  `;
}

function snippetsOf({target, settings, release, base}: State, words: Words): readonly Snippet[] {
  const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
  return snippetsFor(target, settings, {release, base: folder, link: words.snippet.link});
}

function code(
  {place, code}: Snippet,
  at: number,
  {copied}: State,
  {snippet: words}: Words,
  acts: Acts,
): TemplateResult {
  const mine = copied?.code === code ? copied : undefined;
  const onCopy = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const shown = button.closest('figure')?.querySelector('code');
    if (shown) acts.copy(shown);
  };
  return html`
    <figure class="code">
      <figcaption id="code-${at}">${words.places[place]}</figcaption>
      <button type="button" aria-describedby="code-${at}" @click=${onCopy}>
        ${mine?.done ? words.copied : words.copy}
      </button>
      <pre tabindex="0" role="region" aria-labelledby="code-${at}"><code>${code}</code></pre>
      ${mine?.done === false ? html`<p class="hint">${words.notCopied}</p>` : nothing}
    </figure>
  `;
}

function base({base: address, release}: State, {snippet: words}: Words, acts: Acts): TemplateResult {
  const hasHashes = release.files.some(({integrity}) => integrity !== undefined);
  return html`
    <p class="field">
      <label for="base">${words.base}</label>
      <input
        id="base"
        type="text"
        inputmode="url"
        spellcheck="false"
        aria-describedby="base-hint"
        .value=${address}
        @input=${(event: InputEvent) => acts.set({base: (event.target as HTMLInputElement).value.trim()})}
      />
    </p>
    <p class="hint" id="base-hint">
      ${words.baseHint(release.folder)}${hasHashes ? nothing : ` ${words.noHash}`}
    </p>
  `;
}
