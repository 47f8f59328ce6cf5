import {html, nothing, type TemplateResult} from 'lit';
import type {BoardContext} from '../board-context.js';
import {choices} from '../facet-view.js';
import {button} from './button.js';

/** The chosen filters, each with a button that takes it away. */
export function chips({view, messages, acts}: BoardContext): TemplateResult | typeof nothing {
  const chosen = choices(view.query.selection, view.board.names, messages);
  if (chosen.length === 0) return nothing;
  return html`
    <div class="chips">
      <ul class="chips" role="list" aria-label=${messages.filters.active}>
        ${chosen.map(
          ({key, value, label}, at) => html`
            <li>
              <button
                class="chip"
                part="chip"
                type="button"
                aria-label=${messages.filters.remove(label)}
                @click=${() => acts.removeChip(key, value, at)}
              >
                <bdi>${label}</bdi>
              </button>
            </li>
          `,
        )}
      </ul>
      ${button(messages.filters.clear, acts.clear, {look: 'quiet'})}
    </div>
  `;
}
