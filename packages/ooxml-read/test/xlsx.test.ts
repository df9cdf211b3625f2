import { describe, expect, it } from '@jest/globals';
import { linkOfFormula, readXlsx, type XlsxSheet } from '../src/index';
import { packed, workbookParts } from './packages';

const sheetOf = (
  markup: string,
  change: (parts: Record<string, string>) => void = () => undefined,
): XlsxSheet => {
  const parts = workbookParts(markup);
  change(parts);
  const sheet = readXlsx(packed(parts)).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('values of an .xlsx', () => {
  const rows =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3" s="1"><v>45413</v></c><c r="B3" s="2"><v>45413.5</v></c><c r="C3" s="3"><v>1.5</v></c><c r="D3" t="e"><v>#N/A</v></c></row></sheetData>';

  it('have the kind that a person sees', () => {
    const { rows: read, name, state } = sheetOf(rows);
    expect({ name, state }).toEqual({ name: 'Trang', state: 'visible' });
    expect(read).toEqual([
      [
        { kind: 'text', value: 'một' },
        { kind: 'text', value: 'hai ba' },
        null,
        { kind: 'boolean', value: true },
      ],
      [],
      [
        { kind: 'date', value: 45413 },
        { kind: 'date', value: 45413.5 },
        { kind: 'number', value: 1.5 },
        { kind: 'error', value: '#N/A' },
      ],
    ]);
  });

  it('days of a 1904 workbook are those of the 1900 system', () => {
    const sheet = sheetOf(
      '<sheetData><row><c s="1"><v>43951</v></c><c><v>43951</v></c></row></sheetData>',
      (parts) => {
        parts['xl/workbook.xml'] =
          parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
      },
    );
    expect(sheet.rows[0]).toEqual([
      { kind: 'date', value: 45413 },
      { kind: 'number', value: 43951 },
    ]);
  });

  it('come with merges, hidden rows and columns, and the links behind them', () => {
    const sheet = sheetOf(
      `<cols><col min="2" max="3" hidden="1"/></cols>${rows}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` +
        '<hyperlinks><hyperlink ref="A1:B2" r:id="rId1" location="muc"/><hyperlink ref="D1" location="Trang!A1"/></hyperlinks>',
    );
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect({ rows: sheet.hiddenRows, columns: sheet.hiddenColumns }).toEqual({ rows: [2], columns: [1, 2] });
    expect([...sheet.links]).toEqual([
      ['0:0', 'https://a.example/p#muc'],
      ['0:1', 'https://a.example/p#muc'],
      ['0:3', '#Trang!A1'],
    ]);
  });

  it.each<[string, string | undefined]>([
    ['HYPERLINK("https://a.example","Ảnh")', 'https://a.example'],
    ['hyperlink( "a""b" ; A1)', 'a"b'],
    ['HYPERLINK(A1,"Ảnh")', undefined],
    ['IF(A1,HYPERLINK("x"),"")', undefined],
  ])('the address of %s', (formula, address) => {
    expect(linkOfFormula(formula)).toBe(address);
  });
});
