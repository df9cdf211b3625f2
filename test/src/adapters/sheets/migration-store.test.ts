import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetState } from 'local-google';
import { headersOf, OWNER, sheetOf, startAdapterHost, valuesOf } from '../../../support/adapter-host';
import type { AdapterHost } from '../../../support/adapter-host';
import { seededPick } from '../../../support/golden/seeded-pick';
import { NEWEST_MADE_UP } from '../../../support/made-up-migrations';

const KILLS = 12;
const VIEWER = 'xem@binhthuan.example';
const READ = ['settings'] as const;

let host: AdapterHost;
let folder: string;
let path: string;

/** A workbook of schema 1: without a column that somebody deleted, without a tab, with rows. */
beforeAll(async () => {
  host = await startAdapterHost();
  folder = mkdtempSync(join(tmpdir(), 'loa-xom-migrations-'));
  path = join(folder, 'schema-1.xlsx');
  const id = await host.google.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
  await host.run(id, {
    do: 'setUp',
    starter: {
      Xóm: [{ 'Mã xóm': 'A', 'Tên xóm': 'Bình Xuân', 'Số khẩu': '400' }],
      'Hoạt động': [
        { Ngày: '05/02/2024', Xóm: 'Bình Xuân', 'Đơn vị chủ trì': 'BQL' },
        { Ngày: '06/02/2024', Xóm: 'Bình Xuân', 'Đơn vị chủ trì': 'Hội Phụ nữ' },
      ],
      'Cấu hình': [{ 'Mục cài đặt': 'Địa danh', 'Giá trị': 'Bình Thuận' }],
    },
  });
  const state = await host.google.state(id);
  const act = async (sheet: string, header: string): Promise<void> => {
    const at = headersOf(sheetOf(state, sheet)).indexOf(header);
    await host.google.act({
      spreadsheetId: id,
      user: OWNER,
      sheet,
      command: { kind: 'deleteColumns', at, count: 1 },
    });
  };
  await act('Xóm', 'Có loa');
  const names = valuesOf(sheetOf(state, 'Cấu hình'), 'Mục cài đặt');
  const row = names.indexOf('Phiên bản cấu trúc') + 2;
  await host.google.edit({
    spreadsheetId: id,
    user: OWNER,
    sheet: 'Cấu hình',
    range: `B${String(row)}`,
    values: [[1]],
  });
  await host.google.exportXlsx(id, path);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = (): Promise<string> => host.google.importXlsx(path, OWNER);

interface Answer {
  readonly read: { readonly ok: boolean };
  readonly notices: readonly string[];
}

async function migrate(id: string, user = OWNER, faults: { at: number; kind: 'kill' }[] = []) {
  const run = await host.google.run({
    spreadsheetId: id,
    user,
    fn: 'adapter',
    args: [JSON.stringify([{ do: 'migrate', newest: NEWEST_MADE_UP, tabs: READ }])],
    from: 'none',
    faults,
  });
  const answer = run.ok ? (JSON.parse(String(run.value)) as Answer[])[0] : undefined;
  return { run, answer };
}

const auditIds = (sheets: readonly SheetState[]): unknown[] => {
  const audit = sheets.find(({ name }) => name === 'Nhật ký');
  return audit === undefined ? [] : valuesOf(audit, 'Mã dòng').filter((value) => value !== '');
};
/** Nhật ký says when. */
const withoutTimes = (sheets: readonly SheetState[]): unknown =>
  sheets.map((sheet) =>
    sheet.name === 'Nhật ký' ? { ...sheet, cells: sheet.cells.map((line) => line.slice(1)) } : sheet,
  );

describe('13.1: migrations on a spreadsheet', () => {
  it('go in order, each with one line in Nhật ký, and bring column, tab, name and defaults', async () => {
    const id = await opened();
    const { answer } = await migrate(id);
    expect(answer?.read.ok).toBe(true);
    expect(answer?.notices.join()).toContain('thêm tab Trình duyệt thử');
    const { sheets } = await host.google.state(id);
    const tab = (name: string): SheetState => sheetOf({ sheets } as never, name);
    expect(auditIds(sheets)).toEqual([
      '0002-figures-by-id',
      '0003-setting-renamed',
      '0004-columns',
      '0005-defaults',
      '0006-tab',
    ]);
    const settings = valuesOf(tab('Cấu hình'), 'Mục cài đặt');
    expect(settings).toContain('Nơi ký');
    expect(settings).not.toContain('Địa danh');
    expect(valuesOf(tab('Cấu hình'), 'Giá trị')[settings.indexOf('Phiên bản cấu trúc')]).toBe(NEWEST_MADE_UP);
    const activities = headersOf(tab('Hoạt động'));
    expect(activities.slice(activities.indexOf('Xóm'), activities.indexOf('Xóm') + 3)).toEqual([
      'Xóm',
      'Người ghi',
      'Đơn vị chủ trì',
    ]);
    expect(valuesOf(tab('Hoạt động'), 'Người ghi').slice(0, 2)).toEqual(['chưa rõ', 'chưa rõ']);
    expect(valuesOf(tab('Hoạt động'), 'Đơn vị chủ trì').slice(0, 2)).toEqual(['BQL', 'Hội Phụ nữ']);
    const hamlets = headersOf(tab('Xóm'));
    expect(hamlets[hamlets.indexOf('Số khẩu') + 1]).toBe('Có loa');
    // The list of the definition stands below the header that came back.
    expect(tab('Xóm').cells[1]?.[hamlets.indexOf('Có loa')]?.d).toBeDefined();
    expect(headersOf(tab('Trình duyệt thử'))).toEqual(['Kỳ', 'Việc', 'Lý do']);
    expect(sheets.map(({ name }) => name).indexOf('Trình duyệt thử')).toBe(
      sheets.map(({ name }) => name).indexOf('Báo cáo') + 1,
    );
  }, 120_000);

  it('run again do nothing, and cost one read where the workbook is of this schema', async () => {
    const id = await opened();
    await migrate(id);
    const { sheets } = await host.google.state(id);
    const { run, answer } = await migrate(id);
    expect(answer).toMatchObject({ read: { ok: true }, notices: [] });
    expect(run.calls).toEqual({ 'Range.getValues': 1 });
    expect((await host.google.state(id)).sheets).toEqual(sheets);
  }, 120_000);

  it(`killed at ${String(KILLS)} seeded calls and run again end the same`, async () => {
    const whole = await opened();
    const { run } = await migrate(whole);
    const { sheets } = await host.google.state(whole);
    const calls = run.history.map((_, index) => index + 1);
    for (const at of seededPick(13, KILLS, calls)) {
      const id = await opened();
      expect((await migrate(id, OWNER, [{ at, kind: 'kill' }])).run.ok).toBe(false);
      expect((await migrate(id)).answer?.read.ok).toBe(true);
      const after = (await host.google.state(id)).sheets;
      expect({ at, after: withoutTimes(after) }).toEqual({ at, after: withoutTimes(sheets) });
    }
  }, 300_000);

  it('whoever may only look has nothing written, and reads the workbook as it will be', async () => {
    const id = await opened();
    await host.google.share(id, VIEWER, 'viewer');
    const { sheets } = await host.google.state(id);
    const { answer } = await migrate(id, VIEWER);
    expect(answer?.notices.join()).toContain('tài khoản của bạn không được sửa');
    const names = JSON.stringify(answer?.read);
    expect(names).toContain('Nơi ký');
    expect(names).not.toContain('"Địa danh"');
    expect((await host.google.state(id)).sheets).toEqual(sheets);
  }, 120_000);
});
