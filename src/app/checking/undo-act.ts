import { ok } from '../../domain/result';
import { isBlank } from '../../domain/tables/cell';
import { filledFields } from '../../workbook/rows/row-revision';
import { editText } from '../../workbook/typed-cell';
import { columnDefinition } from '../../workbook/workbook';
import { BUSY } from '../../wording/vi';
import { rowGuard } from '../access/row-guard';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { atOneMoment, cellsText } from '../rows/audit-entry';
import { readActs } from '../rows/past-acts';
import type { LoggedMend, LoggedRow, PastAct } from '../rows/past-acts';
import { codeOf, idOf } from '../rows/row-view';
import type { CellsByField } from '../rows/row-change';
import { emptyRows } from '../rows/take-back-rows';
import type { EmptiedRow } from '../rows/take-back-rows';
import { findLog } from '../rows/write-log';
import { applyFixes } from './apply-fixes';
import type { CellFix, FixManner, LeftFix } from './apply-fixes';
import { keptLists, structureFailure } from './kept-lists';

export type LeftWhy = LeftFix['why'];

/** A cell or a row that an act wrote and that stays, since somebody changed it. */
export interface LeftOfAct {
  readonly tab: LoggedRow['tab'];
  readonly row: number;
  /** Null for a whole row. */
  readonly field: string | null;
  readonly code: string;
  readonly why: LeftWhy;
}

export interface UndoneAct {
  readonly kind: PastAct['kind'];
  readonly undone: number;
  readonly left: readonly LeftOfAct[];
}

const UNDOING: FixManner = { actionFor: () => 'mendUndone', textOf: editText };

/**
 * Takes back what one click wrote, at any later time, from what Nhật ký kept: each cell gets what it held, each row of the plan is
 * emptied, where it still is as it was written. What somebody changed since stays and is named. Doing it twice does nothing more.
 */
export function undoAct(ports: Ports, key: string): Outcome<UndoneAct> {
  const acts = readActs(ports);
  if (!acts.ok) return acts;
  const act = acts.value.find((each) => each.key === key);
  if (act === undefined) return ok({ kind: 'mend', undone: 0, left: [] });
  return act.kind === 'mend' ? undoMends(ports, act.mends) : undoFill(ports, act.rows);
}

function undoMends(ports: Ports, mends: readonly LoggedMend[]): Outcome<UndoneAct> {
  const done = applyFixes(ports, mends.map(backAgain), UNDOING);
  if (!done.ok) return done;
  const { applied, left } = done.value;
  return ok({
    kind: 'mend',
    undone: applied,
    left: left.flatMap(({ index, why }): readonly LeftOfAct[] => {
      const mend = mends[index];
      return mend === undefined ? [] : [{ tab: mend.tab, row: mend.row, field: mend.field, code: '', why }];
    }),
  });
}

/** A row of a tab without ids is known by its name; one that has neither stands where it stood. */
function backAgain({ tab, row, id, field, before, after }: LoggedMend): CellFix {
  const fix = { tab, row, field, before: after, after: before };
  if (id === '') return { ...fix, id: null };
  return columnDefinition(tab, '_id') !== undefined ? { ...fix, id } : { ...fix, id: null, name: id };
}

function undoFill(world: Ports, made: readonly LoggedRow[]): Outcome<UndoneAct> {
  const ports = atOneMoment(world);
  const tab = 'activities';
  const lists = keptLists(ports, ports.clock.today());
  if (!lists.ok) return lists;
  const guard = rowGuard(ports, lists.value);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<UndoneAct> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const read = ports.rows.snapshot(tab);
    if (!read.ok) return structureFailure(read.error);
    const found = made.map((of) => read.value.rows.filter(({ cells }) => idOf(cells) === of.id));
    const rows = found.flatMap((each) => each.map(({ row }) => row));
    const formulas =
      rows.length === 0 ? new Map<number, ReadonlySet<string>>() : ports.rows.formulaFields(tab, rows);
    const left: LeftOfAct[] = [];
    const fit: EmptiedRow[] = [];
    made.forEach((of, index) => {
      const [first, second] = found[index] ?? [];
      const code = first === undefined ? '' : codeOf(first.cells);
      const place = { tab, row: first?.row ?? of.row, field: null, code } as const;
      if (first === undefined) left.push({ ...place, why: 'gone' });
      else if (second !== undefined || (formulas.get(first.row)?.size ?? 0) > 0 || !isAsMade(of, first.cells))
        left.push({ ...place, why: 'changed' });
      else {
        const why = guard(tab, first.cells, null);
        if (why === null) fit.push({ tab, row: first.row, before: first.cells });
        else left.push({ ...place, why });
      }
    });
    const moved = emptyRows(ports, fit);
    for (const { row, before } of moved)
      left.push({ tab, row, field: null, code: codeOf(before), why: 'moved' });
    return ok({ kind: 'fill', undone: fit.length - moved.length, left });
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

/** Nothing but what was written stands there, as it was written. */
function isAsMade({ tab, fields, after }: LoggedRow, cells: CellsByField): boolean {
  const told = cellsText(
    tab,
    fields.map((field) => ({ field, cell: cells[field] ?? null })),
  );
  const others = filledFields(tab).filter((field) => !fields.includes(field));
  return told === after && others.every((field) => isBlank(cells[field] ?? null));
}
