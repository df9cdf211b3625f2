import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { XlsxRefusedError } from '../../src/backend/xlsx/xlsx-refused-error';
import { relationship, smallPackage, type SmallPackage } from './small-package';

async function refused(bytes: Uint8Array): Promise<XlsxRefusedError> {
  const outcome: unknown = await readXlsx(bytes, 'sổ.xlsx').catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(XlsxRefusedError);
  return outcome as XlsxRefusedError;
}

const refusalOf = async (bytes: Uint8Array): Promise<string> => (await refused(bytes)).message;

const NOTE_SHAPE =
  '<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Checkbox"/></v:shape></xml>';
const FULL_DRAWING = '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor/></xdr:wsDr>';

describe('docs/workbook.md «Commands»: a part that saving would lose is refused and named', () => {
  it.each<[string, string, SmallPackage]>([
    ['biểu đồ', 'xl/charts/chart1.xml', { parts: { 'xl/charts/chart1.xml': '<c/>' } }],
    ['biểu đồ', 'xl/chartsheets/sheet2.xml', { parts: { 'xl/chartsheets/sheet2.xml': '<c/>' } }],
    ['pivot', 'xl/pivotTables/pivotTable1.xml', { parts: { 'xl/pivotTables/pivotTable1.xml': '<p/>' } }],
    [
      'pivot',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      { parts: { 'xl/pivotCache/pivotCacheDefinition1.xml': '<p/>' } },
    ],
    ['hình vẽ', 'xl/drawings/drawing1.xml', { parts: { 'xl/drawings/drawing1.xml': FULL_DRAWING } }],
    ['hình ảnh', 'xl/media/image1.png', { parts: { 'xl/media/image1.png': new Uint8Array([137, 80]) } }],
    ['đối tượng nhúng', 'xl/embeddings/oleObject1.bin', { parts: { 'xl/embeddings/oleObject1.bin': 'x' } }],
    ['đối tượng nhúng', 'xl/activeX/activeX1.xml', { parts: { 'xl/activeX/activeX1.xml': '<a/>' } }],
    ['macro', 'xl/vbaProject.bin', { parts: { 'xl/vbaProject.bin': 'x' } }],
    [
      'tệp khác',
      'xl/externalLinks/externalLink1.xml',
      { parts: { 'xl/externalLinks/externalLink1.xml': '<e/>' } },
    ],
    ['slicer', 'xl/slicers/slicer1.xml', { parts: { 'xl/slicers/slicer1.xml': '<s/>' } }],
    ['dòng thời gian', 'xl/timelines/timeline1.xml', { parts: { 'xl/timelines/timeline1.xml': '<s/>' } }],
    [
      'bình luận',
      'xl/threadedComments/threadedComment1.xml',
      { parts: { 'xl/threadedComments/threadedComment1.xml': '<t/>' } },
    ],
    ['kiểu cũ', 'xl/drawings/vmlDrawing1.vml', { parts: { 'xl/drawings/vmlDrawing1.vml': NOTE_SHAPE } }],
    [
      'kết nối dữ liệu',
      'xl/queryTables/queryTable1.xml',
      { parts: { 'xl/queryTables/queryTable1.xml': '<q/>' } },
    ],
    ['kết nối dữ liệu', 'xl/connections.xml', { parts: { 'xl/connections.xml': '<q/>' } }],
    ['ánh xạ XML', 'xl/xmlMaps.xml', { parts: { 'xl/xmlMaps.xml': '<q/>' } }],
    ['chữ ký số', '_xmlsignatures/sig1.xml', { parts: { '_xmlsignatures/sig1.xml': '<q/>' } }],
    ['ảnh nền', '', { sheet: '<sheetData/><picture r:id="rId9"/>' }],
    ['nút điều khiển', '', { sheet: '<sheetData/><controls/>' }],
    ['hình ảnh ở đầu', '', { sheet: '<sheetData/><legacyDrawingHF r:id="rId9"/>' }],
    ['phần lạ «khác»', '', { sheet: '<sheetData/><khác/>' }],
    [
      'dữ liệu đặc biệt ở tab «Trang», ô A1',
      '',
      { sheet: '<sheetData><row r="1"><c r="A1" vm="1"><v>1</v></c></row></sheetData>' },
    ],
    ['«Trang» không phải trang tính', '', { sheetType: 'dialogsheet' }],
    ['«Trang» không phải trang tính', '', { worksheetRoot: '<chartsheet/>' }],
  ])('%s (%s)', async (words, part, options) => {
    const { message, part: blamed = '' } = await refused(smallPackage(options));
    expect(message).toContain(words);
    expect(message).toContain('sẽ làm');
    expect(blamed).toBe(part);
    // Names of parts are nothing that a person could see or remove (B.17).
    expect(message).not.toMatch(/\.xml|xl\//u);
  });

  it('macros are seen by content type under any name', async () => {
    const types = '<Override PartName="/xl/gì.xml" ContentType="application/vnd.ms-office.vbaProject"/>';
    expect(await refusalOf(smallPackage({ types, parts: { 'xl/gì.xml': '<x/>' } }))).toContain('macro');
  });

  it('an empty drawing, which Google puts into every export, is no drawing', async () => {
    const state = await readXlsx(
      smallPackage({
        sheet: '<sheetData/><drawing r:id="rId1"/>',
        relations: relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
        parts: { 'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>' },
      }),
      'a.xlsx',
    );
    expect(state.sheets).toHaveLength(1);
  });
});

describe('docs/workbook.md «Commands»: what is no sound workbook is refused in one sentence and what to do', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'rỗng (0 byte)'],
    ['a text file', strToU8('Mã;Ngày\n'), 'không phải bảng tính .xlsx'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'không phải bảng tính .xlsx'],
    [
      'an OLE file: password or .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'mật khẩu',
    ],
    ['a zip cut short', smallPackage().subarray(0, 300), 'bị hỏng'],
    ['broken XML', smallPackage({ sheet: '<sheetData><row></sheetData>' }), 'bị hỏng'],
    [
      'a document type',
      smallPackage({ parts: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' } }),
      'bị hỏng',
    ],
    ['no sheets', smallPackage({ parts: { 'xl/workbook.xml': '<workbook/>' } }), 'bị hỏng'],
    [
      'no content types',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'không phải bảng tính .xlsx',
    ],
    [
      'Strict Open XML',
      smallPackage({
        parts: { 'xl/workbook.xml': '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>' },
      }),
      'Strict Open XML',
    ],
  ])('%s', async (_, bytes, words) => {
    const message = await refusalOf(bytes);
    expect(message).toContain(words);
    expect(message).toMatch(/Hãy /u);
  });

  it('a zip bomb is refused by its declared size, before anything is inflated', async () => {
    const bytes = smallPackage({ parts: { 'xl/theme/theme1.xml': '<a/>' } });
    expect(await refusalOf(withDeclaredSize(bytes, 'xl/theme/theme1.xml', 600 * 1024 * 1024))).toContain(
      'quá lớn',
    );
  });

  it('more than 10,000 entries are refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p/${index}`, '']));
    expect(await refusalOf(smallPackage({ parts }))).toContain('quá lớn');
  });
});

/** The package with another uncompressed size of one entry in its central directory. */
function withDeclaredSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const nameAt = copy.lastIndexOf(path);
  // In the directory the name follows 46 bytes, the size stands in the 24th.
  copy.writeUInt32LE(size, nameAt - 46 + 24);
  return new Uint8Array(copy);
}
