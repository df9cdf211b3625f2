import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { shownText } from '../../../../src/domain/cells/cell-text';
import { readNumber } from '../../../../src/domain/cells/read-number';
import { valueOf } from '../../../../src/domain/cells/read';
import { findingMessage } from '../../../../src/wording/vi';
import { structureText } from '../../../../src/wording/upkeep/structure';
import { columnsOf } from '../../../../src/workbook/workbook';
import { readColumn } from '../../../support/read-column';
import { rowOf, tablesWith, TODAY } from '../../../support/tables-builder';

const MONEY = { fundingSource: 'NSNN' } as const;

describe('B.16: no sentence says what is not so', () => {
  it('what a sum left behind is the number that it shows', () => {
    const exact = Array.from({ length: 500 }, (_, index) => index + 1);
    for (const value of exact) {
      // The nearest numbers that binary has beside it.
      for (const noise of [1 - 2 ** -53, 1 + 2 ** -52]) {
        expect(valueOf(readNumber(value * noise, 'count'))).toBe(value);
        expect(shownText(value * noise)).toBe(shownText(value));
      }
    }
    expect(valueOf(readNumber(0.1 + 0.2, 'decimal'))).toBe(0.3);
    expect(readColumn('attendance', [94.99999999999999], { rest: { householdsAttending: 90 } })).toEqual([
      [],
    ]);
  });

  it('what is no whole number is shown as none', () => {
    for (const value of [94.9999999, 95.0000001, 0.00000001, 1.123456789, 12.5, 1e-9])
      expect(shownText(value)).toMatch(/,\d*[1-9]$/);
    expect(readColumn('attendance', [94.9999999]).flat().map(findingMessage)).toEqual([
      expect.stringContaining('«94,9999999» không phải số nguyên'),
    ]);
  });

  it('a day with «năm» before its year is a day', () => {
    const days = Array.from({ length: 28 }, (_, index) => index + 1);
    const said = readColumn(
      'date',
      days.map((day) => `${String(day)}/3 năm 2024`),
    );
    expect(said.flat().map(({ rule, fix }) => [rule, fix?.certain])).toEqual(days.map(() => ['HD-63', true]));
  });

  it.each<['activities' | 'plan' | 'contributions' | 'examples', string, string]>([
    ['activities', 'date', 'HD-65'],
    ['activities', 'note', 'HD-65'],
    ['activities', 'hamlets', 'HD-65'],
    ['plan', 'title', 'KH-22'],
    ['contributions', 'hamlet', 'DG-18'],
    ['examples', 'name', 'GM-17'],
  ])('%s: a row of totals, labelled in %s, has one finding', (tab, field, rule) => {
    for (const label of ['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Cộng:', 'Tổng cộng năm 2024', 'Lũy kế']) {
      const tables = tablesWith();
      const fields = Object.keys(tables[tab][0]?.cells ?? {});
      const figures = fields.filter((name) => /attendance|households$|value|cost|target/.test(name));
      const blank = Object.fromEntries(fields.map((name): [string, Cell] => [name, null]));
      const cells = { ...blank, ...Object.fromEntries(figures.map((name) => [name, 1234])), [field]: label };
      const { findings } = checkTables({ ...tables, [tab]: [...tables[tab], rowOf(tab, 9, cells)] }, TODAY);
      expect(findings.map((found) => [found.rule, found.row, found.field])).toEqual([[rule, 9, field]]);
    }
  });

  it('a row that is no total is judged as ever', () => {
    const [first] = readColumn('note', ['Tổng kết phong trào'], { rest: { date: null } });
    expect(first).toEqual([]);
    const tables = tablesWith({ activities: [{ title: 'Tổng vệ sinh', date: null }] });
    expect(checkTables(tables, TODAY).findings.map(({ rule }) => rule)).toContain('HD-01');
  });

  it('a cost under the smallest banknote is asked about, in Hoạt động and in Kế hoạch', () => {
    const costs = [1, 500, 999, 1000, 500_000, 0];
    const said = readColumn('cost', costs, { rest: MONEY }).map((found) => found.map(({ rule }) => rule));
    expect(said).toEqual([['HD-66'], ['HD-66'], ['HD-66'], [], [], []]);
    expect(
      checkTables(tablesWith({ plan: [{ cost: 500 }] }), TODAY)
        .findings.map(findingMessage)
        .filter((text) => text.startsWith('Kinh phí')),
    ).toEqual([expect.stringContaining('«500» đồng là quá nhỏ')]);
  });

  it('many missing headers of a tab are one sentence', () => {
    const missing = columnsOf('activities').map(
      ([field]) => ({ kind: 'missing-header', tab: 'activities', field }) as const,
    );
    const said = structureText([...missing, { kind: 'missing-tab', tab: 'plan' }]);
    expect(said.match(/Tab «Hoạt động»/g)).toHaveLength(1);
    expect(said).toContain('Thiếu tab «Kế hoạch»');
    expect(structureText([{ kind: 'headers-lower', tab: 'activities', row: 3 }])).toContain(
      'xóa các dòng 1–2',
    );
  });

  it('the sentence about a weekday names the day that it is', () => {
    const [said] = readColumn('date', ['Thứ hai, 5/3/2024']);
    expect(said?.map(findingMessage)).toEqual([
      'Ngày: «Thứ hai, 5/3/2024»: «05/03/2024» là thứ ba. Đúng ngày thì bấm sửa; đúng thứ thì xin sửa ngày.',
    ]);
  });
});
