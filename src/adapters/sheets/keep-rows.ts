type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROW = 2;

/**
 * Moves the rows, in ascending order, up below the header and empties all that stand below them. A moved row keeps its
 * formulas, formats, notes and everybody's columns.
 */
export function keepRows(sheet: Sheet, rows: readonly number[]): void {
  let next = FIRST_ROW;
  for (const { first, count } of runsOf(rows)) {
    if (first > next) sheet.moveRows(sheet.getRange(first, 1, count, 1), next);
    next += count;
  }
  const below = sheet.getMaxRows() - next + 1;
  if (below > 0) sheet.getRange(next, 1, below, sheet.getMaxColumns()).clearContent();
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows together. What is moved up stands above all that follow, so their numbers stay. */
function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
