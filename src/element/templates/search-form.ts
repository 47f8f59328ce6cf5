import {html, nothing, type TemplateResult} from 'lit';
import {MAX_QUERY_LENGTH} from '../../search/query.js';
import type {BoardContext} from '../board-context.js';
import {searchIcon} from './icons.js';

export const FIELD_ID = 'field';

export function searchForm({messages, acts, tooLong, label}: BoardContext): TemplateResult {
  const {search} = messages;
  return html`
    <form class="search" part="search" role="search" aria-label=${label ?? nothing} @submit=${acts.onSubmit}>
      <label class="search-label" for=${FIELD_ID}>${search.label}</label>
      <div class="search-row">
        <input
          class="field"
          part="field"
          id=${FIELD_ID}
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${tooLong ? 'too-long' : nothing}
          @input=${acts.onInput}
          @compositionend=${acts.onInput}
          @keydown=${acts.onKeydown}
        />
        <button class="button primary" part="button" type="submit">
          ${searchIcon}<span class="search-submit">${search.submit}</span>
        </button>
      </div>
      ${tooLong ? html`<p class="hint" id="too-long">${search.cut(MAX_QUERY_LENGTH)}</p>` : nothing}
    </form>
  `;
}
