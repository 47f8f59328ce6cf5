import type {Page} from 'playwright-core';

/** What a visitor does with a board, each act on its own; measured from its first key or click to rest. */
export const ACTS: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  [
    'opening the page',
    async (page) => {
      // Looking for what can be seen would have the page laid out again and again: it is asked ten times a second.
      const isListed = (): boolean =>
        document.querySelector('job-board')?.shadowRoot?.querySelector('[part=link]') instanceof Element;
      await page.waitForFunction(isListed, undefined, {polling: 100, timeout: 120_000});
    },
  ],
  [
    'scrolling to the end of the first postings, and asking for more, ten times',
    async (page) => {
      for (let time = 0; time < 10; time += 1) {
        await page.mouse.move(600, 500);
        await page.mouse.wheel(0, 5000);
        await page.locator('job-board [part=list] + * [part=button]').click();
        await rest(page);
      }
    },
  ],
  [
    'ticking five filters, then taking them away',
    async (page) => {
      for (const end of [0, 1, 2, 3, 4]) {
        await page.locator('job-board fieldset').nth(end).locator('input').first().click();
        await rest(page);
      }
      for (let chips = 5; chips > 0; chips -= 1) {
        await page.locator('job-board [part=chip]').first().click();
        await rest(page);
      }
    },
  ],
  ['typing the first words', (page) => type(page, 'developpeuse python lyon')],
  ['typing others, with an error', (page) => type(page, 'chargé de déploiment brest')],
  [
    'reading a posting, the next, and going back',
    async (page) => {
      await page.locator('job-board [part=link]').first().click();
      await rest(page);
      await page.goBack();
      await rest(page);
    },
  ],
];

async function type(page: Page, text: string): Promise<void> {
  const field = page.locator('job-board input[type=search]');
  await field.fill('');
  await rest(page);
  // As fast as a good typist.
  await field.pressSequentially(text, {delay: 80});
  await rest(page);
}

/** Until two idle moments have passed, if any come: what a board does between keys and after them is done. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (let time = 0; time < 2; time += 1)
      await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
  });
}
