import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../browser';
import { describeInBrowser, openBrowser } from '../browser';
import type { TestBench } from '../workbench';
import { buildPage, openAs, startBench } from '../workbench';
import { emptyFile } from './empty-file';
import { follow } from './guide-walker';
import type { PageWalk, Round } from './page-walk';
import { stepsOf } from './walked-steps';

/** Each page of the guide is a working day of a browser. */
const PAGE_MS = 300_000;
/** On a machine that is busy with other suites. */
const STEP_MS = 60_000;

/** Follows every page of the round on one workbench, each in a test of its name. */
export function followRound(title: string, { now, isEmpty, walks }: Round): void {
  describeInBrowser(`the guide followed literally: ${title}`, () => {
    let bench: TestBench;
    let browser: Browser;

    beforeAll(async () => {
      buildPage();
      bench = await startBench({ now, ...(isEmpty === undefined ? {} : { file: await emptyFile() }) });
      browser = await openBrowser({ width: 1366, height: 900 });
    }, 180_000);
    afterAll(async () => {
      await browser.close();
      await bench.close();
    });

    it.each(walks)('$page', (walk) => followPage(walk, bench, browser), PAGE_MS);
  });
}

async function followPage(walk: PageWalk, bench: TestBench, browser: Browser): Promise<void> {
  let shown: { readonly page: Page; readonly as: string } | null = null;
  try {
    for (const section of walk.sections) {
      if (shown?.as !== section.as) {
        await shown?.page.close();
        shown = { page: await openAs(browser.context, bench, section.as), as: section.as };
        shown.page.setDefaultTimeout(STEP_MS);
      }
      const missed = await follow(shown.page, bench, stepsOf(walk.page, section), section);
      expect([section.heading, missed]).toEqual([section.heading, []]);
    }
  } finally {
    await shown?.page.close();
  }
}
