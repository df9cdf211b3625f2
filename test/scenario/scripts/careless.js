// As such add-ons are often written.
function append(token, text) {
  ledger().appendRow([token, text, 0, '', '']);
}

function addTo(id, amount) {
  const values = ledger().getDataRange().getValues();
  const at = values.findIndex((row) => row[0] === id);
  ledger()
    .getRange(at + 1, 3)
    .setValue(values[at][2] + amount);
}

function sortRows() {
  const sheet = ledger();
  sheet.getRange(2, 1, sheet.getLastRow() - 1, 5).sort({ column: 2, ascending: false });
}

/** Moves what is done to the archive, row by row. */
function archive() {
  const values = ledger().getDataRange().getValues();
  for (let at = values.length - 1; at > 0; at--) {
    if (values[at][3] !== 'xong') continue;
    ledger().deleteRow(at + 1);
    SpreadsheetApp.flush();
    archived().appendRow(values[at]);
    SpreadsheetApp.flush();
  }
}
