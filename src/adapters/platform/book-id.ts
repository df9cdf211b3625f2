/** Names the spreadsheet that the script runs in, for ever. */
export const bookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
