import { describe, expect, it } from '@jest/globals';
import type { RunResult } from '../../host/client';
import { ACTIVITIES_TAB } from '../../src/workbook/tabs/activities';
import { BREAKAGES, cleanActivities } from '../support/activity-generator';
import { cellOf, type CommuneHost, headersOf, pasted, withCommune } from '../support/commune-host';

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
/** Two hundred rows, every fifth broken by an error of §6.0 in one known way. */
const ERRORS = BREAKAGES.filter(({ rule, field }) => rule <= 'HD-10' && PASTED.includes(field));
const twoHundred = () =>
  cleanActivities(200).map((cells, index) =>
    index % 5 === 4 ? { ...cells, ...ERRORS[(index >> 2) % ERRORS.length]?.cells } : cells,
  );

describe('issue 4 item 4: on edit', () => {
  it('200 pasted rows with 40 faults: all 200 are kept, 40 marked, within the budget', () =>
    withCommune(async (commune) => {
      const rows = twoHundred();
      const { runs } = await commune.type('Hoạt động', 'A2', pasted('activities', rows, PASTED));
      expect(only(runs).calls).toEqual(BUDGET);
      expect((await commune.column('Hoạt động', 'Mã')).slice(0, 201)).toEqual([...rows.map(({ code }) => code), '']);
      const texts = (await verdicts(commune, 200)).map(String);
      expect(texts.flatMap((text, index) => (text.startsWith('Lỗi: ') ? index % 5 : []))).toEqual(
        Array.from({ length: 40 }, () => 4),
      );
      expect(texts.filter((text) => text === ALONE)).toHaveLength(160);
    }));
});
