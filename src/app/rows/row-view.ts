import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { Lists } from '../../domain/reading/catalogue';
import { checkRows } from '../../domain/validation/check-tables';
import type { Finding } from '../../domain/validation/finding';
import { tidyText } from '../../domain/cells/cell-text';
import { rowRevision } from '../../workbook/rows/row-revision';
import { editText } from '../../workbook/typed-cell';
import { columnsOf } from '../../workbook/workbook';
import { verdictTextAlone } from '../../wording/vi';
import { withoutMend } from '../checking/formula-cells';

/** A row as a form shows it. */
export interface RowView {
  readonly tab: EntryTab;
  readonly row: number;
  /** `_id`; null where the row was typed in the grid and has none yet. */
  readonly id: string | null;
  readonly code: string;
  readonly rev: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  /** By the rules that judge one row by itself. */
  readonly findings: readonly Finding[];
}

export function rowView(
  tab: EntryTab,
  { row, cells }: Row<EntryTab>,
  formulas: readonly string[],
  findings: readonly Finding[],
): RowView {
  const byField: Readonly<Record<string, Cell>> = cells;
  const shown = columnsOf(tab).filter(([, { hidden }]) => !hidden);
  return {
    tab,
    row,
    id: idOf(byField),
    code: codeOf(byField),
    rev: rowRevision(tab, byField),
    cells: Object.fromEntries(shown.map(([field]) => [field, editText(byField[field] ?? null)])),
    formulas,
    findings: findings.map((finding) => (formulas.includes(finding.field) ? withoutMend(finding) : finding)),
  };
}

/** `_id` of a row, null where it has none. */
export function idOf(cells: Readonly<Record<string, Cell>>): string | null {
  const id = tidyText(editText(cells._id ?? null));
  return id === '' ? null : id;
}

/** Mã of a row, '' where it has none. */
export const codeOf = (cells: Readonly<Record<string, Cell>>): string =>
  tidyText(editText(cells.code ?? null));

/** What a row of a tab without ids is known by: its first column, such as the Mã of a hamlet or the e-mail of an officer. */
export const rowName = (tab: RowTab, cells: Readonly<Record<string, Cell>>): string =>
  tidyText(editText(cells[columnsOf(tab)[0]?.[0] ?? ''] ?? null));

/** What Kiểm tra says of one row by itself. */
export const verdictTextOf = (...row: Parameters<typeof findingsOfRow>): string =>
  verdictTextAlone(findingsOfRow(...row));

/** The findings of one row of a tab whose kind is known only when it runs. */
export function findingsOfRow(
  tab: EntryTab,
  row: number,
  cells: Readonly<Record<string, Cell>>,
  lists: Lists,
  today: CalendarDate,
  linksSeen = false,
): readonly Finding[] {
  return checkRows(tab, [{ row, cells: cells }], lists, today, linksSeen);
}
