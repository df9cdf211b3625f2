import type { ApprovalEvent } from '../../domain/approval/approval-event';
import type { Approvals } from '../../domain/approval/fold-approvals';
import { shownText } from '../../domain/cells/cell-text';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import { editText } from '../../workbook/typed-cell';
import { headerName } from '../../wording/vi';
import { officerNames } from '../access/officer-names';
import { readApprovals } from '../approval/read-approvals';
import type { ChangedCell } from '../archive/archive-rows';
import { cellChanges } from '../archive/archive-rows';
import type { KeptRow } from '../archive/kept-rows';
import { contentsOf, linesByRow, rowKey } from '../archive/kept-rows';
import { structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { codeOf, idOf } from '../rows/row-view';
import type { LoggedAct } from './logged-acts';
import { loggedActs } from './logged-acts';

type CellsByField = Readonly<Record<string, Cell>>;

/** What is known to have become of a row, by where it is known from. `at`: ISO, local time. */
export type HistoryEntry =
  /** Nhật ký: written by the add-on. */
  | ({ readonly kind: 'written' } & LoggedAct)
  /** «_Lưu»: a check met the row for the first time, or met it again, as nobody's entry tells it. */
  | { readonly kind: 'met' | 'back'; readonly at: string }
  /** «_Lưu»: cells that stand otherwise than at the check before, and that no entry tells of. */
  | { readonly kind: 'edited'; readonly at: string; readonly changes: readonly ChangedCell[] }
  /** «_Lưu»: a check did not find it any more. */
  | { readonly kind: 'gone'; readonly at: string }
  /** Trình duyệt: an event of a period that the row was in. */
  | { readonly kind: 'said'; readonly at: string; readonly event: ApprovalEvent };

export interface RowHistory {
  readonly tab: EntryTab;
  /** '' where the row has none, or it is not known. */
  readonly code: string;
  /** As it stands, or stood when a check met it last; for what belongs to a figure of the row, such as its unit. */
  readonly cells: CellsByField;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Name of an account in tab Cán bộ; null where nobody bears it. */
  readonly nameOf: (email: string) => string | null;
}

/** A row by its `_id`, or by where it stands while it has none that the asker knows. */
export interface AskedHistory {
  readonly tab: EntryTab;
  readonly id?: string | undefined;
  readonly row?: number | undefined;
}

/** «Lịch sử của dòng». Reads Nhật ký, «_Lưu» and Trình duyệt once each; writes nothing. */
export function rowHistory(ports: Ports, { tab, id: asked, row }: AskedHistory): Outcome<RowHistory> {
  const id = asked ?? idAt(ports, tab, row);
  const audit = ports.rows.snapshot('audit');
  if (!audit.ok) return structureFailure(audit.error);
  const written = id === '' ? [] : loggedActs(audit.value.rows, tab, id);
  const kept = keptOf(ports, tab, id);
  const said = id === '' ? [] : eventsWith(readApprovals(ports), tab, id);
  const last = kept.filter(({ cells }) => cells !== null).slice(-1)[0]?.cells ?? {};
  const entries = [
    ...written.map((act) => ({ kind: 'written' as const, ...act })),
    ...keptEntries(tab, kept, written),
    ...said.map((event) => ({ kind: 'said' as const, at: event.at, event })),
  ];
  return ok({
    tab,
    code: codeOf(last),
    cells: last,
    entries: entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    nameOf: officerNames(ports),
  });
}

function idAt(ports: Ports, tab: EntryTab, row: number | undefined): string {
  const read = row === undefined ? null : ports.rows.readRow(tab, row);
  return read?.ok === true ? (idOf(read.value.cells) ?? '') : '';
}

interface KeptState {
  readonly line: KeptRow;
  /** Null for a tombstone, and where somebody changed the archive. */
  readonly cells: CellsByField | null;
}

function keptOf({ archive }: Pick<Ports, 'archive'>, tab: EntryTab, id: string): readonly KeptState[] {
  const lines = id === '' ? null : archive.read();
  const ofRow = lines === null ? [] : (linesByRow(lines).get(rowKey(tab, id)) ?? []);
  const stood = ofRow.filter(({ event }) => event === 'stood');
  const contents = contentsOf(archive, lines ?? [], stood);
  return ofRow.map((line) => ({ line, cells: line.event === 'stood' ? contents(line) : null }));
}

/** What checks met and no entry of Nhật ký tells: it was done in the grid itself. */
function keptEntries(
  tab: EntryTab,
  kept: readonly KeptState[],
  written: readonly LoggedAct[],
): readonly HistoryEntry[] {
  return kept.flatMap(({ line, cells }, index): readonly HistoryEntry[] => {
    const { at } = line;
    const before = kept[index - 1];
    if (line.event === 'gone') return [{ kind: 'gone', at }];
    if (before === undefined)
      return written.some((act) => act.at <= at && act.cells.length > 0) ? [] : [{ kind: 'met', at }];
    const since = written.filter((act) => act.at >= before.line.at && act.at <= at);
    if (before.line.event === 'gone') return since.length > 0 ? [] : [{ kind: 'back', at }];
    const changes = cellChanges(before.cells ?? {}, cells ?? {});
    const untold = changes
      .filter((change) => !since.some((act) => tells(tab, act, change)))
      .map((change) => ({ ...change, before: lastTold(tab, since, change.field) ?? change.before }));
    return untold.length === 0 ? [] : [{ kind: 'edited', at, changes: untold }];
  });
}

/** What the add-on wrote into a cell last, which no check has met before somebody typed over it. */
function lastTold(tab: EntryTab, acts: readonly LoggedAct[], field: string): string | undefined {
  const header = headerName(tab, field);
  return acts.flatMap(({ cells }) => cells.filter((cell) => cell.header === header)).slice(-1)[0]?.after;
}

function tells(tab: EntryTab, { cells }: LoggedAct, { field, after }: ChangedCell): boolean {
  const header = headerName(tab, field);
  const texts = [editText(after), ...(typeof after === 'number' ? [shownText(after)] : [])];
  return cells.some(
    (cell) =>
      cell.header === header &&
      texts.some((text) => cell.after === text || (text !== '' && cell.after.startsWith(`${text} `))),
  );
}

/** The events of each period that were said while the row was one of its rows. */
function eventsWith({ periods }: Approvals, tab: EntryTab, id: string): readonly ApprovalEvent[] {
  return [...periods.values()].flatMap(({ events }) => {
    let isIn = false;
    return events.filter(({ marks }) => {
      const mark = marks.find((each) => each.tab === tab && each.id === id);
      if (mark !== undefined) isIn = mark.digest !== '';
      return isIn;
    });
  });
}
