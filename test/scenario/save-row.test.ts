import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RowData, SavedRow } from '../../src/rpc/messages';
import {
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  VIEWER,
  withCommune,
} from '../support/commune-host';
import type { Commune, PreparedCommune, Reply } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const opened = (work: (commune: Commune) => Promise<void>) => () => withCommune(prepared, work);
const save = (commune: Commune, cells: Record<string, string>, token = newToken(), user = OFFICIAL) =>
  commune.ask<SavedRow>(user, { command: 'saveRow', tab: 'activities', token, cells });
const created = async (commune: Commune, cells: Record<string, string> = MEETING): Promise<SavedRow> => {
  const { run, response } = await save(commune, cells);
  if (response?.ok !== true) throw new Error(JSON.stringify(response ?? run.error));
  return response.data;
};
const edit = (commune: Commune, row: RowData, cells: Record<string, string>, token = newToken()) =>
  commune.ask<SavedRow>(OFFICIAL, {
    command: 'saveRow',
    tab: row.tab,
    token,
    id: row.id,
    row: row.row,
    rev: row.rev,
    cells,
  });
const dataOf = <T>({ run, response }: Reply<T>): T => {
  if (response?.ok !== true) throw new Error(JSON.stringify(response ?? run.error));
  return response.data;
};
const refusal = <T>({ run, response }: Reply<T>) => {
  if (response?.ok !== false) throw new Error(`not refused: ${JSON.stringify(response ?? run.error)}`);
  return response;
};

describe('a new row', () => {
  it(
    'takes the token as its id, gets a Mã, a verdict and one audit row',
    opened(async (commune) => {
      const token = newToken();
      const saved = dataOf(await save(commune, MEETING, token));
      expect(saved).toMatchObject({ outcome: 'created', id: token, code: 'HD001', row: 2, findings: [] });
      const [row] = await commune.rows('Hoạt động');
      expect(row).toMatchObject({
        Mã: 'HD001',
        Ngày: expect.any(Number),
        'Nội dung': 'ND1',
        'Số người': 45,
        'Kiểm tra': saved.verdict,
        _id: token,
      });
      const audit = await commune.entries();
      expect(audit).toHaveLength(1);
      expect(audit[0]).toMatchObject({
        'Người dùng': OFFICIAL,
        Tab: 'Hoạt động',
        Dòng: 2,
        'Mã dòng': token,
        Trước: '',
      });
      expect(audit[0]?.Sau).toContain('Số người: 45');
    }),
  );

  it(
    'C.23 budget: header rows, ids and codes are read, never the rows; one batch with one flush, kept and looked at again',
    opened(async (commune) => {
      await created(commune);
      const { run } = await save(commune, MEETING);
      expect(run.calls).toEqual({
        'Cache.getAll': 1,
        'Lock.tryLock': 1,
        // Nhật ký’s header; the tab’s header, ids, locks, codes; what was covered; the ids again.
        'Range.getValues': 7,
        'Sheet.getLastRow': 2,
        // Header and row of Nhật ký and of the tab.
        'Range.copyTo': 4,
        'Range.setValues': 2,
        'SpreadsheetApp.flush': 1,
        'Range.clearContent': 1,
        'Lock.releaseLock': 1,
      });
    }),
  );

  it(
    'a token repeated is one row, and one audit row',
    opened(async (commune) => {
      const token = newToken();
      const first = dataOf(await save(commune, MEETING, token));
      const second = dataOf(await save(commune, MEETING, token));
      expect(second).toMatchObject({ outcome: 'repeated', row: first.row, rev: first.rev, id: token });
      expect(await commune.rows('Hoạt động')).toHaveLength(1);
      expect(await commune.entries()).toHaveLength(1);
    }),
  );

  it(
    'a token that comes again with other text loses neither version',
    opened(async (commune) => {
      const token = newToken();
      await save(commune, MEETING, token);
      const refused = refusal(await save(commune, { ...MEETING, attendance: '99' }, token));
      expect(refused.code).toBe('stale');
      expect(refused.conflict?.fields).toEqual([
        expect.objectContaining({ field: 'attendance', mine: '99', theirs: '45' }),
      ]);
    }),
  );

  it(
    'nothing typed is refused, and no row is made',
    opened(async (commune) => {
      expect(refusal(await save(commune, { note: '  ' })).code).toBe('request');
      expect(await commune.rows('Hoạt động')).toEqual([]);
    }),
  );

  it(
    'what cannot be read stays the text it is, and the verdict says so',
    opened(async (commune) => {
      const saved = await created(commune, { ...MEETING, date: '31/04/2024', attendance: 'bốn mươi' });
      expect(saved.findings.map(({ field, severity }) => [field, severity])).toEqual(
        expect.arrayContaining([
          ['date', 'error'],
          ['attendance', 'error'],
        ]),
      );
      expect(saved.cells).toMatchObject({ date: '31/04/2024', attendance: 'bốn mươi' });
    }),
  );
});

describe('an edit', () => {
  it(
    'writes only what changed, with before and after in Nhật ký',
    opened(async (commune) => {
      const row = await created(commune);
      const saved = dataOf(await edit(commune, row, { ...row.cells, attendance: '50' }));
      expect(saved.outcome).toBe('changed');
      expect(saved.rev).not.toBe(row.rev);
      const audit = await commune.entries();
      expect(audit[1]).toMatchObject({ Cột: 'Số người', Trước: '45', Sau: '50' });
    }),
  );

  it(
    'C.23 budget: header rows, ids and the one row are read; one write for each run of changed columns, id and Kiểm tra',
    opened(async (commune) => {
      const row = await created(commune);
      const { run } = await edit(commune, row, { attendance: '50', householdsAttending: '41' });
      expect(run.calls).toEqual({
        'Cache.getAll': 1,
        'Lock.tryLock': 1,
        // Nhật ký’s header; the tab’s header, ids and row; the locks; what was covered; the ids again.
        'Range.getValues': 7,
        'Range.getFormulas': 1,
        'Sheet.getLastRow': 1,
        // Row 2 goes with its header.
        'Range.copyTo': 3,
        'Range.setValues': 4,
        'SpreadsheetApp.flush': 1,
        'Range.clearContent': 1,
        'Lock.releaseLock': 1,
      });
    }),
  );

  it(
    'a stale edit is refused with both versions, and nothing is written',
    opened(async (commune) => {
      const row = await created(commune);
      dataOf(await edit(commune, row, { attendance: '50' }));
      const refused = refusal(await edit(commune, row, { ...row.cells, note: 'bổ sung', attendance: '60' }));
      expect(refused).toMatchObject({ code: 'stale', retryable: false });
      expect(refused.conflict?.fields).toEqual([
        expect.objectContaining({ field: 'attendance', mine: '60', theirs: '50', changedMeanwhile: true }),
        expect.objectContaining({ field: 'note', mine: 'bổ sung', theirs: '', changedMeanwhile: false }),
      ]);
      expect((await commune.rows('Hoạt động'))[0]).toMatchObject({ 'Số người': 50, 'Ghi chú': '' });
      const again = await edit(commune, { ...row, rev: refused.conflict?.rev ?? '' }, { attendance: '60' });
      expect(dataOf(again).cells.attendance).toBe('60');
    }),
  );

  it(
    'ADR 0017: an edit in the grid, which no script counts, is noticed',
    opened(async (commune) => {
      const row = await created(commune);
      await commune.type('Hoạt động', 'N2', [['sửa trong lưới']]);
      const refused = refusal(await edit(commune, row, { attendance: '50' }));
      expect(refused.conflict?.fields).toContainEqual(
        expect.objectContaining({ field: 'note', theirs: 'sửa trong lưới', changedMeanwhile: true }),
      );
    }),
  );

  it(
    'a save whose answer was lost is found done, and not done twice',
    opened(async (commune) => {
      const row = await created(commune);
      const token = newToken();
      dataOf(await edit(commune, row, { attendance: '50' }, token));
      expect(dataOf(await edit(commune, row, { attendance: '50' }, token)).outcome).toBe('repeated');
      expect(await commune.entries()).toHaveLength(2);
    }),
  );

  it(
    'finds the row by its id wherever it stands, and says where an emptied one is gone',
    opened(async (commune) => {
      const row = await created(commune);
      const second = await created(commune, { ...MEETING, note: 'dòng hai' });
      const [first = [], other = []] = (await commune.sheet('Hoạt động')).cells
        .slice(1, 3)
        .map((line) => line.map((cell) => (cell?.v ?? null) as string | number | null));
      await commune.type('Hoạt động', 'A2', [other, first]);
      expect(dataOf(await edit(commune, row, { note: 'đã đổi chỗ' }))).toMatchObject({
        row: 3,
        outcome: 'changed',
      });
      await commune.type('Hoạt động', 'A2', [other.map(() => null)]);
      const refused = refusal(await edit(commune, second, { note: 'dòng mất' }));
      expect(refused).toMatchObject({ code: 'stale', conflict: { row: null, rev: '' } });
      expect(refused.conflict?.fields).toContainEqual(
        expect.objectContaining({ field: 'note', mine: 'dòng mất' }),
      );
    }),
  );

  it(
    'a formula of a person is not written over, and the answer says so',
    opened(async (before) => {
      const row = await created(before);
      const commune = await before.retyped((book) => {
        book.cell('Hoạt động', 2, 'Số người').value = { formula: '40+5', result: 45 };
      });
      const opened = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row: 2 });
      expect(opened).toMatchObject({ id: row.id, rev: row.rev, formulas: ['attendance'] });
      const saved = dataOf(await edit(commune, opened, { attendance: '50', note: 'có công thức' }));
      expect(saved.leftFormulas).toEqual(['attendance']);
      const sheet = await commune.sheet('Hoạt động');
      expect(sheet.cells[1]?.[10]?.f).toBeDefined();
      expect((await commune.rows('Hoạt động'))[0]).toMatchObject({
        'Ghi chú': 'có công thức',
        'Số người': 45,
      });
    }),
  );

  it(
    'a row typed in the grid has no id: it is found by what it holds, and gets one',
    opened(async (commune) => {
      await commune.type('Hoạt động', 'B2', [['10/06/2024', 'Đã thực hiện']]);
      const row = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row: 2 });
      expect(row.id).toBeNull();
      const token = newToken();
      const saved = dataOf(await edit(commune, row, { note: 'đã bổ sung' }, token));
      expect(saved).toMatchObject({ id: token, outcome: 'changed', code: 'HD001' });
      expect(dataOf(await edit(commune, row, { note: 'đã bổ sung' }, token)).outcome).toBe('repeated');
      expect(await commune.rows('Hoạt động')).toHaveLength(1);
    }),
  );
});

describe('what stands in the way', () => {
  it('busy: the lock is not had within 15 s, nothing is written, and one may try again', async () => {
    await withCommune(
      prepared,
      async (commune) => {
        await created(commune);
        // Whoever has the lock stands still for 40 s at the first call under it.
        const slow = () =>
          commune.ask<SavedRow>(
            OWNER,
            { command: 'saveRow', tab: 'activities', token: newToken(), cells: MEETING },
            { faults: [{ at: 3, kind: 'slow', ms: 40_000 }] },
          );
        const refused = (await Promise.all([slow(), slow()])).filter(
          ({ response }) => response?.ok === false,
        );
        for (const { response } of refused) expect(response).toMatchObject({ code: 'busy', retryable: true });
        expect(refused).toHaveLength(1);
      },
      { seed: 3 },
    );
  });

  it(
    'permission: a viewer is told so',
    opened(async (commune) => {
      await created(commune);
      const refused = refusal(await save(commune, MEETING, newToken(), VIEWER));
      expect(refused).toMatchObject({ code: 'permission', retryable: false });
      expect(refused.message).toContain('chỉ được xem');
      expect(await commune.rows('Hoạt động')).toHaveLength(1);
    }),
  );

  it(
    'permission: the plan is the owner’s; an official is refused and the row stays whole',
    opened(async (commune) => {
      await created(commune);
      const row = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'plan', row: 2 });
      const refused = refusal(await edit(commune, row, { title: 'Tên khác', note: 'x' }));
      expect(refused.code).toBe('permission');
      const after = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'plan', row: 2 });
      expect(after.rev).toBe(row.rev);
      expect(await commune.entries()).toHaveLength(1);
    }),
  );

  it(
    'schema: a workbook of a newer add-on is not written',
    opened(async (commune) => {
      const names = (await commune.rows('Cấu hình')).map((row) => row['Mục cài đặt']);
      const row = names.indexOf('Phiên bản cấu trúc') + 2;
      await commune.type('Cấu hình', `B${String(row)}`, [['99']]);
      const refused = refusal(await save(commune, MEETING));
      expect(refused.code).toBe('schema');
      expect(await commune.rows('Hoạt động')).toEqual([]);
    }),
  );

  it(
    'timeout: Google’s words become a sentence, and the same token ends with one row',
    opened(async (commune) => {
      await created(commune);
      const token = newToken();
      const request = { command: 'saveRow', tab: 'activities', token, cells: MEETING } as const;
      const reply = await commune.ask<SavedRow>(OFFICIAL, request, { faults: [{ at: 5, kind: 'fail' }] });
      expect(refusal(reply)).toMatchObject({ code: 'timeout', retryable: true });
      dataOf(await commune.ask<SavedRow>(OFFICIAL, request));
      const rows = await commune.rows('Hoạt động');
      expect(rows.filter(({ _id }) => _id === token)).toHaveLength(1);
    }),
  );
});

describe('text stays text', () => {
  const TRICKY = [
    '=1+1',
    '+84912345678',
    '-Như trên',
    '@SUM(A1)',
    "'nháy",
    '=HYPERLINK("http://x")',
    '1/2',
    '\t=1',
    '<script>alert(1)</script>',
  ];

  it(
    'formula payloads are stored as they were typed, none computed',
    opened(async (commune) => {
      for (const note of TRICKY) {
        const saved = await created(commune, { ...MEETING, note });
        expect(saved.cells.note).toBe(note);
      }
      const sheet = await commune.sheet('Hoạt động');
      expect(sheet.cells.flat().filter((cell) => cell?.f !== undefined)).toEqual([]);
      const rows = await commune.rows('Hoạt động');
      expect(rows.map((row) => row['Ghi chú'])).toEqual(TRICKY);
    }),
  );
});

describe('columns of people', () => {
  it(
    'moved columns and columns of their own: ours are found by header, theirs untouched',
    opened(async (commune) => {
      const width = ((await commune.sheet('Hoạt động')).cells[0] ?? []).length;
      await created(commune);
      await commune.type('Hoạt động', `${letters(width + 1)}1`, [['Của tôi'], ['giữ nguyên']]);
      const { run, response } = await save(commune, { ...MEETING, note: 'dòng hai' });
      expect(response?.ok).toBe(true);
      expect(run.history.filter((call) => call.startsWith('Range.setValues Hoạt động'))).toHaveLength(1);
      const rows = await commune.rows('Hoạt động');
      expect(rows[0]).toMatchObject({ 'Của tôi': 'giữ nguyên' });
      expect(rows[1]).toMatchObject({ 'Ghi chú': 'dòng hai', 'Của tôi': '' });
    }),
  );
});

function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : String.fromCharCode(64 + Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
