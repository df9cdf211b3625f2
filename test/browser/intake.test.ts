import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { IntakesData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { ForeignList } from '../support/foreign-lists';
import { excelList, wordList, yearsList } from '../support/foreign-lists';
import { answerOf, BINH_THUAN, YEAR_END } from '../support/list-intake';
import { propose } from '../../src/ui/intake/opened-list';
import { openedIn } from '../support/list-intake';
import type { Server } from '../../src/ui/server';
import type { PageServer } from '../support/page-server';
import { OFFICIAL, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

const PICTURES = process.env['INTAKE_PICTURES'];

let server: PageServer;

/** A workbook of its own for each suite, since answers are kept for the next list. */
const openServer = async (): Promise<void> => {
  server = await startPageServer({ starter: BINH_THUAN, now: YEAR_END });
};

/** Steps of a person; each counts. */
interface Hand {
  readonly page: Page;
  clicks: number;
}

const picture = async (page: Page, name: string): Promise<void> => {
  const width = page.viewportSize()?.width ?? 0;
  if (PICTURES !== undefined)
    await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
};

/** Boxes that scroll by a few pixels only: nobody needs that bar. */
const STRAY = `[...document.querySelectorAll('*')].flatMap((box) => {
  const { overflowX, overflowY } = getComputedStyle(box);
  const scrolls = (style, by) => /auto|scroll/.test(style) && by > 0 && by < 12;
  const [over, down] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
  const isRoot = box === document.documentElement;
  const isStray = isRoot ? down > 0 && down < 12 : scrolls(overflowX, over) || scrolls(overflowY, down);
  return isStray ? [box.tagName + '.' + box.className + ' ' + over + ' ' + down] : [];
})`;

async function looksRight(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await page.evaluate<string[]>(STRAY)).toEqual([]);
  expect(await accessViolations(page)).toEqual([]);
  expect(
    await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
}

async function click(hand: Hand, name: string | RegExp): Promise<void> {
  hand.clicks += 1;
  await hand.page.getByRole('button', { name }).click();
}

async function openDialog(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(server.url('menuIntake', OFFICIAL));
  await atRest(page);
  return page;
}

/** A file takes two clicks: the button and the name. */
async function chooseFile(hand: Hand, { file }: Pick<ForeignList, 'file'>): Promise<void> {
  hand.clicks += 2;
  await hand.page.getByLabel('Tệp danh sách').setInputFiles({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file.bytes),
  });
  await click(hand, 'Đọc danh sách');
  await atRest(hand.page);
}

const intakes = (): Promise<IntakesData> => server.rpc<IntakesData>({ command: 'intakeList' }, OFFICIAL);

/** What is asked of the list, with its answers. */
async function askedOf(list: ForeignList) {
  const pages: Server = {
    ask: async (command, request) =>
      ({ ok: true, data: await server.rpc({ command, ...request }, OFFICIAL) }) as never,
  };
  const opened = await openedIn(pages, list);
  return propose(opened, opened.first, opened.kept[opened.first.tab] ?? {}).questions.map((question) => ({
    question,
    answer: answerOf(question, list),
  }));
}

/** Answers every question by its radio or its list, in their order. */
async function answerAll(hand: Hand, list: ForeignList): Promise<void> {
  for (const [at, { question, answer }] of (await askedOf(list)).entries()) {
    const field = hand.page.locator('fieldset.panel').nth(at);
    const index = question.candidates.findIndex(({ text }) => text === answer);
    const isListed = index < 0 || question.candidates.length > 5;
    hand.clicks += isListed ? 2 : 1;
    if (isListed) await field.locator('select').selectOption(answer);
    else await field.locator('input[type=radio]').nth(index).click();
  }
}

/** The last is the dialog of a laptop at 200 % zoom. */
const SIZES = [
  [1366, 700],
  [390, 700],
  [300, 700],
  [512, 350],
] as const;

for (const [width, height] of SIZES) {
  describeInBrowser(`the dialog «Nhập từ Excel» at ${String(width)} × ${String(height)} px`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await openServer();
      browser = await openBrowser({ width, height });
    }, 240_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('17.1: what is no list is one sentence, and nothing is written', async () => {
      const page = await openDialog(browser);
      await looksRight(page, 'choose');
      const hand = { page, clicks: 0 };
      await click(hand, 'Đọc danh sách');
      await page.getByText('Xin chọn một tệp hoặc dán bảng vào ô.').waitFor();
      const bytes = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      await chooseFile(hand, { file: { name: 'anh.xlsx', bytes } });
      await page.getByText('«anh.xlsx» là ảnh, không phải danh sách.').waitFor();
      await looksRight(page, 'refused');
      await page.close();
    });

    it('17.1: 60 rows of Word go in with at most 12 clicks, each word asked once; «Hoàn tác» stands after a reload', async () => {
      const list = wordList(width);
      const page = await openDialog(browser);
      const hand = { page, clicks: 0 };
      await chooseFile(hand, list);
      await page.getByRole('heading', { name: 'Cần trả lời' }).waitFor();
      await looksRight(page, 'asked');
      await answerAll(hand, list);
      await page.getByRole('heading', { name: 'Các từ đã hỏi (đã trả lời hết)' }).waitFor();
      await click(hand, 'Xem trước');
      await page.getByRole('heading', { name: 'Xem trước: 60 dòng mới' }).waitFor();
      await looksRight(page, 'preview');
      await click(hand, 'Nhập 60 dòng');
      await page.getByText('Đã ghi 60 dòng vào tab Hoạt động').waitFor();
      await looksRight(page, 'taken');
      expect(hand.clicks).toBeLessThanOrEqual(12);
      await page.reload();
      await atRest(page);
      await looksRight(page, 'recent');
      const [newest] = (await intakes()).intakes;
      expect(newest?.counts.taken).toBe(60);
      await page
        .getByRole('button', { name: /^Hoàn tác/ })
        .first()
        .press('Enter');
      await page.getByRole('button', { name: 'Hoàn tác 60 dòng' }).press('Enter');
      await page.getByText('Đã hoàn tác 60 dòng').waitFor();
      await looksRight(page, 'undone');
      expect((await intakes()).intakes[0]?.counts).toMatchObject({ taken: 0, undone: 60 });
      await page.close();
    });
  });
}

async function atEachSize(page: Page, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await looksRight(page, name);
  }
}

describeInBrowser('the dialog «Nhập từ Excel»', () => {
  let browser: Browser;
  beforeAll(async () => {
    await openServer();
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([excelList(3), yearsList(4)])(
    '17.1: 60 rows of the shape $shape with at most 12 clicks, from the keyboard too',
    async (list) => {
      const page = await openDialog(browser);
      const hand = { page, clicks: 0 };
      await chooseFile(hand, list);
      const asked = await askedOf(list);
      await answerAll(hand, list);
      await picture(page, 'asked-' + list.shape);
      if (asked.length > 0) await click(hand, 'Xem trước');
      const count = list.expected.size;
      await page.getByRole('heading', { name: `Xem trước: ${String(count)} dòng mới` }).waitFor();
      await page.getByText(/^Để ngoài \d+ dòng/).click();
      await looksRight(page, `preview-${list.shape}`);
      await page.getByRole('button', { name: `Nhập ${String(count)} dòng` }).press('Enter');
      await page.getByText(`Đã ghi ${String(count)} dòng`).waitFor();
      expect(hand.clicks + 1).toBeLessThanOrEqual(12);
      await page.close();
    },
  );

  it('the sidebar opens the dialog', async () => {
    const page = await browser.context.newPage();
    await page.goto(server.url('showSidebar', OFFICIAL));
    await atRest(page);
    const opened = page.waitForResponse(
      (response) => response.request().postData()?.includes('intakeOpen') === true,
    );
    await page.getByRole('button', { name: 'Đã có danh sách? Nhập từ Excel …' }).press('Enter');
    expect(JSON.stringify(await (await opened).json())).toContain('opened');
    await page.close();
  });

  it('rows in doubt wait, and are taken or left out from the list of last intakes', async () => {
    const list = wordList(11);
    const page = await openDialog(browser);
    const hand = { page, clicks: 0 };
    await chooseFile(hand, list);
    await click(hand, 'Xem trước');
    await page.getByText(/^Còn phải xem \(\d+\)/).waitFor();
    await looksRight(page, 'preview-doubt');
    await click(hand, /^Nhập \d+ dòng/);
    await page.getByText(/dòng chờ ở Hộp thư đến\./).waitFor();
    await click(hand, /^Xem \d+ dòng chờ/);
    await page.getByRole('heading', { name: 'Dòng chờ của' }).waitFor();
    const boxes = page.getByRole('checkbox');
    const waiting = await boxes.count();
    expect(waiting).toBeGreaterThan(3);
    await boxes.first().press('Space');
    await page.getByLabel('Lý do bỏ').fill('Không phải việc của xã');
    await atEachSize(page, 'open');
    await click(hand, 'Bỏ 1 dòng');
    await page.getByText('Đã bỏ 1 dòng.').waitFor();
    await page.waitForFunction(`document.querySelectorAll('input[type=checkbox]').length === ${waiting - 1}`);
    expect((await intakes()).intakes[0]?.counts.leftOut).toBe(1);

    // «Sửa» by keyboard: what is missing is written where the row waits, and the row is taken.
    await page.getByRole('button', { name: /^Sửa/ }).first().press('Enter');
    await page.getByLabel('Thêm cột').selectOption({ label: 'Hình thức' });
    await page.getByLabel('Hình thức', { exact: true }).fill('HT3.3');
    await atEachSize(page, 'mend');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).press('Enter');
    await page.getByText(/dòng 12: /).waitFor();
    await atEachSize(page, 'mended');
    await page.close();
  });
});
