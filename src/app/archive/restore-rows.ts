import { isBlank } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Lists } from '../../domain/reading/catalogue';
import { ok } from '../../domain/result';
import { filledFields, rowRevision } from '../../workbook/rows/row-revision';
import { NO_ARCHIVE } from '../../wording/rows/archive';
import { BUSY } from '../../wording/vi';
import type { GuardWhy, RowGuard } from '../access/row-guard';
import { rowGuard } from '../access/row-guard';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import type { CellsByField } from '../rows/row-change';
import { additionsOf, blankCells } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { codeOf, verdictTextOf } from '../rows/row-view';
import { rowsWith } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import { contentsOf, linesByRow, rowKey } from './kept-rows';

export interface AskedRow {
  readonly tab: EntryTab;
  readonly id: string;
}

export interface RestoredRow extends AskedRow {
  readonly row: number;
  readonly code: string;
  /** Of the row as it was brought back: with it the row can be taken back while nobody changes it. */
  readonly rev: string;
}

export interface RestoredRows {
  readonly rows: readonly RestoredRow[];
  /** `stands`: nothing is lost; `unknown`: no check has met such a row; `moved`: somebody was sorting or typing there. */
  readonly left: readonly (AskedRow & { readonly why: 'stands' | 'unknown' | 'moved' | GuardWhy })[];
}

interface Found extends AskedRow {
  readonly cells: CellsByField;
}

/**
 * Brings deleted and emptied rows back as the last check met them, with their Mã and `_id`: in their place where a row still
 * bears the `_id`, else below the last row. All under one lock and in one batch, an entry each in Nhật ký.
 */
export function restoreRows(ports: Ports, asked: readonly AskedRow[]): Outcome<RestoredRows> {
  const today = ports.clock.today();
  const lists = keptLists(ports, today);
  if (!lists.ok) return lists;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<RestoredRows> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const found = findContents(ports, asked);
    if (!found.ok) return found;
    const guard = rowGuard(ports, lists.value);
    return restoreFound(ports, asked, found.value, { lists: lists.value, guard });
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function findContents(ports: Ports, asked: readonly AskedRow[]): Outcome<readonly Found[]> {
  const lines = ports.archive.read();
  if (lines === null) return failure('structure', NO_ARCHIVE);
  const byRow = linesByRow(lines);
  const keys = new Map(asked.map((each) => [rowKey(each.tab, each.id), each]));
  const kept = [...keys.keys()].flatMap(
    (key) =>
      byRow
        .get(key)
        ?.filter(({ event }) => event === 'stood')
        .slice(-1) ?? [],
  );
  const contents = contentsOf(ports.archive, lines, kept);
  return ok(
    kept.flatMap((line) => {
      const cells = contents(line);
      return cells === null ? [] : [{ tab: line.tab, id: line.id, cells }];
    }),
  );
}

function restoreFound(
  ports: Ports,
  asked: readonly AskedRow[],
  found: readonly Found[],
  { lists, guard }: { readonly lists: Lists; readonly guard: RowGuard },
): Outcome<RestoredRows> {
  const edits: (RowEdit & Found)[] = [];
  const left = asked
    .filter(({ tab, id }) => !found.some((each) => each.tab === tab && each.id === id))
    .map((each): RestoredRows['left'][number] => ({ ...each, why: 'unknown' }));
  for (const tab of new Set(found.map((each) => each.tab))) {
    const index = ports.rows.index(tab);
    if (!index.ok) return structureFailure(index.error);
    let next: number | null = null;
    for (const each of found.filter((one) => one.tab === tab)) {
      const [standing] = rowsWith(index.value, each.id);
      const before = standing === undefined ? null : ports.rows.cellsOf(tab, standing).cells;
      if (before !== null && !isEmptied(tab, before)) {
        left.push({ tab, id: each.id, why: 'stands' });
        continue;
      }
      const why = guard(tab, null, { ...each.cells, _id: each.id });
      if (why !== null) {
        left.push({ tab, id: each.id, why });
        continue;
      }
      next ??= ports.rows.lastRow(tab, [...index.value.idByRow.keys()].pop() ?? 1) + 1;
      const row = standing ?? next++;
      edits.push({ ...each, row, before, written: writtenOf(ports, each, row, lists) });
    }
  }
  const displaced =
    edits.length === 0
      ? []
      : writeRows(
          ports,
          edits,
          edits.flatMap((edit) => entryOf(ports, edit)),
        );
  ports.workbook.flush();
  const moved = edits.filter(({ tab, row }) =>
    displaced.some(({ edit }) => edit.tab === tab && edit.row === row),
  );
  return ok({
    rows: edits
      .filter((edit) => !moved.includes(edit))
      .map(({ tab, id, row, written, cells }) => ({
        tab,
        id,
        row,
        code: codeOf(written),
        rev: rowRevision(tab, cells),
      })),
    left: [...left, ...moved.map(({ tab, id }) => ({ tab, id, why: 'moved' as const }))],
  });
}

const isEmptied = (tab: EntryTab, cells: Readonly<Record<string, Cell>>): boolean =>
  filledFields(tab).every((field) => isBlank(cells[field] ?? null));

function writtenOf(ports: Ports, { tab, id, cells }: Found, row: number, lists: Lists): CellsByField {
  const whole = { ...blankCells(tab), ...cells, _id: id, _rev: 1 };
  return { ...whole, verdict: verdictTextOf(tab, row, whole, lists, ports.clock.today()) };
}

const entryOf = (ports: Ports, { tab, row, id, cells }: RowEdit & Found) =>
  auditRows(ports, 'recovered', { tab, row, id }, additionsOf(cells));
