import { describe, expect, it } from '@jest/globals';
import type { RunResult } from 'local-google';
import { ACTIVITIES_TAB } from '../../src/workbook/tabs/activities';
import { MOST_ROWS } from '../../src/app/checking/check-edit';
import { columnDefinition } from '../../src/workbook/workbook';
import { BREAKAGES } from '../support/activity-breakages';
import { AFTER_GENERATED, cleanActivities } from '../support/activity-generator';
import { cellOf, type CommuneHost, OWNER, pasted, withCommune } from '../support/demo-commune';
import type { Cells } from '../support/tables-builder';

const FIELDS_IN_ORDER = Object.keys(ACTIVITIES_TAB.columns);
/** Mã … Ghi chú: what an official pastes. */
const PASTED = FIELDS_IN_ORDER.slice(0, FIELDS_IN_ORDER.indexOf('note') + 1);
const ALONE = 'Đạt, chưa so với các dòng khác';
const BUDGET = { 'Range.getValues': 2, 'Cache.getAll': 1, 'Range.setValues': 1 };

const verdicts = async (commune: CommuneHost, count: number): Promise<unknown[]> =>
  (await commune.column('Hoạt động', 'Kiểm tra')).slice(0, count);
const only = (runs: readonly RunResult[]): RunResult => {
  const [run] = runs;
  if (run === undefined || runs.length !== 1) throw new Error(`${String(runs.length)} runs of onEdit`);
  if (!run.ok) throw new Error(run.error?.message);
  return run;
};
const at = (header: string, row: number): string =>
  `${String.fromCharCode(65 + FIELDS_IN_ORDER.findIndex((field) => columnDefinition('activities', field)?.header === header))}${String(row)}`;
const paste = (commune: CommuneHost, rows: readonly Cells<'activities'>[]) =>
  commune.type('Hoạt động', 'A2', pasted('activities', rows, PASTED));
const LOCK_VERDICTS = `function lockVerdicts() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hoạt động');
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0];
  const lock = sheet.getRange(2, header.indexOf('Kiểm tra') + 1, 500, 1).protect();
  lock.removeEditors(lock.getEditors());
}`;
/** Two hundred rows, every fifth broken by an error of §6.0 in one known way. */
const ERRORS = BREAKAGES.filter(({ rule, field }) => rule <= 'HD-10' && PASTED.includes(field));
const twoHundred = () =>
  cleanActivities(200).map((own, index) =>
    index % 5 === 4 ? { ...own, ...ERRORS[(index >> 2) % ERRORS.length]?.change({ own, first: own }) } : own,
  );

describe('on edit', () => {
  it('200 pasted rows with 40 faults: all 200 are kept, 40 marked, within the budget', () =>
    withCommune(async (commune) => {
      const rows = twoHundred();
      const { runs } = await commune.type('Hoạt động', 'A2', pasted('activities', rows, PASTED));
      expect(only(runs).calls).toEqual(BUDGET);
      expect((await commune.column('Hoạt động', 'Mã')).slice(0, 201)).toEqual([
        ...rows.map(({ code }) => code),
        '',
      ]);
      const texts = (await verdicts(commune, 200)).map(String);
      expect(texts.flatMap((text, index) => (text.startsWith('Lỗi: ') ? index % 5 : []))).toEqual(
        Array.from({ length: 40 }, () => 4),
      );
      expect(texts.filter((text) => text === ALONE)).toHaveLength(160);
    }));

  it('one cell: says the first problem in words, with the name that was meant; mended, the row passes', () =>
    withCommune(async (commune) => {
      await paste(commune, cleanActivities(3));
      const { runs } = await commune.type('Hoạt động', at('Xóm', 3), [['Đầm Mu']]);
      expect(only(runs).calls).toEqual(BUDGET);
      expect(await verdicts(commune, 3)).toEqual([
        ALONE,
        'Lỗi: Xóm: không có «Đầm Mu». Có phải «Đầm Mụ»?',
        ALONE,
      ]);
      await commune.type('Hoạt động', at('Xóm', 3), [['Đầm Mụ']]);
      expect(await verdicts(commune, 3)).toEqual([ALONE, ALONE, ALONE]);
    }));

  it('fill-down and a cleared block: every touched row is judged as it stands, blank rows have no verdict', () =>
    withCommune(async (commune) => {
      await paste(commune, cleanActivities(6));
      const filled = await commune.type('Hoạt động', `${at('Hình thức', 2)}:${at('Hình thức', 5)}`, [
        ['HT99'],
      ]);
      expect(only(filled.runs).calls).toEqual(BUDGET);
      expect((await verdicts(commune, 6)).map((text) => String(text).slice(0, 14))).toEqual([
        ...Array.from({ length: 4 }, () => 'Lỗi: Hình thức'),
        ALONE.slice(0, 14),
        ALONE.slice(0, 14),
      ]);
      const cleared = await commune.google.act({
        spreadsheetId: commune.id,
        user: OWNER,
        sheet: 'Hoạt động',
        command: { kind: 'clear', range: { row: 2, column: 0, rows: 2, columns: 14 } },
      });
      expect(only(cleared.runs).calls).toEqual(BUDGET);
      expect((await verdicts(commune, 6)).map((text) => text === '')).toEqual([
        false,
        true,
        true,
        false,
        false,
        false,
      ]);
    }));

  it('a pasted-over header: says so, and marks the rows pasted with it as not checked', () =>
    withCommune(async (commune) => {
      await paste(commune, cleanActivities(2));
      const { runs } = await commune.type('Hoạt động', 'B1', [['Hôm nào'], ['05/02/2024']]);
      const run = only(runs);
      expect(run.calls).toEqual(BUDGET);
      expect(run.shown).toEqual([
        { kind: 'toast', title: 'Loa Xóm', text: expect.stringContaining('thiếu cột «Ngày»') },
      ]);
      expect(await verdicts(commune, 2)).toEqual([
        expect.stringMatching(/^Chưa kiểm tra: Tab «Hoạt động» thiếu cột «Ngày»/),
        ALONE,
      ]);
    }));

  it('users’ own columns between ours: the rows are checked, and only Kiểm tra is written', () =>
    withCommune(async (commune) => {
      await commune.google.act({
        spreadsheetId: commune.id,
        user: OWNER,
        sheet: 'Hoạt động',
        command: { kind: 'insertColumns', at: 3, count: 2, side: 'before' },
      });
      await commune.type('Hoạt động', 'D1', [['Của tôi', '']]);
      const [cells = {}] = cleanActivities(1);
      const [row = []] = pasted('activities', [{ ...cells, hamlets: 'Đầm Mu' }], PASTED);
      const line = [...row.slice(0, 3), 'số riêng', 'ghi riêng', ...row.slice(3)];
      const { runs } = await commune.type('Hoạt động', 'A2', [line]);
      expect(only(runs).calls).toEqual(BUDGET);
      const sheet = await commune.sheet('Hoạt động');
      expect(sheet.cells[1]?.slice(3, 5).map((cell) => cell?.v)).toEqual(['số riêng', 'ghi riêng']);
      expect(cellOf(sheet, 2, 'Kiểm tra')?.v).toBe('Lỗi: Xóm: không có «Đầm Mu». Có phải «Đầm Mụ»?');
      const own = await commune.type('Hoạt động', 'E2', [['sửa ghi riêng']]);
      expect(only(own.runs).calls).toEqual({ 'Cache.getAll': 1, 'Range.getValues': 1 });
    }));

  it('rows past the cap are marked as not checked, and Check all catches up', () =>
    withCommune(async (commune) => {
      // The plan item that most of them name ends in March.
      const rows = cleanActivities(MOST_ROWS + 5).map((row) => ({ ...row, planItem: 'Ngoài kế hoạch' }));
      expect(only((await paste(commune, rows)).runs).calls).toEqual(BUDGET);
      const texts = (await verdicts(commune, rows.length)).map(String);
      expect(texts.slice(0, MOST_ROWS).every((text) => text === ALONE)).toBe(true);
      expect(texts.slice(MOST_ROWS)).toEqual(
        Array.from({ length: 5 }, () => expect.stringMatching(/^Chưa kiểm tra: dán quá nhiều dòng/)),
      );
      await commune.ask({ command: 'check', asOf: AFTER_GENERATED });
      expect(new Set((await verdicts(commune, rows.length)).slice(MOST_ROWS))).toEqual(new Set(['Đạt']));
    }));

  it('a sheet of somebody’s own, a computed tab, the guide: no call at all', () =>
    withCommune(async (commune) => {
      for (const tab of ['Hướng dẫn', 'Khoảng trống', 'Nhật ký'])
        expect(only((await commune.type(tab, 'C9', [['chữ']])).runs).calls).toEqual({});
    }));

  it('facts 43, 42: an official whom a lock of the owner keeps from Kiểm tra: what was typed stays, nothing is shown', () =>
    withCommune(
      async (commune) => {
        const official = 'canbo@binhthuan.example';
        await commune.google.share(commune.id, official, 'editor');
        await commune.run({ fn: 'lockVerdicts' });
        const edit = await commune.type('Hoạt động', at('Ghi chú', 2), [['đã gõ']], official);
        expect(edit.refused).toBeNull();
        expect(edit.runs.map(({ ok, shown }) => [ok, shown])).toEqual([[false, []]]);
        expect((await commune.column('Hoạt động', 'Ghi chú'))[0]).toBe('đã gõ');
        const plan = await commune.type('Kế hoạch', 'A2', [['MK99']], official);
        expect([plan.refused === null, plan.runs]).toEqual([false, []]);
      },
      { script: LOCK_VERDICTS },
    ));
});

describe('ADR 0016: the lists in the document cache', () => {
  it('an edit of a catalogue drops them with two calls of the cache and no read; rows are then marked, until Check all', () =>
    withCommune(async (commune) => {
      const renamed = await commune.type('Xóm', 'B2', [['Đầm Mới']]);
      expect(only(renamed.runs).calls).toEqual({ 'Cache.getAll': 1, 'Cache.putAll': 1 });
      const [row = {}] = cleanActivities(1);
      const cold = await paste(commune, [{ ...row, hamlets: 'Đầm Mới' }]);
      expect(only(cold.runs).calls).toEqual(BUDGET);
      expect(await verdicts(commune, 1)).toEqual([
        expect.stringMatching(/^Chưa kiểm tra: chạy menu Loa Xóm/),
      ]);
      await commune.ask({ command: 'check', asOf: AFTER_GENERATED });
      expect(await verdicts(commune, 1)).toEqual(['Đạt']);
      await commune.type('Hoạt động', at('Ghi chú', 2), [['thêm']]);
      expect(await verdicts(commune, 1)).toEqual([ALONE]);
    }));

  it('opening the spreadsheet fills them where they are gone, and reads nothing where they are there', () =>
    withCommune(async (commune) => {
      await commune.type('Xóm', 'B2', [['Đầm Mới']]);
      const opened = await commune.run({ fn: 'onOpen', from: 'trigger' });
      expect(opened.calls).toEqual({ 'Cache.getAll': 1, 'Range.getValues': 8, 'Cache.putAll': 1 });
      const again = await commune.run({ fn: 'onOpen', from: 'trigger' });
      expect(again.calls).toEqual({ 'Cache.getAll': 1 });
      const [row = {}] = cleanActivities(1);
      await paste(commune, [{ ...row, hamlets: 'Đầm Mới' }]);
      expect(await verdicts(commune, 1)).toEqual([ALONE]);
    }));

  it('fact 24: opening without authorisation makes the menu and asks Google for nothing', () =>
    withCommune(async (commune) => {
      const { ok, calls, menus } = await commune.run({ fn: 'onOpen', from: 'trigger', authMode: 'NONE' });
      expect([ok, calls, menus.length]).toEqual([true, {}, 1]);
    }));

  it('a plan item typed just now is known to Hoạt động', () =>
    withCommune(async (commune) => {
      const free = (await commune.column('Kế hoạch', 'Mã mục')).filter((code) => code !== '').length + 2;
      await commune.type('Kế hoạch', `A${String(free)}`, [
        ['MK77', 'Việc mới', 'ND3.6', 'HT2.2', 'Hội Phụ nữ', '', 'Từng xóm'],
      ]);
      const [row = {}] = cleanActivities(1);
      await paste(commune, [{ ...row, planItem: 'MK77', topics: 'ND3.6', form: 'HT2.2' }]);
      expect(await verdicts(commune, 1)).toEqual([ALONE]);
    }));
});
