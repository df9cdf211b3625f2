import AxeBuilderSource from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rules of WCAG 2.2 A and AA that the page breaks, each with the element that does. */
export async function accessViolations(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilderSource.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
  const { violations } = await page.evaluate<AxeResult>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const MOST_TABS = 120;

/** Presses Tab until the keyboard stands on an element that the selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate<boolean>(
      `document.activeElement !== null && document.activeElement.matches(${JSON.stringify(selector)})`,
    );
    if (isThere) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

/** A part of the sidebar, opened and at rest. */
export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await atRest(page);
}

/** No progress bar is left. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('#page main').waitFor();
  await page.waitForFunction("document.querySelector('.busy') === null");
}
