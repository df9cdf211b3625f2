import { isBlank } from '../../domain/tables/cell';
import type { Tables } from '../../domain/tables/table';
import type { FieldWrite, WorkbookPort } from '../ports/ports';

/** Kế hoạch năm of tab Chỉ tiêu at new year, by row numbers. */
export interface MovedTargets {
  readonly emptied: readonly number[];
  /** With somebody's formula, which is left. */
  readonly kept: readonly number[];
}

/** A superior sets Kế hoạch năm anew each year: last year's would stand in the new year's reports as its plan. */
export function emptyTargets(
  workbook: Pick<WorkbookPort, 'writeFields'>,
  { indicators }: Pick<Tables, 'indicators'>,
): MovedTargets {
  const rows = indicators.filter(({ cells }) => !isBlank(cells.target)).map(({ row }) => row);
  const writes = rows.map((row): FieldWrite<'indicators'> => ({ row, cells: { target: null } }));
  const kept = writes.length === 0 ? [] : workbook.writeFields('indicators', writes).map(({ row }) => row);
  return { emptied: rows.filter((row) => !kept.includes(row)), kept };
}
