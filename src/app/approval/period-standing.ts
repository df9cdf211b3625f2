import type { PeriodState } from '../../domain/approval/fold-approvals';
import { untouched } from '../../domain/approval/fold-approvals';
import { countChanges } from '../../domain/approval/changed-since';
import type { SaidOfPeriod } from '../../domain/report/report-context';
import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { LoadedBook } from '../checking/load-book';
import type { Ports } from '../ports/ports';
import { readApprovals } from './read-approvals';
import { reviewPeriods, standing } from './review-periods';

/** What a report may say of its period's rows; null where nobody has said anything of them. One call. */
export function saidOfPeriod(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { tables, book }: LoadedBook,
  code: string,
): SaidOfPeriod | null {
  const approvals = readApprovals(ports);
  const state: PeriodState = approvals.periods.get(code) ?? untouched(code);
  const { last, lock } = state;
  if (last === null && lock === null) return null;
  const own = { ...approvals, periods: new Map([[code, state]]) };
  const reviewed = reviewPeriods(own, standing(tables), book.settings, ports.clock.today());
  const changesOf = (kind: string): number => {
    const found = reviewed.find((each) => each.kind === kind);
    return found === undefined ? 0 : countChanges(found.changes);
  };
  return {
    state: state.approval,
    day: last === null ? null : parseIsoDate(last.event.at.slice(0, 10)),
    changed: changesOf(state.approval),
    lockedOn: lock === null ? null : parseIsoDate(lock.locked.event.at.slice(0, 10)),
    changedSinceLock: changesOf('locked'),
  };
}
