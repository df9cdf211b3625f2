import type { Outcome } from './conformance-case';
import { allCases } from './all-cases';
import { runCase } from './run-case';

const TABLE_TAB = 'Conformance';
const HEADER = ['Fact', 'Case', 'Source', 'Result', 'Seen, or what to do'];

/** A run may take 6 minutes; it stops before that, and the next run goes on. */
const STOP_AFTER_MS = 5 * 60_000;

const rowOf = ({ fact, title, source, result, seen }: Outcome): (string | number)[] => [
  fact,
  title,
  source,
  result,
  // The table must not turn what was seen into formulas or numbers.
  `'${seen}`,
];

/** Runs the cases that the table has not yet, one row a case; says how far it came. */
export function fillTable(): string {
  const started = Date.now();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const table = book.getSheetByName(TABLE_TAB) ?? book.insertSheet(TABLE_TAB);
  if (table.getLastRow() === 0) table.appendRow(HEADER);
  for (let done = table.getLastRow() - 1; done < allCases.length; done++) {
    const conformanceCase = allCases[done];
    if (conformanceCase === undefined || Date.now() - started > STOP_AFTER_MS) break;
    table.getRange(done + 2, 1, 1, HEADER.length).setValues([rowOf(runCase(conformanceCase))]);
    SpreadsheetApp.flush();
  }
  return summary(table);
}

function summary(table: GoogleAppsScript.Spreadsheet.Sheet): string {
  const rows = table.getLastRow() - 1;
  const results = rows === 0 ? [] : table.getRange(2, 4, rows, 1).getDisplayValues();
  const count = (result: string): number => results.filter(([cell]) => cell === result).length;
  const parts = ['pass', 'fail', 'differs as noted', 'by hand'].map(
    (result) => `${result}: ${count(result)}`,
  );
  const left = allCases.length - rows;
  return `${parts.join(', ')}${left > 0 ? `; ${left} left, run again` : ''}`;
}

/** Forgets the table, so that the next run starts from the first case. */
export function clearTable(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const table = book.getSheetByName(TABLE_TAB);
  if (table !== null) book.deleteSheet(table);
}
