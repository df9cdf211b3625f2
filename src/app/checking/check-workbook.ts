import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { ok } from '../../domain/result';
import type { Tables } from '../../domain/tables/table';
import { checkTables } from '../../domain/validation/check-tables';
import type { Finding, Severity } from '../../domain/validation/finding';
import type { OfficerFindings } from '../../domain/validation/findings-by-officer';
import { sortFindings } from '../../domain/validation/run-rules';
import { findingsByOfficer } from '../../domain/validation/findings-by-officer';
import { changedAfterYes, issuedTexts } from '../../wording/approval';
import { CHECKED, NOT_LOGGED, VERDICTS_NOT_WRITTEN } from '../../wording/rows/saving';
import { structureMessage } from '../../wording/vi';
import { commandRows } from '../rows/audit-entry';
import { reviewRows } from '../approval/approval-findings';
import type { Reviewed } from '../approval/review-periods';
import { archiveRows } from '../archive/archive-rows';
import type { LostContent } from '../archive/archive-rows';
import type { IssuedChange } from '../report/issued-changes';
import { issuedChanges } from '../report/issued-changes';
import { withLinksBehind } from './evidence-links';
import { keepLists } from './cached-lists';
import type { Outcome } from '../ports/failure';
import { giveRowIds } from '../rows/give-row-ids';
import type { CoverageState } from '../coverage/kept-figures';
import { coverageState } from '../coverage/kept-figures';
import type { LoadedBook } from './load-book';
import { readTables } from './load-book';
import type { Ports, StructureProblem } from '../ports/ports';
import type { WrittenVerdicts } from './write-verdicts';
import { speakAsRead } from './speak-as-read';
import { writeVerdicts } from './write-verdicts';

export interface CheckedWorkbook extends LoadedBook {
  /** Rows that are not blank, over all tabs that were read. */
  readonly rowCount: number;
  readonly byOfficer: readonly OfficerFindings[];
  /** Whether the computed tabs still stand for the rows; null where coverage was never computed. */
  readonly coverageState: CoverageState | null;
  /** What was deleted or changed since the last check. */
  readonly lost: LostContent;
  /** What could not be written, in words; null where all was. */
  readonly notice: string | null;
  readonly reviewed: readonly Reviewed[];
  /** Issued reports that the rows no longer give. */
  readonly issued: readonly IssuedChange[];
}

/** The tabs as one reading found them. */
export interface ReadWorkbook {
  /** With Nhật ký, which says when a row was first entered (HD-53); without its rows where that tab is damaged. */
  readonly tables: Tables;
  readonly auditProblems: readonly StructureProblem[];
  /** The moment before the reading, in ms since 1970: the stamp of the lists in the cache. */
  readonly readAt: number;
}

/** How often everything is read anew where somebody moves rows just when they are checked. */
const TRIES = 3;

/**
 * Checks the whole workbook, cross-row rules included: gives rows their Mã and `_id`, then writes each Kiểm tra column
 * whose texts changed, all in one batch, leaves the lists in the cache for onEdit, and holds the rows against the archive.
 */
export function checkWorkbook(ports: Ports, today: CalendarDate, tries = TRIES): Outcome<CheckedWorkbook> {
  const archived = ports.archive.read();
  const read = readToCheck(ports);
  if (!read.ok) return read;
  const { tables, readAt, auditProblems } = read.value;
  const checked = writeChecks(ports, today, tables, auditProblems.length === 0 ? 'logged' : 'unlogged');
  if (checked.verdicts === 'moved' && tries > 1) return checkWorkbook(ports, today, tries - 1);
  keepLists(ports.cache, checked.lists, readAt);
  const issued = issuedChanges(ports, checked, today);
  return ok({
    ...checked,
    rowCount: Object.values({ ...tables, audit: [] }).reduce((sum, rows) => sum + rows.length, 0),
    byOfficer: findingsByOfficer(checked.tables, checked.book, checked.findings),
    coverageState: coverageState(ports.workbook, tables),
    lost: archiveRows(ports, archived, checked.tables),
    issued,
    notice: noticeOf(checked, issued, auditProblems),
  });
}

function noticeOf(
  { verdicts, reviewed, book }: CheckedTables,
  issued: readonly IssuedChange[],
  auditProblems: readonly StructureProblem[],
): string | null {
  const notices = [
    ...issuedTexts(issued, book.settings.periodStyle),
    ...changedAfterYes(reviewed, book.settings.periodStyle),
    ...(verdicts === 'busy' || verdicts === 'moved' ? [VERDICTS_NOT_WRITTEN[verdicts]] : []),
    ...(auditProblems.length === 0 ? [] : [NOT_LOGGED(auditProblems.map(structureMessage).join(' '))]),
  ];
  return notices.length === 0 ? null : notices.join(' ');
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

export interface CheckedTables extends LoadedBook {
  /** Whether Kiểm tra stands as it should; `moved`: somebody moved rows meanwhile, `busy`: somebody else held the lock. */
  readonly verdicts: WrittenVerdicts;
  /** What became of rows of which somebody has said yes, or whose period is locked. */
  readonly reviewed: readonly Reviewed[];
}

/**
 * Checks tables that were read a moment ago and writes what `checkWorkbook` says; reads no tab twice but to give ids. A check
 * that changes something is logged where somebody asked for it.
 */
export function writeChecks(
  ports: Ports,
  today: CalendarDate,
  read: Tables,
  entry: 'logged' | 'unlogged',
): CheckedTables {
  const tables = giveRowIds(ports, read);
  const checked = checkTables(withLinksBehind(ports, tables), today);
  speakAsRead(checked.lists);
  const { findings: reviewedRows, reviewed } = reviewRows(ports, tables, checked.lists.settings);
  const findings = sortFindings([...checked.findings, ...reviewedRows]);
  const log = entry === 'logged' ? commandRows(ports, 'check', null, CHECKED(countsOf(findings))) : [];
  const verdicts = writeVerdicts(ports, tables, findings, log);
  return { ...checked, findings, reviewed, tables, verdicts };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
