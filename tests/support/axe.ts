import axe, {type AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

/** What axe finds wrong with the page as it is now, shadow roots included: one line a rule, with the places. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
}
