import type { HeldBlock, HeldGrid } from './held-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of a held block that a write covered, by row. */
export type WrittenColumns = ReadonlyMap<number, readonly number[]>;

/** A cell to bring back from the scratch sheet. */
interface Return {
  readonly line: number;
  readonly from: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Brings what stood in written cells back from the scratch sheet, by values. A row that was moved since the write is looked
 * for by everything else that stands in it. Returns the rows that could not be found again; commits nothing.
 */
export function putBack(grid: HeldGrid, held: HeldBlock, written: WrittenColumns): readonly number[] {
  const { sheet } = held.block;
  const now = sheet.getDataRange().getValues() as unknown[][];
  const columnNow = columnsNow(held, now[0] ?? []);
  const lost: number[] = [];
  const returns: Return[] = [];
  for (const [row, columns] of written) {
    const found = findRow(held, { row, columns }, now, columnNow);
    if (found === null) lost.push(row);
    else
      for (const column of columns) {
        const place = held.placeOf(row, column);
        returns.push({ line: place.line, from: place.column, row: found, column: columnNow(column) });
      }
  }
  copyBack(grid.scratch, sheet, returns);
  return lost;
}

/** Where a column of the held block stands now: by its header, else where it stood. */
function columnsNow(held: HeldBlock, header: readonly unknown[]): (column: number) => number {
  return (column) => {
    const name = held.header.get(column) ?? '';
    if (name === '' || header[column - 1] === name) return column;
    const at = header.indexOf(name);
    return at < 0 ? column : at + 1;
  };
}

function findRow(
  held: HeldBlock,
  { row, columns }: { readonly row: number; readonly columns: readonly number[] },
  now: readonly (readonly unknown[])[],
  columnNow: (column: number) => number,
): number | null {
  const rest = [...held.rowAt(row)].filter(([column]) => !columns.includes(column));
  const isIt = (line: readonly unknown[]): boolean =>
    rest.every(([column, value]) => isSameValue(value, line[columnNow(column) - 1] ?? ''));
  if (isIt(now[row - 1] ?? [])) return row;
  const isNothing = rest.every(([, value]) => value === '');
  const alike = now.flatMap((line, index) => (index > 0 && isIt(line) ? [index + 1] : []));
  return !isNothing && alike.length === 1 ? (alike[0] ?? null) : null;
}

/** A day is kept as its number, since the scratch sheet has no formats. */
function isSameValue(kept: unknown, stands: unknown): boolean {
  if (kept === stands) return true;
  if (kept instanceof Date && stands instanceof Date) return kept.getTime() === stands.getTime();
  return (
    (typeof kept === 'number' && stands instanceof Date) ||
    (kept instanceof Date && typeof stands === 'number')
  );
}

/** One copy for each run of neighbouring columns, rows below with the same columns taken along. */
function copyBack(scratch: Sheet, sheet: Sheet, returns: readonly Return[]): void {
  const runs: { line: number; from: number; row: number; column: number; width: number; height: number }[] =
    [];
  const ordered = [...returns].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { line, from, row, column } of ordered) {
    const last = runs[runs.length - 1];
    const goesOn =
      last?.row === row &&
      last.line === line &&
      last.column + last.width === column &&
      last.from + last.width === from;
    if (last !== undefined && goesOn) last.width += 1;
    else runs.push({ line, from, row, column, width: 1, height: 1 });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.column === run.column &&
        block.from === run.from &&
        block.width === run.width &&
        block.row + block.height === run.row &&
        block.line + block.height === run.line,
    );
    if (above === undefined) blocks.push({ ...run });
    else above.height += 1;
  }
  for (const { line, from, row, column, width, height } of blocks)
    scratch
      .getRange(line, from, height, width)
      .copyTo(sheet.getRange(row, column, height, width), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
}
