import {html, nothing, type TemplateResult} from 'lit';
import {isNoLink, SLOTS, type SlotContent, type SlotName} from '../slots.js';
import type {Acts, State} from '../state.js';
import type {Words} from '../words.js';

/** What the site says itself, at places and in moments that the board leaves to it. */
export function contents({settings}: State, {contents: words}: Words, acts: Acts): TemplateResult {
  return html`
    <section class="step">
      <h2>${words.title}</h2>
      <p class="hint">${words.hint}</p>
      ${SLOTS.map((slot) => {
        const content = settings.contents[slot] ?? {text: '', address: ''};
        const write = (change: Partial<SlotContent>): void =>
          acts.choose({contents: {...settings.contents, [slot]: {...content, ...change}}});
        return fields(slot, content, words, write);
      })}
    </section>
  `;
}

function fields(
  slot: SlotName,
  {text, address}: SlotContent,
  words: Words['contents'],
  write: (change: Partial<SlotContent>) => void,
): TemplateResult {
  const isFilled = text.trim() !== '' || address.trim() !== '';
  const isWrong = isNoLink(address);
  const typed = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`
    <details>
      <summary>${words.slots[slot].name}${isFilled ? html`<span>${words.filled}</span>` : nothing}</summary>
      <div class="fields">
        <p class="hint">${words.slots[slot].hint}</p>
        <p class="field">
          <label for="${slot}-text">${words.text}</label>
          <input
            id="${slot}-text"
            type="text"
            .value=${text}
            @input=${(event: Event) => write({text: typed(event)})}
          />
        </p>
        <p class="field">
          <label for="${slot}-address">${words.address}</label>
          <input
            id="${slot}-address"
            type="text"
            inputmode="url"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="${slot}-address-hint"
            aria-invalid=${isWrong ? 'true' : 'false'}
            .value=${address}
            @change=${(event: Event) => write({address: typed(event)})}
          />
        </p>
        <p class=${isWrong ? 'notice' : 'hint'} id="${slot}-address-hint">
          ${isWrong ? words.noAddress : words.addressHint}
        </p>
      </div>
    </details>
  `;
}
