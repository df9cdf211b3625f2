import { beforeEach, describe, expect, it } from '@jest/globals';
import { openSheets, type LocalSheets } from '../support/local-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let sheets: LocalSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

/** Works on the first sheet, where column A holds 1 to 5. */
function onFive<T>(work: (sheet: Sheet, app: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => T): T {
  return sheets.run((app) => {
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
    return work(sheet, app);
  });
}

const column = (sheet: Sheet): unknown[] =>
  (sheet.getDataRange().getValues() as unknown[][]).map(([value]) => value);

describe('rows and columns', () => {
  it('reference Sheet.insertRowsAfter and insertRowBefore: contents move down and the sheet grows', () => {
    const found = onFive((sheet) => {
      sheet.insertRowsAfter(2, 2).insertRowBefore(1);
      return [column(sheet), sheet.getMaxRows()];
    });
    expect(found).toEqual([['', 1, 2, '', '', 3, 4, 5], 1003]);
  });

  it('an inserted row takes format and rule of the row after which it stands', () => {
    const found = onFive((sheet, app) => {
      sheet
        .getRange('A2')
        .setNumberFormat('@')
        .setDataValidation(app.newDataValidation().requireDate().build());
      sheet.insertRowAfter(2);
      return [sheet.getRange('A3').getNumberFormat(), sheet.getRange('A3').getDataValidation() !== null];
    });
    expect(found).toEqual(['@', true]);
  });

  it('reference Sheet.deleteRows: the rows go, and never all of them', () => {
    expect(onFive((sheet) => (sheet.deleteRows(2, 3), column(sheet)))).toEqual([1, 5]);
    expect(() => sheets.run((app) => app.getActiveSheet().deleteRows(1, 997))).toThrow(
      "can't delete all the rows",
    );
  });

  it('reference Sheet.moveRows: the row goes before the row that has the index now', () => {
    expect(onFive((sheet) => (sheet.moveRows(sheet.getRange('A1:A2'), 5), column(sheet)))).toEqual([
      3, 4, 1, 2, 5,
    ]);
    expect(onFive((sheet) => (sheet.moveRows(sheet.getRange('A5'), 1), column(sheet)))).toEqual([
      5, 1, 2, 3, 4,
    ]);
  });

  it('reference Sheet.moveColumns: contents, widths, hidden columns and protections go along', () => {
    const found = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.setColumnWidth(3, 333).hideColumns(3);
      const protection = sheet.getRange('C2:C').protect();
      sheet.moveColumns(sheet.getRange('C1'), 1);
      return [
        sheet.getRange('A1:C1').getValues(),
        sheet.getColumnWidth(1),
        sheet.isColumnHiddenByUser(1),
        protection.getRange().getA1Notation(),
      ];
    });
    expect(found).toEqual([[['c', 'a', 'b']], 333, true, 'A2:A1000']);
  });

  it('protections, named ranges, rules and conditional formats follow inserted and deleted rows', () => {
    const found = onFive((sheet, app) => {
      const range = sheet.getRange('A2:A4');
      const protection = range.protect();
      app.getActive().setNamedRange('vung', range);
      sheet.getRange('B1').setDataValidation(app.newDataValidation().requireValueInRange(range).build());
      const rule = app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('#FF0000')
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertRowBefore(3).insertRowBefore(1);
      sheet.deleteRow(6);
      const listed = sheet
        .getRange('B2')
        .getDataValidation()
        ?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
      const [format] = sheet.getConditionalFormatRules();
      return [
        protection.getRange(),
        app.getActive().getRangeByName('vung'),
        listed,
        format?.getRanges()[0],
      ].map((r) => r?.getA1Notation());
    });
    expect(found).toEqual(['A3:A5', 'A3:A5', 'A3:A5', 'A3:A5']);
  });

  it('reference Sheet.sort and Range.sort: numbers, texts, booleans; blanks last both ways; frozen rows stay', () => {
    const found = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1:B6').setValues([
        ['Đầu', ''],
        ['b', 1],
        ['', 2],
        [true, 3],
        [10, 4],
        ['ă', 5],
      ]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      const up = column(sheet);
      sheet.getRange('A2:B6').sort([{ column: 1, ascending: false }]);
      return [up, column(sheet)];
    });
    expect(found).toEqual([
      ['Đầu', 10, 'ă', 'b', true, ''],
      ['Đầu', true, 'b', 'ă', 10, ''],
    ]);
  });
});

describe('sheets', () => {
  it('reference Spreadsheet.insertSheet: after the active sheet, which it becomes; names are unique', () => {
    const found = sheets.run((app) => {
      const book = app.getActive();
      book.insertSheet('Hai');
      book.insertSheet('Không', 0);
      return [book.getSheets().map((sheet) => sheet.getName()), book.getActiveSheet().getName()];
    });
    expect(found).toEqual([['Không', 'Trang tính1', 'Hai'], 'Không']);
    expect(() => sheets.run((app) => app.getActive().insertSheet('hai'))).toThrow(
      'A sheet with the name "hai" already exists. Please enter another name.',
    );
  });

  it('the last visible sheet can neither be hidden nor deleted', () => {
    sheets.run((app) => app.getActive().insertSheet('Hai').hideSheet());
    const first = (work: (sheet: Sheet) => void) => () =>
      sheets.run((app) => {
        const [sheet] = app.getActive().getSheets();
        if (sheet) work(sheet);
      });
    expect(first((sheet) => sheet.hideSheet())).toThrow("You can't hide all the sheets in a document.");
    expect(first((sheet) => sheet.getParent().deleteSheet(sheet))).toThrow(
      "You can't remove all the visible sheets",
    );
  });

  it('duplicateActiveSheet copies contents and formats, without protections', () => {
    const found = onFive((sheet, app) => {
      sheet.getRange('A1').setBackground('red');
      sheet.protect();
      const copy = app.getActive().duplicateActiveSheet();
      const { SHEET } = app.ProtectionType;
      return [
        copy.getName(),
        column(copy),
        copy.getRange('A1').getBackground(),
        copy.getProtections(SHEET).length,
      ];
    });
    expect(found).toEqual(['Bản sao của Trang tính1', [1, 2, 3, 4, 5], '#ff0000', 0]);
  });

  it('A1 notation: open ranges, other sheets with quotes, absolute signs, names', () => {
    const found = sheets.run((app) => {
      const book = app.getActive();
      book.insertSheet("Kế hoạch 'B'");
      const sheet = book.getSheetByName("Kế hoạch 'B'");
      book.setNamedRange('ten_rieng', book.getRange("'Kế hoạch ''B'''!$B$2:C3"));
      const named = book.getRange('ten_rieng');
      return [
        named.getSheet().getName(),
        named.getA1Notation(),
        sheet?.getRange('B2:B').getNumRows(),
        sheet?.getRange('A:A').getA1Notation(),
        sheet?.getRange('2:3').getNumColumns(),
      ];
    });
    expect(found).toEqual(["Kế hoạch 'B'", 'B2:C3', 999, 'A:A', 26]);
    expect(() => sheets.run((app) => app.getActive().getRange('Không có!A1'))).toThrow('Range not found');
  });

  it('what is not emulated says so by class and name', () => {
    expect(() => sheets.run((app) => app.getActiveSheet().getRange('A1').getTextRotation())).toThrow(
      'not emulated: Range.getTextRotation',
    );
    expect(() => sheets.run((app) => app.openById('x'))).toThrow('not emulated: SpreadsheetApp.openById');
  });
});

describe('looks', () => {
  it('one style for many cells is kept once', () => {
    sheets.run((app) => app.getActiveSheet().getRange('A1:Z50').setBackground('#EEE').setFontWeight('bold'));
    expect(sheets.state.styles).toHaveLength(3);
    const { background, bold } = sheets.state.styles.at(-1) ?? {};
    expect([background, bold]).toEqual(['#eeeeee', true]);
  });

  it('setters and getters of formats agree; null gives the default again', () => {
    const found = sheets.run((app) => {
      const range = app.getActiveSheet().getRange('B2');
      range
        .setFontFamily('Tinos')
        .setFontSize(13)
        .setFontStyle('italic')
        .setFontLine('line-through')
        .setWrap(true);
      range.setVerticalAlignment('middle').setNumberFormat('0.0');
      const set = [
        range.getFontFamily(),
        range.getFontSize(),
        range.getFontStyle(),
        range.getFontLine(),
        range.getWrap(),
      ];
      range.setFontFamily(null).setFontStyle(null).setNumberFormat('General');
      return [
        set,
        range.getFontFamily(),
        range.getFontStyle(),
        range.getNumberFormat(),
        range.getVerticalAlignment(),
      ];
    });
    expect(found).toEqual([
      ['Tinos', 13, 'italic', 'line-through', true],
      'Arial',
      'normal',
      '0.###############',
      'middle',
    ]);
  });

  it('text styles change only what they set', () => {
    const look = sheets.run((app) => {
      const range = app.getActiveSheet().getRange('A1').setFontSize(14);
      range.setTextStyle(app.newTextStyle().setBold(true).setForegroundColor('#123456').build());
      const style = range.getTextStyle();
      return [style.isBold(), style.getForegroundColor(), style.getFontSize(), style.isUnderline()];
    });
    expect(look).toEqual([true, '#123456', 14, false]);
  });

  it('conditional formats come back with criteria, look and ranges', () => {
    const found = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      const range = sheet.getRange('A2:C');
      const text = app.newConditionalFormatRule().whenTextContains('Lỗi').setFontColor('red').setBold(true);
      const { NUMBER } = app.InterpolationType;
      const scale = app
        .newConditionalFormatRule()
        .setGradientMinpoint('#FFFFFF')
        .setGradientMaxpointWithValue('#00FF00', NUMBER, '100');
      sheet.setConditionalFormatRules([text.setRanges([range]).build(), scale.setRanges([range]).build()]);
      const [first, second] = sheet.getConditionalFormatRules();
      const words = first?.getBooleanCondition();
      const gradient = second?.getGradientCondition();
      return [
        String(words?.getCriteriaType()),
        words?.getCriteriaValues(),
        words?.getFontColor(),
        words?.getBold(),
        first?.getRanges().map((r) => r.getA1Notation()),
        gradient?.getMaxColor(),
        String(gradient?.getMaxType()),
      ];
    });
    expect(found).toEqual(['TEXT_CONTAINS', ['Lỗi'], '#ff0000', true, ['A2:C1000'], '#00ff00', 'NUMBER']);
  });

  it('clear leaves rules; its options choose; notes and merges', () => {
    const found = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      const range = sheet.getRange('A1:B2').setValue('x').setBackground('red').setNote('n');
      range.setDataValidation(app.newDataValidation().requireTextContains('x').build());
      range.merge();
      const merged = [
        sheet.getRange('B2').getValue() as unknown,
        sheet.getRange('B1').getMergedRanges()[0]?.getA1Notation(),
      ];
      range.clear({ contentsOnly: true });
      const kept = [range.getBackground(), range.getNote()];
      range.clear();
      return [
        merged,
        kept,
        range.getBackground(),
        range.getNote(),
        range.getDataValidation() !== null,
        range.isBlank(),
      ];
    });
    expect(found).toEqual([['', 'A1:B2'], ['#ff0000', 'n'], '#ffffff', '', true, true]);
  });
});
