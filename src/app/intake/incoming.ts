import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Lists } from '../../domain/reading/catalogue';
import type { IntakeTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { checkIncoming } from '../../domain/validation/check-tables';
import type { Finding } from '../../domain/validation/finding';
import { fieldsText } from '../../workbook/rows/inbox-row';
import { INTAKE } from '../../wording/intake/intake';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { blankCells, newCells, refuseTyped } from '../rows/row-change';
import type { CellsByField, TextByField } from '../rows/row-change';

/** Most rows of one message, of one intake, and that are taken with one call (docs/workbook.md «Hộp thư đến»). */
export const MOST_ROWS = 500;
export const MOST_CHARACTERS = 500_000;
export const MOST_OF_AN_INTAKE = 2_000;
export const MOST_TAKEN = 200;
/** A cell holds 50,000 (facts.md 7). */
const MOST_IN_A_CELL = 49_000;

/** A row from outside, as a form would save it. */
export interface IncomingRow {
  /** Names the row in its source, also when it comes again. */
  readonly key: string;
  /** Row of the file, for people. */
  readonly sourceRow: number;
  readonly fields: TextByField;
  /** What is not certain of it, in words; '' where nothing. */
  readonly doubt: string;
  /** Mã of the row that it changes; '' where it is new. */
  readonly changes: string;
}

/** What is wrong with a message of rows before anything is read. */
export function refuseIncoming(tab: IntakeTab, rows: readonly IncomingRow[]): Outcome<never> | null {
  if (rows.length > MOST_ROWS) return failure('request', INTAKE.tooManyRows(MOST_ROWS));
  const characters = rows.reduce(
    (sum, { key, fields, doubt }) => sum + key.length + doubt.length + lengthOf(fields),
    0,
  );
  if (characters > MOST_CHARACTERS) return failure('request', INTAKE.tooLong);
  for (const { key, fields, sourceRow } of rows) {
    if (key === '') return failure('request', INTAKE.noKey);
    if (fieldsText(tab, fields).length > MOST_IN_A_CELL)
      return failure('request', INTAKE.rowTooLong(sourceRow));
    const refused = refuseTyped(tab, fields);
    if (refused !== null) return refused;
  }
  return null;
}

const lengthOf = (fields: TextByField): number =>
  Object.entries(fields).reduce((sum, [field, text]) => sum + field.length + text.length, 0);

/** The cells that a row from outside would have. Null where nothing of it can be written. */
export function cellsOf(tab: IntakeTab, fields: TextByField): CellsByField | null {
  const typed = newCells(tab, fields);
  return typed.ok ? { ...blankCells(tab), ...typed.value } : null;
}

/** What the rules say of rows by themselves, in the order of `rows`. */
export function judge(
  tab: IntakeTab,
  rows: readonly (CellsByField | null)[],
  lists: Lists,
  today: CalendarDate,
): readonly (readonly Finding[])[] {
  const judged = rows.flatMap((cells, index): readonly Row<IntakeTab>[] =>
    cells === null ? [] : [{ row: index + 2, cells: cells }],
  );
  const findings = new Map<number, Finding[]>();
  for (const finding of checkIncoming(tab, judged, lists, today)) {
    const known = findings.get(finding.row);
    if (known === undefined) findings.set(finding.row, [finding]);
    else known.push(finding);
  }
  return rows.map((_, index) => findings.get(index + 2) ?? []);
}

export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
