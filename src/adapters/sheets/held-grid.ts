import { groupColumns } from './column-runs';
import { scratchSheet } from './scratch-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring rows of a sheet that are about to be written, whole or some columns of them. */
export interface GridBlock {
  readonly sheet: Sheet;
  readonly top: number;
  readonly height: number;
  /** Columns to be kept, from 1. */
  readonly columns: readonly number[];
}

/** A block as it stood when the write landed: its header row and its rows, by column. */
export interface HeldBlock {
  readonly block: GridBlock;
  readonly header: ReadonlyMap<number, unknown>;
  /** Values of a row by column; empty for a row outside the block. */
  rowAt(row: number): ReadonlyMap<number, unknown>;
  /** Where a cell of the block is kept in the scratch sheet. */
  placeOf(row: number, column: number): { readonly line: number; readonly column: number };
}

export interface HeldGrid {
  readonly scratch: Sheet;
  /** What was kept. One read; it also commits whatever is still pending. */
  read(): readonly HeldBlock[];
  /** Empties the scratch sheet with the next read or flush. */
  clear(): void;
}

interface Strip {
  readonly column: number;
  readonly width: number;
  /** Column in the scratch sheet. */
  readonly at: number;
}

/**
 * Keeps blocks as they stand when the pending writes land: copies of one batch are made before the writes that follow
 * them, so that what is kept is exactly what the writes cover, whatever people did since it was read.
 */
export function holdGrid(blocks: readonly GridBlock[]): HeldGrid {
  let lines = 0;
  const placed = blocks.map((block) => {
    const first = lines + 1;
    lines += block.height + 1;
    return { block, first, strips: stripsOf(block.columns) };
  });
  const width = placed
    .flatMap(({ strips }) => strips)
    .reduce((most, { at, width: w }) => Math.max(most, at + w - 1), 1);
  const scratch = scratchSheet(lines, width);
  for (const { block, first, strips } of placed)
    for (const strip of strips) copyStrip(scratch, block, first, strip);
  const used = (): GoogleAppsScript.Spreadsheet.Range => scratch.getRange(1, 1, lines, width);
  return {
    scratch,
    read: () => {
      const values = used().getValues() as unknown[][];
      return placed.map(({ block, first, strips }) => heldBlock(values, block, first, strips));
    },
    clear: () => {
      used().clearContent();
    },
  };
}

function stripsOf(columns: readonly number[]): readonly Strip[] {
  let at = 1;
  return groupColumns(new Map(columns.map((column) => [column, true]))).map(({ column, width }) => {
    const strip = { column, width, at };
    at += width;
    return strip;
  });
}

function copyStrip(scratch: Sheet, { sheet, top, height }: GridBlock, first: number, strip: Strip): void {
  const { column, width, at } = strip;
  const copy = (row: number, line: number, rows: number): void =>
    sheet
      .getRange(row, column, rows, width)
      .copyTo(scratch.getRange(line, at, rows, width), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  if (top === 2) copy(1, first, height + 1);
  else {
    copy(1, first, 1);
    copy(top, first + 1, height);
  }
}

function heldBlock(
  values: readonly (readonly unknown[])[],
  block: GridBlock,
  first: number,
  strips: readonly Strip[],
): HeldBlock {
  const lineAt = (line: number): ReadonlyMap<number, unknown> =>
    new Map(
      strips.flatMap(({ column, width, at }) =>
        Array.from({ length: width }, (_, index): [number, unknown] => [
          column + index,
          values[line - 1]?.[at + index - 1] ?? '',
        ]),
      ),
    );
  return {
    block,
    header: lineAt(first),
    rowAt: (row) =>
      row < block.top || row >= block.top + block.height ? new Map() : lineAt(first + 1 + row - block.top),
    placeOf: (row, wanted) => {
      const strip = strips.find(({ column, width }) => wanted >= column && wanted < column + width);
      return {
        line: first + 1 + row - block.top,
        column: (strip?.at ?? 1) + wanted - (strip?.column ?? wanted),
      };
    },
  };
}
