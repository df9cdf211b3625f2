import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { cellLink } from '../../src/backend/xlsx/cell-link';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';
import { relationship, smallPackage, type SmallPackage } from './small-package';
import { again, modelOf, onlySheet, partOf } from './workbook-state';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = (inner: string) => `<Relationships xmlns="${RELATIONS}">${inner}</Relationships>`;
const ONE_CELL = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const small = (more: SmallPackage) =>
  smallPackage({ sheet: ONE_CELL, strings: '<si><t>chữ</t></si>', ...more });
const bookRelations = (more: string) => ({
  'xl/_rels/workbook.xml.rels': relations(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relationship('rId3', 'sharedStrings', 'sharedStrings.xml') +
      more,
  ),
});

const NOTE =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202"><v:imagedata o:title=""/><v:textbox/><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const COMMENTS =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>xa</author></authors>' +
  '<commentList><comment ref="A1" authorId="0"><text><t>xem lại</t></text></comment></commentList></comments>';
const MAC_VIEW =
  '<extLst><ext xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" uri="{64002731-A6B0-56B0-2670-7721B7C09600}"><mx:PLV Mode="0" OnePage="0" WScale="0"/></ext></extLst>';
const GOOGLE_DATA =
  '<extLst><ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" r:id="rIdG" roundtripDataChecksum="x="/></ext></extLst>';

/** The package with other names for its parts. */
function renamed(bytes: Uint8Array, name: (path: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [name(path), part])),
  );
}

describe('B.17: files of other programs are opened, and what they hold is kept', () => {
  it.each<[string, Uint8Array, string, string]>([
    [
      'Google’s own data of an export',
      small({
        after: GOOGLE_DATA,
        types: '<Override PartName="/xl/metadata" ContentType="application/binary"/>',
        parts: {
          'xl/metadata': '\n\u00031.0',
          ...bookRelations(
            '<Relationship Id="rIdG" Type="http://customschemas.google.com/relationships/workbookmetadata" Target="metadata"/>',
          ),
        },
      }),
      'xl/metadata',
      '\n\u00031.0',
    ],
    [
      'properties as .NET writes them',
      small({
        parts: {
          'package/services/metadata/core-properties/0a.psmdcp': '<coreProperties/>',
          '_rels/.rels': relations(
            relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
              '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/package/services/metadata/core-properties/0a.psmdcp"/>',
          ),
        },
      }),
      'package/services/metadata/core-properties/0a.psmdcp',
      '<coreProperties/>',
    ],
    [
      'a note of WPS',
      small({
        sheet: `${ONE_CELL}<legacyDrawing r:id="rIdV"/>`,
        relations:
          relationship('rIdV', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
          relationship('rIdK', 'comments', '../comments1.xml'),
        parts: { 'xl/drawings/vmlDrawing1.vml': NOTE, 'xl/comments1.xml': COMMENTS },
      }),
      'xl/comments1.xml',
      'xem lại',
    ],
    [
      'a view of Excel 2011 for Mac',
      small({ sheet: ONE_CELL + MAC_VIEW }),
      'xl/worksheets/sheet1.xml',
      MAC_VIEW,
    ],
    [
      'part names in another case',
      renamed(small({}), (path) =>
        path.replace('sharedStrings', 'SharedStrings').replace('sheet1', 'SHEET1'),
      ),
      'xl/sharedStrings.xml',
      'chữ',
    ],
    [
      'part names as Windows writes paths',
      renamed(small({}), (path) => path.replaceAll('/', '\\')),
      'xl/sharedStrings.xml',
      'chữ',
    ],
    ['a part of nobody’s', small({ parts: { 'xl/khác/phần.bin': 'x' } }), 'xl/khác/phần.bin', 'x'],
    [
      'markup with prefixes throughout, as ElementTree writes it',
      small({
        worksheetRoot: `<ns0:worksheet xmlns:ns0="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${ONE_CELL.replaceAll(/<(\/?)/gu, '<$1ns0:')}</ns0:worksheet>`,
        parts: {
          'xl/_rels/workbook.xml.rels': bookRelations('')
            ['xl/_rels/workbook.xml.rels'].replaceAll(/<(\/?)Relationship/gu, '<$1ns0:Relationship')
            .replace('xmlns=', 'xmlns:ns0='),
        },
      }),
      'xl/sharedStrings.xml',
      'chữ',
    ],
  ])('%s', async (_, bytes, path, kept) => {
    const state = await readXlsx(bytes, 'sổ.xlsx');
    expect(onlySheet(state).cells[0]?.[0]?.v).toBe('chữ');
    const out = await writeXlsx(state);
    expect(partOf(out, path)).toContain(kept);
    expect(modelOf(await readXlsx(out, 'sổ.xlsx'))).toEqual(modelOf(state));
    // A part without a type, or a relation without a part, makes Excel offer to repair the file.
    expect(strFromU8(unzipSync(out)['[Content_Types].xml'] ?? new Uint8Array())).not.toContain(
      'ContentType=""',
    );
  });

  it('the relation by which Google finds its data stays', async () => {
    const parts = {
      'xl/metadata': 'x',
      ...bookRelations(
        '<Relationship Id="rIdG" Type="http://customschemas.google.com/a" Target="metadata"/>',
      ),
    };
    const out = await writeXlsx(await readXlsx(small({ parts }), 'sổ.xlsx'));
    expect(partOf(out, 'xl/_rels/workbook.xml.rels')).toContain(
      '<Relationship Id="rIdG" Type="http://customschemas.google.com/a" Target="metadata"/>',
    );
  });
});

const DRAWING =
  '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row></xdr:from></xdr:twoCellAnchor></xdr:wsDr>';
const drawn = (type: string, target: string, content: string): SmallPackage => ({
  sheet: `${ONE_CELL}<drawing r:id="rId1"/>`,
  relations: relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
  parts: {
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relations(relationship('rId1', type, `../${target}`)),
    [`xl/${target}`]: content,
  },
});
const onSheet = (type: string, target: string): SmallPackage => ({
  relations: relationship('rId1', type, `../${target}`),
  parts: { [`xl/${target}`]: '<x/>' },
});

describe('B.17: a refusal names what a person can see and remove, and where', () => {
  it.each<[string, SmallPackage, string]>([
    ['a chart', drawn('chart', 'charts/chart1.xml', '<c/>'), 'biểu đồ ở tab «Trang», gần ô D5;'],
    ['a picture', drawn('image', 'media/image1.png', 'x'), 'hình ảnh ở tab «Trang», gần ô D5;'],
    ['a drawing', drawn('x', 'y.xml', '<x/>'), 'hình vẽ ở tab «Trang», gần ô D5;'],
    [
      'a pivot table',
      onSheet('pivotTable', 'pivotTables/pivotTable1.xml'),
      'bảng tổng hợp (pivot) ở tab «Trang»;',
    ],
    [
      'a slicer',
      onSheet('slicer', 'slicers/slicer1.xml'),
      'bộ lọc dạng nút (slicer, dòng thời gian) ở tab «Trang»;',
    ],
    [
      'a thread',
      onSheet('threadedComment', 'threadedComments/t1.xml'),
      'bình luận theo chuỗi ở tab «Trang»;',
    ],
    [
      'something new',
      onSheet('hologram', 'holograms/h1.bin'),
      'phần «hologram» mà chương trình chưa biết ở tab «Trang»;',
    ],
    [
      'another file',
      {
        parts: {
          ...bookRelations(relationship('rId9', 'externalLink', 'externalLinks/externalLink1.xml')),
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
          'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
            relationship('rId1', 'externalLinkPath', 'file:///C:\\Xa\\Chỉ tiêu.xlsx', true),
          ),
        },
      },
      'liên kết tới tệp khác «Chỉ tiêu.xlsx»;',
    ],
  ])('%s', async (_, options, words) => {
    const outcome: unknown = await readXlsx(small(options), 'sổ.xlsx').catch((error: unknown) => error);
    expect((outcome as Error).message).toContain(`Tệp có ${words}`);
    expect((outcome as Error).message).toMatch(/Hãy [^\n]+\.$/u);
  });
});

describe('B.16: a link behind text comes with the cell, and goes back with it', () => {
  const linked = (ref: string, more = 'r:id="rIdL"') =>
    small({
      sheet: `${ONE_CELL}<hyperlinks><hyperlink ref="${ref}" ${more}/></hyperlinks>`,
      relations: relationship('rIdL', 'hyperlink', 'https://a.example/p?x=1&amp;y=2', true),
    });
  const linkAt = (state: Awaited<ReturnType<typeof readXlsx>>, column = 0) =>
    cellLink(onlySheet(state).cells[0]?.[column] ?? {});

  it.each([
    ['an address', linked('A1'), 'https://a.example/p?x=1&y=2'],
    [
      'an address and a place in it',
      linked('A1', 'r:id="rIdL" location="muc-2"'),
      'https://a.example/p?x=1&y=2#muc-2',
    ],
    ['a place in the workbook', linked('A1', 'location="\'Xóm\'!A1"'), "#'Xóm'!A1"],
  ])('%s', async (_, bytes, address) => {
    const state = await readXlsx(bytes, 'sổ.xlsx');
    expect(linkAt(state)).toBe(address);
    expect(linkAt(await again(state))).toBe(address);
    expect(modelOf(await again(state))).toEqual(modelOf(state));
  });

  it('a link that the file tells for a range belongs to each of its cells', async () => {
    const state = await readXlsx(linked('A1:B1'), 'sổ.xlsx');
    expect([linkAt(state), linkAt(state, 1), linkAt(state, 2)]).toEqual([
      'https://a.example/p?x=1&y=2',
      'https://a.example/p?x=1&y=2',
      undefined,
    ]);
    expect(linkAt(await again(state), 1)).toBe('https://a.example/p?x=1&y=2');
  });

  it('a HYPERLINK formula stays with the text that it shows', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("https://a.example/p","Ảnh")</f><v>Ảnh</v></c></row></sheetData>';
    const state = await readXlsx(smallPackage({ sheet }), 'sổ.xlsx');
    const expected = { f: '=HYPERLINK("https://a.example/p","Ảnh")', v: 'Ảnh', fo: 'file' };
    expect(onlySheet(state).cells[0]?.[0]).toMatchObject(expected);
    expect(onlySheet(await again(state)).cells[0]?.[0]).toMatchObject(expected);
    expect(linkAt(await again(state))).toBe('https://a.example/p');
  });
});
