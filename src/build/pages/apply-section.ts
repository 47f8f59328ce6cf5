import type {ApplyMethod, Posting} from '../../contract/posting.js';
import {isEmailAddress, isSafeWebLink} from '../../contract/safe-url.js';
import type {Messages} from '../../i18n/messages.js';
import {element, withoutControls, type Content} from './markup.js';

/** The ways to apply to an open posting, or the kind word that it names none. */
export function applySection(posting: Posting, {detail}: Messages): Content {
  const links = (posting.apply ?? []).flatMap((method) => applyLink(method, posting.title, detail) ?? []);
  return element(
    'section',
    {class: 'apply', 'aria-labelledby': 'apply'},
    element('h2', {id: 'apply'}, detail.apply),
    links.length === 0
      ? element('p', {}, detail.noWayToApply)
      : element(
          'ul',
          {role: 'list'},
          links.map((link) => element('li', {}, link)),
        ),
  );
}

function applyLink({type, value}: ApplyMethod, title: string, detail: Messages['detail']): Content {
  if (type === 'email') {
    const subject = encodeURIComponent(withoutControls(title));
    return isEmailAddress(value)
      ? element('a', {href: `mailto:${value}?subject=${subject}`}, detail.applyByEmail(value))
      : undefined;
  }
  return isSafeWebLink(value) && URL.canParse(value)
    ? element(
        'a',
        {href: value.replace(/[{}]/g, encodeURIComponent), rel: 'noopener noreferrer'},
        detail.applyOnline(new URL(value).host),
      )
    : undefined;
}
