import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { DayOff } from '../../domain/calendar/days-off';
import { readSetting, settingsOf } from '../../domain/reading/read-settings';
import { ok } from '../../domain/result';
import type { FilledDaysOff } from '../../wording/upkeep/days-off';
import { SET_UP } from '../../wording/rows/saving';
import { SOMETHING_ELSE } from '../../wording/upkeep/ui-set-up';
import { BUSY, structureMessage, tabLabel } from '../../wording/vi';
import { commandRows } from '../rows/audit-entry';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports, SetUpReport, StarterRows, StructureProblem } from '../ports/ports';
import { isOfForeign } from '../checking/foreign-book';
import { renewLists } from '../checking/warm-lists';
import { appendLog } from '../rows/write-log';
import type { SettingCells } from './fill-days-off';
import { numberedSetWrites, withNumberedSet } from './keep-numbered-set';
import { daysOffWrites, filledDaysOff, lacksDaysOff, withDaysOff } from './fill-days-off';

/** What set-up builds from. */
export interface SetUpSource {
  readonly starter: StarterRows;
  /** The days off that are known, of every year. */
  readonly daysOff: readonly DayOff[];
  /** A yes to building beside the tabs of something else. */
  readonly beside?: boolean;
}

export interface SetUpDone extends SetUpReport {
  /** Null where Ngày nghỉ was left as it stood. */
  readonly daysOff: FilledDaysOff | null;
}

/**
 * Builds the workbook, or repairs what is missing or damaged in it; loses no row. Rows of `starter` stand only in
 * tabs that have none; a blank Ngày nghỉ gets the days off of the plan's year, and the set of the criteria's numbers is kept. A workbook of a newer schema is left as it is.
 */
export function setUpWorkbook(
  ports: Ports,
  { starter, daysOff, beside = false }: SetUpSource,
): Outcome<SetUpDone> {
  const settings = ports.workbook.read(['settings']);
  const others = beside || settings.ok ? [] : foreignTabs(ports, settings.error);
  if (others.length > 0) return failure('request', SOMETHING_ELSE(others));
  const newer = settings.ok ? undefined : settings.error.find(({ kind }) => kind === 'newer-schema');
  if (newer !== undefined) return failure('schema', structureMessage(newer));
  const standing = settings.ok ? settings.value.settings : [];
  const settingRows = standing.length > 0 ? standing.map(({ cells }) => cells) : (starter.settings ?? []);
  const year = planYearOf(settingRows, ports.clock.today());
  const wanted = withNumberedSet(withDaysOff(starter, year, daysOff), standing);
  const writes = [...daysOffWrites(standing, year, daysOff), ...numberedSetWrites(standing)];
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    const report = ports.workbook.setUp(wanted);
    if (writes.length > 0) ports.workbook.writeFields('settings', writes);
    keepEarlierFigures(ports, starter);
    const { createdTabs, repairedHeaders, filledRows } = report;
    const text = SET_UP(createdTabs.map(tabLabel), repairedHeaders.length, filledRows);
    appendLog(ports, commandRows(ports, 'setUp', null, text));
    return report;
  });
  if (done === null) return failure('busy', BUSY, true);
  renewLists(ports, writes.length > 0 ? null : done.value.tables);
  return ok({ ...done.value, daysOff: lacksDaysOff(settingRows) ? filledDaysOff(year, daysOff) : null });
}

/** The tabs with something in them of a spreadsheet that is not ours; none in an empty one. */
export function foreignTabs(
  { workbook }: Pick<Ports, 'workbook'>,
  problems: readonly StructureProblem[],
): readonly string[] {
  return problems.some(isOfForeign) ? workbook.filledSheets() : [];
}

/** Năm kế hoạch where it can be read, else the report year of today. */
const planYearOf = (rows: readonly SettingCells[], today: CalendarDate): number =>
  settingsOf(
    rows.map((cells, index) => ({ row: index + 2, fields: readSetting(cells) })),
    today,
  ).planYear;

/** Figures of earlier periods that a starter brings, into a hidden tab that holds none. */
function keepEarlierFigures({ trend }: Ports, starter: StarterRows): void {
  const rows = starter.trend ?? [];
  if (rows.length === 0 || trend.read()?.length !== 0) return;
  rows.forEach((cells, index) => {
    trend.write(index + 2, cells);
  });
}
