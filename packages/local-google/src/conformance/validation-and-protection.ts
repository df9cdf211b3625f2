import type { AutoCase, ConformanceCase, Ground } from './conformance-case';
import { holds, NotedDifference, refuses, same } from './expectations';

function auto(fact: number, title: string, source: string, run: (ground: Ground) => void): AutoCase {
  return { fact, title, source, tag: 'auto', run };
}

const builder = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
  SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true);

/** The scopes of the add-on reach its own spreadsheet; whether they reach a copy, no source says. */
function copyOf(book: Ground['book']): Ground['book'] {
  try {
    const copy = book.copy('conformance copy, may be deleted');
    copy.getSheets();
    return copy;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!message.includes('permission')) throw error;
    throw new NotedDifference(`${message} (copy by hand and look: File → Make a copy)`);
  }
}

const VALIDATION: ConformanceCase[] = [
  auto(
    15,
    'a script’s write into a cell that rejects invalid input throws',
    'P: one source, at flush; others know no refusal',
    ({ sheet }) => {
      const cell = sheet.getRange('F1');
      cell.setDataValidation(builder().setAllowInvalid(false).build());
      SpreadsheetApp.flush();
      const work = (): void => {
        cell.setValue('Sai');
        SpreadsheetApp.flush();
      };
      refuses(
        'setValue and flush',
        work,
        'The data you entered in cell F1 violates the data validation rules set on this cell.',
        'sources contradict each other; this add-on only warns, so that nothing depends on it',
      );
    },
  ),
  auto(
    15,
    'where invalid input only warns, a script may write it',
    'D: reference/spreadsheet/data-validation-builder',
    ({ sheet }) => {
      const cell = sheet.getRange('F1');
      cell.setDataValidation(builder().setAllowInvalid(true).build());
      cell.setValue('Sai');
      SpreadsheetApp.flush();
      same('value', cell.getValue(), 'Sai');
    },
  ),
  auto(
    16,
    'getAllowInvalid is true by default',
    'D: reference/spreadsheet/data-validation-builder',
    ({ sheet }) => {
      same('built', builder().build().getAllowInvalid(), true);
      const cell = sheet.getRange('A1');
      cell.setDataValidation(builder().build());
      same('read back', cell.getDataValidation()?.getAllowInvalid(), true);
    },
  ),
];

const PROTECTION: ConformanceCase[] = [
  auto(
    17,
    'protect() changes nothing until editors change; protections may overlap',
    'P: public reports',
    ({ sheet }) => {
      sheet.getRange('A1:A3').protect().setDescription('một');
      sheet.getRange('A3:B3').protect().setDescription('hai');
      same('protections', sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 2);
      sheet.getRange('A3').setValue('x');
      SpreadsheetApp.flush();
      same('value', sheet.getRange('A3').getValue(), 'x');
    },
  ),
  auto(
    18,
    'the owner and the current user cannot be removed from a protection',
    'D: reference/spreadsheet/protection',
    ({ sheet }) => {
      const protection = sheet.getRange('A1').protect();
      const me = Session.getEffectiveUser();
      protection.removeEditor(me);
      protection.removeEditors(protection.getEditors());
      same('canEdit', protection.canEdit(), true);
      sheet.getRange('A1').setValue('x');
      SpreadsheetApp.flush();
      const left = protection.getEditors().map((user) => user.getEmail());
      // O: getEditors leaves the owner out at times, though the owner can always edit.
      holds('editors left', left.length === 0 || left.join() === me.getEmail(), left);
    },
  ),
  {
    fact: 19,
    title: 'a write to a range protected against the user is refused',
    source: 'P: message as reported',
    tag: 'by hand',
    steps:
      'Conformance → «Protect for facts 19 and 43» as the owner; then, as a second editor, Conformance → «Write as this user». Seen: «You are trying to edit a protected cell or object…» in the row of the log.',
  },
  auto(20, 'unknown colours and alignments are ignored silently', 'O: notes/oddities.md', ({ sheet }) => {
    const cell = sheet.getRange('A1');
    cell.setBackground('#ff0000').setBackground('no such colour');
    same('background', cell.getBackground(), '#ff0000');
    cell.setHorizontalAlignment('center').setHorizontalAlignment('middle' as 'center');
    same('alignment', cell.getHorizontalAlignment(), 'center');
  }),
  auto(
    21,
    'copying a file drops range protections and the editors of sheet protections',
    'P: tanaikech 2021-03-26',
    ({ sheet, book }) => {
      const name = sheet.getName();
      const range = sheet.getRange('A1:A3').protect();
      range.removeEditors(range.getEditors());
      const whole = sheet.protect();
      whole.removeEditors(whole.getEditors());
      SpreadsheetApp.flush();
      const copy = copyOf(book).getSheetByName(name);
      const kinds = SpreadsheetApp.ProtectionType;
      same('range protections of the copy', copy?.getProtections(kinds.RANGE).length, 0);
      same('sheet protections of the copy', copy?.getProtections(kinds.SHEET).length, 1);
    },
  ),
  auto(
    42,
    'a protection that only warns does not stop scripts',
    'D: reference/spreadsheet/protection',
    ({ sheet }) => {
      sheet.getRange('A1').protect().setWarningOnly(true);
      sheet.getRange('A1').setValue('x');
      SpreadsheetApp.flush();
      same('value', sheet.getRange('A1').getValue(), 'x');
    },
  ),
  {
    fact: 43,
    title: 'a simple trigger writes as the user who edited, and cannot write what they cannot',
    source: 'D: guides/triggers/simple-triggers; P',
    tag: 'by hand',
    steps:
      'After «Protect for facts 19 and 43», a second editor types into A2 of the tab «edits». Seen: the tab «edit log» gets no row in its protected column for them, but one for the owner.',
  },
];

/** facts.md 15–21, 42, 43. */
export const validationAndProtectionCases: readonly ConformanceCase[] = [...VALIDATION, ...PROTECTION];
