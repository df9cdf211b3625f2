import { headerKey } from '../../workbook/header-key';
import type { MigrationWrite } from '../../workbook/migrations/migration';
import { columnAt } from '../../workbook/migrations/migration';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const sheetNamed = (book: Spreadsheet, name: string): Sheet | null =>
  book.getSheets().find((sheet) => headerKey(sheet.getName()) === headerKey(name)) ?? null;

/**
 * Where the columns of a sheet stand, from 1, in one look at its header row. Throws where there is no such column: plans
 * are made from what stands.
 */
export function columnFinder(sheet: Sheet): (header: string) => number {
  const [headers = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  const tab = { name: sheet.getName(), headers: headers.map(String), lines: [] };
  return (header) => {
    const at = columnAt(tab, header);
    if (at < 0) throw new Error(`No column ${header} in ${tab.name}`);
    return at + 1;
  };
}

/**
 * Tabs in which Google would refuse a write to this account: asked of every protection that a write touches, before
 * anything is written. Warnings stop nobody; a viewer is refused everywhere.
 */
export function refusedTabs(book: Spreadsheet, writes: readonly MigrationWrite[]): readonly string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...new Set(writes.map(({ tab }) => tab))].filter((name) => {
    const sheet = sheetNamed(book, name);
    if (sheet === null) return false;
    const places = placesOf(
      sheet,
      writes.filter(({ tab }) => tab === name),
    );
    const closed = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].filter(
      (protection) => !protection.isWarningOnly() && !protection.canEdit(),
    );
    return places.some(
      (place) => closed.some((each) => stops(each, place)) || !rangeOf(sheet, place).canEdit(),
    );
  });
}

/** Rows and columns from 1, both ends included. */
interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where writes land: the cells of a column from the first to the last, a new row at the end, a row that goes, a new column in row 1. */
function placesOf(sheet: Sheet, writes: readonly MigrationWrite[]): readonly Place[] {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const rowsByHeader = new Map<string, number[]>();
  const others: Place[] = [];
  for (const write of writes) {
    if (write.kind === 'cell')
      rowsByHeader.set(write.header, [...(rowsByHeader.get(write.header) ?? []), write.row]);
    else {
      const row = write.kind === 'row' ? lastRow : write.kind === 'rowGone' ? write.row : 1;
      others.push({ top: row, bottom: row, left: 1, right: lastColumn });
    }
  }
  if (rowsByHeader.size === 0) return others;
  const columnOf = columnFinder(sheet);
  // A column that is only to come has no protection of its own; its place in row 1 is asked for.
  const coming = new Set(writes.flatMap((each) => (each.kind === 'column' ? [headerKey(each.header)] : [])));
  const standing = [...rowsByHeader].filter(([header]) => !coming.has(headerKey(header)));
  const cells = standing.map(([header, rows]): Place => {
    const column = columnOf(header);
    const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
    return { top, bottom, left: column, right: column };
  });
  return [...cells, ...others];
}

const rangeOf = (sheet: Sheet, { top, bottom, left, right }: Place): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

function stops(protection: Protection, place: Place): boolean {
  const isWhole = protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;
  if (!isWhole) return meets(placeOfRange(protection.getRange()), place);
  return !protection.getUnprotectedRanges().some((range) => holds(placeOfRange(range), place));
}

const placeOfRange = (range: GoogleAppsScript.Spreadsheet.Range): Place => ({
  top: range.getRow(),
  bottom: range.getLastRow(),
  left: range.getColumn(),
  right: range.getLastColumn(),
});

const meets = (a: Place, b: Place): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const holds = (outer: Place, inner: Place): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;
