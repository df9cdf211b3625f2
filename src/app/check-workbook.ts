import type { CalendarDate } from '../domain/calendar/calendar-date';
import { ok } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { EntryTab } from '../domain/tables/fields';
import type { Tables } from '../domain/tables/table';
import { checkTables } from '../domain/validation/check-tables';
import type { OfficerFindings } from '../domain/validation/findings-by-officer';
import { findingsByOfficer } from '../domain/validation/findings-by-officer';
import { verdictText } from '../wording/vi';
import { withLinksBehind } from './evidence-links';
import { keepLists } from './cached-lists';
import type { Outcome } from './failure';
import { findingsByRow } from './findings-by-row';
import type { GivenId } from './give-row-ids';
import { rowIdsToGive, withRowIds } from './give-row-ids';
import type { CoverageState } from './kept-figures';
import { coverageState } from './kept-figures';
import type { LoadedBook } from './load-book';
import { readTables } from './load-book';
import { LOCK_WAIT_MS } from './lock-wait';
import type { FieldWrite, Ports, StructureProblem } from './ports';
import { VERDICT_TABS } from './tab-groups';

export interface CheckedWorkbook extends LoadedBook {
  /** Rows that are not blank, over all tabs that were read. */
  readonly rowCount: number;
  readonly byOfficer: readonly OfficerFindings[];
  /** Whether the computed tabs still stand for the rows; null where coverage was never computed. */
  readonly coverageState: CoverageState | null;
}

/** The tabs as one reading found them. */
export interface ReadWorkbook {
  /** With Nhật ký, which says when a row was first entered (HD-53); without its rows where that tab is damaged. */
  readonly tables: Tables;
  readonly auditProblems: readonly StructureProblem[];
  /** The moment before the reading, in ms since 1970: the stamp of the lists in the cache. */
  readonly readAt: number;
}

/**
 * Checks the whole workbook, cross-row rules included: gives rows their Mã and `_id`, then writes each Kiểm tra column
 * whose texts changed, in one call, and leaves the lists in the cache for onEdit.
 */
export function checkWorkbook(ports: Ports, today: CalendarDate): Outcome<CheckedWorkbook> {
  const read = readToCheck(ports);
  if (!read.ok) return read;
  const { tables, readAt } = read.value;
  const checked = writeChecks(ports, today, tables);
  keepLists(ports.cache, checked.lists, readAt);
  return ok({
    ...checked,
    rowCount: Object.values({ ...tables, audit: [] }).reduce((sum, rows) => sum + rows.length, 0),
    byOfficer: findingsByOfficer(checked.tables, checked.book, checked.findings),
    coverageState: coverageState(ports.workbook, tables),
  });
}

/** Reads each tab once, the register of reports left out. */
export function readToCheck(ports: Pick<Ports, 'workbook' | 'clock'>): Outcome<ReadWorkbook> {
  const readAt = ports.clock.instant();
  const read = readTables(ports);
  if (!read.ok) return read;
  const audit = ports.workbook.read(['audit']);
  return ok(
    audit.ok
      ? { tables: { ...read.value, ...audit.value }, auditProblems: [], readAt }
      : { tables: read.value, auditProblems: audit.error, readAt },
  );
}

/** Checks tables that were read a moment ago and writes what `checkWorkbook` says; reads no tab twice. */
export function writeChecks(ports: Ports, today: CalendarDate, read: Tables): LoadedBook {
  const tables = withIds(ports, read);
  const loaded: LoadedBook = { tables, ...checkTables(withLinksBehind(ports, tables), today) };
  for (const tab of VERDICT_TABS) writeVerdicts(ports, tab, loaded);
  ports.workbook.flush();
  return loaded;
}

/**
 * Rows that lack a Mã or share an `_id` get theirs under the lock, from tabs read again there, so that two at once
 * never give one code twice. Where somebody else holds the lock, the next check gives them.
 */
function withIds(ports: Ports, tables: Tables): Tables {
  const lacking = [...new Set(rowIdsToGive(tables, () => '').map(({ tab }) => tab))];
  if (lacking.length === 0) return tables;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Tables => {
    const again = ports.workbook.read(lacking);
    if (!again.ok) return tables;
    const fresh: Tables = { ...tables, ...again.value };
    const given = rowIdsToGive(fresh, () => ports.identity.newId());
    for (const tab of lacking) ports.workbook.writeFields(tab, writesOf(tab, given));
    ports.workbook.flush();
    return withRowIds(fresh, given);
  });
  return done?.value ?? tables;
}

const writesOf = (tab: EntryTab, given: readonly GivenId[]): readonly FieldWrite<EntryTab>[] =>
  given.filter((each) => each.tab === tab).map(({ row, cells }) => ({ row, cells }));

function writeVerdicts(ports: Ports, tab: EntryTab, { tables, findings }: LoadedBook): void {
  const found = findingsByRow(tab, findings);
  const verdictByRow = new Map<number, Cell>(
    tables[tab].map(({ row }) => [row, verdictText(found.get(row) ?? [])]),
  );
  if (verdictByRow.size > 0) ports.workbook.writeColumn(tab, 'verdict', verdictByRow);
}
