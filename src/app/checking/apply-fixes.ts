import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import type { Lists } from '../../domain/reading/catalogue';
import { shownText } from '../../domain/cells/cell-text';
import { columnDefinition } from '../../workbook/workbook';
import { BUSY, verdictTextAlone } from '../../wording/vi';
import { auditRows } from '../rows/audit-entry';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { forgetLists, keptLists, structureFailure } from './kept-lists';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports, StructureProblem } from '../ports/ports';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findingsOfRow, idOf } from '../rows/row-view';
import { VERDICT_TABS } from './tab-groups';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

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
  readonly why: 'changed' | 'gone' | 'formula' | 'unknown-field' | 'moved';
}

export interface FixReport {
  readonly applied: number;
  readonly left: readonly LeftFix[];
}

interface PlacedFix extends CellFix {
  readonly index: number;
  readonly cells: CellsByField;
  readonly formulas?: ReadonlySet<string> | undefined;
}

/**
 * Mends cells under one lock: each tab read once, its formulas once; only the cells named are written, never over a
 * formula, and none that changed since it was found; every original goes to Nhật ký before its cell is written, in the same
 * batch (`writeRows`).
 */
export function applyFixes(ports: Ports, fixes: readonly CellFix[]): Outcome<FixReport> {
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () =>
    mendAll(ports, fixes, { lists: kept.value, today }),
  );
  forgetLists(
    ports,
    fixes.map(({ tab }) => tab),
  );
  return done === null ? failure('busy', BUSY, true) : done.value;
}

interface Judging {
  readonly lists: Lists;
  readonly today: CalendarDate;
}

function mendAll(ports: Ports, fixes: readonly CellFix[], judging: Judging): Outcome<FixReport> {
  const located = findLog(ports);
  if (!located.ok) return located;
  const left: LeftFix[] = [];
  const placed: PlacedFix[] = [];
  for (const tab of new Set(fixes.map((fix) => fix.tab))) {
    const ofTab = placeFixes(ports, tab, fixes, left);
    if (!ofTab.ok) return structureFailure(ofTab.error);
    placed.push(...ofTab.value);
  }
  const log = placed.flatMap(({ tab, row, field, after, cells }) =>
    auditRows(ports, 'mended', { tab, row, id: idOf(cells) ?? '' }, [
      { field, before: cells[field] ?? null, after },
    ]),
  );
  const displaced = placed.length === 0 ? [] : writeRows(ports, editsOf(placed, judging), log);
  ports.workbook.flush();
  const moved = placed.filter(({ tab, row }) =>
    displaced.some(({ edit }) => edit.tab === tab && edit.row === row),
  );
  left.push(...moved.map(({ index }): LeftFix => ({ index, why: 'moved' })));
  return ok({ applied: placed.length - moved.length, left: left.sort((a, b) => a.index - b.index) });
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
  return ok(free.map((fix) => ({ ...fix, formulas: formulas?.get(fix.row) })));
}

type Placed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: readonly StructureProblem[] };

/** One write a row: its mended cells, and Kiểm tra as it is with all of them. */
function editsOf(placed: readonly PlacedFix[], { lists, today }: Judging): readonly RowEdit[] {
  const byRow = new Map<string, PlacedFix[]>();
  for (const fix of placed) {
    const key = `${fix.tab} ${String(fix.row)}`;
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [fix]);
    else known.push(fix);
  }
  return [...byRow.values()].flatMap((fixes): RowEdit[] => {
    const [first] = fixes;
    if (first === undefined) return [];
    const { tab, row, cells: before, formulas } = first;
    const mended: CellsByField = Object.fromEntries(fixes.map(({ field, after }) => [field, after]));
    const linksSeen = 'evidence' in mended;
    const findings = (verdicts: EntryTab) =>
      findingsOfRow(verdicts, row, { ...before, ...mended }, lists, today, linksSeen);
    const verdict = isVerdictTab(tab) ? { verdict: verdictTextAlone(findings(tab)) } : {};
    return [{ tab, row, before, written: { ...mended, ...verdict }, formulas }];
  });
}

const isVerdictTab = (tab: RowTab): tab is EntryTab => (VERDICT_TABS as readonly RowTab[]).includes(tab);
