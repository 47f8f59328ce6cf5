import {html, nothing, type TemplateResult} from 'lit';
import {isOpenOn} from '../../contract/is-open.js';
import type {BoardContext} from '../board-context.js';
import {heading} from './heading.js';
import {titleLink} from './posting-item.js';

/** Postings like the one that is read, as the builder found them; those that are open still. */
export function similarPostings(context: BoardContext): TemplateResult | typeof nothing {
  const {view, day, headingLevel, messages, body} = context;
  const {similar} = {similar: [], ...body.state};
  const postings = similar
    .flatMap((id) => view.board.openable.get(id) ?? [])
    .filter((one) => isOpenOn(one, day));
  if (postings.length === 0) return nothing;
  return html`
    ${heading(headingLevel + 1, messages.detail.similar, {className: 'section-title similar'})}
    <ul role="list">
      ${postings.map(
        (posting) => html`
          <li>
            ${titleLink(posting, context, nothing)} <span class="muted">${posting.organization?.name}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
