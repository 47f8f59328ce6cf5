import type {Browser, FrameLocator, Locator, Page} from 'playwright-core';
import {accessibilityFaults} from './axe.js';
import {VISIT_DAY} from './board-page.js';
import {collectComplaints} from './browser.js';

/** The configurator as a site's owner uses it. */
export class ConfiguratorPage {
  readonly page: Page;
  readonly complaints: readonly string[];

  private constructor(page: Page) {
    this.page = page;
    this.complaints = collectComplaints(page);
  }

  static async open(
    browser: Browser,
    url: string,
    {width = 1280, colorScheme = 'light'}: {width?: number; colorScheme?: 'light' | 'dark'} = {},
  ): Promise<ConfiguratorPage> {
    const context = await browser.newContext({
      viewport: {width, height: 900},
      colorScheme,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${VISIT_DAY}T10:00:00Z`);
    const configurator = new ConfiguratorPage(page);
    await page.goto(url);
    await configurator.address.waitFor();
    return configurator;
  }

  get address(): Locator {
    return this.page.locator('#address');
  }

  /** What is said to those who don't see what changed. */
  get status(): Locator {
    return this.page.getByRole('status');
  }

  /** The page of the preview. */
  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Titles in the preview, once it has some. */
  async previewed(): Promise<readonly string[]> {
    const titles = this.frame.locator('job-board [part="title"]');
    await titles.first().waitFor();
    return titles.allInnerTexts();
  }

  async check(address: string): Promise<void> {
    await this.address.fill(address);
    await this.address.press('Enter');
  }

  async choose(label: string): Promise<void> {
    await this.page.getByLabel(label, {exact: true}).check();
  }

  /** Writes a sentence of the site's own, and leaves its fields. */
  async say(place: string, text: string, address = ''): Promise<void> {
    const details = this.page.locator('details', {hasText: place});
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    const [sentence, link] = [details.getByRole('textbox').first(), details.getByRole('textbox').last()];
    await sentence.fill(text);
    await link.fill(address);
    await link.blur();
  }

  /** What a button “copy” puts on the clipboard. */
  async copy(part = 0): Promise<string> {
    const code = this.page.locator('.code').nth(part);
    await code.getByRole('button').click();
    await code.getByRole('button', {name: /^(Copié|Copied)$/}).waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  faults(): Promise<readonly string[]> {
    return accessibilityFaults(this.page);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
