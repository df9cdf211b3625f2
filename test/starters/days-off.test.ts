import { describe, expect, it } from '@jest/globals';
import { LunarDate } from '@nghiavuive/lunar_date_vi';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays, calendarDate, weekdayOf } from '../../src/domain/calendar/calendar-date';
import type { DayOff } from '../../src/domain/calendar/days-off';
import { certainDaysOff, hasDaysOffOf, uncertainDaysOff } from '../../src/domain/calendar/days-off';
import { isWorkingDay } from '../../src/domain/calendar/working-days';
import { daysOffFromRecords } from '../../src/workbook/rows/days-off-rows';

const FOLDER = join(__dirname, '../../sheets-templates/ngay-nghi');
const YEARS = [2023, 2024, 2025, 2026, 2027];

type Entry = Record<'Ngày' | 'Tên' | 'Loại' | 'Căn cứ' | 'Tình trạng', string>;

const entriesOf = (year: number): readonly Entry[] =>
  parse(readFileSync(join(FOLDER, `${String(year)}.csv`), 'utf8'), { columns: true });
const daysOf = (year: number): readonly DayOff[] => daysOffFromRecords(entriesOf(year));
const all = YEARS.flatMap(daysOf);

/** By the library, which nobody here wrote. */
function solar(lunarYear: number, month: number, day: number): CalendarDate {
  const lunar = new LunarDate({ year: lunarYear, month, day });
  lunar.init(true);
  const found = lunar.toSolarDate().get();
  return calendarDate(found.year, found.month, found.day) ?? ('' as CalendarDate);
}

const named = (year: number, name: string, ...kinds: DayOff['kind'][]): readonly DayOff[] =>
  daysOf(year).filter((day) => day.name === name && kinds.includes(day.kind));
const datesOf = (days: readonly DayOff[]): readonly CalendarDate[] => days.map(({ date }) => date);
const isWeekend = (date: CalendarDate): boolean => [0, 6].includes(weekdayOf(date));
const run = (from: CalendarDate, days: number): readonly CalendarDate[] =>
  Array.from({ length: days }, (_day, index) => addDays(from, index));

/** Five days from the first, and as many working days after them as fell on a weekend (Điều 111, khoản 3). */
function offWith(first: CalendarDate): readonly CalendarDate[] {
  const five = run(first, 5);
  const days = [...five];
  for (
    let left = five.filter(isWeekend).length, date = addDays(first, 5);
    left > 0;
    date = addDays(date, 1)
  ) {
    if (isWeekend(date)) continue;
    days.push(date);
    left -= 1;
  }
  return days;
}

describe('16.6: days off', () => {
  it('has a file for each of the years, and none that nobody checks', () =>
    expect(readdirSync(FOLDER).filter((file) => file.endsWith('.csv'))).toEqual(
      YEARS.map((year) => `${String(year)}.csv`),
    ));

  it.each(YEARS)('%i: in order, each day once, of that year, with a name and a basis', (year) => {
    const entries = entriesOf(year);
    const dates = datesOf(daysOf(year));
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date.startsWith(`${String(year)}-`))).toBe(true);
    expect(entries.filter((entry) => entry['Căn cứ'] === '' || entry['Tên'] === '')).toEqual([]);
  });

  it.each([2023, 2024, 2025, 2026])(
    '%i: Tết is five days around the lunar new year, weekends made up for',
    (year) => {
      const newYear = solar(year, 1, 1);
      const five = datesOf(named(year, 'Tết Âm lịch', 'holiday'));
      expect(five).toHaveLength(5);
      expect(five).toEqual(run(five[0] as CalendarDate, 5));
      // One day before and four after, or two and three (Điều 112).
      expect([addDays(newYear, -1), addDays(newYear, -2)]).toContain(five[0]);
      expect(datesOf(named(year, 'Tết Âm lịch', 'holiday', 'in-lieu'))).toEqual(
        offWith(five[0] as CalendarDate),
      );
    },
  );

  it('2027: of Tết, by law what both ways have in common; undecided what only one has', () => {
    const newYear = solar(2027, 1, 1);
    const [one, two] = [offWith(addDays(newYear, -1)), offWith(addDays(newYear, -2))];
    const tet = named(2027, 'Tết Âm lịch', 'holiday', 'in-lieu');
    const inState = (state: DayOff['state']): readonly CalendarDate[] =>
      datesOf(tet.filter((day) => day.state === state));
    expect(inState('by-law')).toEqual(one.filter((date) => two.includes(date)));
    expect(inState('undecided')).toEqual(
      [...one, ...two].filter((date) => !one.includes(date) || !two.includes(date)).sort(),
    );
  });

  it.each(YEARS)('%i: Giỗ Tổ is the tenth of the third lunar month', (year) =>
    expect(datesOf(named(year, 'Giỗ Tổ Hùng Vương', 'holiday'))).toEqual([solar(year, 3, 10)]),
  );

  it.each(YEARS)('%i: the fixed days stand; a holiday on a weekend gives the next working day', (year) => {
    const days = daysOf(year);
    const fixed = ['01-01', '04-30', '05-01', '09-02'].map((date) => `${String(year)}-${date}`);
    expect(datesOf(days)).toEqual(expect.arrayContaining(fixed));
    const off = days.filter(({ kind, state }) => kind !== 'worked' && state !== 'undecided');
    const weekend = off.filter(({ kind, date }) => kind === 'holiday' && isWeekend(date));
    const inLieu = off.filter(({ kind }) => kind === 'in-lieu');
    // Two ways of Tết 2027 make one of the days off either holiday or in its place.
    expect(inLieu.length).toBe(weekend.length);
    expect(inLieu.every(({ date }) => !isWeekend(date))).toBe(true);
    for (const { date } of inLieu) {
      const before = addDays(date, -1);
      expect([before, isWeekend(before) || off.some((day) => day.date === before)]).toEqual([before, true]);
    }
  });

  it('exchanges a working day for a Saturday, each with its other half', () => {
    const exchanged = datesOf(all.filter(({ kind }) => kind === 'exchanged'));
    const worked = datesOf(all.filter(({ kind }) => kind === 'worked'));
    expect(exchanged).toEqual(['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31']);
    expect(worked).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
    expect(exchanged.some(isWeekend)).toBe(false);
    expect(worked.every((date) => weekdayOf(date) === 6)).toBe(true);
  });

  it('takes for certain neither the 24th of November, a policy, nor a day that no plan has fixed yet', () => {
    expect(certainDaysOff(2026, all)).not.toContain('2026-11-24');
    expect(uncertainDaysOff(2026, all).map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(uncertainDaysOff(2027, all).map(({ date }) => date)).toEqual([
      '2027-02-04',
      '2027-02-11',
      '2027-09-01',
      '2027-09-03',
      '2027-11-24',
    ]);
  });

  it('lists working days only, and the first week after the year, which due dates of December reach', () => {
    for (const year of YEARS)
      expect(certainDaysOff(year, all).filter((date) => !isWorkingDay(date, []))).toEqual([]);
    expect(certainDaysOff(2025, all).slice(-2)).toEqual(['2026-01-01', '2026-01-02']);
    expect(certainDaysOff(2024, all)).toEqual([
      ...['2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14', '2024-04-18'],
      ...['2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03', '2025-01-01'],
    ]);
    expect(hasDaysOffOf(2025, certainDaysOff(2024, all))).toBe(false);
    expect(hasDaysOffOf(2024, certainDaysOff(2024, all))).toBe(true);
  });
});
