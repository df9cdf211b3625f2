import { monthFinder } from '../calendar/reporting-months';
import type { HamletCode } from '../ids';
import type { MonthFigures } from './coverage';
import type { PeriodView } from './period-view';
import type { PlacedActivity } from './placed-activity';
import { isDirect } from './placed-activity';

interface OpenMonth {
  activities: number;
  directActivities: number;
  attendance: number | null;
  readonly hamlets: Set<HamletCode>;
}

/** What was counted in each reporting month of the period, a joint activity once. */
export function monthlySeries({ counting, months, asOf }: PeriodView): readonly MonthFigures[] {
  const open = months.map((): OpenMonth => ({
    activities: 0,
    directActivities: 0,
    attendance: null,
    hamlets: new Set(),
  }));
  const monthAt = monthFinder(months);
  for (const placed of counting.counted) {
    const month = open[monthAt(placed.day)];
    if (month !== undefined) enter(month, placed);
  }
  return months.map((month, i) => ({
    month,
    begun: month.from <= asOf,
    activities: open[i]?.activities ?? 0,
    directActivities: open[i]?.directActivities ?? 0,
    attendance: open[i]?.attendance ?? null,
    hamletsReachedDirectly: open[i]?.hamlets.size ?? 0,
  }));
}

function enter(month: OpenMonth, placed: PlacedActivity): void {
  const { attendance } = placed;
  month.activities += 1;
  if (attendance !== null) month.attendance = (month.attendance ?? 0) + attendance;
  if (!isDirect(placed)) return;
  month.directActivities += 1;
  for (const { hamlet, why } of placed.encounters) if (why === null) month.hamlets.add(hamlet.code);
}
