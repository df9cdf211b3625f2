import { describe, expect, it } from '@jest/globals';
import type { CheckData } from '../../src/rpc/messages';
import { AFTER_GENERATED, cleanActivities } from '../support/activity-generator';
import { type CommuneHost, columnValues, pasted, withCommune } from '../support/demo-commune';

const FIELDS = ['code', 'date', 'status', 'planItem', 'topics', 'form', 'scope', 'hamlets', 'leadUnit'];
const check = (commune: CommuneHost) => commune.ask<CheckData>({ command: 'check', asOf: AFTER_GENERATED });
const column = async (commune: CommuneHost, header: string, count: number): Promise<unknown[]> =>
  columnValues(await commune.sheet('Hoạt động'), header).slice(0, count);

describe('docs/workbook.md «Tabs and headers»: Mã and _id', () => {
  it('Check all gives what is missing under the lock, after the highest, and keeps what is there', () =>
    withCommune(async (commune) => {
      const rows = cleanActivities(4).map((cells, index) => ({
        ...cells,
        code: index === 1 ? 'HD041' : null,
      }));
      await commune.type('Hoạt động', 'A2', pasted('activities', rows, FIELDS));
      const { run } = await check(commune);
      expect(await column(commune, 'Mã', 5)).toEqual(['HD042', 'HD041', 'HD043', 'HD044', '']);
      expect(new Set(await column(commune, '_id', 4)).size).toBe(4);
      // For the ids, for Kiểm tra, and for «_Lưu».
      expect(run.calls).toMatchObject({ 'Lock.tryLock': 3, 'Lock.releaseLock': 3 });
      expect(run.history.filter((call) => call.startsWith('Range.getValues Hoạt động'))).toHaveLength(2);
      const before = await commune.sheet('Hoạt động');
      const again = await check(commune);
      expect(Object.keys(again.run.calls)).not.toContain('Range.setValues');
      expect((await commune.sheet('Hoạt động')).cells).toEqual(before.cells);
    }));

  it('a copy of a row keeps its Mã, which is an error on both, and the lower one gets an _id of its own', () =>
    withCommune(async (commune) => {
      await commune.type('Hoạt động', 'A2', pasted('activities', cleanActivities(1), FIELDS));
      await check(commune);
      const sheet = await commune.sheet('Hoạt động');
      const line =
        sheet.cells[1]?.map((cell, index) => (index === 1 ? '15/12/2023' : (cell?.v ?? null))) ?? [];
      await commune.type('Hoạt động', 'A3', [line]);
      const [id] = await column(commune, '_id', 1);
      expect(await column(commune, '_id', 2)).toEqual([id, id]);
      const { data } = await check(commune);
      const [first, second] = await column(commune, '_id', 2);
      expect(first).toBe(id);
      expect([second === id, second === '']).toEqual([false, false]);
      expect(data.findings.filter(({ rule }) => rule === 'HD-12').map(({ row }) => row)).toEqual([2, 3]);
    }));

  it('while somebody else holds the lock, rows are checked all the same and get their Mã the next time', () =>
    withCommune(
      async (commune) => {
        const rows = cleanActivities(1).map((cells) => ({ ...cells, code: null }));
        await commune.type('Hoạt động', 'A2', pasted('activities', rows, FIELDS));
        const held = commune.run({ fn: 'holdLock' });
        const { data } = await check(commune);
        expect(data.counts.rows).toBeGreaterThan(0);
        expect(await column(commune, 'Mã', 1)).toEqual(['']);
        expect((await held).ok).toBe(true);
        await check(commune);
        expect(await column(commune, 'Mã', 1)).toEqual(['HD001']);
      },
      {
        seed: 3,
        script:
          'function holdLock() { LockService.getDocumentLock().waitLock(1000); Utilities.sleep(60000); }',
      },
    ));
});

describe('a summary per tab and per officer', () => {
  it('findings go to who answers for the hamlet, else to the unit that leads', () =>
    withCommune(async (commune) => {
      const rows = cleanActivities(3);
      const broken = [
        { ...rows[0], topics: 'ND99', hamlets: 'Bình Xuân' },
        { ...rows[1], topics: 'ND99', scope: 'Toàn xã', hamlets: null, leadUnit: 'Hội Phụ nữ' },
        { ...rows[2], topics: 'ND99', hamlets: 'Bình Xuân' },
      ];
      await commune.type('Hoạt động', 'A2', pasted('activities', broken, FIELDS));
      const { data } = await check(commune);
      const officer = columnValues(await commune.sheet('Xóm'), 'Người phụ trách')[
        columnValues(await commune.sheet('Xóm'), 'Tên xóm').indexOf('Bình Xuân')
      ];
      const errors = data.counts.byOfficer.map(({ email, name, error }) => ({ who: email || name, error }));
      expect(errors).toContainEqual({ who: officer, error: 2 });
      expect(errors).toContainEqual({ who: 'Hội Phụ nữ', error: 1 });
      expect(data.counts.byTab['Hoạt động']?.error).toBe(3);
    }));
});
