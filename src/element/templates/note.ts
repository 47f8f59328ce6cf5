import {html, type TemplateResult} from 'lit';
import {button} from './button.js';

/** What is said where there is nothing to list: a sentence, a hint, and what one can do about it; then the site's own. */
export function note(
  title: string,
  hint: string,
  slot: string,
  buttons: readonly {readonly label: string; readonly act: () => void}[] = [],
): TemplateResult {
  return html`
    <div class="note" part="note">
      <p class="note-title">${title}</p>
      <p class="note-hint">${hint}</p>
      <div class="tools">${buttons.map(({label, act}) => button(label, act))}</div>
      <slot name=${slot}></slot>
    </div>
  `;
}
