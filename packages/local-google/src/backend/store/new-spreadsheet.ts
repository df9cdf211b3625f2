import type { SpreadsheetState } from '../model';
import { emptySheet } from '../spreadsheet/new-sheet';

export interface NewSpreadsheet {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** A blank spreadsheet as Google makes it: one sheet of 1,000 rows and 26 columns, named by locale. */
export function newSpreadsheet({ id, name, locale, timeZone }: NewSpreadsheet): SpreadsheetState {
  const first = locale.startsWith('vi') ? 'Trang tính1' : 'Sheet1';
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: [emptySheet(0, first)],
    namedRanges: [],
    styles: [{}],
    validations: [],
    nextSheetId: 1,
  };
}
