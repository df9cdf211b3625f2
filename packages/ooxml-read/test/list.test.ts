import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readListFile, readPasted } from 'ooxml-read';
import { encodeTcvn3, encodeVni } from '../../../test/support/legacy-encoders';
import { packed, workbookParts } from './packages';

const bytesOf1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const rowsOf = (bytes: Uint8Array, name = 'a.csv') => {
  const read = readListFile(bytes, name);
  return read.ok ? read.sheets[0]?.rows : read.refusal;
};
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  Array.from(text).forEach((sign, at) => {
    const code = sign.charCodeAt(0);
    bytes.set(isBig ? [code >> 8, code & 255] : [code & 255, code >> 8], at * 2);
  });
  return bytes;
};

describe('lists of delimited text', () => {
  const LIST = 'Xóm;Số hộ\r\n"Bình ""Xuân"";\nmột";12\r\n';
  const ROWS = [
    ['Xóm', 'Số hộ'],
    ['Bình "Xuân";\nmột', '12'],
  ];

  it.each([
    ['UTF-8', strToU8(LIST)],
    ['UTF-8 with its mark', strToU8(`\ufeff${LIST}`)],
    ['UTF-16 little', utf16(`\ufeff${LIST}`)],
    ['UTF-16 big', utf16(`\ufeff${LIST}`, true)],
    ['UTF-16 without its mark', utf16(LIST)],
    ['with commas', strToU8(LIST.replaceAll(';Số', ',Số').replace('";12', '",12'))],
    ['with tabs', strToU8(LIST.replaceAll(';Số', '\tSố').replace('";12', '"\t12'))],
    ['that says its delimiter', strToU8(`sep=;\r\n${LIST}`)],
  ])('reads %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(ROWS);
  });

  it.each([
    ['TCVN3', encodeTcvn3('Tên;Số\nxóm Đình 6 trước;1')],
    ['VNI', encodeVni('Tên;Số\nxóm Đình 6 trước;1')],
  ])('keeps the bytes of %s as letters of Windows-1252', (_, text) => {
    expect(rowsOf(bytesOf1252(text))).toEqual(text.split('\n').map((line) => line.split(';')));
  });
});

describe('pastes', () => {
  it('reads a table of HTML with merged cells, hidden rows, entities and what Word puts around them', () => {
    const html =
      '<style>td{a:b}</style><!--x<td>--><table><tr><td rowspan=2>a<br>b&amp;&#x111;</td><td colspan="2"><p>c</p></td></tr>' +
      "<tr style='display:none'><td>d</td><td>&nbsp;</td></tr></table>";
    const read = readPasted({ text: 'x', html });
    expect(read).toMatchObject({
      ok: true,
      sheets: [
        {
          rows: [
            ['a\nb&đ', 'c'],
            [null, 'd', null],
          ],
          merges: [
            { row: 0, column: 0, rows: 2, columns: 1 },
            { row: 0, column: 1, rows: 1, columns: 2 },
          ],
          hiddenRows: [1],
        },
      ],
    });
  });

  it('reads lines where the HTML has no table', () => {
    expect(readPasted({ text: 'a\tb\nc\td', html: '<p>a</p>' })).toMatchObject({
      sheets: [
        {
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    });
  });
});

describe('17.1: what is no list is refused as a whole, with its reason', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
  const compound = (name: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...utf16(name)]);
  const big = (): Uint8Array => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</t></is></c></row>';
    const parts = workbookParts('<sheetData/>');
    const sheet = new Uint8Array(60 * 1024 * 1024).fill(32);
    sheet.set(strToU8(row));
    return zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
      'xl/worksheets/sheet1.xml': sheet,
    });
  };

  it.each([
    ['a blank file', () => new Uint8Array(0), { kind: 'empty' }],
    ['blank lines', () => strToU8(' \n '), { kind: 'empty' }],
    ['a picture named .xlsx', () => picture, { kind: 'other-format', isPicture: true }],
    ['a PDF', () => strToU8('%PDF-1.7 abc'), { kind: 'other-format', isPicture: false }],
    ['.xls', () => compound('Workbook'), { kind: 'old-office' }],
    ['a password', () => compound('EncryptedPackage'), { kind: 'password' }],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), { kind: 'other-zip' }],
    ['a sheet that inflates beyond bounds', big, { kind: 'too-large' }],
    ['more rows than a list has', () => strToU8('a,b\n'.repeat(50_001)), { kind: 'too-large', what: 'rows' }],
    ['a file cut short', () => packed(workbookParts('<sheetData/>')).slice(0, 900), { kind: 'damaged' }],
  ])('%s', (_, make, refusal) => {
    expect(readListFile(make(), 'Danh sách.xlsx')).toMatchObject({ ok: false, refusal });
  });
});

it('reads a workbook with days, hidden rows and merged cells', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>45356</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2"><v>12.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
  expect(readListFile(packed(workbookParts(sheet)), 'a.xlsx')).toMatchObject({
    sheets: [
      {
        name: 'Trang',
        rows: [[{ kind: 'date', date: '2024-03-05', minutes: 0 }, 'một'], [12.5]],
        hiddenRows: [1],
        merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      },
    ],
  });
});
