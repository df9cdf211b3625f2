/** Name of the spreadsheet file, as people see it in Drive. */
export const spreadsheetName = (): string => SpreadsheetApp.getActiveSpreadsheet().getName();
