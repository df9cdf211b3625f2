import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodKind, PeriodStyle } from '../../domain/calendar/period';
import { namedPeriod, reportYearOf } from '../../domain/calendar/report-period';
import { reportingMonthOf } from '../../domain/calendar/reporting-months';
import { signOf } from '../../domain/hamlets/former-borders';
import { ok } from '../../domain/result';
import type { Outcome } from '../ports/failure';
import { keptLists } from '../checking/kept-lists';
import { formerNames } from '../merging/keep-former';
import type { Ports } from '../ports/ports';

/** How many periods of a kind a report year holds, in the order in which offices report. */
const COUNTS = [
  ['month', 12],
  ['quarter', 4],
  ['half', 2],
  ['nineMonths', 1],
  ['year', 1],
] as const satisfies readonly (readonly [PeriodKind, number])[];

export interface OfferedPeriods {
  readonly today: CalendarDate;
  readonly style: PeriodStyle;
  /** Ngày nghỉ, for the day by which a report is due. */
  readonly holidays: readonly CalendarDate[];
  readonly kinds: readonly {
    readonly kind: (typeof COUNTS)[number][0];
    readonly periods: readonly Period[];
  }[];
  /** The quarter that ended last: what a report is written about. */
  readonly suggested: Period;
  /** The quarter of today: what coverage is looked at for. */
  readonly current: Period;
  /** Communes that were merged into this one, whose borders a period may be asked by. */
  readonly formerCommunes: readonly string[];
}

/** The periods of the plan year and of the report year of today. */
export function offerPeriods(ports: Ports): Outcome<OfferedPeriods> {
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const { settings, hamlets } = kept.value;
  const { planYear, periodStyle: style, holidays } = settings;
  // Only codes of a merged workbook bear signs; no other is asked for its former communes.
  const isMerged = hamlets.some(({ code }) => signOf(code) !== null);
  const years = [...new Set([planYear, reportYearOf(today, style)])].sort((a, b) => a - b);
  const kinds = COUNTS.map(([kind, count]) => ({
    kind,
    periods: years.flatMap((year) =>
      Array.from({ length: count }, (_, index) => namedPeriod(kind, year, index + 1, style)),
    ),
  }));
  const quarters = [1, 2, 3, 4].map((number) => namedPeriod('quarter', planYear, number, style));
  return ok({
    today,
    style,
    holidays,
    kinds,
    ...preselected(quarters, today),
    formerCommunes: isMerged ? formerNames(ports) : [],
  });
}

/** Every period of a report year that reports are made for. */
export const periodsOf = (year: number, style: PeriodStyle): readonly Period[] =>
  COUNTS.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => namedPeriod(kind, year, index + 1, style)),
  );

/** Of the quarters of the plan year, in order; before the year begins both are the first, after it both the last. */
function preselected(
  quarters: readonly Period[],
  today: CalendarDate,
): Pick<OfferedPeriods, 'suggested' | 'current'> {
  const [first, ...others] = quarters;
  if (first === undefined) throw new Error('A year has quarters');
  const lastWhere = (holds: (quarter: Period) => boolean): Period =>
    others.reduce((last, quarter) => (holds(quarter) ? quarter : last), first);
  return {
    suggested: lastWhere(({ to }) => to < today),
    current: lastWhere(({ from }) => from <= today),
  };
}

/** The reporting month that a day belongs to. */
export function monthOf(day: CalendarDate, style: PeriodStyle): Period {
  const { year, month } = reportingMonthOf(day, style);
  return namedPeriod('month', year, month, style);
}
