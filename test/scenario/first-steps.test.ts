import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FirstStepsData, ShapedPlanData } from '../../src/rpc/first-steps-data';
import type { CoverageData } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const steps = (commune: Commune) => commune.data<FirstStepsData>(OWNER, { command: 'firstSteps' });
/** A day as the sheet holds it. */
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const COMMUNE = {
  command: 'saveCommune',
  communeName: 'xã Bình Thuận',
  hamletNoun: 'thôn',
  parentAgency: 'UBND tỉnh Ninh Bình',
  planYear: '2024',
  criteriaSet: 'XM21',
} as const;

describe('the path of first setting up', () => {
  it('the commune is written once, each setting with its entry; what says so already is not written again', async () => {
    await withCommune(prepared, async (commune) => {
      const first = await commune.data<{ written: number }>(OWNER, COMMUNE);
      expect(first.written).toBeGreaterThanOrEqual(3);
      const told = (await commune.rows('Nhật ký')).filter((row) => row['Thao tác'] === 'Thiết lập lần đầu');
      expect(told.map((row) => row['Sau'])).toContain('UBND tỉnh Ninh Bình');
      expect(await commune.data(OWNER, COMMUNE)).toEqual({ written: 0 });
      expect((await steps(commune)).book?.commune).toMatchObject({
        communeName: 'xã Bình Thuận',
        hamletNoun: 'thôn',
      });
    });
  });

  it.each([
    [{ communeName: ' ' }, 'Tên xã còn trống'],
    [{ planYear: '24' }, 'Năm kế hoạch ghi «24»'],
    [{ hamletNoun: '123' }, 'Đơn vị dân cư ghi «123»'],
  ])(
    '%j is refused in a sentence that says what to type, and nothing is written',
    async (wrong, sentence) => {
      await withCommune(prepared, async (commune) => {
        const { response } = await commune.ask(OWNER, { ...COMMUNE, ...wrong });
        expect(response).toMatchObject({ ok: false, code: 'request' });
        expect(response?.ok === false && response.message).toContain(sentence);
        expect((await steps(commune)).book?.commune.parentAgency).not.toBe('UBND tỉnh Ninh Bình');
      });
    },
  );

  it('somebody who may not change Cấu hình is told so, and nothing is written', async () => {
    await withCommune(prepared, async (commune) => {
      const { response } = await commune.ask(OFFICIAL, COMMUNE);
      expect(response).toMatchObject({ ok: false, code: 'permission' });
    });
  });

  it('months and targets stand in the plan, are told again, and change no other cell', async () => {
    await withCommune(prepared, async (commune) => {
      const before = await commune.rows('Kế hoạch');
      const count = before.length;
      const shaped = await commune.data<ShapedPlanData>(OWNER, {
        command: 'shapePlan',
        months: { from: 3, to: 11 },
        targets: { MK01: '2' },
      });
      expect(shaped).toEqual({ changed: count, kept: [] });
      const after = await commune.rows('Kế hoạch');
      expect([
        ...new Set(after.map((row) => `${String(row['Từ ngày'])} ${String(row['Đến ngày'])}`)),
      ]).toEqual([`${String(serialOf(2024, 3, 1))} ${String(serialOf(2024, 11, 30))}`]);
      const bare = (rows: typeof after) =>
        rows.map((row) => ({ ...row, 'Từ ngày': '', 'Đến ngày': '', 'Chỉ tiêu': '' }));
      expect(bare(after)).toEqual(bare(before));
      const { book } = await steps(commune);
      expect(book?.months).toEqual({ from: 3, to: 11 });
      expect(book?.plan[0]).toMatchObject({ code: 'MK01', target: '2' });
      const { response } = await commune.ask(OWNER, { command: 'shapePlan', months: { from: 5, to: 2 } });
      expect(response?.ok === false && response.message).toContain('Từ tháng 5 đến tháng 2 là ngược');
    });
  });

  it('a blank plan keeps items that somebody changed or an activity names, and names them', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OWNER, {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        cells: { ...MEETING },
      });
      await commune.data(OWNER, { command: 'shapePlan', months: { from: 2, to: 12 }, targets: {} });
      const cleared = await commune.data<ShapedPlanData>(OWNER, { command: 'shapePlan', clear: true });
      expect(cleared.kept).toEqual(['MK01']);
      expect((await steps(commune)).book?.plan.map(({ code }) => code)).toEqual(['MK01']);
      const told = (await commune.rows('Nhật ký')).filter((row) => row['Thao tác'] === 'Thiết lập lần đầu');
      expect(told.length).toBeGreaterThan(cleared.changed);
    });
  });

  it('a call that is broken off anywhere and made again ends with the same plan', async () => {
    const shape = { command: 'shapePlan', months: { from: 3, to: 11 }, targets: { MK01: '2' } } as const;
    await withCommune(prepared, async (commune) => {
      const whole = await commune.ask(OWNER, shape);
      const wanted = await commune.rows('Kế hoạch');
      const calls = whole.run.history.length;
      for (const at of [0.3, 0.6, 0.8, 0.95].map((part) => Math.max(1, Math.floor(calls * part)))) {
        await withCommune(prepared, async (other) => {
          await other.ask(OWNER, shape, { faults: [{ at, kind: 'kill' }] });
          await other.data(OWNER, shape);
          expect(await other.rows('Kế hoạch')).toEqual(wanted);
        });
      }
    });
  });

  it('the first coverage counts what was recorded', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OWNER, {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        cells: { ...MEETING },
      });
      expect((await steps(commune)).book).toMatchObject({ activities: 1, computed: false, period: '2024' });
      const coverage = await commune.data<CoverageData>(OWNER, { command: 'coverage', period: '2024' });
      expect(coverage.hamlets.filter(({ period }) => period.direct > 0).map(({ name }) => name)).toEqual([
        'Bình Xuân',
      ]);
      expect((await steps(commune)).book?.computed).toBe(true);
    });
  });
});
