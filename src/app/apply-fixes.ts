import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Cell } from '../domain/tables/cell';
import type { EntryTab, RowTab } from '../domain/tables/fields';
import { ok } from '../domain/result';
import { shownText } from '../domain/cells/cell-text';
import { columnDefinition } from '../workbook/workbook';
import { BUSY, verdictTextAlone } from '../wording/vi';
import type { AuditRow } from './audit-entry';
import { auditRow } from './audit-entry';
import type { Outcome } from './failure';
import { failure } from './failure';
import type { KeptLists } from './kept-lists';
import { forgetLists, keptLists, structureFailure } from './kept-lists';
import { LOCK_WAIT_MS } from './lock-wait';
import type { Ports, StructureProblem } from './ports';
import type { CellAt, RowWrite } from './row-ports';
import type { CellsByField } from './row-change';
import { findingsOfRow, idOf } from './row-view';
import { VERDICT_TABS } from './tab-groups';

/** Write `after` into one cell where `before` still stands. */
export interface CellFix {
  readonly tab: RowTab;
  readonly row: number;
  /** `_id` of the row, which is then found wherever it stands; null for rows without one. */
  readonly id: string | null;
  readonly field: string;
  /** What stood in the cell when it was found, as a reader sees it. */
  readonly before: string;
  readonly after: Cell;
}

export interface LeftFix {
  /** Index among the fixes asked for. */
  readonly index: number;
  readonly why: 'changed' | 'gone' | 'formula' | 'unknown-field';
}

export interface FixReport {
  readonly applied: number;
  readonly left: readonly LeftFix[];
}

interface PlacedFix extends CellFix {
  readonly index: number;
  readonly cells: CellsByField;
}

/**
 * Mends cells under one lock: each tab read once, its formulas once; only the cells named are written, never over a
 * formula, and none that changed since it was found; every original goes to Nhật ký in one write.
 */
export function applyFixes(ports: Ports, fixes: readonly CellFix[]): Outcome<FixReport> {
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<FixReport> => {
    ports.rows.assumeColumns('audit', kept.value.auditColumns);
    const left: LeftFix[] = [];
    const log: AuditRow[] = [];
    for (const tab of new Set(fixes.map((fix) => fix.tab))) {
      const placed = placeFixes(ports, tab, fixes, left);
      if (!placed.ok) return structureFailure(placed.error);
      log.push(...mendTab(ports, tab, placed.value, { kept: kept.value, today }));
    }
    if (log.length > 0) ports.rows.appendTo('audit', log);
    ports.workbook.flush();
    return ok({ applied: log.length, left: left.sort((a, b) => a.index - b.index) });
  });
  forgetLists(
    ports,
    fixes.map(({ tab }) => tab),
  );
  return done === null ? failure('busy', BUSY, true) : done.value;
}

/** The fixes of one tab at the rows where they belong now; what cannot be done goes to `left`. */
function placeFixes(
  ports: Ports,
  tab: RowTab,
  fixes: readonly CellFix[],
  left: LeftFix[],
): Placed<readonly PlacedFix[]> {
  const snapshot = ports.rows.snapshot(tab);
  if (!snapshot.ok) return snapshot;
  const placed: PlacedFix[] = [];
  fixes.forEach((fix, index) => {
    if (fix.tab !== tab) return;
    const rows = snapshot.value.rows.filter(({ row, cells }) =>
      fix.id === null ? row === fix.row : idOf(cells) === fix.id,
    );
    const found = rows.find(({ row }) => row === fix.row) ?? rows[0];
    const cells: CellsByField = found?.cells ?? {};
    const definition = columnDefinition(tab, fix.field);
    // Mã is the add-on's to give, but a person may have typed it, and then it is mended like any other cell.
    if (definition === undefined || (definition.editor === 'system' && fix.field !== 'code'))
      left.push({ index, why: 'unknown-field' });
    else if (found === undefined) left.push({ index, why: 'gone' });
    else if (shownText(cells[fix.field] ?? null) !== fix.before) left.push({ index, why: 'changed' });
    else placed.push({ ...fix, row: found.row, index, cells });
  });
  const rows = [...new Set(placed.map(({ row }) => row))];
  const formulas = rows.length === 0 ? null : ports.rows.formulaFields(tab, rows);
  const free = placed.filter(({ row, field, index }) => {
    const isFormula = formulas?.get(row)?.has(field) ?? false;
    if (isFormula) left.push({ index, why: 'formula' });
    return !isFormula;
  });
  return ok(free);
}

type Placed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: readonly StructureProblem[] };

/** Writes the cells and Kiểm tra of their rows; returns what Nhật ký keeps of them. */
function mendTab(
  ports: Ports,
  tab: RowTab,
  fixes: readonly PlacedFix[],
  { kept, today }: { readonly kept: KeptLists; readonly today: CalendarDate },
): readonly AuditRow[] {
  const mendedByRow = new Map<number, CellsByField>();
  for (const { row, field, after, cells } of fixes) {
    mendedByRow.set(row, { ...(mendedByRow.get(row) ?? cells), [field]: after });
  }
  const writes = [...mendedByRow].map(([row, cells]): RowWrite<RowTab> => {
    const fields = fixes.filter((fix) => fix.row === row).map(({ field }) => field);
    const mended = Object.fromEntries(fields.map((field) => [field, cells[field] ?? null]));
    const verdict = isVerdictTab(tab)
      ? { verdict: verdictTextAlone(findingsOfRow(tab, row, cells, kept.lists, today)) }
      : {};
    return { row, cells: { ...mended, ...verdict } };
  });
  ports.rows.fitFormats(tab, fixes.filter(isTextNoMore).map(cellOf));
  if (writes.length > 0) ports.rows.writeCells(tab, writes);
  return fixes.map(({ row, field, after, cells }) =>
    auditRow(ports, 'mended', { tab, row, id: idOf(cells) ?? '' }, [
      { field, before: cells[field] ?? null, after },
    ]),
  );
}

/** A day or number that takes the place of text: the cell may be formatted as text. */
const isTextNoMore = ({ field, after, cells }: PlacedFix): boolean =>
  typeof cells[field] === 'string' && after !== null && typeof after !== 'string';

const cellOf = ({ row, field }: PlacedFix): CellAt<RowTab> => ({ row, field }) as CellAt<RowTab>;

const isVerdictTab = (tab: RowTab): tab is EntryTab => (VERDICT_TABS as readonly RowTab[]).includes(tab);
