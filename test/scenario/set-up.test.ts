import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SetUpReport } from '../../src/app/ports/ports';
import { COMPUTED_TABS } from '../../src/workbook/computed-tabs';
import { columnsOf, ROW_TABS, TABS } from '../../src/workbook/workbook';
import {
  type AdapterHost,
  cellAt,
  columnOf,
  headersOf,
  OWNER,
  sheetOf,
  startAdapterHost,
  valuesOf,
} from '../support/adapter-host';

const STARTER = {
  'Nội dung': [
    { Mã: 'ND1', 'Nội dung': 'Chủ trương', 'Bắt buộc': 'Có', 'Trọng số': '1', 'Tiêu chí người dân': 'Không' },
  ],
  'Cán bộ': [
    { Email: 'van-hoa@binhthuan.example', 'Vai trò': 'Tổng hợp' },
    { Email: 'xom-a@binhthuan.example', 'Vai trò': 'Trưởng xóm' },
  ],
  'Đóng góp': [
    { Ngày: '31/04/2024', 'Giá trị': '5', 'Ghi chú': '-hiến đất' },
    { Mã: 'DG004', Ngày: '09/01/2024', 'Giá trị': '1,5' },
    { Ngày: '10/01/2024', 'Số hộ': '1,234' },
  ],
  'Cấu hình': [{ 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận', 'Giải thích': 'In trong báo cáo.' }],
};

let host: AdapterHost;
beforeAll(async () => {
  host = await startAdapterHost();
});
afterAll(() => host.close());

const blankSpreadsheet = () =>
  host.google.createSpreadsheet({
    name: 'Trống',
    locale: 'en_US',
    timeZone: 'America/New_York',
    owner: OWNER,
  });
const setUp = async (id: string, starter = {}): Promise<SetUpReport> =>
  (await host.run(id, { do: 'setUp', starter })).results[0] as SetUpReport;
const newWorkbook = async (starter = {}): Promise<string> => {
  const id = await blankSpreadsheet();
  await setUp(id, starter);
  return id;
};
const write = (id: string, sheet: string, range: string, values: (string | number | null)[][]) =>
  host.google.edit({ spreadsheetId: id, user: OWNER, sheet, range, values });

describe('set-up on an empty spreadsheet', () => {
  it('docs/workbook.md «Tabs and headers»: makes every tab in order with its headers, and leaves no blank sheet behind', async () => {
    const id = await newWorkbook();
    const state = await host.google.state(id);
    expect(state.sheets.map(({ name }) => name)).toEqual(TABS.map(({ name }) => name));
    for (const { key, name } of Object.values(ROW_TABS)) {
      expect(headersOf(sheetOf(state, name))).toEqual(columnsOf(key).map(([, { header }]) => header));
    }
    expect([state.locale, state.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  });

  it('widths, formats, frozen header and first columns, hidden system columns', async () => {
    const state = await host.google.state(await newWorkbook());
    const sheet = sheetOf(state, 'Hoạt động');
    const format = (header: string) =>
      state.styles[cellAt(sheet, 2, columnOf(sheet, header))?.s ?? 0]?.numberFormat;
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
    expect([format('Ngày'), format('Nội dung'), format('Kinh phí (đồng)')]).toEqual([
      'dd/MM/yyyy',
      '@',
      '#,##0',
    ]);
    expect(sheet.hiddenColumns).toEqual([columnOf(sheet, '_id') - 1, columnOf(sheet, '_rev') - 1]);
    expect(sheet.columnWidths[columnOf(sheet, 'Minh chứng') - 1]).toBe(220);
  });

  it('decision 10: native lists, dates and numbers warn, never reject, and say what is expected', async () => {
    const state = await host.google.state(await newWorkbook());
    const sheet = sheetOf(state, 'Hoạt động');
    const rule = (header: string) => {
      const index = cellAt(sheet, 2, columnOf(sheet, header))?.d;
      return index === undefined ? undefined : state.validations[index];
    };
    expect(rule('Trạng thái')?.values[0]).toEqual(['Dự kiến', 'Đã thực hiện', 'Hoãn', 'Hủy']);
    expect(rule('Ngày')?.criteria).toBe('DATE_IS_VALID_DATE');
    expect(rule('Số người')?.criteria).toBe('NUMBER_GREATER_THAN_OR_EQUAL_TO');
    expect(rule('Hình thức')?.criteria).toBe('VALUE_IN_RANGE');
    expect(rule('Hình thức')?.values[0]).toMatchObject({
      sheetId: sheetOf(state, 'Hình thức').id,
      range: { row: 1, column: 0, columns: 1 },
    });
    for (const { allowInvalid, helpText } of state.validations) {
      expect(allowInvalid).toBe(true);
      expect(helpText).toMatch(/\.$|…$/);
    }
    // A script's own write of what the list does not hold goes through.
    await expect(
      host.run(state.id, { do: 'append', tab: 'activities', rows: [{ status: 'Xong' }] }),
    ).resolves.toBeDefined();
  });

  it('decision 10: protections follow who writes', async () => {
    const state = await host.google.state(await newWorkbook(STARTER));
    const of = (tab: string) => sheetOf(state, tab).protections;
    // The owner may edit in any case (facts.md 18) and needs no entry.
    const keepers = ['van-hoa@binhthuan.example'];
    for (const tab of ['Xóm', 'Cán bộ', 'Nội dung', 'Hình thức', 'Tiêu chí', 'Cấu hình', 'Kế hoạch']) {
      expect(of(tab)).toEqual([
        expect.objectContaining({ type: 'SHEET', warningOnly: false, editors: keepers }),
      ]);
    }
    const plan = sheetOf(state, 'Kế hoạch');
    const open = of('Kế hoạch')[0]?.unprotected.map(({ column }) => column);
    expect(open).toEqual([columnOf(plan, 'Kiểm tra') - 1]);
    for (const tab of ['Độ bao phủ', 'Khoảng trống', 'Hướng dẫn']) {
      expect(of(tab)).toEqual([expect.objectContaining({ type: 'SHEET', warningOnly: true })]);
    }
    const entry = of('Hoạt động');
    const hard = entry.filter(({ warningOnly }) => !warningOnly);
    expect(hard).toEqual([
      expect.objectContaining({
        type: 'RANGE',
        range: expect.objectContaining({ row: 0, rows: 1 }),
        editors: keepers,
      }),
    ]);
    expect(entry.filter(({ warningOnly }) => warningOnly).length).toBeGreaterThan(0);
  });

  it('decision 10: an official may have the add-on write verdicts in Kế hoạch, but not change the plan', async () => {
    const id = await newWorkbook(STARTER);
    const official = 'xom-a@binhthuan.example';
    await host.google.share(id, official, 'editor');
    const read = { do: 'read', tabs: ['plan'] } as const;
    const verdict = await host.tryRun(
      id,
      official,
      { ...read, tabs: ['plan'] },
      { do: 'writeColumn', tab: 'plan', field: 'verdict', values: [[2, 'Gợi ý: …']] },
    );
    expect(verdict.error).toBeUndefined();
    const title = await host.tryRun(
      id,
      official,
      { ...read, tabs: ['plan'] },
      { do: 'writeFields', tab: 'plan', writes: [{ row: 2, cells: { title: 'X' } }] },
    );
    expect(title.error?.message).toContain('protected');
  });

  it('fills starters with ids and codes; what cannot be read stays the text it is', async () => {
    const id = await newWorkbook(STARTER);
    const state = await host.google.state(id);
    const sheet = sheetOf(state, 'Đóng góp');
    expect(valuesOf(sheet, 'Mã').slice(0, 3)).toEqual(['DG005', 'DG004', 'DG006']);
    expect(valuesOf(sheet, 'Ngày').slice(0, 2)).toEqual(['31/04/2024', expect.any(Number)]);
    expect(valuesOf(sheet, 'Giá trị').slice(0, 2)).toEqual([5, 1.5]);
    expect(valuesOf(sheet, 'Số hộ')[2]).toBe('1,234');
    expect(valuesOf(sheet, 'Ghi chú')[0]).toBe('-hiến đất');
    expect(new Set(valuesOf(sheet, '_id').slice(0, 3)).size).toBe(3);
    const settings = sheetOf(state, 'Cấu hình');
    expect(valuesOf(settings, 'Mục cài đặt')).toEqual(
      expect.arrayContaining(['Tên xã', 'Phiên bản cấu trúc', 'Ngưỡng Tốt']),
    );
    expect(valuesOf(settings, 'Giá trị')[valuesOf(settings, 'Mục cài đặt').indexOf('Hệ số gián tiếp')]).toBe(
      0.5,
    );
  });
});

it('an amount of Đóng góp has thousands where it is money, and keeps the decimals of land and work', async () => {
  const id = await newWorkbook(STARTER);
  const state = await host.google.state(id);
  const sheet = sheetOf(state, 'Đóng góp');
  const formats = sheet.cells
    .slice(1)
    .map((row) => state.styles[row[columnOf(sheet, 'Giá trị') - 1]?.s ?? -1]?.numberFormat);
  expect(new Set(formats)).toEqual(new Set(['[>=10000]#,##0;#,##0.00']));
});

describe('set-up again', () => {
  it('changes nothing in a workbook that is whole', async () => {
    const id = await newWorkbook(STARTER);
    const before = await host.google.state(id);
    const report = await setUp(id, STARTER);
    const after = await host.google.state(id);
    expect(report).toMatchObject({ createdTabs: [], repairedHeaders: [], filledRows: 0 });
    const bare = (sheet: (typeof after.sheets)[number]) => ({
      ...sheet,
      cells: undefined,
      protections: sheet.protections.map((protection) => ({ ...protection, id: '' })),
    });
    expect(after.sheets.map(bare)).toEqual(before.sheets.map(bare));
    const values = (sheet: (typeof after.sheets)[number]) =>
      sheet.cells.map((row) => row.map((cell) => cell?.v ?? ''));
    for (const [index, sheet] of after.sheets.entries()) {
      const rows = values(sheet).slice(0, 60);
      expect(rows).toEqual(values(before.sheets[index] ?? sheet).slice(0, 60));
    }
  });

  it('repairs a lost tab, header and setting, and loses no row', async () => {
    const id = await newWorkbook(STARTER);
    await write(id, 'Đóng góp', 'B1', [[null]]);
    await write(id, 'Cấu hình', 'A4', [[null]]);
    const report = await setUp(id, STARTER);
    expect(report.repairedHeaders).toEqual([{ tab: 'contributions', field: 'date' }]);
    expect(report.filledRows).toBe(1);
    const sheet = await host.sheet(id, 'Đóng góp');
    expect(headersOf(sheet)[1]).toBe('Ngày');
    expect(valuesOf(sheet, 'Mã').slice(0, 3)).toEqual(['DG005', 'DG004', 'DG006']);
  });

  it('keeps the columns, protections and formats that users added', async () => {
    const id = await newWorkbook(STARTER);
    const width = headersOf(await host.sheet(id, 'Đóng góp')).length;
    const letter = String.fromCharCode(65 + width);
    await write(id, 'Đóng góp', `${letter}1`, [['Của tôi'], ['giữ']]);
    await setUp(id, STARTER);
    const sheet = await host.sheet(id, 'Đóng góp');
    expect(valuesOf(sheet, 'Của tôi')[0]).toBe('giữ');
    expect(sheet.columnWidths[width] ?? null).toBeNull();
  });

  it.each(['coverage', 'gaps'] as const)(
    'computed tab %s: brings the widths of today where those of an earlier edition stand, and leaves a user’s own',
    async (key) => {
      const { name, formerWidths, columns } = COMPUTED_TABS[key];
      const id = await newWorkbook();
      const widthsAfter = async (widths: readonly number[]) => {
        // An earlier edition left no mark of this one at its protections.
        await host.run(id, { do: 'setWidths', sheet: name, widths }, { do: 'removeProtections' });
        await setUp(id);
        return (await host.sheet(id, name)).columnWidths.slice(0, columns.length);
      };
      const today = columns.map(({ width }) => width);
      for (const former of formerWidths)
        expect((await widthsAfter(former)).slice(0, 8)).toEqual(today.slice(0, 8));
      const own = (formerWidths[0] ?? []).map((width, index) => (index === 3 ? 200 : width));
      expect((await widthsAfter(own)).slice(0, 8)).toEqual(own.slice(0, 8));
    },
  );
});
