import { ok } from '../../domain/result';
import { SET_UP } from '../../wording/rows/saving';
import { BUSY, structureMessage, tabLabel } from '../../wording/vi';
import { commandRows } from '../rows/audit-entry';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports, SetUpReport, StarterRows } from '../ports/ports';
import { renewLists } from '../checking/warm-lists';
import { appendLog } from '../rows/write-log';

/**
 * Builds the workbook, or repairs what is missing or damaged in it; loses no row. Rows of `starter` stand only in
 * tabs that have none. A workbook of a newer schema is left as it is.
 */
export function setUpWorkbook(ports: Ports, starter: StarterRows): Outcome<SetUpReport> {
  const settings = ports.workbook.read(['settings']);
  const newer = settings.ok ? undefined : settings.error.find(({ kind }) => kind === 'newer-schema');
  if (newer !== undefined) return failure('schema', structureMessage(newer));
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    const report = ports.workbook.setUp(starter);
    keepEarlierFigures(ports, starter);
    const { createdTabs, repairedHeaders, filledRows } = report;
    const text = SET_UP(createdTabs.map(tabLabel), repairedHeaders.length, filledRows);
    appendLog(ports, commandRows(ports, 'setUp', null, text));
    return report;
  });
  if (done === null) return failure('busy', BUSY, true);
  renewLists(ports, done.value.tables);
  return ok(done.value);
}

/** Figures of earlier periods that a starter brings, into a hidden tab that holds none. */
function keepEarlierFigures({ trend }: Ports, starter: StarterRows): void {
  const rows = starter.trend ?? [];
  if (rows.length === 0 || trend.read()?.length !== 0) return;
  rows.forEach((cells, index) => {
    trend.write(index + 2, cells);
  });
}
