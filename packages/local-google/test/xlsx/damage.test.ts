import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';
import { XlsxRefusedError } from '../../src/backend/xlsx/xlsx-refused-error';
import { countDamages } from './damage-counts';
import { smallPackage, type SmallPackage } from './small-package';
import { again, onlySheet } from './workbook-state';

const libreOffice = () => new Uint8Array(readFileSync(join(__dirname, 'libreoffice.xlsx')));

describe('A.1: a damaged .xlsx is refused, or read as the sound one', () => {
  it('120 flipped bits and 20 cuts of a file of LibreOffice, and of the same as we write it', async () => {
    const seed = 12;
    const theirs = await countDamages(libreOffice(), { flips: 60, cuts: 10, seed });
    const written = await writeXlsx(await readXlsx(libreOffice(), 'sổ.xlsx'));
    const ours = await countDamages(written, { flips: 60, cuts: 10, seed });
    console.log(`A.1 damages: LibreOffice ${JSON.stringify(theirs)}, ours ${JSON.stringify(ours)}`);
    expect(theirs.refused).toBeGreaterThan(50);
    expect(ours.refused).toBeGreaterThan(50);
  });
});

const rows = (inner: string, strings?: string): SmallPackage => ({
  sheet: `<sheetData>${inner}</sheetData>`,
  ...(strings !== undefined && { strings }),
});
const cell = (markup: string, strings?: string): SmallPackage =>
  rows(`<row r="1"><c r="A1"><v>1</v></c>${markup}</row>`, strings);

describe('A.1: what cannot be in a row or cell is refused, with its place and reason', () => {
  it.each<[string, SmallPackage, string]>([
    ['row −5', rows('<row r="-5"/>'), 'số dòng không có thật («-5»)'],
    ['row 0', rows('<row r="0"/>'), 'số dòng không có thật («0»)'],
    ['row abc', rows('<row r="abc"/>'), 'số dòng không có thật («abc»)'],
    ['row 2.5', rows('<row r="2.5"/>'), 'số dòng không có thật («2.5»)'],
    ['a row after the last', rows('<row r="1048577"/>'), 'số dòng không có thật («1048577»)'],
    ['a row twice', rows('<row r="2"/><row r="2"/>'), 'một dòng có hai bản («2»)'],
    ['a row twice, once without number', rows('<row r="2"/><row r="1"/><row/>'), 'một dòng có hai bản («2»)'],
    ['a cell of another row', rows('<row r="1"><c r="A2"/></row>'), 'tên ô không có thật'],
    ['a cell without a name that is one', rows('<row r="1"><c r="1A"/></row>'), 'tên ô không có thật'],
    ['a cell twice', cell('<c r="B1"/><c r="A1"/>'), 'một ô có hai bản («A1»)'],
    [
      'a string that is not there',
      cell('<c r="B1" t="s"><v>7</v></c>', '<si><t>x</t></si>'),
      '«Trang», ô B1',
    ],
    [
      'a string of a negative number',
      cell('<c r="B1" t="s"><v>-1</v></c>', '<si><t>x</t></si>'),
      'chữ của ô không có',
    ],
    [
      'a string of half a number',
      cell('<c r="B1" t="s"><v>0.5</v></c>', '<si><t>x</t></si>'),
      'chữ của ô không có',
    ],
    ['a string where the file has none', cell('<c r="B1" t="s"><v>0</v></c>'), 'chữ của ô không có'],
    ['a number that is none', cell('<c r="B1"><v>12a</v></c>'), 'giá trị của ô không đọc được («12a»)'],
    ['a number beyond all', cell('<c r="B1"><v>1e999</v></c>'), 'giá trị của ô không đọc được'],
    ['a boolean that is none', cell('<c r="B1" t="b"><v>2</v></c>'), 'giá trị của ô không đọc được'],
    ['an unknown type', cell('<c r="B1" t="z"><v>2</v></c>'), 'loại giá trị của ô không có thật («z»)'],
    ['two values', cell('<c r="B1"><v>2</v><v>3</v></c>'), 'ô có nội dung lạ'],
    ['two texts', cell('<c r="B1" t="inlineStr"><v>a</v><is><t>b</t></is></c>'), 'ô có nội dung lạ'],
    ['a text where no type says so', cell('<c r="B1"><is><t>b</t></is></c>'), 'ô có nội dung lạ'],
    ['loose text in a cell', cell('<c r="B1">b</c>'), 'ô có nội dung lạ'],
    ['loose text in a row', cell('b'), 'không đúng định dạng'],
    ['loose text among rows', rows('b'), 'không đúng định dạng'],
    ['a format that is not there', cell('<c r="B1" s="99"><v>1</v></c>'), 'định dạng của ô không có'],
    [
      'a shared formula that nobody tells',
      cell('<c r="B1"><f t="shared" si="3"/><v>1</v></c>'),
      'công thức của ô',
    ],
    [
      'a merged range that is none',
      { sheet: '<sheetData/><mergeCells><mergeCell ref="A0"/></mergeCells>' },
      'vùng ô',
    ],
    ['a filter of no range', { sheet: '<sheetData/><autoFilter ref="?"/>' }, 'vùng ô'],
    [
      'a link to nowhere',
      { sheet: '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>' },
      'liên kết',
    ],
  ])('%s', async (_, options, words) => {
    const outcome: unknown = await readXlsx(smallPackage(options), 'sổ.xlsx').catch(
      (error: unknown) => error,
    );
    expect(outcome).toBeInstanceOf(XlsxRefusedError);
    const { message } = outcome as XlsxRefusedError;
    expect(message).toContain(words);
    expect(message).toMatch(/^Tệp «sổ\.xlsx» bị hỏng ở tab «Trang»[^\n]*\. Hãy [^\n]*\.$/u);
  });
});

describe('A.1: what other programs write in their own way is read rightly, and stays through a round trip', () => {
  const strings = '<si><t>đầu</t></si><si><t/></si>';
  it.each<[string, SmallPackage, unknown[]]>([
    [
      'an empty reference to a string is a blank',
      cell('<c r="B1" t="s"><v></v></c><c r="C1" t="s"/>', strings),
      [1],
    ],
    ['an empty string is a blank', cell('<c r="B1" t="s"><v>1</v></c>', strings), [1]],
    ['a text of its own in <v>', cell('<c r="B1" t="inlineStr"><v>chữ</v></c>'), [1, 'chữ']],
    ['a text of its own', cell('<c r="B1" t="inlineStr"><is><t>chữ</t></is></c>'), [1, 'chữ']],
    ['rows and cells without names', rows('<row><c><v>1</v></c><c><v>2</v></c></row>'), [1, 2]],
    [
      'cells from right to left',
      rows('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>'),
      [1, 2],
    ],
    ['rows from below', rows('<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'), [1]],
    [
      'numbers with exponents',
      cell('<c r="B1"><v>1.5E-3</v></c><c r="C1"><v>-.5</v></c>'),
      [1, 0.0015, -0.5],
    ],
  ])('%s', async (_, options, expected) => {
    const state = await readXlsx(smallPackage(options), 'sổ.xlsx');
    const values = (line = onlySheet(state).cells[0]) =>
      line?.map((one) => one?.v).filter((v) => v !== undefined);
    expect(values()).toEqual(expected);
    expect(values(onlySheet(await again(state)).cells[0])).toEqual(expected);
  });
});
