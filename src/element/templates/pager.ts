import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';

/** From an opened posting to its neighbours among those found; nothing if it is alone or none of them. */
export function pager(posting: Posting, context: BoardContext): TemplateResult | typeof nothing {
  const {view, messages, hrefOf, acts} = context;
  const {ranked} = view;
  const at = ranked.indexOf(posting);
  if (at < 0 || ranked.length < 2) return nothing;
  const step = (to: Posting | undefined, label: string): TemplateResult | typeof nothing =>
    to
      ? html`<a
          class="button quiet"
          part="button"
          href=${hrefOf(to)}
          @click=${(event: MouseEvent) => acts.open(to, event)}
          >${label}</a
        >`
      : nothing;
  const {previous, next, position} = messages.detail;
  return html`<p class="pager">
    ${step(ranked[at - 1], previous)}<span>${position(at + 1, ranked.length)}</span>${step(
      ranked[at + 1],
      next,
    )}
  </p>`;
}
