import {escapeText, startTag, type Attribute} from './html.js';
import {scriptElement, type Release} from './release.js';
import {attributesOf, propertiesOf, type Settings} from './settings.js';
import {sentencesOf, slotMarkup} from './slots.js';

/** Where a snippet goes. */
export const TARGETS = ['page', 'wordpress', 'npm'] as const;
export type Target = (typeof TARGETS)[number];

/** One thing to copy; `place` says where to. */
export interface Snippet {
  readonly place: 'html' | 'css' | 'terminal' | 'script';
  readonly code: string;
}

export interface Publication {
  readonly release: Release;
  /** Address of the folder that holds the release's own; ends with a slash. */
  readonly base: string;
  /** Words of the link that stands in until the board is there. */
  readonly link: string;
}

/** Everything that has to be copied for the board that was chosen, in order. */
export function snippetsFor(
  target: Target,
  settings: Settings,
  publication: Publication,
): readonly Snippet[] {
  const {release, base} = publication;
  const html = (code: string): Snippet => ({place: 'html', code});
  switch (target) {
    case 'page':
      return [
        html(`${scriptElement(release, 'module', base)}\n${board(settings, publication)}`),
        ...rule(settings),
      ];
    case 'wordpress':
      return [html(scriptElement(release, 'classic', base, dataAttributes(settings)))];
    case 'npm':
      return [
        {place: 'terminal', code: `npm install job-board@${release.version}`},
        {place: 'script', code: "import 'job-board/define';"},
        html(board(settings, publication)),
        ...rule(settings),
      ];
  }
}

function board(settings: Settings, {link}: Publication): string {
  const list = new URL('list.html', settings.src).href;
  const inside = [
    `${startTag('a', [['href', list]])}${escapeText(link)}</a>`,
    ...sentencesOf(settings.contents).map(slotMarkup),
  ].map((line) => `  ${line}\n`);
  return `${startTag('job-board', attributesOf(settings))}\n${inside.join('')}</job-board>`;
}

/** For the site's own style sheet: a strict page takes no style from its markup. */
function rule(settings: Settings): readonly Snippet[] {
  const lines = propertiesOf(settings).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length === 0 ? [] : [{place: 'css', code: `job-board {\n${lines.join('')}}`}];
}

/** The one-tag form hands each to its board, the colours as its style; it has no place for contents. */
function dataAttributes(settings: Settings): readonly Attribute[] {
  const style = propertiesOf(settings).map(([name, value]) => `${name}: ${value}`);
  return [
    ...attributesOf(settings),
    ...(style.length === 0 ? [] : ([['style', style.join('; ')]] as const)),
  ].map(([name, value]) => [`data-${name}`, value] as const);
}
