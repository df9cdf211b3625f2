/** Pending writes of how cells look: styles, borders, merges, conditional formats. */
import { serviceError } from '../service';
import type { BorderLine, CellStyle, SpreadsheetState } from '../model';
import { targetOf, type Call, type Target, type WriteHandlers } from './call';
import { hexColor } from './css-colors';
import { cellAt, cellToChange, eachCell, intersection, sheetById, tidyCell, uncovered } from './grid';
import { internStyle, styleOf } from './interning';
import type { RangeRef, StyleProperty, StyleValue, WriteOps } from './protocol';
import { requireEdit, requireSheetChange } from './rights';
import { withStyle } from './styles';
import { clearContent } from './write-cells';
import { modelFormat } from './wire-rules';

type FormatWrites = Pick<
  WriteOps,
  'setStyles' | 'fillStyles' | 'setBorder' | 'merge' | 'breakApart' | 'setConditionalFormats'
>;

export const formatWriteOps: WriteHandlers<FormatWrites> = {
  setStyles: (call, ref, property, values) => {
    targetOf(call, ref);
    return () => {
      const target = editable(call, ref);
      const { row: top, column: left } = target.range;
      restyle(call.state, target, (style, row, column) =>
        withStyle(style, property, values[row - top]?.[column - left] ?? null),
      );
    };
  },
  fillStyles: (call, refs, properties) => {
    refs.forEach((ref) => targetOf(call, ref));
    const changes = Object.entries(properties) as [StyleProperty, StyleValue][];
    return () =>
      refs.forEach((ref) =>
        fill(call.state, editable(call, ref), (style) =>
          changes.reduce((done, [property, value]) => withStyle(done, property, value), style),
        ),
      );
  },
  setBorder: (call, refs, sides, color, style) => {
    refs.forEach((ref) => targetOf(call, ref));
    return () => refs.forEach((ref) => drawBorder(call.state, editable(call, ref), { sides, color, style }));
  },
  merge: (call, ref, how) => {
    targetOf(call, ref);
    return () => mergeCells(editable(call, ref), how);
  },
  breakApart: (call, refs) => {
    refs.forEach((ref) => targetOf(call, ref));
    return () =>
      refs.forEach((ref) => {
        const { sheet, range } = editable(call, ref);
        const cut = sheet.merges.some(
          (merge) => intersection(merge, range) !== null && uncovered(merge, [range]).length > 0,
        );
        if (cut) throw serviceError('You must select all cells in a merged range to merge or unmerge them.');
        sheet.merges = sheet.merges.filter((merge) => intersection(merge, range) === null);
      });
  },
  setConditionalFormats: (call, sheetId, formats) => {
    const { id } = sheetById(call.state, sheetId);
    return () => {
      const sheet = sheetById(call.state, id);
      requireSheetChange(sheet, call.actor);
      sheet.conditionalFormats = formats.map((format) => modelFormat(call.state, format));
    };
  },
};

function editable(call: Call, ref: RangeRef): Target {
  const target = targetOf(call, ref);
  requireEdit(target.sheet, target.range, call.actor);
  return target;
}

/** Each old style is changed once, however many cells carry it. */
function fill(state: SpreadsheetState, target: Target, change: (style: CellStyle) => CellStyle): void {
  const known = new Map<number, number>();
  eachCell(target.range, (row, column) => {
    const old = cellAt(target.sheet, row, column)?.s ?? 0;
    const index = known.get(old) ?? internStyle(state, change(state.styles[old] ?? {}));
    known.set(old, index);
    putStyle(target, { row, column }, index);
  });
}

function restyle(
  state: SpreadsheetState,
  target: Target,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  eachCell(target.range, (row, column) => {
    const style = change(styleOf(state, cellAt(target.sheet, row, column)), row, column);
    putStyle(target, { row, column }, internStyle(state, style));
  });
}

function putStyle({ sheet }: Target, at: { row: number; column: number }, index: number): void {
  if (index === 0 && cellAt(sheet, at.row, at.column) === null) return;
  const cell = cellToChange(sheet, at.row, at.column);
  if (index === 0) delete cell.s;
  else cell.s = index;
  tidyCell(sheet, at.row, at.column);
}

type Side = keyof NonNullable<CellStyle['borders']>;

interface BorderChange {
  readonly sides: readonly (boolean | null)[];
  readonly color: string | null;
  readonly style: string | null;
}

/** `sides` are top, left, bottom, right, vertical, horizontal: true draws, false wipes, null leaves as it is. */
function drawBorder(state: SpreadsheetState, target: Target, { sides, color, style }: BorderChange): void {
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = sides;
  const line: BorderLine = { style: style ?? 'SOLID', color: hexColor(color ?? '#000000') ?? '#000000' };
  const { range } = target;
  restyle(state, target, (old, row, column) =>
    withBorders(old, line, {
      top: row === range.row ? top : horizontal,
      left: column === range.column ? left : vertical,
      bottom: row === range.row + range.rows - 1 ? bottom : horizontal,
      right: column === range.column + range.columns - 1 ? right : vertical,
    }),
  );
}

const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right'];

function withBorders(style: CellStyle, line: BorderLine, wanted: Record<Side, boolean | null>): CellStyle {
  const { borders: old = {}, ...rest } = style;
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of SIDES) {
    const kept = wanted[side] === null ? old[side] : undefined;
    const drawn = wanted[side] === true ? line : kept;
    if (drawn) borders[side] = drawn;
  }
  return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
}

/** Keeps the top left content of each merge and clears the others, as Sheets does. */
function mergeCells({ sheet, range }: Target, how: 'all' | 'across' | 'vertically'): void {
  const parts =
    how === 'across'
      ? Array.from({ length: range.rows }, (_unused, row) => ({ ...range, row: range.row + row, rows: 1 }))
      : how === 'vertically'
        ? Array.from({ length: range.columns }, (_unused, column) => ({
            ...range,
            column: range.column + column,
            columns: 1,
          }))
        : [range];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, part) === null);
    sheet.merges.push(part);
    eachCell(part, (row, column) => {
      if (row !== part.row || column !== part.column) clearContent(sheet, row, column);
    });
  }
}
