import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { isBlank } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import type { Lists } from '../../domain/reading/catalogue';
import { shownText } from '../../domain/cells/cell-text';
import { filledFields } from '../../workbook/rows/row-revision';
import { columnDefinition } from '../../workbook/workbook';
import { BUSY, verdictTextAlone } from '../../wording/vi';
import { rowGuard } from '../access/row-guard';
import type { GuardWhy, RowGuard } from '../access/row-guard';
import { atOneMoment, auditRows } from '../rows/audit-entry';
import type { Action } from '../rows/audit-entry';
import { actKey } from '../rows/past-acts';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { forgetLists, keptLists, structureFailure } from './kept-lists';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports, StructureProblem } from '../ports/ports';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findingsOfRow, idOf, rowName } from '../rows/row-view';
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
  /** What a row without an id is known by, which is then found by it wherever it stands; by `row` where it is left out. */
  readonly name?: string;
  /** What stood in the cell when it was found, as a reader sees it. */
  readonly before: string;
  readonly after: Cell;
}

/** What the writing is called in Nhật ký, and how `before` tells a cell. */
export interface FixManner {
  readonly actionFor: (before: Cell) => Action;
  readonly textOf: (cell: Cell) => string;
}

/** That a cell held no text is kept with it, so that taking the mend back can put a number back as one. */
const MENDING: FixManner = {
  actionFor: (before) => (isBlank(before) || typeof before === 'string' ? 'mended' : 'mendedValue'),
  textOf: shownText,
};

export interface LeftFix {
  /** Index among the fixes asked for. */
  readonly index: number;
  readonly why: 'changed' | 'gone' | 'formula' | 'unknown-field' | 'moved' | GuardWhy;
}

export interface FixReport {
  readonly applied: number;
  readonly left: readonly LeftFix[];
  /** By which `undoAct` finds what was written. */
  readonly act: string;
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
export function applyFixes(
  world: Ports,
  fixes: readonly CellFix[],
  manner: FixManner = MENDING,
): Outcome<FixReport> {
  const ports = atOneMoment(world);
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () =>
    mendAll(ports, fixes, { lists: kept.value, today, manner, guard: rowGuard(ports, kept.value) }),
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
  readonly manner: FixManner;
  readonly guard: RowGuard;
}

function mendAll(ports: Ports, fixes: readonly CellFix[], judging: Judging): Outcome<FixReport> {
  const located = findLog(ports);
  if (!located.ok) return located;
  const left: LeftFix[] = [];
  const placed: PlacedFix[] = [];
  for (const tab of new Set(fixes.map((fix) => fix.tab))) {
    const ofTab = placeFixes(ports, tab, fixes, left, judging);
    if (!ofTab.ok) return structureFailure(ofTab.error);
    placed.push(...ofTab.value);
  }
  const log = placed.flatMap(({ tab, row, field, after, cells }) => {
    const before = cells[field] ?? null;
    const id = idOf(cells) ?? rowName(tab, { ...cells, [field]: after });
    return auditRows(ports, judging.manner.actionFor(before), { tab, row, id }, [{ field, before, after }]);
  });
  const displaced = placed.length === 0 ? [] : writeRows(ports, editsOf(placed, judging), log);
  ports.workbook.flush();
  const moved = placed.filter(({ tab, row }) =>
    displaced.some(({ edit }) => edit.tab === tab && edit.row === row),
  );
  left.push(...moved.map(({ index }): LeftFix => ({ index, why: 'moved' })));
  return ok({
    applied: placed.length - moved.length,
    left: left.sort((a, b) => a.index - b.index),
    act: actKey('mend', ports.clock.now(), ports.identity.userEmail()),
  });
}

/** The fixes of one tab at the rows where they belong now; what cannot be done goes to `left`. */
function placeFixes(
  ports: Ports,
  tab: RowTab,
  fixes: readonly CellFix[],
  left: LeftFix[],
  { manner: { textOf }, guard }: Pick<Judging, 'manner' | 'guard'>,
): Placed<readonly PlacedFix[]> {
  const snapshot = ports.rows.snapshot(tab);
  if (!snapshot.ok) return snapshot;
  const placed: PlacedFix[] = [];
  fixes.forEach((fix, index) => {
    if (fix.tab !== tab) return;
    const rows = snapshot.value.rows.filter((each) => isRowOf(fix, each));
    const found = rows.find(({ row }) => row === fix.row) ?? rows[0];
    const cells: CellsByField = found?.cells ?? {};
    const definition = columnDefinition(tab, fix.field);
    // Mã is the add-on's to give, but a person may have typed it, and then it is mended like any other cell.
    if (definition === undefined || (definition.editor === 'system' && fix.field !== 'code'))
      left.push({ index, why: 'unknown-field' });
    else if (found === undefined) left.push({ index, why: 'gone' });
    else if (textOf(cells[fix.field] ?? null) !== fix.before) left.push({ index, why: 'changed' });
    else {
      const why = guard(tab, cells, { ...cells, [fix.field]: fix.after });
      if (why === null) placed.push({ ...fix, row: found.row, index, cells });
      else left.push({ index, why });
    }
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

function isRowOf({ tab, row, id, name }: CellFix, each: { row: number; cells: CellsByField }): boolean {
  if (id !== null) return idOf(each.cells) === id;
  return name === undefined ? each.row === row : rowName(tab, each.cells) === name;
}

type Placed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: readonly StructureProblem[] };

/** One write a row: its mended cells, and Kiểm tra as it is with all of them. */
function editsOf(
  placed: readonly PlacedFix[],
  { lists, today }: Omit<Judging, 'manner'>,
): readonly RowEdit[] {
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
    if (isVerdictTab(tab) && nothingIsLeft(tab, { ...before, ...mended }))
      return [{ tab, row, before, written: { ...mended, ...NOTHING }, formulas }];
    const verdict = isVerdictTab(tab) ? { verdict: verdictTextAlone(findings(tab)) } : {};
    return [{ tab, row, before, written: { ...mended, ...verdict }, formulas }];
  });
}

/** What the add-on wrote of a row goes with its last cell, so that it is a blank row again. */
const NOTHING: CellsByField = { verdict: null, _id: null, _rev: null };

const nothingIsLeft = (tab: EntryTab, cells: CellsByField): boolean =>
  isBlank(cells['code'] ?? null) && filledFields(tab).every((field) => isBlank(cells[field] ?? null));

const isVerdictTab = (tab: RowTab): tab is EntryTab => (VERDICT_TABS as readonly RowTab[]).includes(tab);
