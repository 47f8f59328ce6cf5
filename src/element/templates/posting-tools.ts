import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';
import {neighbours} from '../neighbours.js';
import {button} from './button.js';

/** The way back to the list. */
export function wayBack({messages, acts}: BoardContext): TemplateResult {
  return html`<p class="ways">${button(messages.detail.back, acts.close, {look: 'quiet back'})}</p>`;
}

/** Keeping, sending on, printing, and on to the next. */
export function postingTools(posting: Posting, context: BoardContext): TemplateResult {
  const {messages, hrefOf, tools, acts, view, saved} = context;
  const {copy, share, print, previous, next} = messages.detail;
  const near = neighbours(view, posting);
  const {save, unsave, note} = messages.saved;
  const isSaved = saved?.has(posting.id);
  const href = hrefOf(posting);
  return html`
    <div class="tools posting-tools">
      ${saved ? button(isSaved ? unsave : save, () => tools.save(posting)) : nothing}
      ${button(copy, () => tools.copy(href))}
      ${'share' in navigator ? button(share, () => tools.share(posting, href)) : nothing}
      ${button(print, tools.print)}
      <span class="tools">
        ${near.previous ? button(previous, () => acts.step(near.previous), {look: 'quiet'}) : nothing}
        ${near.next ? button(next, () => acts.step(near.next), {look: 'quiet'}) : nothing}
      </span>
    </div>
    ${isSaved ? html`<p class="hint">${note}</p>` : nothing}
  `;
}
