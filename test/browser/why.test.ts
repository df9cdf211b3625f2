import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { SuggestData } from '../../src/rpc/coverage-messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import { demoYear } from '../support/demo-year-starter';
import { MARKUP_PAYLOADS } from '../support/markup-payloads';
import type { PageServer, StarterRecords } from '../support/page-server';
import { SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart, tabTo } from './pages';

/** A browser on the part Độ bao phủ of a commune with these rows. */
function coverageOf(starter: StarterRecords, now?: number) {
  const opened: { server?: PageServer; browser?: Browser; page?: Page } = {};
  const broken: string[] = [];
  beforeAll(async () => {
    opened.server = await startPageServer({ starter, ...(now === undefined ? {} : { now }) });
    opened.browser = await openBrowser(SIDEBAR);
  }, 120_000);
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server?.close();
    expect(broken).toEqual([]);
  });
  beforeEach(async () => {
    const { browser, server } = opened;
    if (browser === undefined || server === undefined) throw new Error('Not begun');
    const page = await browser.context.newPage();
    opened.page = page;
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(server.url('showSidebar'));
    await page.evaluate('localStorage.clear()');
    await atRest(page);
    await openPart(page, 'Độ bao phủ');
  });
  afterEach(() => opened.page?.close());
  const page = (): Page => {
    if (opened.page === undefined) throw new Error('No page');
    return opened.page;
  };
  const server = (): PageServer => {
    if (opened.server === undefined) throw new Error('No server');
    return opened.server;
  };
  return { page, server };
}

/** The answer where that many gaps are left, and no activity closes one. */
const noActivity = (gaps: number): string => {
  const data: SuggestData = {
    period: { from: '2024-01-01', to: '2024-03-31' },
    asOf: '2024-03-20',
    activities: [],
    gaps: { total: gaps, closed: 0, planned: 0, later: 0, other: gaps },
  };
  return JSON.stringify({ ok: true, data });
};
const choose = async (page: Page, period: string): Promise<void> => {
  await page.getByLabel('Kỳ báo cáo').selectOption(period);
  await atRest(page);
};
const ask = async (page: Page, name: string | RegExp): Promise<string> => {
  await page.getByRole('button', { name }).first().click();
  await atRest(page);
  return page.getByRole('dialog').innerText();
};
const suggest = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Gợi ý hoạt động tiếp theo' }).click();
  await page.waitForFunction("document.querySelector('.busy') === null", undefined, { timeout: 60_000 });
};

describeInBrowser('explain: «Vì sao?» in the sidebar', () => {
  const { page, server } = coverageOf(SMALL_COMMUNE);

  it('the commune: how many hamlets it comes from and which pull it down, the rows that made it, those left out and why', async () => {
    await choose(page(), '2024-Q1');
    const text = await ask(page(), 'Vì sao? Toàn xã');
    expect(text).toContain('Điểm chung toàn xã');
    expect(text).toMatch(/Bình quân theo số hộ của \d\/\d xóm có số liệu/);
    expect(text).toMatch(
      /Các hoạt động làm nên con số \(2\)[\s\S]*HD001 10\/01\/2024, .*Bình Xuân[\s\S]*HD002/,
    );
    await page().locator('dialog summary', { hasText: 'Dòng còn lỗi' }).click();
    expect(await page().getByRole('dialog').innerText()).toMatch(
      /HD003[\s\S]*dòng còn lỗi, xem cột Kiểm tra/,
    );
    expect(await accessViolations(page())).toEqual([]);
  });

  it('every measure of a hamlet, the cells of the commune and a gap answer with the number shown', async () => {
    await choose(page(), '2024-Q1');
    await page().locator('.bars summary', { hasText: 'Bình Xuân' }).click();
    await page().locator('.bars details[open] summary', { hasText: 'Số liệu thêm' }).click();
    const measures = page().locator('.bars details[open] .metrics > div:has(.why)');
    expect(await measures.count()).toBe(8);
    for (let at = 0; at < 8; at++) {
      const value = /[\d,]+%|–/.exec(await measures.nth(at).innerText())?.[0] ?? '';
      await measures.nth(at).getByRole('button').click();
      await atRest(page());
      const shown = await page().locator('dialog .figure-number').innerText();
      expect(shown).toBe(value === '–' ? 'chưa có số liệu' : value);
      await page().keyboard.press('Escape');
    }
    expect(await ask(page(), 'Vì sao? Mới gián tiếp')).toMatch(/ô trong 4 xóm × \d+ nội dung/);
    await page().keyboard.press('Escape');
    await page().locator('.finding .why').first().click();
    await atRest(page());
    expect(await page().getByRole('dialog').innerText()).toMatch(/Chưa có = 0|= 0/);
    expect(await accessViolations(page())).toEqual([]);
  });

  it('reach: a keyboard opens it, goes to a row, closes it and stands where it was', async () => {
    await choose(page(), '2024-Q1');
    await tabTo(page(), '.figure .why');
    await page().keyboard.press('Enter');
    await atRest(page());
    await tabTo(page(), '.rows button');
    await page().keyboard.press('Enter');
    await page().getByRole('status').filter({ hasText: 'Đã chọn dòng 2' }).waitFor();
    expect(await server().rpc({ command: 'activeRow' }, 'van-hoa@binhthuan.example')).toMatchObject({
      tab: 'activities',
      row: 2,
    });
    await page().keyboard.press('Escape');
    expect(await page().getByRole('dialog').count()).toBe(0);
    expect(await page().evaluate("document.activeElement.matches('.figure .why')")).toBe(true);
  });

  it('no figure is not 0: says so, and what to do', async () => {
    await choose(page(), '2024-T12');
    await page().locator('.bars summary').first().click();
    await page().locator('.bars details[open] summary', { hasText: 'Số liệu thêm' }).click();
    const text = await ask(page(), /Vì sao\? Minh chứng/);
    expect(text).toMatch(/chưa có số liệu[\s\S]*không phải là 0/);
    expect(text).toMatch(/Chưa có hoạt động nào làm nên con số này\. Muốn có, xin ghi/);
    expect(await accessViolations(page())).toEqual([]);
  });

  it('cells without credit: names them, and shows no row as what made their count', async () => {
    await choose(page(), '2024-Q1');
    const text = await ask(page(), 'Vì sao? Chưa có');
    expect(text).toMatch(/Bình Xuân: chưa có ND[\s\S]*Đầm Mụ: chưa có cả \d+ nội dung/);
    expect(text).toMatch(/Những ô này chưa có hoạt động nào được tính\. Muốn có, xin ghi .*dưới đây\./);
    expect(text).not.toContain('làm nên con số');
    expect(await accessViolations(page())).toEqual([]);
  });

  it('200 % zoom: nothing of the dialog runs off the side', async () => {
    await ask(page(), 'Vì sao? Toàn xã');
    await page().setViewportSize({ width: 160, height: 500 });
    expect(await page().evaluate('document.querySelector("dialog").scrollWidth')).toBeLessThanOrEqual(160);
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(160);
    await page().setViewportSize({ width: 300, height: 720 });
  });

  it('a refusal has a sentence and a retry', async () => {
    server().weather.instead = (json) => (json.includes('"explain"') ? { error: 'Q-17' } : null);
    const text = await ask(page(), 'Vì sao? Toàn xã');
    expect(text).toContain('Q-17');
    server().weather.instead = null;
    await page().getByRole('button', { name: 'Thử lại' }).click();
    await page().locator('dialog .formula').waitFor();
  });
});

describeInBrowser('suggest: the next activities in the sidebar', () => {
  const { page, server } = coverageOf(SMALL_COMMUNE);
  const focused = () =>
    page().evaluate('`${document.activeElement.tagName} ${document.activeElement.textContent}`');
  const HEADING = 'H3 Gợi ý hoạt động tiếp theo';

  it('reach: the keyboard stays with the list that a button brings, which then is there no more', async () => {
    await choose(page(), '2024-Q1');
    await tabTo(page(), '[aria-label="Gợi ý hoạt động tiếp theo"] .wide');
    await page().keyboard.press('Enter');
    await page().locator('ol.findings').waitFor();
    expect(await focused()).toBe(HEADING);
    await tabTo(page(), '[aria-label="Gợi ý hoạt động tiếp theo"] > .link');
    await page().keyboard.press('Enter');
    await page().locator('ol.findings').waitFor();
    expect(await focused()).toBe(HEADING);
  });

  it('«Ghi kỳ này vào hai tab để in»: what is seen here then stands in the tabs; a period to come is refused', async () => {
    await choose(page(), '2024-Q1');
    await page().getByRole('button', { name: 'Ghi kỳ này vào hai tab để in' }).click();
    await page().getByText('nay là số liệu của kỳ này').waitFor();
    const { sheets } = await server().host.state(server().spreadsheetId);
    for (const tab of ['Độ bao phủ', 'Khoảng trống']) {
      const cells = sheets.find(({ name }) => name === tab)?.cells ?? [];
      expect(String(cells[1]?.[1]?.v)).toContain('quý I năm 2024');
    }
    expect(await accessViolations(page())).toEqual([]);
    await choose(page(), '2024-T12');
    await page().getByRole('button', { name: 'Ghi kỳ này vào hai tab để in' }).click();
    await page().getByText('tháng 12 năm 2024 bắt đầu từ ngày 15/11/2024, nay chưa tới').waitFor();
  });

  it('«Tính lại» searches an open list anew', async () => {
    await choose(page(), '2024-Q1');
    await suggest(page());
    const asked: string[] = [];
    server().weather.instead = (json) => {
      asked.push((JSON.parse(json) as { command: string }).command);
      return null;
    };
    await page().getByRole('button', { name: 'Tính lại' }).click();
    await atRest(page());
    server().weather.instead = null;
    expect(asked.sort()).toEqual(['coverageView', 'suggest']);
  });

  it('gaps that no new activity closes: the title does not say that nothing is missing', async () => {
    await choose(page(), '2024-Q1');
    server().weather.instead = (json) => (json.includes('"suggest"') ? { value: noActivity(5) } : null);
    await suggest(page());
    server().weather.instead = null;
    const text = await page().locator('.empty').innerText();
    expect(text).toMatch(
      /^Chưa có việc mới để gợi ý\s+Không khoảng trống nào cần hoặc lấp được bằng buổi mới\./,
    );
  });

  it('what, where, when, whom to invite, who leads, what it closes; and the form is one click away', async () => {
    await choose(page(), '2024-Q1');
    await suggest(page());
    const first = page().locator('ol.findings > li').first();
    expect(await first.innerText()).toMatch(
      /^1\. [\s\S]*Nội dung: ND[\s\S]*Xóm: [\s\S]*Ngày còn trống: 2\d\/03\/2024[\s\S]*Mời: tất cả \d+ hộ; có từ \d+ hộ dự[\s\S]*Chủ trì: [\s\S]*Kết quả: lấp \d+ khoảng trống/,
    );
    expect(await accessViolations(page())).toEqual([]);
    const ticks = await first.locator('dd').first().innerText();
    await first.getByRole('button', { name: 'Mở biểu mẫu' }).click();
    await page().getByText('Dòng mới ở tab Hoạt động').waitFor();
    const ticked = await page().locator('#field-topics input:checked').count();
    expect(ticked).toBe(ticks.split(';').length);
    expect(await page().locator('#field-hamlets input:checked').count()).toBeGreaterThan(0);
    expect(await page().getByLabel('Dự kiến').isChecked()).toBe(true);
    expect(await page().locator('.note.error').allInnerTexts()).toEqual([]);
  });
});

describeInBrowser('a workbook without hamlets or rows', () => {
  const { page } = coverageOf({});

  it('has no number and no gap, and says what to fill first', async () => {
    await page().locator('.empty').first().waitFor();
    expect(
      await page()
        .getByRole('button', { name: /Vì sao/ })
        .count(),
    ).toBe(0);
    expect(await page().locator('.empty', { hasText: 'Chưa có xóm nào' }).innerText()).toContain('tab Xóm');
    expect(await page().getByText('Không còn khoảng trống').count()).toBe(0);
    expect(await accessViolations(page())).toEqual([]);
  });
});

describeInBrowser('a year of four hundred activities', () => {
  const { page } = coverageOf(demoYear(), Date.UTC(2024, 11, 31, 2));

  it('shows ten rows at a time, and reasons with their counts', async () => {
    await choose(page(), '2024');
    const text = await ask(page(), 'Vì sao? Toàn xã');
    const [, made = '0'] = /làm nên con số \(([\d.]+)\)/.exec(text) ?? [];
    expect(Number(made)).toBeGreaterThan(300);
    expect(await page().locator('dialog section > .rows li').count()).toBe(10);
    await page()
      .getByRole('button', { name: /^Xem thêm \d+ dòng$/ })
      .click();
    expect(await page().locator('dialog section > .rows li').count()).toBe(40);
    const reasons = await page().locator('dialog summary').allInnerTexts();
    expect(reasons.some((reason) => /^Nghi trùng với dòng khác: \d+ dòng$/.test(reason))).toBe(true);
    expect(await accessViolations(page())).toEqual([]);
  });
});

describeInBrowser('nineteen hamlets in autumn', () => {
  const { page } = coverageOf(demoYear(), Date.UTC(2024, 9, 1, 2));

  it('suggests at most ten meetings, with no rule of WCAG broken', async () => {
    await choose(page(), '2024-Q4');
    await suggest(page());
    const count = await page().locator('ol.findings > li').count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(10);
    expect(await accessViolations(page())).toEqual([]);
  });
});

describeInBrowser('markup payloads in names, titles and notes', () => {
  const payload = (at: number): string => MARKUP_PAYLOADS[at % MARKUP_PAYLOADS.length] ?? '';
  const { page } = coverageOf({
    ...SMALL_COMMUNE,
    'Cán bộ': (SMALL_COMMUNE['Cán bộ'] ?? []).map((row, at) => ({ ...row, 'Họ tên': payload(at) })),
    Xóm: (SMALL_COMMUNE['Xóm'] ?? []).map((row, at) => ({ ...row, 'Tên xóm': payload(at * 7) })),
    'Hoạt động': MARKUP_PAYLOADS.map((text, at) => ({
      ...SMALL_COMMUNE['Hoạt động']?.[0],
      Mã: `HD${String(at + 1).padStart(3, '0')}`,
      Ngày: `${String((at % 28) + 1).padStart(2, '0')}/01/2024`,
      Xóm: payload((at % 4) * 7),
      'Tên gọi': text,
      'Đơn vị chủ trì': text,
    })),
  });

  it('are text in every answer to «vì sao?» and in the suggestions', async () => {
    const harm = () =>
      page().evaluate(`({
        ran: window.hacked === 1,
        elements: document.querySelectorAll('#page :is(script, img, svg, iframe, video, math, body), #page a[href^="javascript:"]').length,
      })`);
    await choose(page(), '2024-Q1');
    const text = await ask(page(), 'Vì sao? Toàn xã');
    expect(text).toContain('window.hacked');
    const more = page()
      .getByRole('dialog')
      .getByRole('button', { name: /^Xem thêm/ });
    while ((await more.count()) > 0) await more.first().click();
    expect(await page().locator('dialog .rows li').count()).toBe(100);
    expect(await harm()).toEqual({ ran: false, elements: 0 });
    await page().keyboard.press('Escape');
    await suggest(page());
    expect(await page().locator('ol.findings > li').count()).toBeGreaterThan(0);
    expect(await harm()).toEqual({ ran: false, elements: 0 });
  });
});
