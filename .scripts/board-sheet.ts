import {readFileSync} from 'node:fs';
import {transform} from 'lightningcss';

const FOLDER = new URL('../src/element/styles/', import.meta.url);

/** The styles of the board as one text without blanks: their files are for those who read them. */
export function boardSheet(): string {
  const code = Buffer.from(parts().map(stylesIn).join(''));
  return transform({filename: 'board.css', code, minify: true}).code.toString();
}

/** In the order in which a board has them. */
function parts(): readonly string[] {
  const list = /boardStyles.* = \[(.+)\]/.exec(textOf('board-styles'))?.[1];
  if (list === undefined) throw new Error('board-styles.ts lists no styles');
  return list.split(', ');
}

function stylesIn(part: string): string {
  const styles = /css`([^`$\\]+)`/.exec(textOf(part))?.[1];
  if (styles === undefined) throw new Error(`${part}.ts has no plain styles`);
  return styles;
}

function textOf(part: string): string {
  return readFileSync(new URL(`${part}.ts`, FOLDER), 'utf8');
}
