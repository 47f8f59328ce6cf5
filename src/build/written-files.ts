import {readFileSync, statSync} from 'node:fs';

type Content = string | Uint8Array;

/** What earlier builds of the same process wrote, so that nothing has to be read to see that it is there still. */
export class WrittenFiles {
  readonly #known = new Map<string, {readonly content: Content; readonly modified: number}>();

  /** @param temporary where the content stands until it is renamed to its place */
  note(place: string, content: Content, temporary: string): void {
    this.#known.set(place, {content, modified: statSync(temporary).mtimeMs});
  }

  /** Whether a file has a content already; what had to be read for it is known from then on. */
  holds(place: string, content: Content): boolean {
    const modified = statSync(place, {throwIfNoEntry: false})?.mtimeMs;
    if (modified === undefined) return false;
    const known = this.#known.get(place);
    if (known?.modified === modified) return isSame(known.content, content);
    const isHeld = holds(place, content);
    if (isHeld) this.#known.set(place, {content, modified});
    return isHeld;
  }
}

/** Whether a file has a content already; one of another size isn't even read. */
export function holds(place: string, content: Content): boolean {
  const stats = statSync(place, {throwIfNoEntry: false});
  if (stats?.isFile() !== true || stats.size !== Buffer.byteLength(content)) return false;
  return isSame(typeof content === 'string' ? readFileSync(place, 'utf8') : readFileSync(place), content);
}

function isSame(one: Content, other: Content): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Buffer.compare(one, other) === 0;
}
