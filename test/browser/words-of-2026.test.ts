import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_DAY } from '../../cli/demo-commune/days';
import { makeCommune } from '../../cli/demo-commune/make-commune';
import { OFFICERS } from '../../cli/demo-commune/officers';
import { readStarter } from '../../cli/starter-files';
import { SETTINGS } from '../../src/domain/plan/setting-names';
import { CHOICES } from '../../src/domain/tables/choices';
import { MENU } from '../../src/entry/menu';
import type { Answers } from '../../src/rpc/answers';
import { columnsOf, ROW_TABS, TABS } from '../../src/workbook/workbook';
import type { RowTab } from '../../src/domain/tables/fields';
import { MENU_LABELS, PERIOD_QUESTION } from '../../src/wording/menu';
import { SIDEBAR as SIDEBAR_WORDS } from '../../src/wording/ui-common';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { startPageServer } from '../support/page-server';
import { atRest, openPart } from './pages';

const USER = OFFICERS[0].Email;
const PERIOD = '2026-9T';
/** 15 September 2026, 9 o'clock in Hanoi. */
const NOW = Date.UTC(2026, 8, 15, 2);
const NOUN = 'xóm, tổ dân phố, bản';
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['huyện', /huyện/iu],
  ['nâng cao', /nâng cao/iu],
  ['NC21', /NC21/u],
  // A law keeps the year of its number.
  ['2024', /2024(?!\/NĐ-CP|\/TT-|\/QĐ-|\/QH)/u],
  ['Bình Thuận', /Bình Thuận/iu],
  ['xóm', /x[oó]m/iu],
];

/** Names that other programs and people's own formulas find things by (docs/adr/0034), and the product's own. */
const FIXED: readonly string[] = [
  'Loa Xóm',
  'tab Xóm',
  'Tab Xóm',
  'cột Xóm',
  ...TABS.map(({ name }) => name),
  ...(Object.keys(ROW_TABS) as RowTab[]).flatMap((tab) => columnsOf(tab).map(([, { header }]) => header)),
  ...Object.values(SETTINGS).map(({ name }) => name),
  ...Object.values(CHOICES).flatMap((choice) => Object.keys(choice)),
]
  .filter((name) => /xóm/iu.test(name) && name !== 'Xóm')
  .sort((a, b) => b.length - a.length);

/** What is left once the noun of this commune, the names of its units and fixed names are taken out. */
function bare(text: string): string {
  const named = text
    .normalize('NFC')
    .replace(new RegExp(NOUN, 'giu'), '')
    // The hidden id of a row is drawn by chance and may hold any four digits.
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gu, '')
    .replace(/Xóm\s\d+/gu, '')
    // In a list of tabs or columns.
    .replace(/(?<=, )Xóm(?=[,.])/gu, '');
  return FIXED.reduce((left, name) => left.replaceAll(name, ''), named);
}

/** Every word that must not be there, with where it is and what is about it. */
const found = (where: string, text: string): readonly string[] =>
  WORDS.flatMap(([word, pattern]) => {
    const left = bare(text);
    const at = left.search(pattern);
    return at < 0 ? [] : [`${where}: ${word} in «${left.slice(Math.max(0, at - 60), at + 60)}»`];
  });

/** All that a page says, also to those who hear it. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `[document.body.innerText, ...[...document.querySelectorAll('[placeholder],[aria-label],[title],option')].map((each) => [each.placeholder, each.getAttribute('aria-label'), each.title, each.tagName === 'OPTION' ? each.textContent : ''].join(' '))].join('\\n')`,
  );

describeInBrowser('a mixed commune of 2026: words of other years and places appear nowhere', () => {
  let server: PageServer;
  let browser: Browser;
  beforeAll(async () => {
    const starter = makeCommune(readStarter(join(__dirname, '../../sheets-templates'), 'xa-2026'));
    server = await startPageServer({ starter, now: NOW });
    await server.host.share(server.spreadsheetId, USER, 'editor');
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('are found where they do stand', () => {
    const said = 'Xã Bình Thuận, huyện Đại Từ, kế hoạch 2024: nông thôn mới nâng cao (NC21), họp xóm';
    expect(found('', said)).toHaveLength(WORDS.length);
    expect(
      found('', 'Họp xóm, tổ dân phố, bản tại Xóm 1 (Minh Tân), cột Số hộ theo xóm, NĐ 49/2024/NĐ-CP'),
    ).toEqual([]);
  });

  it('in the report', async () => {
    const file = await server.rpc<Answers['reportDownload']>(
      { command: 'reportDownload', period: PERIOD },
      USER,
    );
    const parts = unzipSync(Buffer.from(file.base64, 'base64'));
    const text = Object.entries(parts)
      .filter(([name]) => /^word\/.*\.xml$/.test(name))
      .map(([, bytes]) =>
        strFromU8(bytes)
          .replace(/<\/w:p>/g, '\n')
          .replace(/<[^>]*>/g, ''),
      )
      .join('\n');
    expect(text).toContain('Đông Sơn');
    expect([...found('report', text), ...found('file name', file.fileName)]).toEqual([]);
  }, 300_000);

  it('in every tab: cells, notes and lists, once checked and computed', async () => {
    await server.rpc({ command: 'check', asOf: DEMO_DAY }, USER);
    await server.rpc({ command: 'coverage', period: PERIOD, asOf: DEMO_DAY }, USER);
    const hits: string[] = [];
    for (const { name } of TABS) {
      const { cells, hiddenColumns } = await server.host.sheet(server.spreadsheetId, name);
      const headers = (cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
      cells.forEach((row, at) =>
        row.forEach((cell, column) => {
          // A computed tab marks the kind of each row in a hidden column, by which it is formatted.
          for (const text of hiddenColumns.includes(column) ? [] : [cell?.v, cell?.n])
            if (typeof text === 'string' && text !== 'Xóm')
              hits.push(...found(`${name}, ${String(at + 1)}, ${headers[column] ?? ''}`, text));
        }),
      );
    }
    expect([...new Set(hits.map((hit) => hit.replace(/, \d+,/, ',')))].slice(0, 40)).toEqual([]);
  }, 300_000);

  it('on every page that the menu opens, and in the sidebar', async () => {
    const hits: string[] = [];
    for (const label of [...Object.values(MENU_LABELS), ...Object.values(PERIOD_QUESTION)])
      hits.push(...found('menu', label));
    for (const entry of MENU) {
      if (entry === null || !PAGES.includes(entry.fn)) continue;
      const page = await browser.context.newPage();
      await page.goto(server.url(entry.fn, USER));
      await atRest(page);
      hits.push(...found(entry.label, await saidBy(page)));
      if (entry.fn === 'showSidebar')
        for (const [key, part] of Object.entries(SIDEBAR_WORDS.parts)) {
          // Leaders alone have it in the sidebar; its page is looked at as one of the menu's.
          if (key === 'overview') continue;
          await openPart(page, part);
          hits.push(...found(part, await saidBy(page)));
        }
      await page.close();
    }
    expect(hits).toEqual([]);
  }, 600_000);
});

const PAGES: readonly string[] = [
  'showSidebar',
  'menuOverview',
  'menuPhones',
  'menuReport',
  'menuRegister',
  'menuPlanDocument',
  'menuHamlets',
  'menuSetUp',
  'menuAbout',
];
