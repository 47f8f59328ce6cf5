import {html, nothing, type TemplateResult} from 'lit';
import {isOpenOn} from '../../contract/is-open.js';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';
import {shownText} from './body.js';
import {heading} from './heading.js';
import {marked} from './marked.js';

/** Id of a posting's link, to which the focus returns. */
export const linkId = (id: string): string => `posting-${id}`;

/** One posting of the list: one link, all the rest text that can be selected. */
export function postingItem(posting: Posting, context: BoardContext): TemplateResult {
  return html`
    <li class="posting" part="posting">
      ${heading(context.headingLevel, titleLink(posting, context), {part: 'title'})}
      ${ownItem(posting, context) ?? summary(posting, context)}
    </li>
  `;
}

/** The site's own, if it has one that works. */
function ownItem(posting: Posting, {renderItem, hrefOf}: BoardContext): unknown {
  try {
    return renderItem?.(posting, hrefOf(posting));
  } catch (error) {
    console.error('<job-board>: renderItem failed; the board shows the posting itself', error);
    return undefined;
  }
}

function summary(posting: Posting, context: BoardContext): TemplateResult {
  const {messages, languageOf} = context;
  return html`
    ${whose(posting)} ${conditions(posting, context)}
    ${
      posting.excerpt
        ? html`<p class="excerpt" lang=${languageOf(posting) ?? nothing} dir="auto">
            ${excerpt(shownText(posting.excerpt, posting, context.tools), posting, context)}
          </p>`
        : nothing
    }
    ${when(posting, context)}
    ${
      posting.skills
        ? html`<ul class="skills" role="list" aria-label=${messages.filters.facets.skills}>
            ${posting.skills.map((skill) => html`<li class="skill">${marked(skill, context.view.matches)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** The part of the text that was found, on as much room as the posting's own words take, for nothing to move. */
function excerpt(own: string, posting: Posting, {view, passages}: BoardContext): unknown {
  const passage = passages.of(posting);
  return passage === undefined
    ? marked(own, view.matches)
    : html`<span class="passage">${marked(passage, view.matches)}</span
        ><span class="reserve" aria-hidden="true">${own}</span>`;
}

/**
 * Opens the posting; in a tab of its own by its address.
 *
 * @param id none where the list has a link to it too
 */
export function titleLink(
  posting: Posting,
  {hrefOf, acts, view, languageOf}: BoardContext,
  id: string | typeof nothing = linkId(posting.id),
): TemplateResult {
  return html`<a
    class="title-link"
    part="link"
    id=${id}
    href=${hrefOf(posting)}
    lang=${languageOf(posting) ?? nothing}
    @click=${(event: MouseEvent) => acts.open(posting, event)}
    ><bdi>${marked(posting.title, view.matches)}</bdi></a
  >`;
}

function whose({organization, incubator}: Posting): TemplateResult | typeof nothing {
  const names = [...new Set([organization, incubator].flatMap((owner) => owner?.name ?? []))];
  if (names.length === 0) return nothing;
  return html`<p class="whose">${separated(names)}</p>`;
}

/** Contract, places and the like: short facts on one line. */
function conditions(posting: Posting, {messages}: BoardContext): TemplateResult | typeof nothing {
  const words = messages.posting;
  const facts = [
    ...(posting.employmentType ?? []).map((type) => words.employmentTypes[type]),
    ...(posting.places ? [words.list(posting.places)] : []),
    ...(posting.remote ? [words.remoteModes[posting.remote]] : []),
    ...(posting.openings ? [words.openings(posting.openings)] : []),
    ...(posting.junior ? [words.junior] : []),
  ];
  return facts.length === 0 ? nothing : html`<p class="conditions">${separated(facts)}</p>`;
}

/** When it was posted, and until when one can apply; or that one can't any more. */
export function when(
  posting: Posting,
  {messages, day, saved}: BoardContext,
): TemplateResult | typeof nothing {
  const {datePosted, validThrough} = posting;
  const open = isOpenOn(posting, day);
  const isSaved = saved?.has(posting.id);
  if (!datePosted && !validThrough && !isSaved && open) return nothing;
  return html`<p class="when">
    ${isSaved ? html`<strong>${messages.saved.mark}</strong>` : nothing}
    ${open ? nothing : html`<strong class="closed">${messages.posting.closed}</strong>`}
    ${
      datePosted
        ? html`<time datetime=${datePosted}>${messages.posting.posted(datePosted, day)}</time>`
        : nothing
    }
    ${
      validThrough && open
        ? html`<time datetime=${validThrough}>${messages.posting.closes(validThrough, day)}</time>`
        : nothing
    }
  </p>`;
}

function separated(texts: readonly string[]): readonly TemplateResult[] {
  return texts.map((text, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${text}</bdi>`);
}
