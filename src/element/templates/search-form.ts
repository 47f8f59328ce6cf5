import {html, nothing, type TemplateResult} from 'lit';
import {MAX_QUERY_LENGTH} from '../../search/query.js';
import type {BoardContext} from '../board-context.js';
import {searchIcon} from './icons.js';

export const FIELD_ID = 'field';

export function searchForm({messages, field, label}: BoardContext): TemplateResult {
  const {search} = messages;
  return html`
    <form class="search" part="search" role="search" aria-label=${label ?? nothing} @submit=${field.onSubmit}>
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
          @input=${field.onInput}
          @compositionend=${field.onInput}
          @keydown=${field.onKeydown}
        />
        <button class="button primary" part="button" type="submit" aria-label=${search.submit}>
          ${searchIcon}<span class="search-submit">${search.submit}</span>
        </button>
      </div>
      ${field.isCut ? html`<p class="hint">${search.cut(MAX_QUERY_LENGTH)}</p>` : nothing}
    </form>
  `;
}
