import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../contract/posting.js';
import type {BoardContext} from '../board-context.js';

/** What one can do with a posting besides applying; only what this browser and this page allow. */
export function tools(posting: Posting, {messages, acts, hrefOf, pageOf}: BoardContext): TemplateResult {
  const {copy, copied, copyFailed, share, print} = messages.detail;
  const href = hrefOf(posting);
  const page = pageOf(posting);
  return html`<div class="tools">
    ${
      'clipboard' in navigator
        ? button(acts.copied?.href === href ? acts.copied.told : copy, () =>
            acts.copy(href, {copied, copyFailed}),
          )
        : nothing
    }
    ${'share' in navigator ? button(share, () => acts.share({title: posting.title, url: href})) : nothing}
    ${page === undefined ? nothing : html`<a class="button" part="button" href=${page}>${print}</a>`}
  </div>`;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button class="button" part="button" type="button" @click=${act}>${label}</button>`;
}
