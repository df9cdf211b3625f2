import { beforeEach, describe, expect, it } from '@jest/globals';
import { EDITOR, openSheets, OWNER, VIEWER, type LocalSheets } from '../support/local-sheets';

let sheets: LocalSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

describe('people and settings of a spreadsheet', () => {
  it('gas-fakes: viewers include editors and owner, editors include the owner', () => {
    const found = sheets.run((app) => {
      const book = app.getActive();
      const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
      return [book.getOwner()?.getEmail(), emails(book.getEditors()), emails(book.getViewers())];
    });
    expect(found).toEqual([OWNER, [OWNER, EDITOR], [OWNER, EDITOR, VIEWER]]);
  });

  it('gas-fakes: the owner is not among the editors of a protection and may edit it', () => {
    const found = sheets.run((app) => {
      const protection = app.getActiveSheet().protect();
      return [protection.getEditors().map((user) => user.getEmail()), protection.canEdit()];
    });
    expect(found).toEqual([[EDITOR], true]);
  });

  it('an added editor may write at once', () => {
    sheets.run((app) => app.getActive().addEditor(VIEWER));
    const write = () => sheets.run((app) => app.getActiveSheet().getRange('A1').setValue('x'), VIEWER);
    expect(write).not.toThrow();
  });

  it('locale and time zone decide from then on', () => {
    const found = sheets.run((app) => {
      const book = app.getActive();
      book.setSpreadsheetLocale('en_US');
      const range = app.getActiveSheet().getRange('A1').setValue('1,000,000');
      return [book.getSpreadsheetLocale(), range.getValue() as unknown];
    });
    expect(found).toEqual(['en_US', 1_000_000]);
    expect(() => sheets.run((app) => app.getActive().setSpreadsheetTimeZone('Mars/Olympus'))).toThrow(
      'Invalid time zone',
    );
  });

  it('the cursor is kept by user and seen as the active range', () => {
    sheets.run((app) => app.getActiveSheet().getRange('C3:D4').activate());
    expect(sheets.run((app) => app.getActiveRange().getA1Notation())).toBe('C3:D4');
    expect(sheets.run((app) => app.getActiveRange().getA1Notation(), EDITOR)).toBe('A1');
  });

  it('a rule of another sheet is refused where conditional formats are set', () => {
    const set = () =>
      sheets.run((app) => {
        const [first] = app.getActive().getSheets();
        const range = app.getActive().insertSheet('Hai').getRange('A1');
        first?.setConditionalFormatRules([
          app.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build(),
        ]);
      });
    expect(set).toThrow('Conditional format rule cannot reference a different sheet.');
  });

  it('one insert of 150,000 rows', () => {
    sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.insertRowsAfter(1, 150_000);
      expect(sheet.getLastRow()).toBe(150_002);
    });
  });
});
