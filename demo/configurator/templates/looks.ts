import {html, nothing, type TemplateResult} from 'lit';
import {contrastFaults, SCHEMES, USUAL, type Scheme} from '../palette.js';
import {LANGUAGES, RADII, THEMES, VIEWS} from '../settings.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';
import {radios} from './radios.js';

const COLORS = ['accent', 'surface', 'text'] as const;

/** How the board is laid out, what it speaks, and its colours. */
export function looks({settings}: State, {looks: words}: Words, acts: Acts): TemplateResult {
  const {view, theme, lang, radius, colors} = settings;
  return html`
    <section class="step">
      <h2>${words.title}</h2>
      ${radios({
        name: 'view',
        legend: words.view,
        values: VIEWS,
        labels: words.views,
        chosen: view,
        choose: (value) => acts.choose({view: value}),
      })}
      ${radios({
        name: 'theme',
        legend: words.theme,
        values: THEMES,
        labels: words.themes,
        chosen: theme,
        choose: (value) => acts.choose({theme: value}),
      })}
      ${radios({
        name: 'radius',
        legend: words.radius,
        values: RADII,
        labels: words.radii,
        chosen: radius,
        choose: (value) => acts.choose({radius: value}),
      })}
      <p class="field">
        <label for="lang">${words.language}</label>
        <select
          id="lang"
          @change=${(event: Event) => {
            const {value} = event.target as HTMLSelectElement;
            acts.choose({lang: LANGUAGES.find((known) => known === value) ?? ''});
          }}
        >
          ${LANGUAGES.map(
            (tag) =>
              html`<option value=${tag} lang=${tag || nothing} ?selected=${tag === lang}>
                ${words.languages[tag]}
              </option>`,
          )}
        </select>
      </p>
      ${COLORS.map((color) => colorPair(color, settings, words, acts))}
      ${contrastFaults(colors).map((fault) => html`<p class="notice">${words.contrast(fault)}</p>`)}
      ${
        Object.keys(colors).length === 0
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => acts.choose({colors: {}})}>
              ${words.usual}
            </button>`
      }
    </section>
  `;
}

function colorPair(
  color: (typeof COLORS)[number],
  {colors}: State['settings'],
  words: Words['looks'],
  acts: Acts,
): TemplateResult {
  const pair = colors[color] ?? USUAL[color];
  const pick = (scheme: Scheme, value: string): void =>
    acts.choose({colors: {...colors, [color]: {...pair, [scheme]: value}}});
  return html`
    <fieldset class="colors">
      <legend>${words.colors[color]}</legend>
      ${SCHEMES.map(
        (scheme) => html`
          <label>
            <input
              type="color"
              .value=${pair[scheme]}
              @input=${(event: Event) => pick(scheme, (event.target as HTMLInputElement).value)}
            />
            <span>${words.schemes[scheme]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
