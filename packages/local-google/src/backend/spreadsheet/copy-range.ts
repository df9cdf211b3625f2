/** Range.copyTo inside one spreadsheet. */
import { targetOf, type Call } from './call';
import type { CellState } from '../model';
import { cellAt, putCell, requireInside } from './grid';
import { refToRange, type CopyPart, type RangeRef } from './protocol';
import { requireEdit } from './rights';
import { sheetById } from './grid';

/**
 * Copies the source whole to the destination's top left cell, and again as often as it fits whole into a larger
 * destination. Throws on formulas: their references would have to be rewritten.
 */
export function copyRange(call: Call, from: RangeRef, to: RangeRef, part: CopyPart): void {
  const source = targetOf(call, from);
  const cells = Array.from({ length: source.range.rows }, (_row, row) =>
    Array.from({ length: source.range.columns }, (_column, column) => {
      const cell = cellAt(source.sheet, source.range.row + row, source.range.column + column);
      return cell ? { ...cell } : null;
    }),
  );
  const hasFormula = cells.flat().some((cell) => cell?.f !== undefined);
  if (hasFormula && (part === 'all' || part === 'contents')) {
    throw new Error('not emulated: Range.copyTo of formulas');
  }
  const sheet = sheetById(call.state, to[0]);
  const asked = refToRange(to);
  const range = {
    ...asked,
    rows: Math.max(1, Math.floor(asked.rows / source.range.rows)) * source.range.rows,
    columns: Math.max(1, Math.floor(asked.columns / source.range.columns)) * source.range.columns,
  };
  requireInside(sheet, range);
  requireEdit(sheet, range, call.actor);
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const cell = cells[row % source.range.rows]?.[column % source.range.columns] ?? null;
      const at = { row: range.row + row, column: range.column + column };
      putCell(sheet, at.row, at.column, merged(cellAt(sheet, at.row, at.column), cell, part));
    }
  }
}

/** The old cell with the copied part of the source in its place; null where nothing is left. */
function merged(old: CellState | null, source: CellState | null, part: CopyPart): CellState | null {
  const keys = KEYS[part];
  const kept = Object.entries(old ?? {}).filter(([key]) => !keys.includes(key));
  const copied = Object.entries(source ?? {}).filter(([key]) => keys.includes(key));
  const cell: CellState = Object.fromEntries([...kept, ...copied]);
  return Object.keys(cell).length === 0 ? null : cell;
}

const KEYS: Readonly<Record<CopyPart, readonly string[]>> = {
  all: ['v', 'f', 'fo', 'e', 'x', 's', 'd', 'n'],
  contents: ['v', 'f', 'fo', 'e', 'x'],
  formats: ['s'],
  validations: ['d'],
};
