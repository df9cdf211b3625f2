import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { OoxmlError, readDocx, type DocxTable } from '../src/index';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function docx(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types><Default Extension="xml" ContentType="application/xml"/></Types>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tableOf = (file: Uint8Array): DocxTable => {
  const found = readDocx(file).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};

describe('paragraphs of a .docx', () => {
  it.each<[string, string, string]>([
    [
      'runs join',
      '<w:p><w:r><w:t xml:space="preserve">Kế </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hoạch</w:t></w:r></w:p>',
      'Kế hoạch',
    ],
    [
      'tabs and breaks',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      'a\tb\nc',
    ],
    [
      'tracked changes as they read when accepted',
      '<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>',
      'mới',
    ],
    [
      'links, fields and content controls',
      '<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      'ab',
    ],
    [
      'text boxes are passed over',
      '<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></w:drawing><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
  ])('%s', (_, body, text) => {
    expect(readDocx(docx(body)).blocks).toEqual([{ kind: 'paragraph', text }]);
  });

  it('say their style and their list', () => {
    const body =
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>Mục</w:t></w:r></w:p>';
    expect(readDocx(docx(body)).blocks).toEqual([
      { kind: 'paragraph', text: 'Mục', style: 'Heading1', list: { id: '5', level: 2 } },
    ]);
  });
});

describe('tables of a .docx', () => {
  it('merged cells come once, with the place that they cover', () => {
    const table = tableOf(
      docx(
        `<w:tbl><w:tblPr/><w:tblGrid/>${tr(tc('Nội dung', '<w:gridSpan w:val="2"/>'), tc('Thời gian', '<w:vMerge w:val="restart"/>'))}` +
          `${tr(tc('1'), tc('Họp xóm'), tc('', '<w:vMerge/>'))}</w:tbl>`,
      ),
    );
    expect({ rows: table.rows, columns: table.columns }).toEqual({ rows: 2, columns: 3 });
    expect(
      table.cells.map(({ row, column, rows, columns, text }) => [row, column, rows, columns, text]),
    ).toEqual([
      [0, 0, 1, 2, 'Nội dung'],
      [0, 2, 2, 1, 'Thời gian'],
      [1, 0, 1, 1, '1'],
      [1, 1, 1, 1, 'Họp xóm'],
    ]);
  });

  it('rows may begin further right, be deleted, and hold tables of their own', () => {
    const inner = `<w:tbl>${tr(tc('a'), tc('b'))}</w:tbl>`;
    const table = tableOf(
      docx(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${inner}${p('sau')}</w:tc></w:tr>` +
          `<w:tr><w:trPr><w:del/></w:trPr>${tc('bỏ')}</w:tr>${tr(tc('x'), tc('y'))}</w:tbl>`,
      ),
    );
    expect(table.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 1, 'a\tb\nsau'],
      [1, 0, 'x'],
      [1, 1, 'y'],
    ]);
  });
});

describe('what is no .docx that can be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['other markup', docx('<w:p>').slice(), 'damaged'],
    [
      'a cell of a million columns',
      docx(`<w:tbl>${tr(tc('x', '<w:gridSpan w:val="9999"/>'))}</w:tbl>`),
      'damaged',
    ],
    ['tables a thousand deep', docx('<w:tbl><w:tr><w:tc>'.repeat(500)), 'too-large'],
    ['nothing', new Uint8Array(0), 'empty'],
  ])('%s', (_, file, kind) => {
    const outcome = (): unknown => readDocx(file);
    expect(outcome).toThrow(OoxmlError);
    try {
      outcome();
    } catch (error) {
      expect((error as OoxmlError).fact.kind).toBe(kind);
    }
  });
});
