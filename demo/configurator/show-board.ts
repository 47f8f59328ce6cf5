import {attributesOf, propertiesOf, type Settings} from './settings.js';
import {sentencesOf, slotElement} from './slots.js';
import type {State} from './state.js';

/**
 * Puts the board that was chosen into the page of the preview: once, and then what changed alone,
 * as a site's own script would change them.
 *
 * @param page the document of the preview, ours too
 */
export function showBoard(page: Document, {settings, scheme}: State, lang: string): void {
  const {documentElement: root, body} = page;
  root.lang = lang;
  root.style.colorScheme = scheme;
  const board = page.querySelector<HTMLElement>('job-board') ?? page.createElement('job-board');
  writeAttributes(board, settings);
  writeProperties(board, settings);
  writeContents(board, settings);
  if (!board.isConnected) (page.querySelector('main') ?? body).append(board);
}

function writeAttributes(board: HTMLElement, settings: Settings): void {
  // The address bar of a preview is nobody's.
  const wanted = new Map([...attributesOf(settings), ['url-state', 'off'] as const]);
  for (const name of board.getAttributeNames()) {
    if (name !== 'style' && !wanted.has(name)) board.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (board.getAttribute(name) !== value) board.setAttribute(name, value);
  }
}

function writeProperties({style}: HTMLElement, settings: Settings): void {
  const wanted = new Map(propertiesOf(settings));
  for (const name of [...style]) if (!wanted.has(name)) style.removeProperty(name);
  for (const [name, value] of wanted) style.setProperty(name, value);
}

/** Those that say what they said stay where they are: somebody may be on their link. */
function writeContents(board: HTMLElement, {contents}: Settings): void {
  const wanted = sentencesOf(contents).map((sentence) => slotElement(board.ownerDocument, sentence));
  const known = [...board.children].filter(({slot}) => slot !== '');
  for (const line of known) if (!wanted.some((other) => other.isEqualNode(line))) line.remove();
  for (const line of wanted) if (!known.some((other) => other.isEqualNode(line))) board.append(line);
}
