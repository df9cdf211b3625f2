import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { DayOff } from '../../domain/calendar/days-off';
import { earlierOf } from '../../domain/calendar/calendar-date';
import { cumulativeSpan, reportYearBounds } from '../../domain/calendar/report-period';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import type { PeriodFigures } from '../../domain/coverage/period-figures';
import { figuresToKeep } from '../../domain/coverage/period-figures';
import { computeIndicators } from '../../domain/indicators/compute-indicators';
import { valuesToKeep } from '../../domain/indicators/kept-value';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import { headerKey } from '../../workbook/header-key';
import { BUSY, structureMessage } from '../../wording/vi';
import type { FilledDaysOff } from '../../wording/upkeep/days-off';
import { NEW_YEAR } from '../../wording/upkeep/new-year';
import { YEAR_OPENED } from '../../wording/rows/saving';
import { commandRows } from '../rows/audit-entry';
import { filledDaysOff, knowsDaysOff, nextDaysOffWrites } from './fill-days-off';
import { carriedRows } from './carried-rows';
import type { CarriedRows } from './carried-rows';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { dataFingerprint, keepFigures, readKeptFigures } from '../coverage/kept-figures';
import { emptyFacts } from '../coverage/keep-facts';
import type { KeptFigures } from '../coverage/kept-figures';
import { loadBook } from '../checking/load-book';
import type { LoadedBook } from '../checking/load-book';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { NewYearRequest } from './may-open-new-year';
import { mayOpenNewYear } from './may-open-new-year';
import { emptyTargets } from './empty-targets';
import type { MovedTargets } from './empty-targets';
import { movePlanDates } from './move-plan-dates';
import type { UnmovedDate } from './move-plan-dates';
import type { FieldWrite, Ports } from '../ports/ports';
import { periodsOf } from '../report/report-options';
import { appendLog } from '../rows/write-log';

export interface OpenedYear {
  readonly year: number;
  readonly hamlets: number;
  readonly planItems: number;
  /** Periods of the old year whose figures were kept. */
  readonly periods: number;
  /** What stays of the tabs of rows. */
  readonly carried: readonly CarriedRows[];
  readonly unmoved: readonly UnmovedDate[];
  readonly targets: MovedTargets;
  /** Null where Ngày nghỉ was left as the person had it. */
  readonly daysOff: FilledDaysOff | null;
}

/**
 * Makes a copy of the old workbook into that of the next year: keeps the figures of every period of the old year in the
 * hidden tab, moves the plan's dates, empties the targets that a superior set for the old year, sets the year and adds its days off, and empties the rows but for those that are not of the old year.
 * It does so to the workbook at hand, which must be the copy (`mayOpenNewYear`). All writes go out together at the end.
 */
export function openNewYear(
  ports: Ports,
  request: NewYearRequest,
  daysOff: readonly DayOff[],
): Outcome<OpenedYear> {
  const allowed = mayOpenNewYear(ports, request);
  if (!allowed.ok) return allowed;
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const kept = readKeptFigures(ports.trend);
  if (kept.nextRow === null) return failure('structure', NEW_YEAR.noTrendTab);
  const register = ports.workbook.read(['reports']);
  if (!register.ok) return failure('structure', register.error.map(structureMessage).join(' '));
  const { book, tables } = loaded.value;
  const newYear = reportYearBounds(book.settings.planYear + 1, book.settings.periodStyle);
  const { planYear, periodStyle } = book.settings;
  const carried = carriedRows(
    { ...tables, ...register.value },
    { from: newYear.from, year: planYear + 1, style: periodStyle },
  );
  const figures = figuresOfYear(ports, loaded.value, today);
  const year = book.settings.planYear + 1;
  const standing = book.settings.holidays;
  const newDays = nextDaysOffWrites(tables.settings, { year, days: daysOff, standing });
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    keepAll(ports, kept, figures);
    const unmoved = movePlanDates(ports.workbook, tables);
    const targets = emptyTargets(ports.workbook, tables);
    moveSettings(ports, loaded.value, newDays);
    for (const { tab, dated, undated } of carried)
      ports.workbook.keepRows(
        tab,
        [...dated, ...undated].sort((a, b) => a - b),
      );
    ports.workbook.keepRows('inbox', []);
    // What was said of the old year's periods is said in its own file.
    ports.workbook.keepRows('approvals', []);
    // The rows of the old year stand in its own file; here they are not lost.
    ports.archive.rewrite([]);
    emptyFacts(ports.facts);
    ports.workbook.keepRows('audit', []);
    ports.workbook.writeComputed('coverage', [[null, NEW_YEAR.notComputed]]);
    ports.workbook.writeComputed('gaps', [[null, NEW_YEAR.notComputed]]);
    appendLog(ports, commandRows(ports, 'newYear', null, YEAR_OPENED(year, request.name)));
    return { unmoved, targets };
  });
  if (done === null) return failure('busy', BUSY, true);
  return ok({
    year,
    hamlets: book.hamlets.length,
    planItems: tables.plan.length,
    periods: figures.length,
    carried,
    ...done.value,
    daysOff: newDays.length > 0 || !knowsDaysOff(year, daysOff) ? filledDaysOff(year, daysOff) : null,
  });
}

/** Periods of the old year that have begun, with the figures of reports on them. */
function figuresOfYear(
  ports: Ports,
  { book, tables }: LoadedBook,
  today: CalendarDate,
): readonly PeriodFigures[] {
  const { planYear, periodStyle } = book.settings;
  const made = { computedAt: ports.clock.now(), fingerprint: dataFingerprint(tables) };
  return periodsOf(planYear, periodStyle)
    .filter(({ from }) => from <= today)
    .map((period) => {
      const asOf = earlierOf(period.to, today);
      const coverage = computeCoverage(book, period, asOf);
      const cumulative = computeCoverage(book, cumulativeSpan(period, periodStyle), asOf);
      const indicators = valuesToKeep(computeIndicators({ book, coverage, cumulative }));
      return figuresToKeep(coverage, { ...made, indicators });
    });
}

/** Each period in its row; new ones below the last. */
function keepAll(ports: Ports, kept: KeptFigures, figures: readonly PeriodFigures[]): void {
  let nextRow = kept.nextRow ?? 2;
  for (const own of figures) {
    keepFigures(ports.trend, { ...kept, nextRow }, own);
    if (!kept.rowByPeriod.has(own.period)) nextRow += 1;
  }
}

/** The new year's plan has its own number and date, which nobody knows yet. */
function moveSettings(
  { workbook }: Ports,
  { tables, book }: LoadedBook,
  newDays: readonly FieldWrite<'settings'>[],
): void {
  const values: readonly (readonly [SettingKey, Cell])[] = [
    ['planYear', book.settings.planYear + 1],
    ['planNumber', null],
    ['planDate', null],
  ];
  const rowOf = (key: SettingKey): number | undefined =>
    tables.settings.find(
      ({ cells }) =>
        typeof cells.name === 'string' && headerKey(cells.name) === headerKey(SETTINGS[key].name),
    )?.row;
  workbook.writeFields('settings', [
    ...values.flatMap(([key, value]): FieldWrite<'settings'>[] => {
      const row = rowOf(key);
      return row === undefined ? [] : [{ row, cells: { value } }];
    }),
    ...newDays,
  ]);
  if (rowOf('planYear') === undefined)
    workbook.append('settings', [{ name: SETTINGS.planYear.name, value: book.settings.planYear + 1 }]);
}
