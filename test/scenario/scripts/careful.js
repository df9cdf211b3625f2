// The same four jobs: under the document lock, rows found by id when they are needed, flushed before the lock is
// given back, and done once however often they are asked for.
function underLock(work) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(60000)) throw new Error('BUSY');
  try {
    work();
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

const rowsOf = (sheet) => sheet.getDataRange().getValues();
const has = (rows, id) => rows.some((row) => row[0] === id);

function append(token, text) {
  underLock(() => {
    const rows = rowsOf(ledger());
    if (has(rows, token) || has(rowsOf(archived()), token)) return;
    ledger()
      .getRange(rows.length + 1, 1, 1, 5)
      .setValues([[token, text, 0, '', '']]);
  });
}

function addTo(id, amount, token) {
  underLock(() => {
    const rows = rowsOf(ledger());
    const at = rows.findIndex((row) => row[0] === id);
    const [, , count, state, tokens] = rows[at];
    if (tokens.split(' ').includes(token)) return;
    // The number and the token that it was counted for stand in one write.
    ledger()
      .getRange(at + 1, 3, 1, 3)
      .setValues([[count + amount, state, `${tokens} ${token}`.trim()]]);
  });
}

function sortRows() {
  underLock(() => {
    const sheet = ledger();
    sheet.getRange(2, 1, sheet.getLastRow() - 1, 5).sort({ column: 2, ascending: false });
  });
}

/** First all copies, in one write; only what stands in the archive leaves the ledger. */
function archive() {
  underLock(() => {
    const done = rowsOf(ledger()).filter((row) => row[3] === 'xong');
    const kept = rowsOf(archived());
    const missing = done.filter((row) => !has(kept, row[0]));
    if (missing.length > 0) {
      archived()
        .getRange(kept.length + 1, 1, missing.length, 5)
        .setValues(missing);
    }
    SpreadsheetApp.flush();
    const safe = rowsOf(archived());
    const rows = rowsOf(ledger());
    for (let at = rows.length - 1; at > 0; at--) {
      if (rows[at][3] === 'xong' && has(safe, rows[at][0])) ledger().deleteRow(at + 1);
    }
  });
}
