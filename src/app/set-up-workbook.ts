import { ok } from '../domain/result';
import { failure } from './failure';
import type { Outcome } from './failure';
import type { Ports, SetUpReport, StarterRows } from './ports';
import { BUSY } from '../wording/vi';

const LOCK_WAIT_MS = 15_000;

/**
 * Builds the workbook, or repairs what is missing or damaged in it; loses no row. Rows of `starter` stand only in
 * tabs that have none.
 */
export function setUpWorkbook(ports: Ports, starter: StarterRows): Outcome<SetUpReport> {
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => ports.workbook.setUp(starter));
  return done === null ? failure('busy', BUSY, true) : ok(done.value);
}
