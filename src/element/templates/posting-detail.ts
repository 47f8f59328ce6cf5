import {html, nothing, type TemplateResult} from 'lit';
import {isOpenOn} from '../../contract/is-open.js';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';
import {applySection} from './apply.js';
import {body, shownText} from './body.js';
import {button} from './button.js';
import {heading} from './heading.js';
import {when} from './posting-item.js';
import {postingTools, wayBack} from './posting-tools.js';
import {similarPostings} from './similar.js';

/** What the focus goes to when a posting opens. */
export const DETAIL_TITLE_ID = 'detail-title';

/** A posting opened in place of the list: what matters first, then its text, then how to apply. */
export function postingDetail(posting: Posting, context: BoardContext): TemplateResult {
  const {messages, day, headingLevel, languageOf} = context;
  const open = isOpenOn(posting, day);
  const lang = languageOf(posting);
  return html`
    <section class="detail" part="detail" aria-labelledby=${DETAIL_TITLE_ID}>
      ${wayBack(context)}
      ${open ? nothing : html`<p class="closed-note" part="closed">${messages.posting.closedNote}</p>`}
      ${heading(headingLevel, html`<bdi lang=${lang ?? nothing}>${posting.title}</bdi>`, {
        id: DETAIL_TITLE_ID,
        className: 'detail-title',
        part: 'detail-title',
        focusable: true,
      })}
      ${
        posting.headline && posting.headline !== posting.title
          ? html`<p class="headline" lang=${lang ?? nothing} dir="auto">
              ${shownText(posting.headline, posting, context.tools)}
            </p>`
          : nothing
      }
      ${when(posting, context)} ${postingTools(posting, context)} ${facts(posting, context)}
      ${text(posting, context)} ${open ? applySection(posting, context) : nothing} ${similarPostings(context)}
    </section>
  `;
}

/** An address that names a posting which isn't there. */
export function postingGone(context: BoardContext): TemplateResult {
  const {gone, goneNote} = context.messages.detail;
  return html`
    <section class="detail" part="detail" aria-labelledby=${DETAIL_TITLE_ID}>
      ${wayBack(context)}
      ${heading(context.headingLevel, gone, {
        id: DETAIL_TITLE_ID,
        className: 'detail-title',
        focusable: true,
      })}
      <p>${goneNote}</p>
    </section>
  `;
}

function facts(posting: Posting, {messages}: BoardContext): TemplateResult {
  const words = messages.posting;
  const {list} = words;
  const {facets} = messages.filters;
  const rows: readonly (readonly [term: string, value: string | TemplateResult | undefined])[] = [
    [facets.organization, posting.organization?.name],
    [facets.incubator, posting.incubator?.name],
    [facets.ministry, posting.ministry?.name],
    [
      facets.employmentType,
      posting.employmentType && list(posting.employmentType.map((type) => words.employmentTypes[type])),
    ],
    [
      facets.category,
      posting.category && list(posting.category.map((category) => words.categories[category])),
    ],
    [facets.places, posting.places && list(posting.places)],
    [facets.remote, posting.remote && words.remoteModes[posting.remote]],
    [words.salary, posting.salary],
    [facets.skills, posting.skills && list(posting.skills)],
    [facets.junior, posting.junior ? words.junior : undefined],
  ];
  return html`<dl class="facts" part="facts">
    ${rows.map(([term, value]) =>
      value
        ? html`<div>
            <dt>${term}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** The full text, or what stands for it; what is the board's own to say is not in the posting's language. */
function text(posting: Posting, context: BoardContext): TemplateResult {
  const {messages, headingLevel, languageOf, view, tools} = context;
  const {detail, states} = messages;
  const lang = languageOf(posting) ?? nothing;
  const {state, retry} = context.body;
  switch (state.status) {
    case 'ready':
      return html`<div class="body" part="body" lang=${lang} dir="auto">
        ${body(state.body, {
          level: headingLevel,
          tableLabel: detail.table,
          matches: view.matches,
          hidesAddresses: tools.hidesAddresses(posting),
        })}
      </div>`;
    case 'loading':
      return html`<p class="muted">${detail.loading}</p>`;
    case 'failed':
      return html`
        ${posting.excerpt ? html`<p lang=${lang} dir="auto">${shownText(posting.excerpt, posting, tools)}</p>` : nothing}
        <p class="hint" role="alert">${detail.failed}</p>
        ${button(states.retry, retry)}
      `;
  }
}
