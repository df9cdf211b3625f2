/** Copying a whole spreadsheet, as File › Make a copy and Spreadsheet.copy do. */
import type { SpreadsheetState } from '../model';

/**
 * A copy under a new id and name. Range protections are dropped, and sheet protections lose their editors, so that
 * only the owner of the copy may edit behind them (facts.md 21).
 */
export function copyBook(state: SpreadsheetState, id: string, name: string): SpreadsheetState {
  const copy = structuredClone(state);
  copy.id = id;
  copy.name = name;
  for (const sheet of copy.sheets) {
    sheet.protections = sheet.protections
      .filter((protection) => protection.type === 'SHEET')
      .map((protection) => ({ ...protection, editors: [] }));
  }
  return copy;
}
