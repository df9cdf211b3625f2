import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseIsoDate } from '../../../../src/domain/calendar/calendar-date';
import { formatDate, formatNumber, formatPercent } from '../../../../src/domain/text/format';
import { parseNumberText } from '../../../../src/domain/text/number-text';

describe('§5.8: figures as Vietnamese write them', () => {
  it.each([
    [1234.5, 1, '1.234,5'],
    [0, 0, '0'],
    [0, 2, '0,00'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234567, 0, '1.234.567'],
    [31.25, 1, '31,3'],
    [1.005, 2, '1,01'],
    [2.675, 2, '2,68'],
    [0.05, 1, '0,1'],
    [0.5, 0, '1'],
    [0.49999, 0, '0'],
    [9.995, 2, '10,00'],
    [99.95, 1, '100,0'],
    [-31.25, 1, '-31,3'],
    [-1234.5, 0, '-1.235'],
    [-0, 0, '0'],
    [-0.04, 1, '0,0'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [1.5e-7, 7, '0,0000002'],
    [54.214285714, 1, '54,2'],
  ])('%s with %s decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('percentages have one decimal', () => {
    expect([31.25, 80, 0, 100, -12.34].map(formatPercent)).toEqual([
      '31,3%',
      '80,0%',
      '0,0%',
      '100,0%',
      '-12,3%',
    ]);
  });

  it('what is no figure is a fault of the program', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => formatNumber(value)).toThrow(RangeError);
    expect(() => formatNumber(1, -1)).toThrow(RangeError);
  });

  it('a whole number or an amount with two decimals reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseNumberText(formatNumber(value, 2))).toEqual({ ok: true, value });
        expect(parseNumberText(formatNumber(hundredths))).toEqual({ ok: true, value: hundredths });
      }),
    );
  });

  it('rounding is never further off than half of the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const written = Number(formatNumber(value, decimals).replace(/\./g, '').replace(',', '.'));
          expect(Math.abs(written - value)).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals + Math.abs(value) * 1e-15,
          );
          expect(Object.is(written, -0)).toBe(false);
        },
      ),
    );
  });
});

describe('§5.7: days as Vietnamese write them', () => {
  it.each([
    ['2024-03-05', '05/03/2024'],
    ['2023-12-15', '15/12/2023'],
  ])('%s is %s', (iso, text) => {
    const date = parseIsoDate(iso);
    expect(date && formatDate(date)).toBe(text);
  });
});
