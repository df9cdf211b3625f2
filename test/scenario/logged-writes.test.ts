import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RegisterData, ReportData, RowData, SavedRow } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

/** Runs of the whole bundle on a busy machine. */
const PATIENCE_MS = 240_000;

const opened = (work: (commune: Commune) => Promise<void>) => () => withCommune(prepared, work);
const TAB = 'Hoạt động';
const save = (commune: Commune, cells: Record<string, string> = MEETING) =>
  commune.ask<SavedRow>(OFFICIAL, { command: 'saveRow', tab: 'activities', token: newToken(), cells });
const rowAt = (commune: Commune, row: number) =>
  commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row });
const edit = (
  commune: Commune,
  { id, row, rev }: RowData,
  cells: Record<string, string>,
  token = newToken(),
) => commune.data<SavedRow>(OFFICIAL, { command: 'saveRow', tab: 'activities', token, id, row, rev, cells });
const actions = async (commune: Commune) => (await commune.rows('Nhật ký')).map((entry) => entry['Thao tác']);
const act = (commune: Commune, sheet: string, command: Parameters<Commune['host']['act']>[0]['command']) =>
  commune.host.act({ spreadsheetId: commune.spreadsheetId, user: OWNER, sheet, command });

describe('A.5: nothing is written without its entry in Nhật ký', () => {
  it(
    'a column of Nhật ký that is gone is told and nothing is saved; set-up mends it',
    opened(async (commune) => {
      await commune.type('Nhật ký', 'C1', [['Việc gì']]);
      const { response } = await save(commune);
      expect(response).toMatchObject({ ok: false, code: 'structure' });
      expect(response?.ok === false && response.message).toMatch(/Nhật ký.*Thao tác/);
      expect(await commune.rows(TAB)).toEqual([]);
      await commune.data(OWNER, { command: 'setUp' });
      expect((await save(commune)).response?.ok).toBe(true);
      expect(await actions(commune)).toContain('Ghi dòng mới');
    }),
  );

  it(
    'a column of Nhật ký that was moved is found by its header, also right after a save',
    opened(async (commune) => {
      await save(commune);
      await act(commune, 'Nhật ký', { kind: 'moveColumns', at: 2, count: 1, before: 9 });
      const { response } = await save(commune, { ...MEETING, note: 'hai' });
      const id = response?.ok === true ? response.data.id : '';
      const [entry] = (await commune.entries()).filter((row) => row['Mã dòng'] === id);
      expect(entry).toMatchObject({ 'Thao tác': 'Ghi dòng mới', Tab: TAB, 'Người dùng': OFFICIAL });
    }),
  );

  it(
    'an entry that one cell cannot hold goes on in the rows below, to the last character',
    opened(async (commune) => {
      const [note, evidence] = [
        `đầu ${'ghi chú '.repeat(5000)}cuối`,
        `https://example.vn/${'x'.repeat(45_000)}`,
      ];
      await save(commune, { ...MEETING, note, evidence });
      const entries = (await commune.entries()).map((row) => [row['Thao tác'], row.Sau] as const);
      expect(entries.map(([action]) => action)).toEqual(['Ghi dòng mới', 'Ghi dòng mới (tiếp)']);
      const whole = entries.map(([, text]) => String(text)).join('');
      expect([whole.includes(note), whole.includes(evidence)]).toEqual([true, true]);
    }),
  );

  it(
    'a mend killed at any call: a cell that is mended has its original in Nhật ký',
    opened(async (commune) => {
      await save(commune);
      const { id } = await rowAt(commune, 2);
      for (let at = 7; at <= 18; at += 1) {
        const before = `xóm Bình  Xuân ${'.'.repeat(at)}`;
        await commune.type(TAB, 'H2', [[before]]);
        const fix = { tab: 'activities', row: 2, id, field: 'hamlets', before, after: 'Bình Xuân' } as const;
        const faults = [{ at, kind: 'kill' as const }];
        await commune.ask(OFFICIAL, { command: 'applyFixes', fixes: [fix] }, { faults });
        const isMended = (await commune.rows(TAB))[0]?.['Xóm'] === 'Bình Xuân';
        const isLogged = (await commune.entries()).some((entry) => entry['Trước'] === before);
        expect({ at, isMended, isLogged: isMended && isLogged }).toEqual({
          at,
          isMended,
          isLogged: isMended,
        });
      }
    }),
    PATIENCE_MS,
  );

  it(
    'set-up, ids, check, coverage and report each have their line',
    opened(async (commune) => {
      await commune.type(TAB, 'B2', [['10/06/2024', 'Đã thực hiện']]);
      await commune.data(OWNER, { command: 'check' });
      await commune.data(OWNER, { command: 'coverage', period: '2024-Q2' });
      await commune.data(OWNER, { command: 'report', period: '2024-Q2' });
      expect(await actions(commune)).toEqual([
        'Thiết lập',
        'Cấp mã',
        'Kiểm tra toàn bộ',
        'Tính độ bao phủ',
        'Lập báo cáo',
      ]);
      const [row] = await commune.rows(TAB);
      expect((await commune.entries())[0]?.Sau).toBe(`dòng 2: ${String(row?.['Mã'])}`);
      expect(String(row?._rev)).toBe('1');
    }),
  );
});

describe('A.9: a row that moves, or gets its id, while the form is open', () => {
  it(
    'a row typed in the grid that a check gives its id meanwhile is that row: saved once, not refused as deleted',
    opened(async (commune) => {
      await commune.type(TAB, 'B2', [['10/06/2024', 'Đã thực hiện']]);
      const loaded = await rowAt(commune, 2);
      expect(loaded.id).toBeNull();
      await commune.data(OWNER, { command: 'check' });
      const [given] = await commune.rows(TAB);
      const saved = await edit(commune, loaded, { note: 'đã bổ sung' });
      expect(saved).toMatchObject({ outcome: 'changed', id: given?._id });
      expect(await commune.rows(TAB)).toHaveLength(1);
    }),
  );

  it(
    'an edit of a copy leaves the original, and the copy gets an id of its own first',
    opened(async (commune) => {
      await save(commune);
      const line = (await commune.sheet(TAB)).cells[1]?.map(
        (cell) => (cell?.v ?? null) as string | number | null,
      );
      await commune.type(TAB, 'A3', [line ?? []]);
      const copy = await rowAt(commune, 3);
      const token = newToken();
      const saved = await edit(commune, copy, { attendance: '99' }, token);
      expect(saved).toMatchObject({ outcome: 'changed', row: 3, id: token });
      const rows = await commune.rows(TAB);
      expect(rows.map((row) => [row._id, row['Số người']])).toEqual([
        [copy.id, 45],
        [token, 99],
      ]);
      expect((await edit(commune, copy, { attendance: '99' }, token)).outcome).toBe('repeated');
      expect((await commune.rows(TAB)).map((row) => row['Số người'])).toEqual([45, 99]);
    }),
  );

  it(
    'an edit of a copy that was sorted meanwhile is refused rather than laid over the original',
    opened(async (commune) => {
      await save(commune);
      const line = (await commune.sheet(TAB)).cells[1]?.map(
        (cell) => (cell?.v ?? null) as string | number | null,
      );
      await commune.type(TAB, 'A3', [line ?? []]);
      const copy = await rowAt(commune, 3);
      await act(commune, TAB, { kind: 'insertRows', at: 1, count: 4, side: 'before' });
      const { id, row, rev } = copy;
      const cells = { attendance: '99' };
      const request = {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        id,
        row,
        rev,
        cells,
      } as const;
      const { response } = await commune.ask(OFFICIAL, request);
      expect(response).toMatchObject({ ok: false, code: 'stale' });
      expect((await commune.rows(TAB)).map((each) => each['Số người'])).toEqual([45, 45]);
    }),
  );
});

describe('A.11: the register', () => {
  it(
    'a report of rows without Mã still matches after the next check',
    opened(async (commune) => {
      await commune.type(TAB, 'B2', [
        ['10/06/2024', 'Đã thực hiện', 'MK01', 'ND1', 'HT2.2', 'Một xóm', 'Bình Xuân'],
      ]);
      await commune.data<ReportData>(OWNER, { command: 'report', period: '2024-Q2' });
      await commune.data(OWNER, { command: 'check' });
      const { reports } = await commune.data<RegisterData>(OWNER, { command: 'reportRegister' });
      expect(reports.map(({ matches }) => matches)).toEqual([true]);
      expect((await commune.rows(TAB))[0]?.['Mã']).toBe('HD001');
    }),
  );

  it('two drafts at once get a row each, and no number: only what is issued is counted', () =>
    withCommune(
      prepared,
      async (commune) => {
        await Promise.all(
          [OWNER, OFFICIAL].map((user) =>
            commune.data<ReportData>(user, { command: 'report', period: '2024-Q1' }),
          ),
        );
        const editions = (await commune.rows('Báo cáo')).map((row) => row['Lần lập']);
        expect(editions).toEqual(['', '']);
      },
      { seed: 7 },
    ));
});

describe('A.6: «Mở năm mới» is refused before anything is written', () => {
  const cellsOf = async (commune: Commune) =>
    (await commune.host.state(commune.spreadsheetId)).sheets.map(({ name, cells }) => [name, cells]);

  it(
    'through rpc as through the menu: not a copy, not the words, not an account that may',
    opened(async (commune) => {
      await save(commune);
      const before = await cellsOf(commune);
      const ask = (user: string, typed: string) => commune.ask(user, { command: 'newYear', typed });
      expect((await ask(OWNER, 'MỞ NĂM MỚI')).response).toMatchObject({ ok: false, code: 'request' });
      expect(await cellsOf(commune)).toEqual(before);
      const copied = await commune.retyped(() => undefined, 'Bản sao của Sổ');
      // The protections of a file are not in .xlsx: set-up makes them.
      await copied.data(OWNER, { command: 'setUp' });
      const copyBefore = await cellsOf(copied);
      const askCopy = (user: string, typed: string) => copied.ask(user, { command: 'newYear', typed });
      expect((await askCopy(OWNER, 'có')).response).toMatchObject({ ok: false, code: 'request' });
      const refused = (await askCopy(OFFICIAL, 'MỞ NĂM MỚI')).response;
      expect(refused).toMatchObject({ ok: false, code: 'permission' });
      expect(await cellsOf(copied)).toEqual(copyBefore);
      expect((await askCopy(OWNER, 'MỞ NĂM MỚI')).response).toMatchObject({ ok: true });
      expect(await actions(copied)).toEqual(['Mở năm mới']);
    }),
    PATIENCE_MS,
  );
});
