import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FirstStepsData } from '../../src/rpc/first-steps-data';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

/** 20 March 2026, 9 o'clock in Hanoi. */
const NOW = Date.UTC(2026, 2, 20, 2);
const PICTURES = process.env['STEP_PICTURES'];

const HAMLETS = ['Đông Thành', 'Tây Thành', 'Nam Sơn', 'Bắc Sơn', 'Trại 4', 'Đình 6', 'Đầm Mụ', 'Bình Xuân'];
const HOUSEHOLDS = [120, 95, 80, 110, 100, 88, 60, 130];
const PEOPLE = [
  ['Trần Quản Trị', 'Văn phòng HĐND và UBND', PAGE_OWNER],
  ['Nguyễn Văn Hóa', 'Phòng Văn hóa – Xã hội', 'van-hoa@binhthuan.example'],
  ['Lê Thị Nông', 'Hội Nông dân xã', 'nong-dan@binhthuan.example'],
  ['Phạm Kinh Tế', 'Phòng Kinh tế', 'kinh-te@binhthuan.example'],
] as const;

/** Counts what hands do: presses of the mouse and of keys. Names come in by `names`, as an input method gives them. */
const COUNTER = `
  window.hands = { clicks: 0, keys: 0 };
  addEventListener('pointerdown', (event) => { if (event.isTrusted) window.hands.clicks += 1; }, true);
  addEventListener('keydown', (event) => { if (event.isTrusted && !event.repeat) window.hands.keys += 1; }, true);
`;

const names = (page: Page, text: string) => page.keyboard.insertText(text);
const picture = async (page: Page, name: string, width: number): Promise<void> => {
  if (PICTURES !== undefined)
    await page.screenshot({ path: `${PICTURES}/${String(width)}-${name}.png`, fullPage: true });
};

/** At rest, reachable and within the width. */
async function isSound(page: Page, name: string, width: number): Promise<void> {
  await atRest(page);
  await picture(page, name, width);
  expect([name, await accessViolations(page)]).toEqual([name, []]);
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect([name, over]).toEqual([name, 0]);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const steps = (server: PageServer) => server.rpc<FirstStepsData>({ command: 'firstSteps' });

async function build(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cài đặt', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp: Xã' }).waitFor();
}

describeInBrowser('the path of first setting up, by hand at 1,366 px', () => {
  const width = 1366;
  let server: PageServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startPageServer({ setUp: false, now: NOW });
    browser = await openBrowser({ width, height: 768 });
    page = await browser.context.newPage();
    await page.addInitScript(COUNTER);
    await page.goto(server.url('menuSetUp', PAGE_OWNER));
    await atRest(page);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('from an empty sheet to the first coverage with 8 hamlets and 4 people takes at most 60 clicks and keys besides the names', async () => {
    await isSound(page, '1-bang-tinh', width);
    await build(page);
    await isSound(page, '2-da-tao', width);
    await page.keyboard.press('Enter');

    await heading(page, 'Xã của anh chị');
    await isSound(page, '3-xa', width);
    expect(await page.getByLabel('Năm kế hoạch').inputValue()).toBe('2026');
    expect(await page.getByLabel('Bộ tiêu chí').inputValue()).toBe('XM26');
    await names(page, 'xã Đông Sơn');
    await page.keyboard.press('Tab');
    await names(page, 'thôn');
    await page.keyboard.press('Tab');
    await names(page, 'UBND tỉnh Ninh Bình');
    await page.keyboard.press('Enter');

    await heading(page, 'Danh sách thôn');
    await atRest(page);
    for (const [at, name] of HAMLETS.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await names(page, name);
      await page.keyboard.press(',');
      await names(page, String(HOUSEHOLDS[at]));
    }
    await page.getByRole('heading', { name: 'Đọc được 8 dòng' }).waitFor();
    await isSound(page, '4-thon', width);
    await page.getByRole('button', { name: 'Thêm 8 dòng và tiếp tục' }).click();

    await heading(page, 'Những người cùng dùng');
    await atRest(page);
    for (const [at, parts] of PEOPLE.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      for (const [place, part] of parts.entries()) {
        if (place > 0) await page.keyboard.press(',');
        await names(page, part);
      }
    }
    await page.getByRole('heading', { name: 'Đọc được 4 dòng' }).waitFor();
    await isSound(page, '5-can-bo', width);
    await page.getByRole('button', { name: 'Thêm 4 dòng và tiếp tục' }).click();

    await heading(page, 'Kế hoạch tuyên truyền của năm');
    await isSound(page, '6-ke-hoach', width);
    await page.getByLabel('Mỗi mục, mỗi thôn làm mấy lần trong năm').click();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');

    await heading(page, 'Ghi việc đầu tiên');
    await page.locator('.choices button').first().waitFor();
    await isSound(page, '7-viec', width);
    await page
      .getByRole('button', { name: /^MK15 / })
      .or(page.getByRole('button', { name: /^MK01 / }))
      .first()
      .click();
    await picture(page, '7-form', width);
    await recordMeeting(page);
    await page.getByText('Đã lưu').first().waitFor();
    await isSound(page, '8-da-ghi', width);
    await page.getByRole('button', { name: 'Xem độ bao phủ' }).click();

    await heading(page, 'Độ bao phủ đầu tiên');
    await page.getByText('1 trên 8 thôn đã được gặp trực tiếp trong năm.').waitFor();
    await isSound(page, '9-do-bao-phu', width);
    const { clicks, keys } = await page.evaluate<{ clicks: number; keys: number }>('window.hands');
    // Beside it: two clicks in the menu.
    expect(clicks + keys + NATIVE_LIST + 2).toBeLessThanOrEqual(60);
    if (PICTURES !== undefined) process.stdout.write(`clicks ${String(clicks)}, keys ${String(keys)}\n`);
  }, 240_000);

  it('the workbook holds every answer: names with codes of their own, roles, targets', async () => {
    const { book } = await steps(server);
    expect(book?.commune).toEqual({
      communeName: 'xã Đông Sơn',
      hamletNoun: 'thôn',
      parentAgency: 'UBND tỉnh Ninh Bình',
      planYear: '2026',
      criteriaSet: 'XM26',
    });
    expect(book?.hamlets.map(({ name, households }) => [name, households])).toEqual(
      HAMLETS.map((name, at) => [name, HOUSEHOLDS[at]]),
    );
    expect(new Set(book?.hamlets.map(({ code }) => code)).size).toBe(8);
    expect(book?.officers.map(({ name, unit, email, roleLabel }) => [name, unit, email, roleLabel])).toEqual(
      PEOPLE.map(([name, unit, email], at) => [name, unit, email, at === 0 ? 'Quản trị' : 'Cán bộ xã']),
    );
    const each = book?.plan.filter(({ perHamlet }) => perHamlet) ?? [];
    expect(each.length).toBeGreaterThan(10);
    expect(each.every(({ target }) => target === '1')).toBe(true);
  });
});

/** Presses that a native list takes and a page cannot see: one opens it, one chooses. */
const NATIVE_LIST = 2;

/** A meeting at one hamlet: day, form, place, people, households, evidence. */
async function recordMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  await page.getByLabel('Hình thức *').selectOption('HT2.2');
  await page.getByRole('checkbox', { name: /Đông Thành/ }).click();
  await page.getByLabel('Số người').click();
  await page.keyboard.type('95');
  await page.keyboard.press('Tab');
  await page.keyboard.type('90');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

for (const width of [390, 300]) {
  describeInBrowser(`the path of first setting up at ${String(width)} px`, () => {
    let server: PageServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      server = await startPageServer({ setUp: false, now: NOW });
      browser = await openBrowser({ width, height: 720 });
      page = await browser.context.newPage();
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    const open = async () => {
      await page.goto(server.url('menuSetUp', PAGE_OWNER));
      await atRest(page);
    };

    it('what was typed and not saved is there again after closing, and the path opens where it was left', async () => {
      await open();
      await build(page);
      await page.keyboard.press('Enter');
      await heading(page, 'Xã của anh chị');
      await names(page, 'xã Đông S');
      await open();
      await heading(page, 'Xã của anh chị');
      expect(await page.getByLabel('Tên xã').inputValue()).toBe('xã Đông S');
      await isSound(page, '3-xa', width);
      await page.getByLabel('Năm kế hoạch').fill('26');
      await page.keyboard.press('Enter');
      await page.getByText('Năm kế hoạch ghi «26», không phải một năm.').waitFor();
      await page.getByLabel('Năm kế hoạch').fill('2026');
      await page.keyboard.press('Enter');
      await heading(page, 'Danh sách xóm');
      await open();
      await heading(page, 'Danh sách xóm');
    }, 120_000);

    it('a list pasted from Excel under a head of its own comes in; a wrong line is named and nothing is added; the addition is taken back', async () => {
      await atRest(page);
      const box = page.getByRole('textbox', { name: /Dán từ Excel/ });
      const rows = [
        'DANH SÁCH THÔN NĂM 2026\t\t',
        'TT\tTên thôn\tTổng số hộ',
        '1\tĐông\t120',
        '2\tTây\t1.0x',
        '3\tNam\t95',
      ];
      await box.fill(rows.join('\n'));
      await page.getByText('Dòng 4:').waitFor();
      await isSound(page, '4-dan-sai', width);
      await page.getByRole('button', { name: /và tiếp tục$/ }).click();
      await page.getByText('nên chưa thêm dòng nào').waitFor();
      expect((await steps(server)).book?.hamlets).toEqual([]);
      await box.fill(rows.join('\n').replace('1.0x', '110'));
      await page.getByRole('button', { name: 'Thêm 3 dòng và tiếp tục' }).click();
      await heading(page, 'Những người cùng dùng');
      expect((await steps(server)).book?.hamlets.map(({ name, households }) => [name, households])).toEqual([
        ['Đông', 120],
        ['Tây', 110],
        ['Nam', 95],
      ]);
      await page.getByRole('button', { name: /Xóm/ }).click();
      await page.getByText('Đã có 3 xóm trong bảng tính').waitFor();
      await isSound(page, '4-da-co', width);
      await page.getByRole('button', { name: 'Hoàn tác lần thêm này' }).click();
      await page.getByText('Đã bỏ 3 dòng vừa thêm.').waitFor();
      expect((await steps(server)).book?.hamlets).toEqual([]);
      await box.fill('Đông, 120\nTây, 110, loa, Zalo');
      await page.getByRole('button', { name: 'Thêm 2 dòng và tiếp tục' }).click();
      await heading(page, 'Những người cùng dùng');
      await isSound(page, '5-can-bo', width);
    }, 120_000);

    it('the same line again with another number changes the hamlet that stands, and makes no second one', async () => {
      await page.getByRole('button', { name: /Xóm/ }).click();
      await atRest(page);
      await page.getByRole('textbox', { name: /Dán từ Excel/ }).fill('Đông, 125\nTây, 110');
      await page.getByRole('button', { name: 'Thêm 2 dòng và tiếp tục' }).click();
      await heading(page, 'Những người cùng dùng');
      expect((await steps(server)).book?.hamlets.map(({ name, households }) => [name, households])).toEqual([
        ['Đông', 125],
        ['Tây', 110],
      ]);
    }, 60_000);

    it('the plan: months and targets land in its items; a blank one empties the items of the starter; the starter comes back', async () => {
      await page.getByRole('button', { name: /Kế hoạch/ }).click();
      await heading(page, 'Kế hoạch tuyên truyền của năm');
      await page.locator('summary').click();
      await isSound(page, '6-ke-hoach', width);
      await page.getByLabel('Từ tháng').selectOption('3');
      await page.getByLabel(/MK21/).fill('52');
      await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
      await heading(page, 'Ghi việc đầu tiên');
      const { book } = await steps(server);
      expect(book?.months).toEqual({ from: 3, to: 12 });
      expect(book?.plan.find(({ code }) => code === 'MK21')?.target).toBe('52');
      await isSound(page, '7-viec', width);
      await page.getByRole('button', { name: /Kế hoạch/ }).click();
      await page.getByLabel('Bắt đầu trống').click();
      await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
      await heading(page, 'Ghi việc đầu tiên');
      expect((await steps(server)).book?.plan).toEqual([]);
      await page.getByRole('button', { name: /Kế hoạch/ }).click();
      await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
      await page.getByLabel('Giữ 32 mục').waitFor();
    }, 120_000);

    it('the plan from a document is read within the step, and the way leads back to the questions', async () => {
      await page.getByLabel('Văn bản kế hoạch của xã').click();
      await page.getByRole('button', { name: 'Đọc văn bản' }).click();
      await heading(page, 'Nhập kế hoạch từ văn bản');
      await isSound(page, '6-van-ban', width);
      await page.getByRole('button', { name: 'Quay lại câu hỏi về kế hoạch' }).click();
      await heading(page, 'Kế hoạch tuyên truyền của năm');
    }, 60_000);

    it('the first coverage of a commune without activities says so', async () => {
      await page.getByRole('button', { name: /Độ bao phủ/ }).click();
      await page.getByText('0 trên 2 xóm đã được gặp trực tiếp trong năm.').waitFor();
      await isSound(page, '9-do-bao-phu', width);
    }, 60_000);
  });
}
