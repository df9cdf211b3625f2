import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { Lists } from '../../domain/reading/catalogue';
import { nextCodes } from '../../workbook/rows/row-code';
import { ROW_TABS } from '../../workbook/workbook';
import { verdictTextAlone } from '../../wording/vi';
import type { AuditedChange } from './audit-entry';
import { auditRows } from './audit-entry';
import { MOVED, MOVED_AND_LOST } from '../../wording/rows/saving';
import { tabLabel } from '../../wording/vi';
import type { RowGuard } from '../access/row-guard';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { CellsByField, TextByField } from './row-change';
import type { Displaced } from './row-edit';
import type { TabIndex } from '../ports/row-ports';
import { codeOf, findingsOfRow, rowView } from './row-view';
import type { RowView } from './row-view';
import { appendLog } from './write-log';

export interface SaveRequest {
  readonly tab: EntryTab;
  /** Made by the page for each thing to be saved; a new row takes it as its `_id`. */
  readonly token: string;
  readonly id?: string | null | undefined;
  /** Where the row stood when it was loaded. */
  readonly row?: number | undefined;
  readonly rev?: string | undefined;
  readonly cells: TextByField;
}

export interface SavedRowView extends RowView {
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'repeated';
  readonly verdict: string;
  readonly leftFormulas: readonly string[];
}

/** What a save works with once it holds the lock: the ids of the tab, and never all of its rows. */
export interface Saving {
  readonly ports: Ports;
  readonly request: SaveRequest;
  readonly lists: Lists;
  readonly today: CalendarDate;
  readonly index: TabIndex;
  /** Which rows this account may write. */
  readonly guard: RowGuard;
}

export interface FoundRow extends Row<EntryTab> {
  readonly formulas: readonly string[];
}

/** Rows that bear an id, from the top. */
export const rowsWith = ({ idByRow }: TabIndex, id: string): readonly number[] =>
  [...idByRow].flatMap(([row, each]) => (each === id ? [row] : []));

export const readRow = ({ ports, request: { tab } }: Saving, row: number): FoundRow => ({
  row,
  ...ports.rows.cellsOf(tab, row),
});

/**
 * Rows that bear an id after it was written; null where Google does not tell, as when the grid shrinks at that moment: the
 * write has landed all the same.
 */
export function rowsAfter({ ports, request: { tab } }: Saving, id: string): readonly number[] | null {
  try {
    return rowsWith(ports.rows.ids(tab), id);
  } catch {
    return null;
  }
}

/** A Mã for a row that has none, where the tab gives them: one look at that column. */
export function codeFor({ ports, request: { tab } }: Saving, cells: CellsByField): CellsByField {
  const prefix = ROW_TABS[tab].codePrefix;
  if (prefix === undefined || codeOf(cells) !== '') return {};
  const codes = ports.rows.column(tab, 'code').map((code) => codeOf({ code }));
  const [code] = nextCodes(prefix, codes, 1);
  return code === undefined ? {} : { code };
}

export interface Verdict {
  readonly findings: RowView['findings'];
  readonly text: string;
}

/** How a row reads with all that is `written` into it; what is written has no link behind it. */
export function verdictOf(
  { request, lists, today }: Saving,
  row: number,
  cells: CellsByField,
  written: CellsByField,
): Verdict {
  const findings = findingsOfRow(request.tab, row, cells, lists, today, 'evidence' in written);
  return { findings, text: verdictTextAlone(findings) };
}

/** Why a save that somebody got in the way of is to be done again. */
export function movedFailure(tab: RowTab, [first]: readonly Displaced[], row: number): Outcome<never> {
  const sentence = first?.restored === false ? MOVED_AND_LOST : MOVED;
  return failure('stale', sentence(tabLabel(tab), first?.edit.row ?? row), true);
}

/**
 * The entry of a save that came through without it, as when Google failed between the two. What the cells held before is
 * no longer known then.
 */
export function logOnce(
  ports: Ports,
  action: 'created' | 'changed',
  at: { readonly tab: EntryTab; readonly row: number; readonly id: string },
  changes: readonly AuditedChange[],
): void {
  const log = auditRows(ports, action, at, changes);
  const audit = ports.rows.snapshot('audit');
  const [entry] = log;
  const isEntry = ({ cells }: Row<'audit'>): boolean =>
    cells.id === entry?.id &&
    cells.action === entry.action &&
    cells.field === entry.field &&
    cells.after === entry.after;
  if (audit.ok && audit.value.rows.some(isEntry)) return;
  appendLog(ports, log);
}

export function savedView(
  { request }: Saving,
  { row, cells, formulas }: Pick<FoundRow, 'row' | 'formulas'> & { readonly cells: CellsByField },
  { findings, text }: Verdict,
  outcome: SavedRowView['outcome'],
): SavedRowView {
  const view = rowView(request.tab, { row, cells }, formulas, findings);
  return { ...view, outcome, verdict: text, leftFormulas: [] };
}
