import { ok } from '../../domain/result';
import type { RowTab } from '../../domain/tables/fields';
import { columnLetters } from '../../workbook/column-letters';
import { structureMessage } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** Selects a cell of the grid for the person at the keyboard; the row's first column where no field is named. */
export function goTo(
  ports: Ports,
  tab: RowTab,
  row: number,
  field?: string,
): Outcome<{ readonly a1: string }> {
  const columns = ports.rows.columnsAt(tab);
  const column = field === undefined ? 1 : columns[field];
  if (column === undefined) {
    return failure('structure', structureMessage({ kind: 'missing-header', tab, field: field ?? '' }));
  }
  ports.selection.select(tab, row, column);
  return ok({ a1: `${columnLetters(column)}${String(row)}` });
}
