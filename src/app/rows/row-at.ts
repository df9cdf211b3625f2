import type { EntryTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import { isBlankRow } from '../../domain/reading/read-tables';
import { ROW_BLANK } from '../../wording/rows/saving';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Ports } from '../ports/ports';
import { findingsOfRow, rowView } from './row-view';
import type { RowView } from './row-view';

/** One row of a tab to show and edit, with its findings: three reads, lists from the cache. */
export function rowAt(ports: Ports, tab: EntryTab, row: number): Outcome<RowView> {
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const read = ports.rows.readRow(tab, row);
  if (!read.ok) return structureFailure(read.error);
  const { cells, formulas } = read.value;
  if (isBlankRow(cells)) return failure('stale', ROW_BLANK);
  const findings = findingsOfRow(tab, row, cells, kept.value, today);
  return ok(rowView(tab, { row, cells: cells }, formulas, findings));
}
