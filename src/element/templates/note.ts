import {html, nothing, type TemplateResult} from 'lit';

/** What is said where there is nothing to list: a sentence, a hint, and at most one thing to do. */
export function note(
  title: string,
  hint: string,
  button?: {readonly label: string; readonly act: () => void},
): TemplateResult {
  return html`
    <div class="note" part="note">
      <p class="note-title">${title}</p>
      <p class="note-hint">${hint}</p>
      ${
        button
          ? html`<button class="button" part="button" type="button" @click=${button.act}>
              ${button.label}
            </button>`
          : nothing
      }
    </div>
  `;
}
