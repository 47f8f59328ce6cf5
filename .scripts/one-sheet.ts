import type {Plugin} from 'vite';
import {boardSheet} from './board-sheet.js';
import {shortenSheet} from './short-classes.js';

/** The styles of the board as one text, of which the shortened Lit makes one sheet. */
export function oneSheet(): Plugin {
  return {
    name: 'one-sheet',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: {id: /\/styles\/board-styles\.ts$/},
      handler: () => `export const boardStyles = ${JSON.stringify(shortenSheet(boardSheet()))};`,
    },
  };
}
