import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { CellState, SpreadsheetState } from '../../src/backend/model';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';
import { again, modelOf, onlySheet, partOf, sheetOf, stateOf } from './workbook-state';

const full = (): SpreadsheetState =>
  stateOf(
    [
      sheetOf(
        [
          [
            { v: 'Mã', s: 1 },
            { v: 'Ngày', s: 1 },
          ],
          [
            { v: 'HD1', s: 2, n: 'Ghi chú\nhai dòng' },
            { v: 45413.5, s: 3, d: 0 },
            { v: true, d: 1 },
            { d: 2 },
          ],
          [
            { v: 3, f: '=A1&"<>"', fo: 'file' },
            { e: '#N/A', f: '=NA()', fo: 'file' },
            null,
            { v: '', f: '=""', fo: 'file' },
          ],
        ],
        {
          tabColor: '#ff9900',
          frozenRows: 1,
          frozenColumns: 2,
          columnWidths: [100, null, 150],
          rowHeights: [21, null, 40],
          hiddenColumns: [3],
          hiddenRows: [2],
          merges: [{ row: 5, column: 0, rows: 2, columns: 3 }],
          filter: { range: { row: 0, column: 0, rows: 3, columns: 2 } },
          conditionalFormats: [
            {
              ranges: [{ row: 1, column: 2, rows: 999, columns: 1 }],
              condition: { type: 'boolean', criteria: 'TEXT_CONTAINS', values: ['Hủy "x"'] },
              format: { background: '#f4cccc', fontColor: '#990000', bold: true },
            },
            {
              ranges: [
                { row: 1, column: 3, rows: 9, columns: 1 },
                { row: 20, column: 3, rows: 1, columns: 1 },
              ],
              condition: { type: 'boolean', criteria: 'CUSTOM_FORMULA', values: ['=$C2="Hoãn"'] },
              format: { italic: true },
            },
            {
              ranges: [{ row: 1, column: 5, rows: 9, columns: 1 }],
              condition: {
                type: 'gradient',
                min: { color: '#ffffff', type: 'MIN', value: '' },
                mid: { color: '#ffe599', type: 'PERCENTILE', value: '50' },
                max: { color: '#38761d', type: 'NUMBER', value: '100' },
              },
              format: {},
            },
          ],
        },
      ),
      sheetOf([[{ v: 'Bình Xuân' }], [{ v: 'Trại 4' }]], { id: 2, name: "Xóm 'mới' 1", hidden: true }),
    ],
    {
      styles: [
        {},
        {
          bold: true,
          background: '#d9ead3',
          fontColor: '#ff0000',
          horizontalAlignment: 'center',
          wrap: 'WRAP',
        },
        { numberFormat: '@', fontFamily: 'Tinos', fontSize: 10.5, italic: true, underline: true },
        { numberFormat: 'dd/MM/yyyy', verticalAlignment: 'middle', strikethrough: true },
      ],
      validations: [
        { criteria: 'DATE_IS_VALID_DATE', values: [], allowInvalid: true, helpText: 'Ngày dạng 31/12/2024' },
        { criteria: 'VALUE_IN_LIST', values: [['Có', 'Không'], true], allowInvalid: true },
        {
          criteria: 'VALUE_IN_RANGE',
          values: [{ sheetId: 2, range: { row: 0, column: 0, rows: 2, columns: 1 } }, true],
          allowInvalid: false,
        },
      ],
      namedRanges: [{ name: 'Xom', sheetId: 2, range: { row: 0, column: 0, rows: 2, columns: 1 } }],
      nextSheetId: 3,
    },
  );

describe('a workbook made here', () => {
  it('comes back as it was written', async () => {
    expect(modelOf(await again(full()))).toEqual(full());
  });

  it('gives the same bytes each time, and after each round trip', async () => {
    const first = await writeXlsx(full());
    expect(Buffer.compare(await writeXlsx(full()), first)).toBe(0);
    const second = await writeXlsx(await readXlsx(first, 'sổ.xlsx'));
    expect(Buffer.compare(await writeXlsx(await readXlsx(second, 'sổ.xlsx')), second)).toBe(0);
  });

  it('is read alike by another program (exceljs)', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeXlsx(full())).buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Hoạt động');
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Hoạt động', 'visible'],
      ["Xóm 'mới' 1", 'hidden'],
    ]);
    expect(sheet?.getCell('B2').value).toEqual(new Date(Date.UTC(2024, 4, 1, 12)));
    expect(sheet?.getCell('A3').value).toMatchObject({ formula: 'A1&"<>"', result: 3 });
    expect(sheet?.getCell('C2').dataValidation.formulae).toEqual(['"Có,Không"']);
    expect(sheet?.getCell('D2').dataValidation.formulae).toEqual(["'Xóm ''mới'' 1'!$A$1:$A$2"]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(sheet?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFD9EAD3' } });
  });

  it('a list that Excel cannot hold in a rule stands in a sheet that nobody sees', async () => {
    const items = Array.from({ length: 40 }, (_, index) => `HT${index} – Hình thức, số ${index}`);
    const rule = { criteria: 'VALUE_IN_LIST', values: [items, true], allowInvalid: true };
    const state = stateOf([sheetOf([[{ v: 'Mã' }], [{ d: 0 }]])], { validations: [rule] });
    const bytes = await writeXlsx(state);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('state="veryHidden"');
    const read = await readXlsx(bytes, 'sổ.xlsx');
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(['Hoạt động']);
    expect(read.validations).toEqual([rule]);
    expect(modelOf(await again(read))).toEqual(modelOf(read));
  });

  it('every criterion that has a form in OOXML comes back', async () => {
    const rules = [
      ['DATE_AFTER', [45000]],
      ['DATE_ON_OR_BEFORE', [45000]],
      ['DATE_BETWEEN', [45000, 45100]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
      ['NUMBER_NOT_BETWEEN', [1.5, 2]],
      ['TEXT_CONTAINS', ['a"b']],
      ['TEXT_DOES_NOT_CONTAIN', ['x']],
      ['TEXT_EQUAL_TO', ['x']],
      ['TEXT_IS_VALID_EMAIL', []],
      ['TEXT_IS_VALID_URL', []],
      ['CUSTOM_FORMULA', ['=B2>5']],
      ['CHECKBOX', []],
    ].map(([criteria, values]) => ({
      criteria: criteria as string,
      values: values as unknown[],
      allowInvalid: false,
    }));
    const cells = [[], rules.map((_, index) => ({ d: index }))];
    const read = await again(stateOf([sheetOf(cells)], { validations: rules }));
    expect(read.validations).toEqual(rules);
  });

  it('a rule without a form in OOXML says so', async () => {
    const validations = [{ criteria: 'TEXT_IS_MAGIC', values: [], allowInvalid: true }];
    await expect(writeXlsx(stateOf([sheetOf([[{ d: 0 }]])], { validations }))).rejects.toThrow(
      'not emulated',
    );
  });

  it('fact 21: protections made in Sheets are not written', async () => {
    const protection = {
      id: 'p',
      type: 'SHEET' as const,
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: ['a@b.vn'],
      domainEdit: false,
    };
    const bytes = await writeXlsx(stateOf([sheetOf([], { protections: [protection] })]));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('rotect');
  });
});

describe('values survive a round trip', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ minLength: 1 }).map((text) => `_x000D_${text}\r\n\t`),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );

  it('texts of any characters, numbers and booleans, in cells and as results', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 5 }), async (rows) => {
        const cells = rows.map((row) =>
          row.flatMap((v): CellState[] => [{ v }, { v, f: '=A1', fo: 'file' }]),
        );
        const read = onlySheet(await again(stateOf([sheetOf(cells)])));
        expect(
          rows.map((row, index) =>
            row.flatMap((_, at) => [read.cells[index]?.[at * 2]?.v, read.cells[index]?.[at * 2 + 1]?.v]),
          ),
        ).toEqual(rows.map((row) => row.flatMap((v) => [v, v])));
      }),
      { numRuns: 60 },
    );
  });
});
