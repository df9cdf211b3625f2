import { describe, expect, it } from '@jest/globals';
import { formatValue } from '../../src/backend/values/format-value';

describe('fact 9: display text follows locale and format', () => {
  it.each([
    [1234.5, undefined, 'vi_VN', '1234,5'],
    [1234.5, undefined, 'en_US', '1234.5'],
    [1 / 3, undefined, 'vi_VN', '0,3333333333'],
    [0.1 + 0.2, undefined, 'en_US', '0.3'],
    [84_912_345_678, undefined, 'vi_VN', '84912345678'],
    [1e20, undefined, 'vi_VN', '1E+20'],
    [-0.5, 'General', 'vi_VN', '-0,5'],
    [0, undefined, 'vi_VN', '0'],
    [-0, undefined, 'vi_VN', '0'],
    [1.5, '0', 'vi_VN', '2'],
    [-1.5, '0', 'vi_VN', '-2'],
    [-0.4, '0', 'vi_VN', '0'],
    [1.005, '0.00', 'en_US', '1.01'],
    [0.05, '0.0', 'vi_VN', '0,1'],
    [1234567, '#,##0', 'vi_VN', '1.234.567'],
    [1234567, '#,##0', 'en_US', '1,234,567'],
    [1234.5, '#,##0.0#', 'vi_VN', '1.234,5'],
    [1234.56, '#,##0.0#', 'vi_VN', '1.234,56'],
    [0.5, '0%', 'vi_VN', '50%'],
    [0.0725, '0.0%', 'vi_VN', '7,3%'],
    [5, '#', 'vi_VN', '5'],
    [0, '#', 'vi_VN', ''],
    [7, '000', 'vi_VN', '007'],
    [1500000, '#,##0,', 'vi_VN', '1.500'],
    [12345, '0.00E+00', 'vi_VN', '1,23E+04'],
    [1000, '#,##0\\ [$₫]', 'vi_VN', '1.000 ₫'],
    [5, '0" hộ"', 'vi_VN', '5 hộ'],
    [-5, '0;(0)', 'vi_VN', '(5)'],
    [0, '0;-0;"không"', 'vi_VN', 'không'],
    [0, '0;-0;', 'vi_VN', ''],
    [12, '@', 'vi_VN', '12'],
    [50_000_000, '[>=10000]#,##0;#,##0.00', 'vi_VN', '50.000.000'],
    [10_000, '[>=10000]#,##0;#,##0.00', 'vi_VN', '10.000'],
    [1250.5, '[>=10000]#,##0;#,##0.00', 'vi_VN', '1.250,50'],
    [2, '[>=10000]#,##0;#,##0.00', 'vi_VN', '2,00'],
    [-3, '[<0]"nợ "0;[=0]"không";0.0', 'vi_VN', '-nợ 3'],
    [0, '[<0]"nợ "0;[=0]"không";0.0', 'vi_VN', 'không'],
    [4, '[<0]"nợ "0;[=0]"không";0.0', 'vi_VN', '4,0'],
  ])('%d by %s in %s', (value, format, locale, text) => {
    expect(formatValue(value, format, locale)).toBe(text);
  });

  it.each([
    ['dd/MM/yyyy', '05/02/2024'],
    ['d/M/yyyy', '5/2/2024'],
    ['d/M/yy', '5/2/24'],
    ['yyyy-MM-dd', '2024-02-05'],
    ['HH:mm', '06:07'],
    ['HH:mm:ss', '06:07:08'],
    ['h:mm am/pm', '6:07 am'],
    ['dd/MM/yyyy HH:mm', '05/02/2024 06:07'],
    ['mm:ss', '07:08'],
    ['"ngày" d "tháng" m', 'ngày 5 tháng 2'],
    ['[$-42A]dd/mm/yyyy;@', '05/02/2024'],
  ])('a date by %s', (format, text) => {
    const serial = 45327 + (6 * 3600 + 7 * 60 + 8) / 86_400;
    expect(formatValue(serial, format, 'vi_VN')).toBe(text);
  });

  it('elapsed hours run past a day', () => expect(formatValue(1.25, '[h]:mm:ss', 'vi_VN')).toBe('30:00:00'));

  it('texts, booleans and nothing', () => {
    expect(formatValue('Hoãn', '0', 'vi_VN')).toBe('Hoãn');
    expect(formatValue('Hoãn', '0;0;0;"«"@"»"', 'vi_VN')).toBe('«Hoãn»');
    expect(formatValue(true, undefined, 'vi_VN')).toBe('TRUE');
    expect(formatValue(undefined, '0', 'vi_VN')).toBe('');
  });

  it.each(['dddd', 'mmm', '[khác]0', '0 abc', '000 000', '# ?/?'])(
    '%s is not emulated, and says so',
    (format) => {
      expect(() => formatValue(45327, format, 'vi_VN')).toThrow(`not emulated: number format ${format}`);
    },
  );
});
