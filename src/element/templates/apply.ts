import {html, nothing, type TemplateResult} from 'lit';
import {isEmailAddress, isSafeWebLink} from '../../contract/safe-url.js';
import type {ApplyMethod, Posting} from '../../contract/posting.js';
import type {Messages} from '../../i18n/messages.js';
import type {BoardContext} from '../board-context.js';
import {button} from './button.js';
import {heading} from './heading.js';

/** The ways to apply to an open posting: a letter says to whom, a link says to which site. */
export function applySection(posting: Posting, context: BoardContext): TemplateResult {
  const {messages, headingLevel, acts, tools} = context;
  const {detail} = messages;
  const hidesAddresses = tools.hidesAddresses(posting);
  const links = (posting.apply ?? []).flatMap((method) => {
    const link = applyLink(method, posting.title, messages);
    return link ? [{...link, method}] : [];
  });
  const shown = links.filter(({method}) => method.type === 'url' || !hidesAddresses);
  return html`
    <section class="apply" part="apply" aria-labelledby="apply-title">
      ${heading(headingLevel + 1, detail.apply, {id: 'apply-title', className: 'section-title'})}
      ${links.length === 0 ? html`<p>${detail.noWayToApply}</p>` : nothing}
      ${
        shown.length > 0
          ? html`<ul class="tools" role="list">
              ${shown.map(
                ({href, label, method}) => html`
                  <li>
                    <a
                      class="button primary"
                      part="apply-link"
                      href=${href}
                      rel="noopener noreferrer"
                      @click=${() => acts.apply(posting, method)}
                      >${label}</a
                    >
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
      ${hidesAddresses ? button(detail.reveal, () => tools.reveal(posting)) : nothing}
    </section>
  `;
}

interface ApplyLink {
  readonly href: string;
  readonly label: string;
}

/** Checked again here: the index may have come past its reader by a property. */
function applyLink({type, value}: ApplyMethod, title: string, {detail}: Messages): ApplyLink | undefined {
  if (type === 'email') {
    return isEmailAddress(value)
      ? {href: `mailto:${value}?subject=${encodeText(title)}`, label: detail.applyByEmail(value)}
      : undefined;
  }
  if (!isSafeWebLink(value) || !URL.canParse(value)) return undefined;
  return {href: value, label: detail.applyOnline(new URL(value).host)};
}

/** Half a surrogate pair makes `encodeURIComponent` throw. */
function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
