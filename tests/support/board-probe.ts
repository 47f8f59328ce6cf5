/** What a visitor found on a board, and what should not be on one. */
export interface ProbeReport {
  /** As the visible count says it. */
  readonly found: number;
  readonly titles: readonly string[];
  /** Title of the posting that was opened, and of the one that was found by its words and opened. */
  readonly opened: readonly string[];
  /** What could run, or lead somewhere that no board leads to. */
  readonly dangers: readonly string[];
}

/**
 * Runs in the page: puts a board in it, looks at the list, opens the last posting of it, goes back, searches
 * for another and opens that. Knows nothing outside itself.
 */
export async function probeBoard({src, words}: {src: string; words: string}): Promise<ProbeReport> {
  const board = document.createElement('job-board') as HTMLElement & {updateComplete: Promise<unknown>};
  const settled = new Promise((resolve) => {
    board.addEventListener('job-board-load', resolve, {once: true});
    board.addEventListener('job-board-error', resolve, {once: true});
  });
  board.setAttribute('src', src);
  board.setAttribute('url-state', 'off');
  document.querySelector('main')?.replaceChildren(board);
  await settled;
  await board.updateComplete;
  const all = (selector: string): HTMLElement[] => [
    ...(board.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const textOf = (element: Element | undefined): string => element?.textContent.trim() ?? '';
  const dangers: string[] = [];
  const look = (): void => {
    for (const element of all('*')) {
      if (
        /^(script|style|img|iframe|object|embed|base|meta|link|form)$/.test(element.localName) &&
        element.part.length === 0
      )
        dangers.push(element.localName);
      for (const {name, value} of element.attributes) {
        if (name.startsWith('on')) dangers.push(`${name}=${value}`);
        if (
          /^(href|src|action|formaction)$/.test(name) &&
          !/^(https?:|mailto:[^?,]+(\?subject=[^&]*)?$|\?|#)/.test(value)
        )
          dangers.push(`${name}=${value}`);
      }
    }
  };
  const open = async (link: HTMLElement | undefined): Promise<string> => {
    link?.click();
    await board.updateComplete;
    look();
    return textOf(all('#detail-title')[0]);
  };
  look();
  const links = all('[part=link]');
  const titles = links.map(textOf);
  const found = Number(/[\d\s\u202F\u00A0]+/.exec(textOf(all('#found')[0]))?.[0].replace(/\D/g, ''));
  const opened = [await open(links.at(-1))];
  all('[part=detail] [part=button]')[0]?.click();
  await board.updateComplete;
  const [field] = all('input[type=search]');
  if (field instanceof HTMLInputElement) {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.form?.requestSubmit();
    await board.updateComplete;
  }
  opened.push(await open(all('[part=link]')[0]));
  return {found, titles, opened, dangers};
}
