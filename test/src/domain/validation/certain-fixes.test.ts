import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cell } from '../../../../src/domain/tables/cell';
import type { RowTab } from '../../../../src/domain/tables/fields';
import type { Tables } from '../../../../src/domain/tables/table';
import { certainFixes } from '../../../../src/domain/validation/certain-fixes';
import type { CellMend } from '../../../../src/domain/validation/certain-fixes';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { ALL_RULES } from '../../../../src/domain/validation/rules/all-rules';
import { RULES_BOOK } from '../../../../rules-book/all-entries';
import { starterTables } from '../../../support/starter-tables';
import { tablesWith, TODAY } from '../../../support/tables-builder';

function applied(tables: Tables, mends: readonly CellMend[]): Tables {
  const byCell = new Map(
    mends.map(({ tab, row, field, value }) => [`${tab} ${String(row)} ${field}`, value]),
  );
  const mended = (tab: RowTab) =>
    tables[tab].map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(
        Object.entries<Cell>(cells).map(([field, cell]) => {
          const key = `${tab} ${String(row)} ${field}`;
          return [field, byCell.has(key) ? (byCell.get(key) ?? null) : cell];
        }),
      ),
    }));
  return Object.fromEntries(
    (Object.keys(tables) as RowTab[]).map((tab) => [tab, mended(tab)]),
  ) as unknown as Tables;
}

function expectSettled(tables: Tables): void {
  const first = checkTables(tables, TODAY);
  const after = checkTables(applied(tables, certainFixes(first.findings)), TODAY);
  expect(certainFixes(after.findings)).toEqual([]);
  expect(after.book.activities).toEqual(first.book.activities);
}

describe('certain mends', () => {
  it.each(ALL_RULES.map(({ id }) => [id] as const))(
    '%s: applied once, nothing certain is left, and the Book is the same',
    (id) => {
      const tables = tablesWith(RULES_BOOK[id].fails);
      const first = checkTables(tables, TODAY);
      const after = checkTables(applied(tables, certainFixes(first.findings)), TODAY);
      expect(certainFixes(after.findings)).toEqual([]);
      expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual(
        first.findings.filter(({ severity }) => severity === 'error'),
      );
    },
  );

  it('the made-up year settles after one round', () => {
    const tables = starterTables('binh-thuan-2024');
    const fixes = certainFixes(checkTables(tables, TODAY).findings);
    expect(fixes.map(({ value }) => value)).toEqual(expect.arrayContaining(['Thuận Phong 12', 'Bình Khang']));
    expect(certainFixes(checkTables(applied(tables, fixes), TODAY).findings)).toEqual([]);
  });

  it('whatever is typed, one round settles and changes nothing that was understood', () => {
    const messy = fc.constantFrom(
      'Bình Xuân',
      'xóm bình xuân',
      ' Đình6;X01 ',
      'Bi\u0300nh Khang',
      'Dam Mu',
      '§Çm Mô',
      'Trại 4; trại 4',
      '05.03.24',
      '31/04/2024',
      '1,234',
      '500k',
      'ND3.6;nd1',
      'huỷ',
      'Đã  thực hiện',
      'mk13',
      'ngoài kế hoạch',
      '',
      ' ; ',
      '\u200b',
      '2 sào',
      'Bình Xuân:60',
      'khoảng 50',
      'Công chức  văn hoá',
      '=1+1',
      '<b>x</b>',
      'https://a.vn/x ',
    );
    const number = fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.double({ min: 0, max: 100, noNaN: true }));
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 4, arbitrary: messy },
      number,
      fc.boolean(),
      fc.constant(null),
      fc.string({ maxLength: 8 }),
    );
    const fields = [
      'code',
      'date',
      'status',
      'planItem',
      'topics',
      'form',
      'scope',
      'hamlets',
      'leadUnit',
      'attendance',
      'evidence',
      'note',
      'confirmation',
      'areaM2',
      'stage',
      'householdsByHamlet',
      'criteria',
      'cost',
      'fundingSource',
    ] as const;
    const patch = fc.record(Object.fromEntries(fields.map((field) => [field, cell])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(patch, { minLength: 1, maxLength: 5 }), (activities) => {
        expectSettled(tablesWith({ activities: activities }));
      }),
      { numRuns: 300, seed: 2024 },
    );
  });

  it('a mend names its cell, what stood there, and at most one value a cell', () => {
    const fixes = certainFixes(
      checkTables(tablesWith({ activities: [{ hamlets: 'xóm bình xuân', attendance: '95' }] }), TODAY)
        .findings,
    );
    expect(fixes).toEqual([
      {
        rule: 'HD-63',
        tab: 'activities',
        row: 2,
        field: 'hamlets',
        received: 'xóm bình xuân',
        value: 'Bình Xuân',
      },
      { rule: 'HD-63', tab: 'activities', row: 2, field: 'attendance', received: '95', value: 95 },
    ]);
  });
});
