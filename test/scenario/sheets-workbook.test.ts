import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StructureProblem } from '../../src/app/ports/ports';
import type { Result } from '../../src/domain/result';
import type { Tables } from '../../src/domain/tables/table';
import { SCHEMA_VERSION } from '../../src/workbook/schema-version';
import {
  type AdapterHost,
  cellAt,
  columnOf,
  OWNER,
  startAdapterHost,
  valuesOf,
} from '../support/adapter-host';

const TRICKY = [
  '=1+1',
  '+84912345678',
  '-Như trên',
  '012',
  '1/2',
  '1.000',
  '31/04/2024',
  'TRUE',
  "'nháy",
  '50%',
  'tháng 1 2024',
];

let host: AdapterHost;
let id: string;
beforeAll(async () => {
  host = await startAdapterHost();
});
afterAll(() => host.close());

const newWorkbook = async (starter = {}): Promise<string> => {
  const created = await host.google.createSpreadsheet({ name: 'Thử', owner: OWNER });
  await host.run(created, { do: 'setUp', starter });
  return created;
};
const write = (sheet: string, range: string, values: (string | number | null)[][]) =>
  host.google.edit({ spreadsheetId: id, user: OWNER, sheet, range, values });
const read = async (...tabs: (keyof Tables)[]) => {
  const { results, calls } = await host.run(id, { do: 'read', tabs });
  return { read: results[0] as Result<Tables, StructureProblem[]>, calls };
};

describe('reading', () => {
  it('budget: reads each tab once, and nothing else', async () => {
    id = await newWorkbook();
    const { read: tables, calls } = await read('activities', 'plan', 'settings');
    expect(tables.ok).toBe(true);
    expect(calls).toEqual({ 'Range.getValues': 3 });
  });

  it('bad input: an empty spreadsheet is no workbook', async () => {
    id = await host.google.createSpreadsheet({ name: 'Trống', owner: OWNER });
    expect((await read('activities')).read).toEqual({ ok: false, error: [{ kind: 'not-a-workbook' }] });
  });

  it('bad input: missing and repeated headers are named with their columns', async () => {
    id = await newWorkbook();
    await write('Hình thức', 'A1', [['nhóm']]);
    expect((await read('forms')).read).toEqual({
      ok: false,
      error: [
        { kind: 'missing-header', tab: 'forms', field: 'code' },
        { kind: 'repeated-header', tab: 'forms', field: 'group', columns: [1, 3] },
      ],
    });
  });

  it('bad input: a workbook of a newer schema is named as that and nothing else, and set-up leaves it alone', async () => {
    id = await newWorkbook();
    await write('Cấu hình', 'B2', [[String(SCHEMA_VERSION + 1)]]);
    await write('Hình thức', 'A1', [[null]]);
    expect((await read('forms', 'settings')).read).toEqual({
      ok: false,
      error: [{ kind: 'newer-schema', found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION }],
    });
    await expect(host.run(id, { do: 'setUp', starter: {} })).rejects.toThrow('newer');
    expect(cellAt(await host.sheet(id, 'Hình thức'), 1, 1)?.v).toBeUndefined();
  });

  it.each(['America/New_York', 'Pacific/Auckland', 'UTC'])(
    'facts.md 8: a spreadsheet in zone %s gives, and is given, the days that people see in it',
    async (zone) => {
      id = await newWorkbook();
      await host.run(id, { do: 'setZone', zone });
      await write('Đóng góp', 'B2', [['05/02/2024']]);
      const date = { kind: 'date', date: '2024-07-06' as never, minutes: 0 } as const;
      await host.run(id, { do: 'append', tab: 'contributions', rows: [{ date }] });
      const { read: tables } = await read('contributions');
      expect(tables.ok && tables.value.contributions.map(({ cells }) => cells.date)).toEqual([
        { kind: 'date', date: '2024-02-05', minutes: 0 },
        date,
      ]);
      const serials = valuesOf(await host.sheet(id, 'Đóng góp'), 'Ngày').slice(0, 2);
      expect(serials).toEqual([45327, 45479]);
    },
  );
});

describe('writing', () => {
  it('facts.md 2, 3, 5: every write path stores text as the text it is', async () => {
    id = await newWorkbook();
    await host.run(
      id,
      { do: 'append', tab: 'activities', rows: TRICKY.map((note) => ({ note })) },
      {
        do: 'writeFields',
        tab: 'activities',
        writes: TRICKY.map((title, index) => ({ row: index + 2, cells: { title } })),
      },
      {
        do: 'writeColumn',
        tab: 'activities',
        field: 'verdict',
        values: TRICKY.map((text, index) => [index + 2, text]),
      },
      { do: 'append', tab: 'audit', rows: [{ before: TRICKY[0] ?? '', after: TRICKY[1] ?? '' }] },
      { do: 'writeComputed', tab: 'gaps', grid: TRICKY.map((text) => [text]) },
    );
    const sheet = await host.sheet(id, 'Hoạt động');
    for (const header of ['Ghi chú', 'Tên gọi', 'Kiểm tra']) {
      expect(valuesOf(sheet, header).slice(0, TRICKY.length)).toEqual(TRICKY);
    }
    const log = await host.sheet(id, 'Nhật ký');
    expect([valuesOf(log, 'Trước')[0], valuesOf(log, 'Sau')[0]]).toEqual(TRICKY.slice(0, 2));
    const gaps = await host.sheet(id, 'Khoảng trống');
    expect(gaps.cells.slice(0, TRICKY.length).map((row) => row[0]?.v)).toEqual(TRICKY);
  });

  it('budget: a Kiểm tra column is one write; rows without a value become blank', async () => {
    id = await newWorkbook();
    await host.run(id, {
      do: 'append',
      tab: 'activities',
      rows: [
        { note: 'a', verdict: 'Lỗi' },
        { note: 'b', verdict: 'Lỗi' },
      ],
    });
    const { calls } = await host.run(
      id,
      { do: 'read', tabs: ['activities'] },
      { do: 'writeColumn', tab: 'activities', field: 'verdict', values: [[3, 'Gợi ý: …']] },
    );
    expect(calls).toEqual({ 'Range.getValues': 1, 'Range.setValues': 1 });
    expect(valuesOf(await host.sheet(id, 'Hoạt động'), 'Kiểm tra').slice(0, 2)).toEqual(['', 'Gợi ý: …']);
  });

  it('a mend leaves a cell in which a person has put a formula', async () => {
    id = await newWorkbook();
    await host.run(id, { do: 'append', tab: 'activities', rows: [{ note: 'a' }, { note: 'b' }] });
    const column = columnOf(await host.sheet(id, 'Hoạt động'), 'Số người');
    const letter = String.fromCharCode(64 + column);
    await write('Hoạt động', `${letter}2`, [['=40+5']]);
    await host.run(id, {
      do: 'writeFields',
      tab: 'activities',
      writes: [
        { row: 2, cells: { attendance: 7 } },
        { row: 3, cells: { attendance: 8 } },
      ],
    });
    const sheet = await host.sheet(id, 'Hoạt động');
    expect(cellAt(sheet, 2, column)?.f).toBe('=40+5');
    expect(cellAt(sheet, 3, column)?.v).toBe(8);
  });

  it('a shorter result leaves nothing of a longer one, in one write', async () => {
    id = await newWorkbook();
    const long = Array.from({ length: 30 }, (_, row) => ['xóm', row, 'a', 'b']);
    await host.run(id, { do: 'writeComputed', tab: 'coverage', grid: long });
    const { calls } = await host.run(id, {
      do: 'writeComputed',
      tab: 'coverage',
      grid: [['tiêu đề', 'Mới']],
    });
    expect(calls).toEqual({ 'Range.setValues': 1 });
    const sheet = await host.sheet(id, 'Độ bao phủ');
    const filled = sheet.cells.flatMap((row) => row.flatMap((cell) => cell?.v ?? []));
    expect(filled).toEqual(['tiêu đề', 'Mới']);
  });

  it('a result longer than the tab has rows makes room', async () => {
    id = await newWorkbook();
    const rows = (await host.sheet(id, 'Khoảng trống')).maxRows + 50;
    await host.run(id, {
      do: 'writeComputed',
      tab: 'gaps',
      grid: Array.from({ length: rows }, (_, row) => ['vừa', row + 1]),
    });
    const sheet = await host.sheet(id, 'Khoảng trống');
    expect(sheet.maxRows).toBe(rows);
    expect(sheet.conditionalFormats.every(({ ranges }) => ranges[0]?.rows === rows)).toBe(true);
  });

  it('columns are found by header where users moved them and put their own between', async () => {
    id = await newWorkbook();
    await write('Hình thức', 'A1', [
      ['Hình thức', 'Của tôi', 'Mã', 'Nhóm', 'Mức tiếp cận', 'Cách tính bao phủ'],
    ]);
    await write('Hình thức', 'B2', [['giữ']]);
    const { calls } = await host.run(id, {
      do: 'append',
      tab: 'forms',
      rows: [
        { code: 'HT2.2', title: 'Hội nghị', group: 'HT2', reach: 'Theo danh sách', credit: 'Trực tiếp' },
      ],
    });
    const sheet = await host.sheet(id, 'Hình thức');
    expect(cellAt(sheet, 2, 2)?.v).toBe('giữ');
    expect([1, 3, 4, 5, 6].map((column) => cellAt(sheet, 2, column)?.v)).toEqual([
      'Hội nghị',
      'HT2.2',
      'HT2',
      'Trực tiếp',
      'Theo danh sách',
    ]);
    expect(calls['Range.setValues']).toBe(2);
  });
});
