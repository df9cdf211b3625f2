import type { RowTab } from '../../domain/tables/fields';
import { isNameOfCopy, isNewYearConfirmed, NEW_YEAR } from '../../wording/upkeep/new-year';
import { tabLabel } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { findLog } from '../rows/write-log';

/** What is asked of whoever opens a new year. */
export interface NewYearRequest {
  /** Name of the spreadsheet file, which says that it is a copy. */
  readonly name: string;
  /** The words that the person typed. */
  readonly typed: string;
}

/** The tabs that the new year writes, the closed ones first. */
const WRITTEN = [
  'plan',
  'settings',
  'activities',
  'contributions',
  'examples',
  'otherFigures',
  'inbox',
  'approvals',
  'reports',
  'audit',
] as const satisfies readonly RowTab[];

/**
 * Whether a new year may be opened here, before anything is written: only in a copy, only after the words are typed, and
 * only by an account that may write every tab it changes. One call a tab.
 */
export function mayOpenNewYear(ports: Ports, { name, typed }: NewYearRequest): Outcome<true> {
  if (!isNameOfCopy(name)) return failure('request', NEW_YEAR.copyFirst(name));
  if (!isNewYearConfirmed(typed)) return failure('request', NEW_YEAR.notConfirmed);
  const log = findLog(ports);
  if (!log.ok) return log;
  const closed = WRITTEN.find((tab) => !ports.rows.mayWrite(tab));
  return closed === undefined ? log : failure('permission', NEW_YEAR.closed(tabLabel(closed)));
}
