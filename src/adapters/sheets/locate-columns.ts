import type { StructureProblem } from '../../app/ports/ports';
import type { RowTab } from '../../domain/tables/fields';
import { headerKey } from '../../workbook/header-key';
import { columnsOf } from '../../workbook/workbook';

export interface LocatedColumns {
  /** Field to column, from 1. Of a repeated header: the first. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly problems: readonly StructureProblem[];
  /** Fields whose column is not there and need not be: their cells are blank. */
  readonly absent: readonly string[];
}

/** Titles take no more rows above the headers than these. */
const LOWEST_HEADER_ROW = 12;

/** The same of a tab read from its first row on: headers that stand lower are named once, not each as missing. */
export function locateInTab(tab: RowTab, values: readonly (readonly unknown[])[]): LocatedColumns {
  const located = locateColumns(tab, values[0] ?? []);
  const all = columnsOf(tab).length;
  if (located.columnOf.size * 2 > all) return located;
  const lower = values
    .slice(1, LOWEST_HEADER_ROW)
    .findIndex((line) => locateColumns(tab, line).columnOf.size * 2 > all);
  return lower < 0 ? located : { ...located, problems: [{ kind: 'headers-lower', tab, row: lower + 2 }] };
}

/** Finds each of our columns by its header; users' own columns are not looked at. */
export function locateColumns(tab: RowTab, headerRow: readonly unknown[]): LocatedColumns {
  const columnsByKey = new Map<string, number[]>();
  headerRow.forEach((header, index) => {
    if (typeof header !== 'string' || header === '') return;
    const key = headerKey(header);
    columnsByKey.set(key, [...(columnsByKey.get(key) ?? []), index + 1]);
  });
  const columnOf = new Map<string, number>();
  const problems: StructureProblem[] = [];
  const absent: string[] = [];
  for (const [field, { header, required }] of columnsOf(tab)) {
    const columns = columnsByKey.get(headerKey(header)) ?? [];
    const [first] = columns;
    if (first !== undefined) columnOf.set(field, first);
    else if (required) problems.push({ kind: 'missing-header', tab, field });
    else absent.push(field);
    if (columns.length > 1) problems.push({ kind: 'repeated-header', tab, field, columns });
  }
  return { columnOf, problems, absent };
}
