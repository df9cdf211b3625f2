import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import { PUBLISHED, withGuide } from '../support/guide/published-guide';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart } from './pages';

/** The page of the guide about each dialog. */
const DIALOGS = {
  menuReport: 'lap-bao-cao',
  menuRegister: 'bao-cao',
  menuIntake: 'nhap-danh-sach',
  menuPlanDocument: 'nhap-ke-hoach',
  menuPhones: 'dien-thoai',
  menuHamlets: 'sap-nhap-khu-dan-cu',
  menuSetUp: 'bat-dau',
  menuAbout: 'cai-dat',
  menuOverview: 'trinh-duyet',
} as const;
const PARTS = {
  Ghi: 'ghi-hang-ngay',
  'Kiểm tra': 'ghi-hang-ngay',
  'Độ bao phủ': 'do-bao-phu',
  'Việc của tôi': 'trinh-duyet',
} as const;

describeInBrowser('links to the published guide', () => {
  const scriptDir = withGuide();
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await startPageServer({ scriptDir });
    page = await browser.context.newPage();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(dirname(scriptDir), { recursive: true, force: true });
  });

  const open = async (fn: string): Promise<void> => {
    await page.goto(server.url(fn, PAGE_OWNER));
    await atRest(page);
  };
  const hrefs = async (links: Locator): Promise<(string | null)[]> =>
    Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  const linked = () => hrefs(page.locator('.guide-link'));

  it('each part of the sidebar has its «?», which leads to its page', async () => {
    await page.setViewportSize({ width: 300, height: 720 });
    await open('showSidebar');
    for (const [part, name] of Object.entries(PARTS)) {
      await openPart(page, part);
      expect([part, await linked()]).toEqual([part, [`${PUBLISHED}${name}.html`]]);
    }
    expect(await accessViolations(page)).toEqual([]);
  });

  it('so has each dialog, without breaking its layout', async () => {
    await page.setViewportSize({ width: 980, height: 640 });
    for (const [fn, name] of Object.entries(DIALOGS)) {
      await open(fn);
      expect([fn, await linked()]).toEqual([fn, [`${PUBLISHED}${name}.html`]]);
      const box = await page.locator('.guide-link').boundingBox();
      expect([fn, (box?.width ?? 0) >= 24 && (box?.height ?? 0) >= 24]).toEqual([fn, true]);
      expect([fn, await accessViolations(page)]).toEqual([fn, []]);
    }
  });

  it('menu «Hướng dẫn …» lists the pages, the contents and the printed guide', async () => {
    await open('menuGuide');
    const listed = await hrefs(page.getByRole('link'));
    expect(listed.every((href) => href?.startsWith(PUBLISHED))).toBe(true);
    expect(listed.slice(-2)).toEqual([`${PUBLISHED}index.html`, `${PUBLISHED}huong-dan.pdf`]);
    expect(await accessViolations(page)).toEqual([]);
  });
});

describeInBrowser('where no guide is published', () => {
  it('no page shows a link that would lead nowhere', async () => {
    const server = await startPageServer();
    const browser = await openBrowser();
    try {
      const page = await browser.context.newPage();
      for (const fn of ['showSidebar', 'menuReport', 'menuOverview']) {
        await page.goto(server.url(fn, PAGE_OWNER));
        await atRest(page);
        expect([fn, await page.locator('.guide-link').count()]).toEqual([fn, 0]);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
