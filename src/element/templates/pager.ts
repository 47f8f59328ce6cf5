import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';

/** From an opened posting on: to its neighbours among those found, and to its page for printing. */
export function pager(posting: Posting, context: BoardContext): TemplateResult {
  const {view, messages, pageOf} = context;
  const {previous, next, position, print} = messages.detail;
  const ranked = view.take(view.found);
  const at = ranked.indexOf(posting);
  const page = pageOf(posting);
  return html`<p class="pager">
    ${
      at < 0 || ranked.length < 2
        ? nothing
        : html`${neighbour(ranked[at - 1], previous, context)}
            <span>${position(at + 1, ranked.length)}</span>
            ${neighbour(ranked[at + 1], next, context)}`
    }
    ${page === undefined ? nothing : html`<a href=${page}>${print}</a>`}
  </p>`;
}

function neighbour(
  posting: Posting | undefined,
  label: string,
  {hrefOf, acts}: BoardContext,
): TemplateResult | typeof nothing {
  if (!posting) return nothing;
  return html`<a href=${hrefOf(posting)} @click=${(event: MouseEvent) => acts.open(posting, event)}
    >${label}</a
  >`;
}
