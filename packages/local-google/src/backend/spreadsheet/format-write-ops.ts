/** Pending writes of how cells look: styles, borders, merges, conditional formats. */
import { serviceError } from '../service';
import type { BorderLine, CellStyle, SpreadsheetState } from '../model';
import { targetOf, type Call, type Target, type WriteHandlers } from './call';
import { hexColor } from './css-colors';
import { cellAt, cellToChange, eachCell, intersection, sheetById, tidyCell, uncovered } from './grid';
import { internStyle } from './interning';
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
      const changes = new Remembered(
        (value: StyleValue): StyleChange =>
          (style) =>
            withStyle(style, property, value),
      );
      restyle(call.state, target, (row, column) => changes.of(values[row - top]?.[column - left] ?? null));
    };
  },
  fillStyles: (call, refs, properties) => {
    refs.forEach((ref) => targetOf(call, ref));
    const changes = Object.entries(properties) as [StyleProperty, StyleValue][];
    const change: StyleChange = (style) =>
      changes.reduce((done, [property, value]) => withStyle(done, property, value), style);
    return () => refs.forEach((ref) => restyle(call.state, editable(call, ref), () => change));
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

type StyleChange = (style: CellStyle) => CellStyle;

/** The answers of a function by what it was asked. */
class Remembered<K, V> {
  private readonly answers = new Map<K, V>();
  private readonly answer: (key: K) => V;

  constructor(answer: (key: K) => V) {
    this.answer = answer;
  }

  of(key: K): V {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.answer(key);
    this.answers.set(key, answer);
    return answer;
  }
}

/** Each change is made once of each old style, however many cells carry it: a tab has tens of thousands. */
function restyle(
  state: SpreadsheetState,
  target: Target,
  changeAt: (row: number, column: number) => StyleChange,
): void {
  const changed = new Remembered(
    (change: StyleChange) =>
      new Remembered((old: number) => internStyle(state, change(state.styles[old] ?? {}))),
  );
  eachCell(target.range, (row, column) => {
    const old = cellAt(target.sheet, row, column)?.s ?? 0;
    putStyle(target, { row, column }, changed.of(changeAt(row, column)).of(old));
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
  // A cell is drawn by which of the range's edges it lies on: sixteen changes at most.
  const changes = new Remembered(
    (edges: number): StyleChange =>
      (old) =>
        withBorders(old, line, {
          top: edges & 1 ? top : horizontal,
          left: edges & 2 ? left : vertical,
          bottom: edges & 4 ? bottom : horizontal,
          right: edges & 8 ? right : vertical,
        }),
  );
  const isEdge = (bit: number, at: number, edge: number): number => (at === edge ? bit : 0);
  restyle(state, target, (row, column) =>
    changes.of(
      isEdge(1, row, range.row) |
        isEdge(2, column, range.column) |
        isEdge(4, row, range.row + range.rows - 1) |
        isEdge(8, column, range.column + range.columns - 1),
    ),
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
