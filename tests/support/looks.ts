import type {BoardHarness} from './board-harness.js';

/** What can be pressed or typed into, and is seen; all else is out of reach while a dialog is open. */
export function targets(board: BoardHarness): readonly HTMLElement[] {
  const dialog = board.root.querySelector('dialog');
  return board
    .all('a[href], button, input, select')
    .filter((target) => target.checkVisibility() && (dialog?.contains(target) ?? true));
}

/**
 * Targets that miss WCAG 2.5.8: smaller than 24 × 24 px, and another within 12 px of their middle.
 * Links in the sentences of a posting's text are excepted there; a checkbox has its label's room.
 */
export function smallTargets(board: BoardHarness): readonly string[] {
  const rooms = targets(board)
    .filter((target) => !target.closest('.body'))
    .map((target) => target.closest('label') ?? target)
    .map((target) => ({target, box: target.getBoundingClientRect()}));
  return rooms
    .filter(({box}) => box.width < 24 || box.height < 24)
    .filter(({target, box}) =>
      rooms.some((other) => other.target !== target && distance(middle(box), other.box) < 12),
    )
    .map(({target, box}) => `${target.outerHTML}: ${box.width} × ${box.height}`);
}

/** Texts that stick out of their button or field, of a box that cuts them off, or of the board. */
export function cutTexts(board: BoardHarness): readonly string[] {
  const top = board.one('.board', HTMLElement);
  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden, .scroll, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({width}) => width > 1);
    for (let box: Element | null = parent; box; box = box === top ? null : box.parentElement) {
      const cuts =
        box === top || box.matches('button, .button') || getComputedStyle(box).overflow !== 'visible';
      if (cuts && lines.some((line) => sticksOut(line, box))) cut.push(text.textContent ?? '');
    }
  }
  return cut;
}

/** Contrast of two opaque colours as computed styles give them, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (!channels) throw new Error(`not an opaque colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = channels
    .slice(1)
    .map((channel) => Number(channel) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function sticksOut(line: DOMRect, box: Element): boolean {
  const {left, right, top, bottom} = box.getBoundingClientRect();
  return line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middle({x, y, width, height}: DOMRect): Point {
  return {x: x + width / 2, y: y + height / 2};
}

function distance({x, y}: Point, {left, right, top, bottom}: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
