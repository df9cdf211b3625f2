import { beforeEach, describe, expect, it } from '@jest/globals';
import { EDITOR, openSheets, OWNER, VIEWER, type LocalSheets } from '../support/local-sheets';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const PROTECTED = 'You are trying to edit a protected cell or object.';

let sheets: LocalSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

/** A protection of A1:A3 that only the owner may edit. */
function closeA(app: SpreadsheetApp) {
  const protection = app.getActiveSheet().getRange('A1:A3').protect();
  return protection.removeEditors(protection.getEditors());
}

const write = (a1: string, user: string) => () =>
  sheets.run((app) => app.getActiveSheet().getRange(a1).setValue('x'), user);

describe('validation', () => {
  const forbid = (app: SpreadsheetApp, allowInvalid?: boolean) => {
    const builder = app.newDataValidation().requireValueInList(['Có', 'Không'], true);
    if (allowInvalid !== undefined) builder.setAllowInvalid(allowInvalid);
    app.getActiveSheet().getRange('F1').setDataValidation(builder.build());
  };

  it("fact 15: a script's write into a cell that rejects invalid input throws, at the commit", () => {
    const writer = sheets.begin();
    writer.do((app) => {
      forbid(app, false);
      app
        .getActiveSheet()
        .getRange('E1:F1')
        .setValues([['trái', 'Sai']]);
    });
    expect(() => writer.do((app) => app.flush())).toThrow(
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
    );
    expect(sheets.run((app) => app.getActiveSheet().getRange('E1:F1').getValues() as unknown[][])).toEqual([
      ['', ''],
    ]);
    sheets.run((app) => app.getActiveSheet().getRange('F1').setValue('Có'));
    sheets.run((app) => app.getActiveSheet().getRange('F1').clearContent());
  });

  it('fact 16: invalid input is allowed unless the rule forbids it', () => {
    sheets.run((app) => forbid(app));
    sheets.run((app) => app.getActiveSheet().getRange('F1').setValue('Sai'));
    const rule = sheets.run((app) => app.getActiveSheet().getRange('F1').getDataValidation());
    expect(rule?.getAllowInvalid()).toBe(true);
    expect(rule?.getCriteriaType().toString()).toBe('VALUE_IN_LIST');
    expect(rule?.getCriteriaValues()).toEqual([['Có', 'Không'], true]);
  });

  it('fact 16: dates and ranges of a rule come back as they were given', () => {
    const day = new Date(2024, 0, 31);
    const values = sheets.run((app) => {
      const sheet = app.getActiveSheet();
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireDateOnOrAfter(day).build());
      sheet
        .getRange('A2')
        .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('C1:C9')).build());
      return sheet
        .getRange('A1:A2')
        .getDataValidations()
        .map(([rule]) => rule?.getCriteriaValues()[0] as unknown);
    });
    expect((values[0] as Date).getTime()).toBe(day.getTime());
    expect((values[1] as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('C1:C9');
  });
});

describe('protection', () => {
  it('fact 17: protect changes nothing until the editors change; protections may overlap', () => {
    sheets.run((app) => app.getActiveSheet().getRange('A1:A3').protect().setDescription('chưa'));
    expect(write('A1', EDITOR)).not.toThrow();
    sheets.run((app) => {
      closeA(app);
      app.getActiveSheet().getRange('A3:B3').protect().addEditor(EDITOR);
    });
    expect(write('A3', EDITOR)).toThrow(PROTECTED);
    expect(write('B3', EDITOR)).not.toThrow();
  });

  it('fact 18: neither owner nor current user can be removed from a protection', () => {
    sheets.run((app) => {
      const protection = app.getActiveSheet().getRange('B1').protect();
      protection.removeEditors([EDITOR, OWNER]);
    }, EDITOR);
    expect(write('B1', EDITOR)).not.toThrow();
    sheets.run((app) => closeA(app).removeEditor(OWNER));
    expect(write('A1', OWNER)).not.toThrow();
    expect(write('A1', EDITOR)).toThrow(PROTECTED);
  });

  it('fact 19: a write that touches a protected cell is refused at the commit, whole', () => {
    sheets.run(closeA);
    const writer = sheets.begin(EDITOR);
    writer.do((app) =>
      app
        .getActiveSheet()
        .getRange('A3:A4')
        .setValues([['a'], ['b']]),
    );
    expect(() => writer.end()).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(sheets.run((app) => app.getActiveSheet().getRange('A4').getValue() as unknown)).toBe('');
    expect(sheets.run((app) => app.getActiveSheet().getRange('A1').canEdit(), EDITOR)).toBe(false);
  });

  it('fact 19: formats, sorting, deleting rows and removing the protection are refused as well', () => {
    sheets.run(closeA);
    const asEditor = (work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown) => () =>
      sheets.run((app) => void work(app.getActiveSheet()), EDITOR);
    expect(asEditor((sheet) => sheet.getRange('A1').setBackground('red'))).toThrow(PROTECTED);
    expect(asEditor((sheet) => sheet.getRange('A1:B9').sort(2))).toThrow(PROTECTED);
    expect(asEditor((sheet) => sheet.deleteRow(2))).toThrow(PROTECTED);
    expect(asEditor((sheet) => sheet.deleteRow(4))).not.toThrow();
    const type = (app: SpreadsheetApp) => app.ProtectionType.RANGE;
    const remove = () =>
      sheets.run(
        (app) =>
          app
            .getActiveSheet()
            .getProtections(type(app))
            .forEach((p) => p.remove()),
        EDITOR,
      );
    expect(remove).toThrow(PROTECTED);
  });

  it('a protected sheet stays open in its unprotected ranges', () => {
    sheets.run((app) => {
      const sheet = app.getActiveSheet();
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      protection.setUnprotectedRanges([sheet.getRange('B2:B'), sheet.getRange('C2:C9')]);
      expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual([
        'B2:B1000',
        'C2:C9',
      ]);
    });
    expect(write('B2:C9', EDITOR)).not.toThrow();
    expect(write('B1', EDITOR)).toThrow(PROTECTED);
    expect(() => sheets.run((app) => app.getActiveSheet().insertRowAfter(3), EDITOR)).toThrow(PROTECTED);
  });

  it('fact 21: a copy drops range protections and the editors of sheet protections', () => {
    sheets.run((app) => {
      closeA(app);
      app.getActiveSheet().protect().addEditor(EDITOR);
    });
    const id = sheets.run((app) => app.getActive().copy('Bản sao').getId());
    const protections = sheets.books.get(id)?.sheets[0]?.protections ?? [];
    expect(protections.map(({ type, editors }) => ({ type, editors }))).toEqual([
      { type: 'SHEET', editors: [] },
    ]);
  });

  it('fact 42: a protection that only warns does not stop scripts', () => {
    sheets.run((app) => closeA(app).setWarningOnly(true));
    expect(write('A1', EDITOR)).not.toThrow();
  });

  it('fact 43: what a trigger of an editor writes is held to the rights of that editor', () => {
    sheets.run(closeA);
    expect(write('A2', EDITOR)).toThrow(PROTECTED);
    expect(write('B2', EDITOR)).not.toThrow();
  });

  it('a viewer reads and cannot write', () => {
    expect(sheets.run((app) => app.getActiveSheet().getRange('A1').getValue() as unknown, VIEWER)).toBe('');
    const refused = 'You do not have permission to access the requested document.';
    expect(write('A1', VIEWER)).toThrow(refused);
    expect(() => sheets.run((app) => app.getActiveSheet().insertRowAfter(1), VIEWER)).toThrow(refused);
    expect(() => sheets.run((app) => app.getActive().getName(), 'la@xa.example')).toThrow(refused);
  });
});
