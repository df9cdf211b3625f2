import type { CellStyle, SheetState } from '../model';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const DEFAULT_FONT_SIZE = 10;

/**
 * Pixels that a row needs for its wrapped text, as Sheets and Excel fit it by themselves; LibreOffice does not when it
 * opens a file, and would draw lines over each other. An estimate by the mean width of Arial's letters. Null where
 * one line of usual size is enough.
 */
export function fittedHeight(
  sheet: SheetState,
  row: number,
  styleOf: (style: number) => CellStyle | undefined,
): number | null {
  let needed = DEFAULT_HEIGHT;
  (sheet.cells[row] ?? []).forEach((cell, column) => {
    if (typeof cell?.v !== 'string' || sheet.hiddenColumns.includes(column)) return;
    const style = styleOf(cell.s ?? 0);
    const fontSize = style?.fontSize ?? DEFAULT_FONT_SIZE;
    const lines =
      style?.wrap === 'WRAP' ? linesOf(cell.v, fontSize, sheet.columnWidths[column] ?? DEFAULT_WIDTH) : 1;
    needed = Math.max(needed, Math.ceil(lines * fontSize * 1.6) + 5);
  });
  return needed > DEFAULT_HEIGHT ? needed : null;
}

function linesOf(text: string, fontSize: number, width: number): number {
  const lettersInLine = Math.max(1, Math.floor((width - 6) / (fontSize * 0.66)));
  return text
    .normalize('NFC')
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / lettersInLine)), 0);
}
