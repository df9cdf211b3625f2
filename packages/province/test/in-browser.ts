import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../../test/support/browser';

export { describeInBrowser } from '../../../test/support/browser';

/** Opens a file of the disk in a browser of that size. */
export async function withPage(
  path: string,
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser({ ...viewport });
  try {
    const page = await browser.context.newPage();
    await page.goto(`file://${path}`);
    await work(page);
  } finally {
    await browser.close();
  }
}

/** Ids of the rules that the page breaks. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id }) => id))');
}
