import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDateFormat } from '../../src/backend/values/date-format';
import { isCivilDate, partsOfSerial, serialOf } from '../../src/backend/values/serial';

describe('fact 8: serial days since 1899-12-30', () => {
  it.each([
    [{ year: 1899, month: 12, day: 30 }, 0],
    [{ year: 1900, month: 1, day: 1 }, 2],
    [{ year: 1900, month: 3, day: 1 }, 61],
    [{ year: 2024, month: 5, day: 1 }, 45413],
    [{ year: 2024, month: 5, day: 1, hour: 12 }, 45413.5],
    [{ year: 1899, month: 12, day: 29 }, -1],
    [{ year: 24, month: 1, day: 1 }, -685193],
  ])('%j is %d', (parts, serial) => {
    expect(serialOf(parts)).toBe(serial);
    expect(partsOfSerial(serial)).toMatchObject(parts);
  });

  it('a fraction is a time of day, to the millisecond', () => {
    expect(partsOfSerial(45413 + (8 * 3600 + 30 * 60 + 15.25) / 86_400)).toEqual({
      year: 2024,
      month: 5,
      day: 1,
      hour: 8,
      minute: 30,
      second: 15,
      millisecond: 250,
    });
  });

  it('parts and serial are inverse for every day and minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600_000, max: 2_000_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const parts = partsOfSerial(day + minute / 1440);
          expect(parts).toMatchObject({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0 });
          expect(serialOf(parts)).toBeCloseTo(day + minute / 1440, 9);
        },
      ),
    );
  });

  it('knows which days the calendar has', () => {
    expect(isCivilDate(2024, 2, 29)).toBe(true);
    expect(isCivilDate(2023, 2, 29)).toBe(false);
    expect(isCivilDate(2024, 13, 1)).toBe(false);
  });
});

describe('fact 1: which formats show a date or time', () => {
  it.each(['dd/MM/yyyy', 'd/m/yy', 'HH:mm', '[h]:mm:ss', 'yyyy-mm-dd;@', '[$-42A]dd/mm/yyyy', '"Ngày" d'])(
    '%s does',
    (pattern) => expect(isDateFormat(pattern)).toBe(true),
  );

  it.each([
    undefined,
    'General',
    '0.00',
    '#,##0 "đồng/ngày"',
    '[Red]0',
    '#,##0\\ [$₫-42A]',
    '0\\d',
    '0.00E+00',
    '@',
    '_d0',
    '0*d',
  ])('%s does not', (pattern) => expect(isDateFormat(pattern)).toBe(false));
});
