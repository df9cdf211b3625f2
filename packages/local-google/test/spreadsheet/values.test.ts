import { beforeEach, describe, expect, it } from '@jest/globals';
import { openSheets, type LocalSheets } from '../support/local-sheets';

let sheets: LocalSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

/** Writes the values into column A and reads them back. */
function roundTrip(values: unknown[], format?: string): unknown[] {
  return sheets.run((app) => {
    const range = app.getActiveSheet().getRange(1, 1, values.length, 1);
    if (format !== undefined) range.setNumberFormat(format);
    range.setValues(values.map((value) => [value]));
    return (range.getValues() as unknown[][]).map(([value]) => value);
  });
}

describe('values of cells', () => {
  it('fact 1: getValues gives number, boolean, Date or string, and empty cells as an empty string', () => {
    const day = new Date(2024, 4, 1, 8, 30);
    const [number, flag, date, text, empty] = roundTrip([12.5, true, day, 'xóm', null]);
    expect([number, flag, text, empty]).toEqual([12.5, true, 'xóm', '']);
    expect(date).toBeInstanceOf(Date);
    expect((date as Date).getTime()).toBe(day.getTime());
  });

  it('fact 2: a leading = makes a formula in setValues and appendRow', () => {
    const formulas = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1').setValues([['=1+1']]);
      sheet.appendRow(['=A1*2']);
      return sheet.getRange('A1:A2').getFormulas();
    });
    expect(formulas).toEqual([['=1+1'], ['=A1*2']]);
  });

  it('fact 2: the result of a formula that a script wrote is not emulated; one of a file is its cached result', () => {
    sheets.state.sheets[0]?.cells.push([
      { f: '=1+1', fo: 'file', v: 2 },
      { f: '=A9', fo: 'file', e: '#N/A' },
      { f: '=B9', fo: 'file' },
    ]);
    const cached = sheets.run((app) => app.getActiveSheet().getRange('A1:C1').getValues() as unknown[][]);
    expect(cached).toEqual([[2, '#N/A', '#ERROR!']]);
    const read = () =>
      sheets.run((app) => app.getActiveSheet().getRange('A2').setFormula('1+1').getDisplayValue());
    expect(read).toThrow('not emulated: formula results');
  });

  it('fact 3: strings are parsed as if typed in the locale of the spreadsheet', () => {
    const [number, day, phone] = roundTrip(['1.000.000', '1/2', '+84912']);
    expect(number).toBe(1_000_000);
    expect((day as Date).toISOString()).toBe('2024-01-31T17:00:00.000Z');
    expect(phone).toBe(84_912);
  });

  it('fact 4: a format of plain text set before keeps 012 as text', () => {
    expect(roundTrip(['012', '1/2', '1.000'], '@')).toEqual(['012', '1/2', '1.000']);
    expect(roundTrip(['012'], '0')).toEqual([12]);
  });

  it('fact 5: a leading apostrophe forces text and is left out by getValues', () => {
    expect(roundTrip(["'012", "'=1+1", "''a"])).toEqual(['012', '=1+1', "'a"]);
  });

  it('fact 6: a grid of another size than the range is refused at once', () => {
    const columns = () =>
      sheets.run((app) =>
        app
          .getActiveSheet()
          .getRange(1, 1, 1, 24)
          .setValues([[1, 2, 3, 4, 5]]),
      );
    expect(columns).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 24.',
    );
    const rows = () =>
      sheets.run((app) =>
        app
          .getActiveSheet()
          .getRange('A1:A3')
          .setValues([[1]]),
      );
    expect(rows).toThrow('The data has 1 but the range has 3.');
  });

  it('fact 7: more than 50,000 characters in a cell are refused at once', () => {
    expect(roundTrip(['x'.repeat(50_000)])).toEqual(['x'.repeat(50_000)]);
    expect(() => roundTrip(['x'.repeat(50_001)])).toThrow('maximum of 50000 characters in a single cell');
  });

  it('fact 8: a serial counts days from 1899-12-30 in the zone of the spreadsheet', () => {
    sheets.run((app) =>
      app
        .getActiveSheet()
        .getRange('A1')
        .setValue(new Date(Date.UTC(2024, 4, 1, 0, 0))),
    );
    // Midnight in UTC is seven in the morning in Vietnam.
    expect(sheets.state.sheets[0]?.cells[0]?.[0]?.v).toBeCloseTo(45_413 + 7 / 24, 9);
    sheets.state.timeZone = 'Etc/UTC';
    const read = sheets.run((app) => app.getActiveSheet().getRange('A1').getValue() as Date);
    expect(read.toISOString()).toBe('2024-05-01T07:00:00.000Z');
  });

  it('fact 8: an instant goes through a serial unchanged across the years', () => {
    const days = [1905, 1950, 1975, 2000, 2024].map((year) => new Date(Date.UTC(year, 2, 31, 18, 45, 12)));
    const read = roundTrip(days) as Date[];
    expect(read.map((day) => day.toISOString())).toEqual(days.map((day) => day.toISOString()));
  });

  it('fact 9: getDisplayValues is text formatted by the locale', () => {
    const shown = sheets.run((app) => {
      const range = app.getActiveSheet().getRange('A1:D1');
      range.setNumberFormats([['#,##0', 'dd/MM/yyyy', 'General', '0%']]);
      range.setValues([[1_234_567, new Date(2024, 4, 1), true, 0.25]]);
      return range.getDisplayValues();
    });
    expect(shown).toEqual([['1.234.567', '01/05/2024', 'TRUE', '25%']]);
  });

  it('fact 10: getLastRow counts content, not formats, and is 0 on an empty sheet', () => {
    const rows = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1:C9').setBackground('red').setNote('ghi chú');
      const before = [sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange('B4').setValue('x');
      return [before, [sheet.getLastRow(), sheet.getLastColumn()]];
    });
    expect(rows).toEqual([
      [0, 0],
      [4, 2],
    ]);
  });

  it('fact 11: appendRow goes after the last row with content and adds rows where the sheet ends', () => {
    const found = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange(sheet.getMaxRows(), 1).setValue('cuối');
      sheet.appendRow(['sau', '1/2/2024']);
      return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange('A1001').getValue() as unknown];
    });
    expect(found).toEqual([1001, 1001, 'sau']);
  });

  it('fact 11: without a lock two executions append to the same row and one is lost', () => {
    const one = sheets.begin();
    const other = sheets.begin();
    one.do((app) => app.getActiveSheet().appendRow(['một']));
    other.do((app) => app.getActiveSheet().appendRow(['hai']));
    one.end();
    other.end();
    const left = sheets.run((app) => app.getActiveSheet().getDataRange().getValues() as unknown[][]);
    expect(left).toEqual([['hai']]);
  });

  it('fact 12: a range outside the grid is refused', () => {
    const words = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheets.run((app) => app.getActiveSheet().getRange(1001, 1))).toThrow(words);
    expect(() => sheets.run((app) => app.getActiveSheet().getRange(1, 27))).toThrow(words);
    expect(() => sheets.run((app) => app.getActiveSheet().getRange('A1').offset(-1, 0))).toThrow(words);
  });

  it('fact 13: wrong types are refused with the name of the method', () => {
    const loose = (app: unknown) => app as { getActiveSheet(): { getRange(...args: unknown[]): never } };
    const read =
      (...args: unknown[]) =>
      () =>
        sheets.run((app) =>
          loose(app)
            .getActiveSheet()
            .getRange(...args),
        );
    expect(read('1', 2)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(read()).toThrow(
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  it('fact 14: writes wait for a read, a flush or the end, and a killed execution loses them', () => {
    const writer = sheets.begin();
    const seen = () => sheets.run((app) => app.getActiveSheet().getRange('A1').getValue() as unknown);
    writer.do((app) => app.getActiveSheet().getRange('A1').setValue('chờ'));
    expect(seen()).toBe('');
    writer.do((app) => app.flush());
    expect(seen()).toBe('chờ');
    writer.do((app) => app.getActiveSheet().getRange('A1').setValue('mất'));
    writer.end('killed');
    expect(seen()).toBe('chờ');
  });

  it('fact 20: unknown colours and alignments are ignored silently', () => {
    const looks = sheets.run((app) => {
      const range = app.getActiveSheet().getRange('A1');
      range.setBackground('Pink').setBackground('foo').setBackground('#gggggg');
      range.setHorizontalAlignment('center').setHorizontalAlignment('middle' as 'center');
      return [range.getBackground(), range.getHorizontalAlignment()];
    });
    expect(looks).toEqual(['#ffc0cb', 'center']);
  });

  it('fact 39: what getters give belongs to the realm of the script, arrays too', () => {
    const values = roundTrip([1]);
    expect(Array.isArray(values)).toBe(true);
    expect(values).toBeInstanceOf(Array);
  });
});
