import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTyped } from '../../src/backend/values/parse-typed';

const today = { year: 2024, month: 6, day: 15 };
const vi = (text: string, numberFormat?: string) =>
  parseTyped(text, { locale: 'vi_VN', numberFormat, today });
const en = (text: string, numberFormat?: string) =>
  parseTyped(text, { locale: 'en_US', numberFormat, today });

describe('fact 3: text is parsed as if typed in the locale', () => {
  it.each([
    ['12', 12, undefined],
    ['012', 12, undefined],
    ['-5', -5, undefined],
    [' 7 ', 7, undefined],
    ['1.234,5', 1234.5, '#,##0.00'],
    ['1.000.000', 1_000_000, '#,##0'],
    ['1,5', 1.5, undefined],
    ['+84912345678', 84_912_345_678, undefined],
    ['7%', 0.07, '0%'],
    ['10,5%', 0.105, '0.00%'],
    ['1.000 ₫', 1000, '#,##0\\ [$₫]'],
    ['500đ', 500, '#,##0\\ [$đ]'],
    ['$2,99', 2.99, '[$$]#,##0.00'],
    ['3E5', 300_000, '0.00E+00'],
    ['01/02/2024', 45323, 'dd/MM/yyyy'],
    ['1/2/24', 45323, 'd/M/yy'],
    ['1-2-2024', 45323, 'd-M-yyyy'],
    ['2024-02-01', 45323, 'yyyy-MM-dd'],
    ['1/2', 45323, 'd/M'],
    ['2/2024', 45323, 'M/yyyy'],
    ['1/2/30', 10990, 'd/M/yy'],
    ['12:00', 0.5, 'HH:mm'],
    ['1/2/2024 6:00', 45323.25, 'd/M/yyyy H:mm'],
    ['2024-02-01T06:00:00', 45323.25, 'yyyy-MM-dd HH:mm:ss'],
    ['30:00', 1.25, '[h]:mm:ss'],
  ])('vi_VN %s', (text, value, numberFormat) => {
    const expected = { kind: 'number', value, ...(numberFormat !== undefined && { numberFormat }) };
    expect(vi(text)).toEqual(expected);
  });

  it.each([
    ['1,000,000', 1_000_000, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['$2.99', 2.99, '[$$]#,##0.00'],
    ['1/2', 45293, 'M/d'],
    ['2/13/2024', 45335, 'M/dd/yyyy'],
    ['8:30 pm', 20.5 / 24, 'h:mm am/pm'],
    ['+84123', 84_123, undefined],
  ])('en_US %s', (text, value, numberFormat) => {
    const expected = { kind: 'number', value, ...(numberFormat !== undefined && { numberFormat }) };
    expect(en(text)).toEqual(expected);
  });

  it.each([
    'ND3.6',
    '1.5',
    '1.23.456',
    '31/02/2024',
    '32/1',
    '12:60',
    '1 2',
    '84 912',
    '--5',
    '%',
    '1e999',
    '=',
    'ĐÚNG',
    '13:00 pm',
  ])('vi_VN keeps «%s» as text', (text) => expect(vi(text)).toEqual({ kind: 'text', value: text }));

  it('a date that the locale does not have stays text', () => {
    expect(en('13/2/2024')).toEqual({ kind: 'text', value: '13/2/2024' });
  });

  it('booleans', () => {
    expect(vi('TRUE')).toEqual({ kind: 'boolean', value: true });
    expect(vi('false')).toEqual({ kind: 'boolean', value: false });
  });

  it('a format that the cell has stays', () => {
    expect(vi('1/2/2024', 'yyyy')).toEqual({ kind: 'number', value: 45323 });
    expect(vi('1/2/2024', 'General')).toMatchObject({ numberFormat: 'd/M/yyyy' });
  });
});

describe('facts 2, 4 and 5: formulas and forced text', () => {
  it('fact 2: a leading = makes a formula, in a text cell too', () => {
    expect(vi('=1+1')).toEqual({ kind: 'formula', value: '=1+1' });
    expect(vi('=1+1', '@')).toEqual({ kind: 'formula', value: '=1+1' });
  });

  it('fact 4: @ keeps text', () => expect(vi('012', '@')).toEqual({ kind: 'text', value: '012' }));

  it("fact 5: a leading ' forces text and is left out", () => {
    expect(vi("'012")).toEqual({ kind: 'text', value: '012' });
    expect(vi("'=1+1")).toEqual({ kind: 'text', value: '=1+1' });
    expect(vi("''a")).toEqual({ kind: 'text', value: "'a" });
  });

  it('nothing typed is empty', () => {
    expect(vi('')).toEqual({ kind: 'empty', value: '' });
    expect(vi("'")).toEqual({ kind: 'empty', value: '' });
  });

  it('text behind an apostrophe is never lost, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom('vi_VN', 'en_US'),
        (text, locale) => {
          expect(parseTyped(`'${text}`, { locale, today })).toEqual({ kind: 'text', value: text });
        },
      ),
    );
  });

  it('what is taken for text is the text as typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = vi(text);
        if (typed.kind === 'text') expect(typed.value).toBe(text.startsWith("'") ? text.slice(1) : text);
      }),
    );
  });
});

it('a locale without rules says so', () => {
  expect(() => parseTyped('1', { locale: 'de_DE', today })).toThrow('not emulated: locale de_DE');
});
