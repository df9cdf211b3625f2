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
  // A page of its own for each person; its sections are followed in their order.
  let page: Page | undefined;
  let as = '';
  try {
    for (const section of walk.sections) {
      if (page === undefined || as !== section.as) {
        await page?.close();
        page = await openAs(browser.context, bench, section.as);
        page.setDefaultTimeout(STEP_MS);
        as = section.as;
      }
      const missed = await follow(page, bench, stepsOf(walk.page, section), section);
      expect([section.heading, missed]).toEqual([section.heading, []]);
    }
  } finally {
    await page?.close();
  }
}
