import { addDays } from '../../src/domain/calendar/calendar-date';
import { isDateCell } from '../../src/domain/tables/cell';
import { ROW_CREATED_LABEL } from '../../src/domain/tables/choices';
import type { RuleId } from '../../src/domain/validation/rules/all-rules';
import { LATE, textOf } from '../../rules-book/breakage';
import type { RuleExample } from '../../rules-book/example';
import type { Breakage } from './activity-breakages';
import { BREAKAGES } from './activity-breakages';
import type { Cells } from './tables-builder';
import { day } from './tables-builder';

type Given = Cells<'activities'>;

/** What the broken rows lean on: plan items for one hamlet or one season, and a hamlet of former years. */
const LISTS: RuleExample = {
  plan: [
    {},
    { code: 'MK-TRAI-4', topics: 'ND1; ND2.4; ND3.6', hamlets: 'Trại 4' },
    { code: 'MK-CUOI-NAM', topics: 'ND1; ND2.4; ND3.6', from: day('2024-12-01') },
    { code: 'MK-DAU-NAM', topics: 'ND1; ND2.4; ND3.6', to: day('2023-12-15') },
  ],
  hamlets: [
    {},
    {},
    {},
    {},
    {},
    {},
    { code: 'X07', name: 'Bình Sơn', validTo: day('2023-11-30'), mergedInto: 'X01' },
  ],
};

export interface BrokenRows {
  /** Changes to the sample workbook; Hoạt động holds the broken rows from row 2. */
  readonly tables: RuleExample;
  /** All that must be said of Hoạt động, as «HD-01 2 date». */
  readonly expected: readonly string[];
  /** Rows that a finding names, with the rule they break. */
  readonly brokenRows: readonly { readonly row: number; readonly rule: RuleId }[];
}

/** Lays the breakages over clean rows, one after the other, until `count` rows are broken. */
export function breakRows(clean: readonly Given[], count: number): BrokenRows {
  const activities: Given[] = [];
  const expected: string[] = [];
  const brokenRows: { row: number; rule: RuleId }[] = [];
  for (let index = 0; brokenRows.length < count; index += 1) {
    const { rule, field, change, rows, found, also } = breakageAt(index);
    const first = clean[activities.length] ?? {};
    for (let nth = 0; nth < rows; nth += 1) {
      const own = clean[activities.length] ?? {};
      const row = activities.push({ ...own, ...change({ own, first }) }) + 1;
      if (found === 'last' && nth < rows - 1) continue;
      brokenRows.push({ row, rule });
      expected.push(...[`${rule} ${field}`, ...also].map((at) => at.replace(' ', ` ${String(row)} `)));
    }
  }
  return { tables: { ...LISTS, activities, audit: lateEntries(activities) }, expected, brokenRows };
}

function breakageAt(index: number): Breakage {
  const found = BREAKAGES[index % BREAKAGES.length];
  if (found === undefined) throw new RangeError('There are no breakages.');
  return found;
}

function lateEntries(activities: readonly Given[]): RuleExample['audit'] & object {
  return activities.flatMap(({ _id, date = null }) =>
    textOf(_id).startsWith(LATE) && isDateCell(date)
      ? [{ id: textOf(_id), at: `${addDays(date.date, 45)}T08:00:00`, action: ROW_CREATED_LABEL }]
      : [],
  );
}
