import { isBlank } from '../../domain/tables/cell';
import type { AuditRow } from './audit-entry';
import type { Outcome } from '../ports/failure';
import { structureFailure } from '../checking/kept-lists';
import type { Ports } from '../ports/ports';
import type { Committed, TabWrite } from '../ports/row-ports';

type LogPorts = Pick<Ports, 'rows' | 'workbook'>;

/** How often a log is written anew where somebody types below it at that moment. */
const TRIES = 3;

/**
 * Finds the columns of Nhật ký. What cannot be logged is not done: a use case that changes rows asks this before anything
 * else. One read.
 */
export function findLog(ports: Pick<Ports, 'rows'>): Outcome<true> {
  const located = ports.rows.locate('audit');
  return located.ok ? { ok: true, value: true } : structureFailure(located.error);
}

/** The block of rows that an entry becomes at the end of Nhật ký, whose columns were found before. One look at its end. */
export function logWrite(ports: Pick<Ports, 'rows'>, log: readonly AuditRow[]): TabWrite<'audit'> {
  const first = log.length === 0 ? 2 : ports.rows.lastRow('audit', 1) + 1;
  return { tab: 'audit', rows: log.map((cells, index) => ({ row: first + index, cells })), hold: 'rows' };
}

/** Whether the block landed below everything that stood in Nhật ký. */
export function logLanded(committed: Committed, { rows }: TabWrite): boolean {
  const before = committed.standing('audit');
  return (
    before.columnsInPlace &&
    rows.every(({ row }) => Object.values(before.cellsAt(row)).every((cell) => isBlank(cell)))
  );
}

/** Rows of Nhật ký by themselves, under the document lock. Throws where the tab cannot be found. */
export function appendLog(ports: LogPorts, log: readonly AuditRow[]): void {
  if (log.length === 0) return;
  const found = findLog(ports);
  if (!found.ok) throw new Error(found.error.message);
  logThen(ports, log, () => undefined);
}

/**
 * Rows of Nhật ký, whose columns were found before, and then what they tell of, in one batch under the document lock: no
 * write of `work` lands without its entry.
 */
export function logThen(ports: LogPorts, log: readonly AuditRow[], work: () => void, tries = TRIES): void {
  const write = logWrite(ports, log);
  const committed = ports.rows.commit([write], work);
  const landed = logLanded(committed, write);
  if (!landed)
    committed.putBack(
      'audit',
      write.rows.map(({ row }) => row),
    );
  release(ports, committed);
  if (landed) return;
  if (tries === 1) throw new Error('Somebody else writes below Nhật ký all the time');
  const found = findLog(ports);
  if (!found.ok) throw new Error(found.error.message);
  logThen(ports, log, () => undefined, tries - 1);
}

export function release(ports: Pick<Ports, 'workbook'>, committed: Committed): void {
  committed.release();
  ports.workbook.flush();
}
