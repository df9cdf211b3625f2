import { SETTINGS } from '../../domain/plan/setting-names';
import { ok } from '../../domain/result';
import { headerKey } from '../../workbook/header-key';
import { MERGE, mergeRefused } from '../../wording/merging';
import { BUSY } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { commandRows } from '../rows/audit-entry';
import { appendLog } from '../rows/write-log';
import type { CommuneTables } from './former-commune';
import { formerRows } from './keep-former';
import { mergeCommunes } from './merge-communes';
import type { MergePlan } from './merge-communes';

export interface MergeRequest {
  /** The communes, the preferred one first. */
  readonly communes: readonly CommuneTables[];
  /** Whether the first one's word stands where they differ; else what differs is asked, and nothing is made. */
  readonly isPreferred: boolean;
  /** Nothing is made. */
  readonly preview: boolean;
}

export interface Merged {
  readonly plan: MergePlan;
  /** False for a preview, or where something is asked. */
  readonly isMade: boolean;
}

const FEWEST = 2;

/** Makes the workbook at hand, which must be empty, that of the communes together. Killed anywhere there is no file yet. */
export function mergeWorkbook(ports: Ports, request: MergeRequest): Outcome<Merged> {
  if (request.communes.length < FEWEST) return failure('request', MERGE.tooFew);
  if (ports.workbook.read(['settings']).ok) return failure('request', MERGE.notEmpty);
  const merged = mergeCommunes(request.communes, ports.clock.today());
  if (!merged.ok) return failure('request', mergeRefused(merged.refusal));
  const { plan } = merged;
  const isAsked = !request.isPreferred && plan.conflicts.some(({ renamedTo }) => renamedTo === undefined);
  if (request.preview || isAsked) return ok({ plan, isMade: false });
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    const settings = plan.tables.settings.filter(({ name }) => headerKey(String(name)) !== SCHEMA);
    ports.workbook.setUp({ ...plan.tables, settings });
    plan.trend.forEach((cells, index) => {
      ports.trend.write(index + 2, cells);
    });
    ports.former.write(formerRows(plan.former));
    const names = plan.former.map(({ name }) => name).join(', ');
    appendLog(ports, commandRows(ports, 'merged', null, MERGE.logged(names)));
    return true;
  });
  return done === null ? failure('busy', BUSY, true) : ok({ plan, isMade: true });
}

/** Set-up writes the number of the schema that it builds. */
const SCHEMA = headerKey(SETTINGS.schemaVersion.name);
