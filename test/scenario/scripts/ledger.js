// What both add-on scripts share: a ledger with id, text, count, state and tokens, and an archive of the same shape.
const tab = (name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
const ledger = () => tab('Sổ');
const archived = () => tab('Lưu');

function setUp() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of ['Sổ', 'Lưu'])
    book.insertSheet(name).appendRow(['id', 'text', 'count', 'state', 'tokens']);
  const rows = ['r1', 'r2', 'r3', 'r4', 'r5'].map((id, i) => [
    id,
    `b${(i * 3) % 5}`,
    0,
    i > 1 ? 'xong' : '',
    '',
  ]);
  ledger().getRange(2, 1, rows.length, 5).setValues(rows);
}

function everything() {
  return [ledger(), archived()].map((sheet) => sheet.getDataRange().getValues().slice(1));
}
