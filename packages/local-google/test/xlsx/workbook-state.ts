import { strFromU8, unzipSync } from 'fflate';
import type { CellState, SheetState, SpreadsheetState } from '../../src/backend/model';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';

export function sheetOf(cells: (CellState | null)[][], more: Partial<SheetState> = {}): SheetState {
  return {
    id: 1,
    name: 'Hoạt động',
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    cells,
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    conditionalFormats: [],
    protections: [],
    ...more,
  };
}

export function stateOf(sheets: SheetState[], more: Partial<SpreadsheetState> = {}): SpreadsheetState {
  return {
    id: '',
    name: 'sổ',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets,
    namedRanges: [],
    styles: [{}],
    validations: [],
    nextSheetId: 9,
    ...more,
  };
}

/** The model alone, as a file without extras would have it. */
export function modelOf(state: SpreadsheetState): SpreadsheetState {
  const copy = structuredClone(state);
  delete copy.xlsxExtras;
  for (const sheet of copy.sheets) delete sheet.xlsxExtras;
  for (const style of copy.styles) delete style.xlsx;
  return copy;
}

export const again = async (state: SpreadsheetState) => readXlsx(await writeXlsx(state), 'sổ.xlsx');
export const partOf = (bytes: Uint8Array, path: string) =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
export const onlySheet = (state: SpreadsheetState): SheetState => {
  const sheet = state.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
