import { calendarDate, daysInMonth } from '../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { Row } from '../../domain/tables/table';
import { codeKey } from '../../domain/cells/code-index';
import { editText, isSameCell, typedCell } from '../../workbook/typed-cell';
import { BUSY } from '../../wording/vi';
import { PROTECTED } from '../../wording/rows/saving';
import { PLAN_SHAPE_REFUSED } from '../../wording/upkeep/first-steps';
import { forgetLists, keptLists, structureFailure } from '../checking/kept-lists';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports, StarterRows } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import { blankCells } from '../rows/row-change';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

/** Answers to the few questions about the plan; what is absent stays as it is. */
export interface PlanShape {
  /** Empties the starter's items that nobody has changed and no activity names. */
  readonly clear?: boolean | undefined;
  /** Months of Năm kế hoạch, 1…12, for all items; a blank day is the year's own. */
  readonly months?: { readonly from: number; readonly to: number } | undefined;
  /** Chỉ tiêu as typed, by Mã mục; '' empties it. */
  readonly targets?: Readonly<Record<string, string>> | undefined;
}

export interface ShapedPlan {
  readonly changed: number;
  /** Mã of items that were to be emptied and stay, since somebody changed or used them. */
  readonly kept: readonly string[];
}

/** Writes months and targets of the plan's items, or empties the starter's, in one batch with an entry each in Nhật ký. */
export function shapePlan(
  ports: Ports,
  shape: PlanShape,
  starter: StarterRows['plan'] = [],
): Outcome<ShapedPlan> {
  const refused = refuse(shape);
  if (refused !== null) return refused;
  const lists = keptLists(ports, ports.clock.today());
  if (!lists.ok) return lists;
  if (!ports.rows.mayWrite('plan')) return failure('permission', PROTECTED);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<ShapedPlan> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const plan = ports.rows.snapshot('plan');
    if (!plan.ok) return structureFailure(plan.error);
    const used = shape.clear === true ? usedItems(ports) : ok(new Set<string>());
    if (!used.ok) return used;
    const { edits, kept } =
      shape.clear === true
        ? clearing(plan.value.rows, starter, used.value)
        : { edits: shaping(plan.value.rows, shape, lists.value.settings.planYear), kept: [] };
    const displaced = edits.length === 0 ? [] : writeRows(ports, edits, logOf(ports, edits));
    ports.workbook.flush();
    return displaced.length > 0 ? movedFailure('plan', displaced, 1) : ok({ changed: edits.length, kept });
  });
  forgetLists(ports, ['plan']);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function refuse({ months, targets = {} }: PlanShape): Outcome<never> | null {
  if (months !== undefined && months.from > months.to)
    return failure('request', PLAN_SHAPE_REFUSED.months(months.from, months.to));
  const wrong = Object.entries(targets).find(([, text]) => !/^(?:\d{1,6}(?:,\d+)?)?$/.test(text.trim()));
  return wrong === undefined ? null : failure('request', PLAN_SHAPE_REFUSED.target(...wrong));
}

/** Mã mục that stand in Hoạt động. One read. */
function usedItems(ports: Ports): Outcome<ReadonlySet<string>> {
  const activities = ports.rows.snapshot('activities');
  if (!activities.ok) return structureFailure(activities.error);
  return ok(new Set(activities.value.rows.map(({ cells }) => codeKey(editText(cells.planItem)))));
}

/** What this path itself writes into an item does not make it somebody's own. */
const SHAPED = ['from', 'to', 'target'];

function clearing(
  rows: readonly Row<'plan'>[],
  starter: NonNullable<StarterRows['plan']>,
  used: ReadonlySet<string>,
): { readonly edits: readonly RowEdit[]; readonly kept: readonly string[] } {
  const byCode = new Map(starter.map((item) => [codeKey(editText(item.code ?? null)), item]));
  const isUntouched = ({ cells }: Row<'plan'>): boolean => {
    const own = byCode.get(codeKey(editText(cells.code)));
    if (own === undefined || used.has(codeKey(editText(cells.code)))) return false;
    return Object.entries(cells).every(
      ([field, cell]) =>
        field.startsWith('_') ||
        field === 'verdict' ||
        SHAPED.includes(field) ||
        editText(cell) === editText((own as CellsByField)[field] ?? null),
    );
  };
  const filled = rows.filter(({ cells }) => !isBlank(cells.code) || !isBlank(cells.title));
  return {
    edits: filled
      .filter(isUntouched)
      .map(({ row, cells }): RowEdit => ({ tab: 'plan', row, before: cells, written: blankCells('plan') })),
    kept: filled.filter((row) => !isUntouched(row)).map(({ cells }) => editText(cells.code)),
  };
}

function shaping(
  rows: readonly Row<'plan'>[],
  { months, targets = {} }: PlanShape,
  year: number,
): readonly RowEdit[] {
  const days = months === undefined ? {} : daysOf(months, year);
  const byCode = new Map(Object.entries(targets).map(([code, text]) => [codeKey(code), text]));
  return rows.flatMap(({ row, cells }): readonly RowEdit[] => {
    const code = codeKey(editText(cells.code));
    if (code === '') return [];
    const target = byCode.get(code);
    const wanted: CellsByField = {
      ...days,
      ...(target === undefined ? {} : { target: typedCell('decimal', target.trim()) }),
    };
    const written = Object.fromEntries(
      Object.entries(wanted).filter(
        ([field, cell]) => !isSameCell(cell, (cells as CellsByField)[field] ?? null),
      ),
    );
    return Object.keys(written).length === 0 ? [] : [{ tab: 'plan', row, before: cells, written }];
  });
}

function daysOf(
  { from, to }: NonNullable<PlanShape['months']>,
  year: number,
): Readonly<Record<'from' | 'to', Cell>> {
  return {
    from: from === 1 ? null : dayCell(calendarDate(year, from, 1)),
    to: to === 12 ? null : dayCell(calendarDate(year, to, daysInMonth(year, to))),
  };
}

const dayCell = (date: CalendarDate | null): Cell => date && { kind: 'date', date, minutes: 0 };

const logOf = (ports: Ports, edits: readonly RowEdit[]) =>
  edits.flatMap(({ row, before, written }) => {
    const changes = Object.entries(written)
      .filter(([field, after]) => !field.startsWith('_') && !isSameCell(after, before?.[field] ?? null))
      .map(([field, after]) => ({ field, before: before?.[field] ?? null, after }));
    return auditRows(
      ports,
      'firstSteps',
      { tab: 'plan', row, id: editText(before?.['_id'] ?? null) },
      changes,
    );
  });
