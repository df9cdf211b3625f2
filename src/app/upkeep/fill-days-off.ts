import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { DayOff } from '../../domain/calendar/days-off';
import { certainDaysOff, hasDaysOffOf, uncertainDaysOff } from '../../domain/calendar/days-off';
import { SETTINGS } from '../../domain/plan/setting-names';
import { isBlank } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { Row } from '../../domain/tables/table';
import { formatDate } from '../../domain/text/format';
import type { FilledDaysOff } from '../../wording/upkeep/days-off';
import { headerKey } from '../../workbook/header-key';
import type { FieldWrite, StarterRows } from '../ports/ports';

export type SettingCells = NonNullable<StarterRows['settings']>[number];

/** Whether nothing stands in Ngày nghỉ, or there is no such row. */
export const lacksDaysOff = (settings: readonly SettingCells[]): boolean =>
  isBlank(settings.find(isDaysOff)?.value ?? null);

/** The starter with the year's days off where its own Ngày nghỉ is blank. */
export function withDaysOff(starter: StarterRows, year: number, days: readonly DayOff[]): StarterRows {
  const text = daysOffText(certainDaysOff(year, days));
  const rows = starter.settings ?? [];
  const own = rows.find(isDaysOff);
  if (text === '' || !lacksDaysOff(rows)) return starter;
  const filled: SettingCells = { ...(own ?? { name: SETTINGS.holidays.name }), value: text };
  return {
    ...starter,
    settings: own === undefined ? [...rows, filled] : rows.map((row) => (row === own ? filled : row)),
  };
}

/** Fills a blank Ngày nghỉ of a workbook that stands; nothing where something stands in it. */
export function daysOffWrites(
  settings: readonly Row<'settings'>[],
  year: number,
  days: readonly DayOff[],
): readonly FieldWrite<'settings'>[] {
  const row = settings.find(({ cells }) => isDaysOff(cells));
  const value = daysOffText(certainDaysOff(year, days));
  if (row === undefined || value === '' || !isBlank(row.cells.value ?? null)) return [];
  return [{ row: row.row, cells: { value } }];
}

/**
 * Adds the days of a year below what stands in Ngày nghỉ: days of the year before stay, and a list in which a person has
 * already typed the year's own is left alone, as is a cell that holds no list of days.
 */
export function nextDaysOffWrites(
  settings: readonly Row<'settings'>[],
  {
    year,
    days,
    standing,
  }: {
    readonly year: number;
    readonly days: readonly DayOff[];
    /** What is read of the cell now. */
    readonly standing: readonly CalendarDate[];
  },
): readonly FieldWrite<'settings'>[] {
  const row = settings.find(({ cells }) => isDaysOff(cells));
  if (row === undefined) return [];
  const typed = row.cells.value ?? null;
  if (isBlank(typed)) return daysOffWrites(settings, year, days);
  const missing = certainDaysOff(year, days).filter((date) => !standing.includes(date));
  if (typeof typed !== 'string' || missing.length === 0 || hasDaysOffOf(year, standing)) return [];
  return [{ row: row.row, cells: { value: `${typed.trimEnd()}\n${daysOffText(missing)}` } }];
}

/** As a person types them, one a line. */
const daysOffText = (dates: readonly CalendarDate[]): string => dates.map(formatDate).join('\n');

const isDaysOff = ({ name }: { readonly name?: Cell }): boolean =>
  typeof name === 'string' && headerKey(name) === headerKey(SETTINGS.holidays.name);

/** Whether any day off of that year is known. */
export const knowsDaysOff = (year: number, days: readonly DayOff[]): boolean =>
  certainDaysOff(year, days).some((date) => date.startsWith(`${String(year)}-`));

/** What the person is told after a fill. */
export const filledDaysOff = (year: number, days: readonly DayOff[]): FilledDaysOff => ({
  year,
  filled: certainDaysOff(year, days).length,
  uncertain: uncertainDaysOff(year, days),
});
