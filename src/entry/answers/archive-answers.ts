import type { LostContent } from '../../app/archive/archive-rows';
import { listLost } from '../../app/archive/list-lost';
import { restoreCells } from '../../app/archive/restore-cells';
import type { RestoredCells } from '../../app/archive/restore-cells';
import { restoreRows } from '../../app/archive/restore-rows';
import type { RestoredRows } from '../../app/archive/restore-rows';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { shownText } from '../../domain/cells/cell-text';
import { ok } from '../../domain/result';
import type { EntryTab } from '../../domain/tables/fields';
import type { Answers, Request } from '../../rpc/answers';
import type { LostData, RestoredCellsData, RestoredRowsData } from '../../rpc/messages';
import {
  CHANGED_CELL,
  DELETED_ROW,
  LOST_SINCE_CHECK,
  NOT_RESTORED,
  RESTORED,
  RESTORED_CELLS,
} from '../../wording/rows/archive';
import { headerName, tabLabel } from '../../wording/vi';

export function lostData({ deleted, changed }: LostContent): LostData {
  return {
    deleted: deleted.map(({ cells, ...row }) => {
      const stood = Object.entries(cells ?? {}).map(([field, cell]) => ({
        column: headerName(row.tab, field),
        then: shownText(cell),
      }));
      const what = stood.map(({ column, then }) => `${column} «${then}»`).join('; ');
      return { ...named(row), cells: stood, text: DELETED_ROW(row.tab, row.code, what) };
    }),
    changed: changed.map(({ changes, ...row }) => ({
      ...named(row),
      row: row.row,
      cells: changes.map((change) => ({
        field: change.field,
        column: headerName(row.tab, change.field),
        then: shownText(change.before),
        now: shownText(change.after),
        digest: change.line?.digest ?? row.digest,
        since: change.met?.at ?? '',
        text: CHANGED_CELL(row.tab, row.row, row.code, change),
      })),
    })),
    message: LOST_SINCE_CHECK(deleted.length, changed.length),
  };
}

interface NamedRow {
  readonly tab: EntryTab;
  readonly id: string;
  readonly code: string;
  readonly at: string;
  readonly digest: string;
}

const named = ({ tab, id, code, at, digest }: NamedRow) => ({
  tabKey: tab,
  tab: tabLabel(tab),
  id,
  code,
  at,
  digest,
});

const restoredRowsData = ({ rows, left }: RestoredRows): RestoredRowsData => ({
  rows: rows.map(({ tab, ...row }) => ({ tabKey: tab, ...row })),
  left: left.map(({ tab, id, why }) => ({ tabKey: tab, id, message: NOT_RESTORED[why] })),
  message: RESTORED(rows.length, left.length),
});

const restoredCellsData = ({ applied, left }: RestoredCells): RestoredCellsData => ({
  restored: applied.length,
  undo: applied.map(({ tab, row, id, field, after, stood }) => ({
    tab,
    row,
    id,
    field,
    before: shownText(after),
    after: stood,
  })),
  left: left.length,
  message: RESTORED_CELLS(applied.length, left.length),
});

type Archived = 'lostRows' | 'restoreRows' | 'restoreCells' | 'restoreChanged';

export const ARCHIVE_HANDLERS: {
  readonly [C in Archived]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  lostRows: (ports) => mapped(listLost(ports), lostData),
  restoreRows: (ports, { rows }) => mapped(restoreRows(ports, rows), restoredRowsData),
  restoreCells: (ports, request) => mapped(restoreCells(ports, [request]), restoredCellsData),
  restoreChanged: (ports, { cells }) => mapped(restoreCells(ports, cells), restoredCellsData),
};

const mapped = <A, B>(outcome: Outcome<A>, toData: (value: A) => B): Outcome<B> =>
  outcome.ok ? ok(toData(outcome.value)) : outcome;
