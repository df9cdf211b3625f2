import type { RowTab } from '../../../domain/tables/fields';
import { columnsOf } from '../../../workbook/workbook';
import { locateColumns } from '../locate-columns';

export interface HeaderPlan {
  /** Field to column, from 1, for every field of the tab. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Headers to write, in the order of the definition. */
  readonly written: readonly { readonly field: string; readonly column: number; readonly header: string }[];
}

/**
 * Where each missing header goes. `values` is the tab with its header row. A header returns to its place where that
 * column is empty, or where the header alone was lost (its neighbours stand around a column without one); else it
 * goes behind the last column in use. Text in row 1 and content of a column without a header that is not surely
 * ours are never taken.
 */
export function planHeaders(tab: RowTab, values: readonly (readonly unknown[])[]): HeaderPlan {
  const sheet = describeColumns(values);
  const fields = columnsOf(tab).map(([field]) => field as string);
  const columnOf = new Map(locateColumns(tab, values[0] ?? []).columnOf);
  const lostWholeRow = columnOf.size === 0 && !sheet.anyHeader;
  const written: { field: string; column: number; header: string }[] = [];
  let place = 0;
  columnsOf(tab).forEach(([field, { header }], index) => {
    const found = columnOf.get(field);
    if (found !== undefined) {
      place = found;
      return;
    }
    const next = place + 1;
    const fits =
      !sheet.isTaken(next) &&
      (sheet.isEmpty(next) || lostWholeRow || closesGap(fields, columnOf, index, next));
    const column = fits ? next : sheet.firstBehind();
    sheet.take(column);
    columnOf.set(field, column);
    written.push({ field, column, header });
    if (fits) place = column;
  });
  return { columnOf, written };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether somebody deleted row 1, so that data begins there: no header of ours stands in it, and where the
 * definition has `_id` there is one.
 */
export function isHeaderRowDeleted(tab: RowTab, values: readonly (readonly unknown[])[]): boolean {
  const [first = []] = values;
  const id = first[columnsOf(tab).findIndex(([field]) => (field as string) === '_id')];
  return locateColumns(tab, first).columnOf.size === 0 && typeof id === 'string' && UUID.test(id);
}

/** Whether the fields missing from `index` on fill exactly the columns up to the next field that stands. */
function closesGap(
  fields: readonly string[],
  columnOf: ReadonlyMap<string, number>,
  index: number,
  column: number,
): boolean {
  const ahead = fields.slice(index + 1).findIndex((field) => columnOf.has(field));
  const standing = ahead < 0 ? undefined : columnOf.get(fields[index + 1 + ahead] ?? '');
  return standing === column + ahead + 1;
}

interface SheetColumns {
  readonly anyHeader: boolean;
  /** Has a header, or was given one just now. */
  isTaken(column: number): boolean;
  /** Nothing stands in it, in any row. */
  isEmpty(column: number): boolean;
  firstBehind(): number;
  take(column: number): void;
}

function describeColumns(values: readonly (readonly unknown[])[]): SheetColumns {
  const taken = new Set<number>();
  const used = new Set<number>();
  values.forEach((line, row) => {
    line.forEach((value, index) => {
      if (value === '') return;
      used.add(index + 1);
      if (row === 0) taken.add(index + 1);
    });
  });
  return {
    anyHeader: taken.size > 0,
    isTaken: (column) => taken.has(column),
    isEmpty: (column) => !used.has(column),
    firstBehind: () => [...used].reduce((a, b) => Math.max(a, b), 0) + 1,
    take: (column) => {
      taken.add(column);
      used.add(column);
    },
  };
}
