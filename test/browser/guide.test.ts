import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import { guidePages } from '../support/guide/guide-pages';
import { stepsUnder } from '../support/guide/guide-steps';
import type { Walk } from '../support/guide/guide-walker';
import { follow } from '../support/guide/guide-walker';
import type { TestBench } from '../support/workbench';
import { buildPage, openAs, OWNER, startBench } from '../support/workbench';

/** 13 December 2024, 9 o'clock in Hanoi: within the demonstration's year. */
const NOW = Date.UTC(2024, 11, 13, 2);
const OFFICIAL = 'van-hoa@binhthuan.example';
const LEADER = 'pho-chu-tich@binhthuan.example';

/** A list as people copy it from Excel. */
const LIST = [
  'Ngày\tNội dung\tHình thức\tXóm\tSố người',
  '05/12/2024\tMôi trường\tHọp xóm\tBình Xuân\t45',
].join('\n');

/** Each page of the guide is a working day of a browser. */
const TIMEOUT_MS = 300_000;
/** On a machine that is busy with other suites. */
const STEP_MS = 90_000;

const GOOGLE = 'on Google’s own pages';

/** What a command says when it is through. */
const message = async (page: Page) => page.locator('dialog[open]').waitFor();

describeInBrowser('the guide followed literally: every step’s control is found by its quoted label', () => {
  let bench: TestBench;
  let browser: Browser;
  const windows: Page[] = [];

  beforeAll(async () => {
    buildPage();
    bench = await startBench({ now: NOW });
    browser = await openBrowser({ width: 1366, height: 900 });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  /** A window of its own for each page of the guide; its sections are followed in their order. */
  const windowOf = async (user: string): Promise<Page> => {
    for (const old of windows.splice(0)) await old.close();
    const page = await openAs(browser.context, bench, user);
    page.setDefaultTimeout(STEP_MS);
    windows.push(page);
    return page;
  };
  const walk = async (
    page: Page,
    name: string,
    heading: string,
    own: Walk = {},
    only?: readonly number[],
  ) => {
    const guide = guidePages().find((one) => one.name === name);
    if (guide === undefined) throw new Error(`There is no page ${name}`);
    const steps = stepsUnder(guide, heading).filter(({ number }) => only?.includes(number) !== false);
    expect(steps.flatMap(({ acts }) => acts).length).toBeGreaterThan(0);
    expect([heading, await follow(page, bench, steps, own)]).toEqual([heading, []]);
  };

  it(
    'cai-dat',
    async () => {
      const page = await windowOf(OWNER);
      const elsewhere = { 'Cho phép': GOOGLE, 'Chia sẻ': GOOGLE };
      await walk(page, 'cai-dat', 'Cài đặt lần đầu', { elsewhere });
      await walk(page, 'cai-dat', 'Kiểm tra', {
        elsewhere: { 'Chưa đạt': 'shown where something is amiss' },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'do-bao-phu',
    async () => {
      const page = await windowOf(OFFICIAL);
      await walk(page, 'do-bao-phu', 'Xem trên màn hình', { answers: { 'Kỳ báo cáo': 'Quý IV năm 2024' } });
      await walk(page, 'do-bao-phu', 'Vì sao con số như vậy');
      const late =
        'the demonstration’s year ends tomorrow, so no meeting is proposed (test/browser/suggestions)';
      await walk(page, 'do-bao-phu', 'Nên làm gì tiếp', {
        elsewhere: { 'Đưa vào kế hoạch': late, 'Hoàn tác': late },
      });
      await walk(page, 'do-bao-phu', 'In hai tab', {
        elsewhere: { Tệp: GOOGLE, In: GOOGLE, 'Vừa với chiều rộng': GOOGLE },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'lap-bao-cao',
    async () => {
      const page = await windowOf(OFFICIAL);
      await walk(page, 'lap-bao-cao', 'Lập', {
        answers: { 'Loại báo cáo': 'Quý', 'Kỳ báo cáo': 'Quý II năm 2024' },
      });
      await walk(page, 'lap-bao-cao', 'Ký và gửi', {
        elsewhere: { 'Lập bản dự thảo để xem lại trước': 'offered once nothing has to be mended' },
      });
      await walk(page, 'lap-bao-cao', 'Sau khi gửi', {
        answers: { 'Chỉ tiêu cần tra': 'CT04' },
        elsewhere: { 'Tra số liệu bản này': 'beside another report: here one was made' },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'trinh-duyet',
    async () => {
      const official = await windowOf(OFFICIAL);
      await walk(official, 'trinh-duyet', 'Trình và duyệt', {}, [1, 2, 3]);
      const leader = await windowOf(LEADER);
      await walk(leader, 'trinh-duyet', 'Trình và duyệt', {}, [1, 2, 4]);
    },
    TIMEOUT_MS,
  );

  it(
    'nhap-danh-sach',
    async () => {
      const page = await windowOf(OFFICIAL);
      await walk(page, 'nhap-danh-sach', '', {
        before: {
          2: async () => {
            const dialog = page.frameLocator('dialog[open] iframe');
            await dialog.getByLabel('Hoặc dán bảng đã chép').fill(LIST);
          },
        },
        elsewhere: {
          Ghi: 'the other way in, in the sidebar',
          'Đã có danh sách? Nhập từ Excel …': 'the other way in, in part Ghi of the sidebar',
          'Trang tính': 'asked for a file of several sheets',
          'Nhập cả các dòng đang ẩn': 'asked where the file has hidden rows',
          'Ghi nốt …': 'offered after an intake that was broken off',
        },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'dien-thoai',
    async () => {
      const page = await windowOf(OFFICIAL);
      const link = 'https://docs.google.com/forms/d/e/1FAIpQLSdemo/viewform?usp=pp_url&entry.1=MAVIEC';
      await walk(
        page,
        'dien-thoai',
        'Làm biểu mẫu (một lần, khoảng mười phút)',
        { answers: { 'Liên kết điền sẵn': link } },
        [4],
      );
    },
    TIMEOUT_MS,
  );

  it(
    'sang-nam',
    async () => {
      const page = await windowOf(OWNER);
      const elsewhere = {
        'Tạo bản sao': GOOGLE,
        'Bản sao của': GOOGLE,
        'Cùng kỳ năm trước': 'a column of next year’s report',
      };
      await walk(page, 'sang-nam', 'Trước khi sang năm', { elsewhere, after: { 1: message, 3: message } });
      await walk(page, 'sang-nam', 'Mở năm mới', { elsewhere, after: { 3: message } });
      await walk(page, 'sang-nam', 'Sau khi mở', { elsewhere });
    },
    TIMEOUT_MS,
  );
});
