import { expect, it } from '@jest/globals';
import { printDocx } from '../../../../src/adapters/docx/print-docx';
import {
  caption,
  cell,
  column,
  heading,
  headerCell,
  note,
  paragraph,
  plain,
} from '../../../../src/domain/report/blocks';
import type { Block, ReportSection, Table } from '../../../../src/domain/report/tree';
import { describeOnPaper, lostRows, onPaper } from '../../../support/paper';
import { badlyPrinted, KINDS } from '../../../support/printed-reports';
import { packedDocx } from '../../../support/report-sample';

const OFFSETS = 40;
/** Twips; less than the line below a row, which is what a reader's two answers differ by. */
const STEP = 9;
const AIR = 'AIR';

const table = (name: string, rows: number): Table => ({
  kind: 'table',
  density: 'normal',
  columns: [column(12), column(100, 'left'), column(30)],
  header: [[headerCell('TT'), headerCell('Chỉ tiêu'), headerCell('ĐVT')]],
  rows: Array.from({ length: rows }, (_, row) => [
    cell(String(row + 1)),
    cell(`${name}R${String(row + 1)}Z`),
    cell('cuộc'),
  ]),
});

/** Each section begins its second table a little lower than the one before, over the whole height of a row. */
function sectionsAtPageEnd(lines: number, rows: number): readonly ReportSection[] {
  return Array.from({ length: OFFSETS }, (_, offset) => ({
    orientation: 'portrait' as const,
    restartsPageNumbers: false,
    blocks: [
      ...Array.from({ length: lines }, () => paragraph(plain('Dòng'))),
      table(`A${String(offset)}`, 6),
      note(plain(AIR)),
      heading(1, 'I. ĐẦU ĐỀ'),
      heading(2, '1. Đầu đề'),
      caption(plain('Bảng 1. Chỉ tiêu')),
      table(`B${String(offset)}`, rows),
      note(plain('Ghi chú')),
      paragraph(plain('Hết./.')),
    ] satisfies readonly Block[],
  }));
}

/** The marked lines become empty ones of an exact height, each higher than the one before. */
function docxAtPageEnd(lines: number, rows: number): Uint8Array {
  const parts = new Map(printDocx({ title: 'x', sections: sectionsAtPageEnd(lines, rows) }));
  let offset = 0;
  const document = String(parts.get('word/document.xml')).replace(
    new RegExp(`<w:p>(?:(?!<w:p>).)*?>${AIR}</w:t></w:r></w:p>`, 'gs'),
    () => {
      offset += 1;
      return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${String(40 + offset * STEP)}" w:lineRule="exact"/></w:pPr></w:p>`;
    },
  );
  parts.set('word/document.xml', document);
  return packedDocx(parts);
}

describeOnPaper('item 7: LibreOffice prints every row', () => {
  it('of a table that begins at a page’s end, at 40 places of one row’s height for each line of the page before', () => {
    const files = new Map(
      [20, 21, 22].map((lines) => [`${String(lines)} dòng`, docxAtPageEnd(lines, 9)] as const),
    );
    const papers = onPaper(files);
    for (const [name, docx] of files) {
      const paper = papers.get(name) ?? { pages: [] };
      expect({ name, lost: lostRows(docx, paper) }).toEqual({ name, lost: [] });
    }
  }, 300_000);

  it('of every table of a report of each kind with all its appendices; no page has only the end mark', () => {
    expect(
      badlyPrinted([
        ...KINDS.map((period) => ({ period, rows: 300 })),
        { period: '2024', rows: 0 },
        { period: '2024', rows: 1 },
      ]),
    ).toEqual([]);
  }, 600_000);
});
