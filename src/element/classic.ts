/**
 * Entry of the classic script, for sites whose editor strips unknown elements: puts a board right
 * after its own script tag, each `data-*` of the tag becoming the attribute of that name.
 */
import './define.js';

/** Known only while the script itself runs. */
const script = (globalThis as Partial<typeof globalThis>).document?.currentScript;

if (script) placeBoard(script);

function placeBoard(script: Element): void {
  const board = document.createElement('job-board');
  for (const {name, value} of script.attributes) {
    const attribute = /^data-([a-z][a-z-]*)$/.exec(name)?.[1];
    // An attribute that holds code would be refused by a strict page, and is nothing to a board.
    if (attribute !== undefined && !attribute.startsWith('on')) board.setAttribute(attribute, value);
  }
  // A tag that says nothing is there for a board that the page has itself.
  if (board.hasAttributes()) script.after(board);
}
