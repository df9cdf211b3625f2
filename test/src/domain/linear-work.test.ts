import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar/calendar-date';
import { coverageOf } from '../../../src/domain/coverage/compute-coverage';
import { periodView } from '../../../src/domain/coverage/period-view';
import type { Tables } from '../../../src/domain/tables/table';
import { activityOf } from '../../../src/domain/reading/build-book';
import { createCatalogue } from '../../../src/domain/reading/catalogue';
import { checkTables, listsOf } from '../../../src/domain/validation/check-tables';
import { readEntries } from '../../../src/domain/reading/read-tables';
import { ROW_RULES, WORKBOOK_RULES } from '../../../src/domain/validation/rules/all-rules';
import { runRowRules, runWorkbookRules } from '../../../src/domain/validation/run-rules';
import { AFTER_GENERATED, cleanActivities } from '../../support/activity-generator';
import { aPeriod, day } from '../../support/book-builder';
import { day as dayCell, tablesWith } from '../../support/tables-builder';

/** Rows of one year, no two alike, in hamlets and with units of the sample commune. */
function tablesOf(count: number): Tables {
  const patterns = cleanActivities(2000);
  const activities = Array.from({ length: count }, (_, i) => ({
    ...patterns[i % patterns.length],
    code: `HD${String(i + 1)}`,
    date: dayCell(addDays(day('2023-12-15'), i % 360)),
    leadUnit: `Đơn vị ${String(Math.floor(i / 40))}`,
    evidence: `https://drive.google.com/file/d/${String(i)}`,
  }));
  return tablesWith({ activities });
}

/** The same objects, with every read of one of their fields counted. */
function counted<T extends object>(
  objects: readonly T[],
): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0;
  const list = objects.map(
    (object) =>
      new Proxy(object, {
        get: (target, key): unknown => {
          reads += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  return { list, reads: () => reads };
}

/** Reads of cells and of what was read of them, while rows are read, checked by themselves and compared. */
function readsOfChecking(count: number): number {
  const tables = tablesOf(count);
  const catalogue = createCatalogue(listsOf(tables, AFTER_GENERATED));
  const cells = counted(tables.activities.map((row) => row.cells));
  const rows = tables.activities.map((row, i) => ({ ...row, cells: cells.list[i] ?? row.cells }));
  const read = readEntries('activities', rows, catalogue);
  const fields = counted(read.map((row) => row.fields));
  const activities = read.map((row, i) => ({ ...row, fields: fields.list[i] ?? row.fields }));
  const context = { catalogue, today: AFTER_GENERATED, linksSeen: true };
  const valid = counted(activities.flatMap((row) => activityOf(row, new Map()) ?? []));
  const others = { plan: [], contributions: [], examples: [], hamlets: [], officers: [] };
  const lists = {
    topics: [],
    forms: [],
    criteria: [],
    indicators: [],
    settings: [],
    audit: [],
    otherFigures: [],
  };
  const compared = { ...others, ...lists, activities, validActivities: valid.list };
  runRowRules(ROW_RULES.activities, activities, context);
  runWorkbookRules(WORKBOOK_RULES, compared, context);
  expect(valid.list).toHaveLength(count);
  return cells.reads() + fields.reads() + valid.reads();
}

/** Reads of activities while all of coverage is computed. */
function readsOfCoverage(count: number): number {
  const { book } = checkTables(tablesOf(count), AFTER_GENERATED);
  const { list, reads } = counted(book.activities.flatMap(({ activity }) => activity ?? []));
  const activities = book.activities.map((entry, i) => ({ ...entry, activity: list[i] ?? null }));
  const period = aPeriod('2024-Q2');
  const { counted: rows } = coverageOf(periodView({ ...book, activities }, period, period.to));
  expect(rows.length).toBeGreaterThan(count / 5);
  return reads();
}

describe('docs/workbook.md «Budgets»: work grows linearly with rows, counted in reads of fields', () => {
  it.each([
    ['checking', readsOfChecking],
    ['coverage', readsOfCoverage],
  ])('%s: at most ten times the reads for ten times the rows', (_, readsOf) => {
    const few = readsOf(1000);
    const many = readsOf(10_000);
    expect(few).toBeGreaterThan(1000);
    // More rows in the same year meet more often, and what is found is read once more.
    expect(many / few).toBeLessThanOrEqual(10.1);
  });
});
