import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../../wording/vi';
import { NOT_A_FIELD, NOTHING_TYPED, ROW_CHANGED, ROW_GONE, TOO_LONG } from '../../wording/rows/saving';
import { changedSince, filledFields, rowRevision } from '../../workbook/rows/row-revision';
import { editText, isSameCell, typedCell } from '../../workbook/typed-cell';
import { columnDefinition, columnsOf } from '../../workbook/workbook';
import type { Failure, Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { idOf } from './row-view';

export type CellsByField = Readonly<Record<string, Cell>>;
export type TextByField = Readonly<Record<string, string>>;

export interface CellChange {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Most characters of a cell (fact 7). */
const MOST_CHARACTERS = 50_000;

/** What is wrong with a save before anything is read. Columns of the add-on's own may come along; they are not written. */
export function refuseTyped(tab: RowTab, typed: TextByField): Outcome<never> | null {
  for (const [field, text] of Object.entries(typed)) {
    if (columnDefinition(tab, field) === undefined)
      return failure('request', NOT_A_FIELD(tabLabel(tab), field));
    if (text.length > MOST_CHARACTERS) return failure('request', TOO_LONG(headerName(tab, field)));
  }
  return null;
}

/** The cells that a save changes: those whose text differs from what the row shows. */
export function changesOf(tab: RowTab, typed: TextByField, current: CellsByField): readonly CellChange[] {
  return filledFields(tab).flatMap((field): readonly CellChange[] => {
    const text = typed[field];
    const before = current[field] ?? null;
    if (text === undefined || text === editText(before)) return [];
    const after = typedCell(columnDefinition(tab, field)?.codec ?? 'text', text);
    return isSameCell(after, before) ? [] : [{ field, before, after }];
  });
}

/** Cells of a new row; a failure where nothing was typed. */
export function newCells(tab: RowTab, typed: TextByField): Outcome<CellsByField> {
  const changes = changesOf(tab, typed, {});
  if (changes.length === 0) return failure('request', NOTHING_TYPED);
  return { ok: true, value: Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
}

/** What a new row adds, for Nhật ký. */
export const additionsOf = (cells: CellsByField): readonly CellChange[] =>
  Object.entries(cells).map(([field, after]) => ({ field, before: null, after }));

/** Whole rows of ours go in one write for each run of columns; blanks between what was typed are part of it. */
export const blankCells = (tab: RowTab): CellsByField =>
  Object.fromEntries(columnsOf(tab).map(([field]): [string, Cell] => [field, null]));

/**
 * The fields that somebody else changed since the row was loaded, to something other than what is being saved. A save
 * whose answer was lost finds its own values there, and those are no conflict.
 */
export function conflictsOf(
  tab: EntryTab,
  rev: string,
  current: CellsByField,
  changes: readonly CellChange[],
  typed: TextByField,
): readonly string[] {
  const differing = new Set(changes.map(({ field }) => field));
  return changedSince(tab, rev, current).filter(
    (field) => differing.has(field) || typed[field] === undefined,
  );
}

/** The refusal of a stale save with both versions, field by field. */
export function staleFailure(
  tab: EntryTab,
  typed: TextByField,
  current: { readonly row: number; readonly cells: CellsByField } | null,
  changedMeanwhile: readonly string[],
): { readonly ok: false; readonly error: Failure } {
  const cells = current?.cells ?? {};
  const fields = filledFields(tab).flatMap((field) => {
    const theirs = editText(cells[field] ?? null);
    const mine = typed[field] ?? theirs;
    const changed = changedMeanwhile.includes(field);
    if (mine === theirs && !changed) return [];
    return [{ field, header: headerName(tab, field), mine, theirs, changedMeanwhile: changed }];
  });
  return {
    ok: false,
    error: {
      code: 'stale',
      message: current === null ? ROW_GONE : ROW_CHANGED,
      retryable: false,
      conflict: {
        tab,
        row: current?.row ?? null,
        id: current === null ? null : idOf(cells),
        rev: current === null ? '' : rowRevision(tab, cells),
        fields,
      },
    },
  };
}
