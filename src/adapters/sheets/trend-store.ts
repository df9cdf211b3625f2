import type { TrendPort } from '../../app/ports/trend-port';
import type { Cell } from '../../domain/tables/cell';
import { encodeCell } from '../../workbook/codec';
import { TREND_HEADERS } from '../../workbook/trend-tab';
import { findSheet } from './find-sheet';
import { ensureRows } from './tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden tab of figures in the spreadsheet that the script is bound to. */
export function createTrendStore(): TrendPort {
  const find = (): Sheet | null => findSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), 'trend');
  return {
    read: () => {
      const values = find()?.getDataRange().getValues() as unknown[][] | undefined;
      return values?.slice(1).map((line) => line.map(toCell)) ?? null;
    },
    write: (row, cells) => {
      const sheet = find();
      if (sheet === null) return;
      ensureRows(sheet, row);
      const values = TREND_HEADERS.map((_header, index) => encodeCell('text', cells[index] ?? null));
      sheet.getRange(row, 1, 1, values.length).setValues([values]);
    },
  };
}

/** The add-on writes text only; a date that somebody made of it is no longer ours to read. */
const toCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
