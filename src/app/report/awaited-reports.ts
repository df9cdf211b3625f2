import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { awaitedReport } from '../../domain/calendar/report-due';
import type { Settings } from '../../domain/plan/settings';
import { lastReportOf } from '../../domain/register/registered-report';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { WORK } from '../../wording/my-work';
import { periodName } from '../../wording/vi';
import type { OpenWork } from '../sidebar/open-work';
import { periodsOf } from './report-options';

/** Every commune reports on these; months and nine months only where it has done so before. */
const ALWAYS_REPORTED: readonly Period['kind'][] = ['quarter', 'half', 'year'];

/** Reports of the plan year whose period has ended and of which no copy for signature is registered. */
export function reportWork(
  register: readonly RegisteredReport[],
  settings: Settings,
  today: CalendarDate,
): readonly OpenWork[] {
  const periods = periodsOf(settings.planYear, settings.periodStyle);
  const made = new Set(register.map(({ period }) => period));
  const kinds = new Set([
    ...ALWAYS_REPORTED,
    ...periods.flatMap(({ kind, code }) => (made.has(code) ? [kind] : [])),
  ]);
  return periods.flatMap((period): readonly OpenWork[] => {
    const awaited = kinds.has(period.kind) ? awaitedReport(period, today, settings) : null;
    if (awaited === null || lastReportOf(register, period.code)?.stage === 'final') return [];
    const { due, isLate } = awaited;
    return [
      {
        kind: isLate ? 'late' : 'due',
        title: WORK.reportTitle(periodName(period)),
        detail: isLate ? WORK.reportLate(due) : WORK.reportDue(period.to, due),
        hamlets: [],
      },
    ];
  });
}
