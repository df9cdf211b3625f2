import type { FactsPort } from '../../app/ports/facts-port';
import { FACT_HEADERS } from '../../workbook/facts-tab';
import { toSheetText } from '../../workbook/sheet-text';
import { findSheet } from './find-sheet';
import { ensureColumns, ensureRows } from './tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The facts in the spreadsheet that the script is bound to. */
export function createFactsStore(): FactsPort {
  const find = (): Sheet | null => findSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), 'facts');
  return {
    read: () => {
      const values = find()?.getDataRange().getValues() as unknown[][] | undefined;
      return (
        values?.slice(1).map((line) => FACT_HEADERS.map((_header, index) => textIn(line[index]))) ?? null
      );
    },
    write: (lines) => {
      const sheet = find();
      if (sheet === null) return;
      ensureRows(sheet, lines.length + 1);
      ensureColumns(sheet, FACT_HEADERS.length);
      const values = [FACT_HEADERS, ...lines].map((line) => line.map(toSheetText));
      sheet.getRange(1, 1, values.length, FACT_HEADERS.length).setValues(values);
    },
  };
}

/** The add-on writes text only; a number that somebody made of it reads the same, a day is no longer ours. */
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
