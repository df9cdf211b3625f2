/** Range.copyTo inside one spreadsheet. */
import { targetOf, type Call } from './call';
import type { CellState } from '../model';
import { cellAt, putCell, requireInside } from './grid';
import { refToRange, type CopyPart, type RangeRef } from './protocol';
import { requireEdit } from './rights';
import { sheetById } from './grid';

/**
 * Copies the source whole to the destination's top left cell, and again as often as it fits whole into a larger
 * destination. Pasted values leave formulas behind and bring what they show. Throws on formulas to be copied whole: their
 * references would have to be rewritten.
 */
export function copyRange(call: Call, from: RangeRef, to: RangeRef, part: CopyPart): void {
  const source = targetOf(call, from);
  const cells = Array.from({ length: source.range.rows }, (_row, row) =>
    Array.from({ length: source.range.columns }, (_column, column) => {
      const cell = cellAt(source.sheet, source.range.row + row, source.range.column + column);
      return cell ? { ...cell } : null;
    }),
  );
  const formulas = cells.flat().filter((cell) => cell?.f !== undefined);
  if (formulas.length > 0 && part === 'all') throw new Error('not emulated: Range.copyTo of formulas');
  if (formulas.some((cell) => cell?.fo !== 'file') && part === 'values') {
    throw new Error('not emulated: Range.copyTo of what a formula shows that nothing here computes');
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
  const kept = Object.entries(old ?? {}).filter(([key]) => !REPLACED[part].includes(key));
  const copied = Object.entries(source ?? {}).filter(([key]) => COPIED[part].includes(key));
  const cell: CellState = Object.fromEntries([...kept, ...copied]);
  return Object.keys(cell).length === 0 ? null : cell;
}

const COPIED: Readonly<Record<CopyPart, readonly string[]>> = {
  all: ['v', 'f', 'fo', 'e', 'x', 's', 'd', 'n'],
  values: ['v', 'e', 'x'],
  formats: ['s'],
  validations: ['d'],
};

const REPLACED: Readonly<Record<CopyPart, readonly string[]>> = {
  ...COPIED,
  values: ['v', 'f', 'fo', 'e', 'x'],
};
