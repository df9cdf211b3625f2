/** What a person does in the grid. A warning-only protection asks them; here they always confirm. */
import type { JsonValue } from '../../json-value';
import { ServiceError, type ApplyUserEdit, type UserEdit, type UserEditOutcome } from '../service';
import type { CellState, GridRange, SheetState, SpreadsheetState } from '../model';
import { formatA1, parseA1, resolveReference } from './a1';
import { clearParts } from './cell-write-ops';
import { cellAt, isInside, mapCells } from './grid';
import type { SortKey, WireCell } from './protocol';
import { NO_ACCESS, refusalOfEdit, requireEdit, requireSheetChange, type Actor } from './rights';
import { sortRange } from './sort-range';
import { deleteLines, insertLines, moveLines } from './structure';
import { growColumns, growRows, writeCells } from './write-cells';

/** Typing and pasting: parsed by locale, refused by protections and by rules in reject mode. */
export const applyUserEdit: ApplyUserEdit = (state, edit) => {
  const sheet = state.sheets.find((candidate) => candidate.name === edit.sheet);
  const actor = { user: edit.user, role: edit.role };
  if (edit.role === null) return { refused: NO_ACCESS };
  if (!sheet) return { refused: 'Range not found' };
  const range = pastedRange(sheet, edit);
  if (!range) return { refused: 'Range not found' };
  return refusable(() => {
    const refusal = refusalOfEdit(sheet, range, actor);
    if (refusal !== null) return { refused: refusal };
    growRows(state, sheet, range.row + range.rows);
    growColumns(state, sheet, range.column + range.columns);
    const before = mapCells(sheet, range, fingerprint);
    const old = cellAt(sheet, range.row, range.column);
    const oldValue = range.rows * range.columns === 1 ? eventValue(old) : undefined;
    writeCells({ state, sheet, range, actor, now: edit.now, inputAt: inputAt(edit) });
    const after = mapCells(sheet, range, fingerprint);
    if (JSON.stringify(before) === JSON.stringify(after)) return { refused: null, changed: null };
    return { refused: null, changed: changeOf(sheet, range, oldValue) };
  });
};

/** The named cells, or as many as the values need from the named top left cell. */
function pastedRange(sheet: SheetState, edit: UserEdit): GridRange | null {
  const reference = parseA1(edit.range);
  if (!reference) return null;
  const roomy = { maxRows: Number.MAX_SAFE_INTEGER, maxColumns: 18_278 };
  const bounded = reference.lastRow !== null && reference.lastColumn !== null;
  const named = resolveReference(reference, bounded ? roomy : sheet);
  if (!named) return null;
  const rows = edit.values.length;
  const columns = Math.max(0, ...edit.values.map((row) => row.length));
  if (rows === 0 || columns === 0) return null;
  const single = named.rows === 1 && named.columns === 1;
  return single ? { ...named, rows, columns } : named;
}

/** A larger selection repeats what is pasted, as the grid does. */
function inputAt({ values }: UserEdit): (row: number, column: number) => WireCell {
  return (row, column) => {
    const cells = values[row % values.length] ?? [];
    return cells[column % Math.max(1, cells.length)] ?? '';
  };
}

function fingerprint(cell: CellState | null): JsonValue {
  return cell ? [cell.v ?? null, cell.f ?? null, cell.e ?? null] : null;
}

/** facts.md 23: dates come as their serials, ticks of a checkbox as words; an empty cell gives nothing. */
function eventValue(cell: CellState | null): JsonValue | undefined {
  if (typeof cell?.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  return cell?.f ?? cell?.e ?? cell?.v;
}

function changeOf(
  sheet: SheetState,
  range: GridRange,
  oldValue: JsonValue | undefined,
): NonNullable<Extract<UserEditOutcome, { refused: null }>['changed']> {
  const place = { sheetId: sheet.id, range };
  if (range.rows * range.columns !== 1) return place;
  const value = eventValue(cellAt(sheet, range.row, range.column));
  return {
    ...place,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** A thing that people do with the mouse; none of these fires onEdit (facts.md 45), except `clear`. */
export type PersonAction =
  | { kind: 'insertRows' | 'insertColumns'; at: number; count: number; side: 'before' | 'after' }
  | { kind: 'deleteRows' | 'deleteColumns'; at: number; count: number }
  | { kind: 'moveRows' | 'moveColumns'; at: number; count: number; before: number }
  | { kind: 'hideRows' | 'hideColumns'; at: number; count: number; hidden: boolean }
  | { kind: 'sortRange'; range: GridRange; keys: SortKey[] }
  | { kind: 'clear'; range: GridRange };

/**
 * Changes `state` in place. Rows and columns count from 0. `changed` is set for `clear` alone: the others are
 * changes of structure or order, which Google does not report to onEdit.
 */
export function applyPersonAction(
  state: SpreadsheetState,
  who: { user: string; role: Actor['role']; sheet: string },
  action: PersonAction,
): UserEditOutcome {
  const sheet = state.sheets.find((candidate) => candidate.name === who.sheet);
  if (!sheet) return { refused: 'Range not found' };
  return refusable(() => {
    const changed = act(state, sheet, { user: who.user, role: who.role }, action);
    return { refused: null, changed };
  });
}

function act(
  state: SpreadsheetState,
  sheet: SheetState,
  actor: Actor,
  action: PersonAction,
): { sheetId: number; range: GridRange } | null {
  const lines = action.kind.endsWith('Rows') ? 'rows' : 'columns';
  switch (action.kind) {
    case 'insertRows':
    case 'insertColumns': {
      requireSheetChange(sheet, actor);
      const inheritBefore = action.side === 'after';
      const at = inheritBefore ? action.at + 1 : action.at;
      insertLines(state, sheet, lines, { at, count: action.count, inheritBefore });
      return null;
    }
    case 'deleteRows':
    case 'deleteColumns':
      requireEdit(sheet, lineRange(sheet, lines, action), actor);
      deleteLines(state, sheet, lines, action);
      return null;
    case 'moveRows':
    case 'moveColumns':
      requireEdit(sheet, lineRange(sheet, lines, action), actor);
      moveLines(state, sheet, lines, action);
      return null;
    case 'hideRows':
    case 'hideColumns':
      requireSheetChange(sheet, actor);
      hideLines(sheet, lines, action);
      return null;
    case 'sortRange':
      requireEdit(sheet, action.range, actor);
      sortRange(state, sheet, action.range, action.keys);
      return null;
    case 'clear':
      if (!isInside(sheet, action.range))
        throw new RangeError(`${formatA1(action.range)} is outside the sheet`);
      requireEdit(sheet, action.range, actor);
      clearParts({ sheet, range: action.range }, ['contents']);
      return { sheetId: sheet.id, range: action.range };
  }
}

function lineRange(
  sheet: SheetState,
  lines: 'rows' | 'columns',
  { at, count }: { at: number; count: number },
): GridRange {
  return lines === 'rows'
    ? { row: at, rows: count, column: 0, columns: sheet.maxColumns }
    : { row: 0, rows: sheet.maxRows, column: at, columns: count };
}

function hideLines(
  sheet: SheetState,
  lines: 'rows' | 'columns',
  { at, count, hidden }: { at: number; count: number; hidden: boolean },
): void {
  const key = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  const others = sheet[key].filter((line) => line < at || line >= at + count);
  const touched = Array.from({ length: count }, (_unused, offset) => at + offset);
  sheet[key] = hidden ? [...others, ...touched].sort((one, other) => one - other) : others;
}

/** A refusal in Google's words becomes an outcome; anything else is our fault and goes on. */
function refusable(action: () => UserEditOutcome): UserEditOutcome {
  try {
    return action();
  } catch (error) {
    if (error instanceof ServiceError) return { refused: error.message };
    throw error;
  }
}
