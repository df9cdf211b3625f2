import type { StructureProblem } from '../../app/ports';
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
