import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import { MARKUP_PAYLOADS } from '../support/markup-payloads';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { atRest, openPart } from './pages';

/** Payloads in every column that a page shows: names, contents, evidence, notes, people. */
function poisoned(): Record<string, Record<string, string>[]> {
  const payload = (at: number): string => MARKUP_PAYLOADS[at % MARKUP_PAYLOADS.length] ?? '';
  const [first = {}] = SMALL_COMMUNE['Hoạt động'] ?? [];
  return {
    ...SMALL_COMMUNE,
    'Cán bộ': (SMALL_COMMUNE['Cán bộ'] ?? []).map((row, at) => ({ ...row, 'Họ tên': payload(at) })),
    Xóm: (SMALL_COMMUNE['Xóm'] ?? []).map((row, at) => ({ ...row, 'Tên xóm': payload(at * 7) })),
    'Hoạt động': MARKUP_PAYLOADS.map((text, at) => ({
      ...first,
      Mã: `HD${String(at + 1).padStart(3, '0')}`,
      Xóm: payload((at % 4) * 7),
      'Đơn vị chủ trì': text,
      'Minh chứng': text,
      'Ghi chú': text,
      'Số người': at % 2 === 0 ? text : '40',
      'Hình thức': at % 5 === 0 ? text : 'HT2.2',
    })),
  };
}

describeInBrowser('100 markup payloads in cells', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    expect(new Set(MARKUP_PAYLOADS).size).toBe(100);
    server = await startPageServer({ starter: poisoned() });
    browser = await openBrowser({ width: 980, height: 900 });
    page = await browser.context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Whether anything ran, and whether any element came out of a cell. */
  const harm = () =>
    page.evaluate(`({
      ran: window.hacked === 1,
      elements: document.querySelectorAll('#page :is(script, img, svg, iframe, video, math, body), #page a[href^="javascript:"]').length,
    })`);
  const NONE = { ran: false, elements: 0 };

  it('are text in every part of the sidebar, in the form and in the list of mends', async () => {
    await page.goto(server.url('showSidebar'));
    await atRest(page);
    for (const part of ['Ghi', 'Độ bao phủ', 'Việc của tôi', 'Kiểm tra']) {
      await openPart(page, part);
      expect(await harm()).toEqual(NONE);
    }
    expect(await page.locator('#panel-checking').innerText()).toContain('onerror=');
    await page.getByRole('button', { name: 'Mở để sửa' }).first().click();
    await page.locator('.form').waitFor();
    expect(await harm()).toEqual(NONE);
  });

  it('are text in the preview of the report and its list of what is missing', async () => {
    await page.goto(server.url('menuReport', PAGE_OWNER));
    await atRest(page);
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('.report-preview').innerText()).toContain('window.hacked');
    expect(await harm()).toEqual(NONE);
  });
});
