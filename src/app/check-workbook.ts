import type { CalendarDate } from '../domain/calendar/calendar-date';
import { ok } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { EntryTab } from '../domain/tables/fields';
import type { Finding } from '../domain/validation/finding';
import { verdictText } from '../wording/vi';
import type { Outcome } from './failure';
import { loadBook } from './load-book';
import type { LoadedBook } from './load-book';
import type { Ports } from './ports';

/** The tabs with a Kiểm tra column. */
const VERDICT_TABS = ['activities', 'plan', 'contributions', 'examples'] as const satisfies readonly EntryTab[];

export interface CheckedWorkbook extends LoadedBook {
  /** Rows that are not blank, over all tabs that were read. */
  readonly rowCount: number;
}

/** Checks the whole workbook and writes each Kiểm tra column in one call. */
export function checkWorkbook(ports: Ports, today: CalendarDate): Outcome<CheckedWorkbook> {
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  for (const tab of VERDICT_TABS) writeVerdicts(ports, tab, loaded.value);
  ports.workbook.flush();
  const rowCount = Object.values(loaded.value.tables).reduce((sum, rows) => sum + rows.length, 0);
  return ok({ ...loaded.value, rowCount });
}

function writeVerdicts(ports: Ports, tab: EntryTab, { tables, findings }: LoadedBook): void {
  const findingsByRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.tab !== tab) continue;
    const sameRow = findingsByRow.get(finding.row);
    if (sameRow) sameRow.push(finding);
    else findingsByRow.set(finding.row, [finding]);
  }
  const verdictByRow = new Map<number, Cell>(
    tables[tab].map(({ row }) => [row, verdictText(findingsByRow.get(row) ?? [])]),
  );
  if (verdictByRow.size > 0) ports.workbook.writeColumn(tab, 'verdict', verdictByRow);
}
