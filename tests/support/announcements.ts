import {waitUntil} from '@open-wc/testing';
import type {BoardHarness} from './board-harness.js';

/** Every text that the live region took while it was live, from now on. */
export function listen(board: BoardHarness): readonly string[] {
  const heard: string[] = [];
  const {status} = board;
  new MutationObserver(() => {
    if (status.ariaLive === 'polite' && heard.at(-1) !== status.textContent) heard.push(status.textContent);
  }).observe(status, {childList: true, characterData: true, subtree: true});
  return heard;
}

export const said = (heard: readonly string[], count: number): Promise<void> =>
  waitUntil(() => heard.length >= count, `${count} announcements are made`, {timeout: 4000});

export const spoken = (heard: readonly string[]): readonly string[] =>
  heard.map((text) => text.replace(/\s+/g, ' ').trim());
