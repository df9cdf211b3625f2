import { APPENDIX_IDS } from '../../../../src/domain/report/additions';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DocxParts } from '../../../../src/app/ports/ports';
import type { Chart } from '../../../../src/domain/report/tree';
import { printDocx } from '../../../../src/adapters/docx/print-docx';
import { communeFrame, reportOf, reportWith, sampleCommune } from '../../../support/report-sample';

const textPart = (parts: DocxParts, path: string): string => {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`No text part ${path}`);
  return part;
};
const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;
const paragraphs = (xml: string): readonly string[] => xml.match(PARAGRAPH) ?? [];
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
/** The paragraph whose words begin so. */
const paragraphOf = (xml: string, start: string): string => {
  const found = paragraphs(xml).find((paragraph) => wordsOf(paragraph).startsWith(start));
  if (found === undefined) throw new Error(`No paragraph «${start}»`);
  return found;
};
const sizesOf = (xml: string): readonly string[] => [
  ...new Set([...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => size ?? '')),
];
const isBold = (xml: string): boolean => xml.includes('<w:b/>') && !xml.includes('<w:b w:val="false"/>');
const isItalic = (xml: string): boolean => xml.includes('<w:i/>') && !xml.includes('<w:i w:val="false"/>');
const isCentred = (xml: string): boolean => xml.includes('<w:jc w:val="center"/>');
const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const rulesAfter = (xml: string, words: string): { left: number; right: number } => {
  const all = paragraphs(xml);
  const next = all[all.findIndex((paragraph) => wordsOf(paragraph) === words) + 1] ?? '';
  const indent = /<w:pBdr><w:top w:val="single".*<w:ind w:left="(\d+)" w:right="(\d+)"\/>/s.exec(next);
  return { left: Number(indent?.[1]), right: Number(indent?.[2]) };
};

/** With every appendix that there is. */
const withAll = () => reportWith(sampleCommune(240), '2024-Q1', { additions: APPENDIX_IDS });
let parts: DocxParts;
let body: string;
let sections: readonly string[];

beforeAll(() => {
  parts = printDocx(withAll());
  body = textPart(parts, 'word/document.xml');
  sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
});

describe('§4 form of the printed report', () => {
  it('§4.1 page: A4, upright; only appendices lie', () => {
    expect(sections[0]).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(sections[3]).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  });
  it('§4.2 margins: 20 mm above and below, 30 left, 15 right', () => {
    for (const section of sections) {
      expect(section).toContain(`w:top="${mm(20)}"`);
      expect(section).toContain(`w:bottom="${mm(20)}"`);
      expect(section).toContain(`w:left="${mm(30)}"`);
      expect(section).toContain(`w:right="${mm(15)}"`);
    }
  });
  it('§4.3 font: Times New Roman, black, everywhere', () => {
    const fonts = [...body.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(body).not.toContain('<w:color ');
    expect(textPart(parts, 'word/styles.xml')).toMatch(
      /<w:docDefaults>.*?<w:color w:val="000000"\/>.*?<\/w:docDefaults>/s,
    );
  });
  it('§4.4 page number: PAGE field, 14, upright, centred, in the header; not on a first page', () => {
    for (const section of sections) expect(section).toContain('<w:titlePg/>');
    const headers = [...parts.keys()]
      .filter((path) => /^word\/header\d+\.xml$/.test(path))
      .map((path) => textPart(parts, path));
    const numbered = headers.filter((header) => header.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([sections.length * 2, sections.length]);
    for (const header of numbered)
      expect([sizesOf(header), isCentred(header), isItalic(header)]).toEqual([['28'], true, false]);
    const footers = [...parts.keys()].filter((path) => path.startsWith('word/footer'));
    expect(footers).toEqual([]);
  });
  it('§4.5 Quốc hiệu: capitals, 12, bold, centred', () => {
    const line = paragraphOf(body, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect([sizesOf(line), isBold(line), isCentred(line)]).toEqual([['24'], true, true]);
  });
  it('§4.6 Tiêu ngữ: 13, bold, single spaced, a line as long as the text below it', () => {
    const line = paragraphOf(body, 'Độc lập - Tự do - Hạnh phúc');
    expect([sizesOf(line), isBold(line), line.includes('w:line="240" w:lineRule="auto"')]).toEqual([
      ['26'],
      true,
      true,
    ]);
    const { left, right } = rulesAfter(body, 'Độc lập - Tự do - Hạnh phúc');
    const points = (mm(98) - left - right) / 20;
    expect(points).toBeGreaterThan(150);
    expect(points).toBeLessThan(170);
  });
  it('§4.7 cơ quan chủ quản: capitals, 12, not bold; no line where there is none', () => {
    const withParent = communeFrame().settings({ parentAgency: 'Ủy ban nhân dân huyện Đại Từ' }).build();
    const line = paragraphOf(
      textPart(printDocx(reportOf(withParent, '2024-T01')), 'word/document.xml'),
      'ỦY BAN NHÂN DÂN HUYỆN',
    );
    expect([sizesOf(line), isBold(line)]).toEqual([['24'], false]);
    expect(wordsOf(paragraphs(body)[0] ?? '')).toBe('ỦY BAN NHÂN DÂN');
  });
  it('§4.8 cơ quan ban hành: capitals, 12, bold; a line of one third to one half below', () => {
    const line = paragraphOf(body, 'XÃ BÌNH THUẬN');
    expect([sizesOf(line), isBold(line), isCentred(line)]).toEqual([['24'], true, true]);
    const { left, right } = rulesAfter(body, 'XÃ BÌNH THUẬN');
    expect((mm(67) - left - right) / mm(67)).toBeGreaterThan(0.2);
    expect((mm(67) - left - right) / mm(67)).toBeLessThan(0.5);
  });
  it('§4.9 số, ký hiệu: 13, upright, number left blank', () => {
    const line = paragraphOf(body, 'Số:');
    expect([sizesOf(line), isBold(line), isItalic(line)]).toEqual([['26'], false, false]);
    expect(wordsOf(line)).toMatch(/^Số: +\/BC-UBND$/);
  });
  it('§4.10 địa danh, ngày: 13, italic, in the row of the number', () => {
    const line = paragraphOf(body, 'Bình Thuận, ngày');
    expect([sizesOf(line), isItalic(line)]).toEqual([['26'], true]);
    const row =
      (body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((xml) => xml.includes('Bình Thuận, ngày')) ?? '';
    expect(wordsOf(row)).toMatch(/^Số:/);
  });
  it('§4.11, §4.12 tên loại and trích yếu: 14, bold, centred, with a line below', () => {
    for (const start of ['BÁO CÁO', 'Kết quả công tác tuyên truyền', 'quý I năm 2024']) {
      const line = paragraphOf(body, start);
      expect([sizesOf(line), isBold(line), isCentred(line)]).toEqual([['28'], true, true]);
    }
    expect(rulesAfter(body, 'quý I năm 2024 trên địa bàn xã Bình Thuận').left).toBeGreaterThan(0);
  });
  it('§4.13 Kính gửi: one addressee on its line; several below it, «;» between and «.» last', () => {
    expect(wordsOf(paragraphOf(body, 'Kính gửi:'))).toBe('Kính gửi: Văn phòng Điều phối nông thôn mới huyện');
    const two = communeFrame()
      .settings({ addressees: ['Ủy ban nhân dân huyện', 'Văn phòng Điều phối'] })
      .build();
    const xml = textPart(printDocx(reportOf(two, '2024-T01')), 'word/document.xml');
    expect(wordsOf(paragraphOf(xml, 'Kính gửi:'))).toBe('Kính gửi:');
    expect(wordsOf(paragraphOf(xml, '- Ủy ban'))).toBe('- Ủy ban nhân dân huyện;');
    expect(wordsOf(paragraphOf(xml, '- Văn phòng'))).toBe('- Văn phòng Điều phối.');
  });
  it('§4.14 căn cứ: 13, italic, ends with a full stop', () => {
    const line = paragraphOf(body, 'Căn cứ Kế hoạch số 58');
    expect([sizesOf(line), isItalic(line), wordsOf(line).endsWith('Bình Thuận.')]).toEqual([
      ['26'],
      true,
      true,
    ]);
  });
  it('§4.15 body: 13, justified, first line 1,27 cm, 6 pt between, single to 1,5 lines', () => {
    const line = paragraphOf(body, 'Thực hiện Kế hoạch số');
    expect([sizesOf(line), isBold(line)]).toEqual([['26'], false]);
    expect(line).toContain('<w:jc w:val="both"/>');
    expect(line).toContain(`<w:ind w:firstLine="${mm(12.7)}"/>`);
    expect(line).toMatch(/w:after="120"/);
    expect(line).toMatch(/w:line="240" w:lineRule="auto"/);
  });
  it('§4.16 headings: «I.» capitals bold, «1.» bold, kept with what follows', () => {
    const [section, part] = ['I. CÔNG TÁC', '1. Ban hành'].map((start) => paragraphOf(body, start));
    expect([section, part].map((line) => isBold(line ?? ''))).toEqual([true, true]);
    for (const line of [section, part]) expect(line).toContain('<w:keepNext/>');
    expect(body).not.toContain('<w:numPr>');
  });
  it('§4.17 signature: capitals 13 bold, name 13 bold, centred, on the right', () => {
    for (const start of ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Sản']) {
      const line = paragraphOf(body, start);
      expect([sizesOf(line), isBold(line), isCentred(line)]).toEqual([['26'], true, true]);
    }
  });
  it('§4.18 nơi nhận: label 12 bold italic, list 11 upright, on the left of the same row', () => {
    const label = paragraphOf(body, 'Nơi nhận:');
    const first = paragraphOf(body, '- Như trên;');
    expect([sizesOf(label), isBold(label), isItalic(label)]).toEqual([['24'], true, true]);
    expect([sizesOf(first), isBold(first), isItalic(first)]).toEqual([['22'], false, false]);
  });
  it('§4.19 end: the text ends «./.» and stays with the signature', () => {
    const line = paragraphOf(body, 'Trên đây là báo cáo');
    expect(wordsOf(line).endsWith('trân trọng báo cáo./.')).toBe(true);
    expect(line).toContain('<w:keepNext/>');
  });
  it('§4.20 appendix: own section with pages from 1, title 14 bold, reference italic with blanks', () => {
    expect(sections.map((section) => /<w:pgNumType[^>]*w:start="1"/.test(section))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    const title = paragraphOf(body, 'VIỆC CÒN LẠI THEO XÓM');
    expect([sizesOf(title), isBold(title), isCentred(title)]).toEqual([['28'], true, true]);
    const reference = paragraphOf(body, '(Kèm theo Báo cáo số');
    expect([sizesOf(reference), isItalic(reference)]).toEqual([['26'], true]);
    expect(wordsOf(reference)).toMatch(
      /số +\/BC-UBND ngày +tháng +năm +của Ủy ban nhân dân xã Bình Thuận\)$/,
    );
  });
  it('§4.22 tables: 0,5 pt grid, header bold and repeated, rows unsplit, widths in dxa on grid and cells', () => {
    const grids = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      table.includes('<w:tblHeader/>'),
    );
    expect(grids.length).toBeGreaterThan(8);
    for (const table of grids) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(table).toContain('<w:insideH w:val="single" w:color="000000" w:sz="4"/>');
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      const cells = [...(rows[rows.length - 1] ?? '').matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map(
        ([, width]) => Number(width),
      );
      expect(cells.reduce((a, b) => a + b, 0)).toBe(grid.reduce((a, b) => a + b, 0));
    }
  });
  it('§4.22 no cell is filled but those of head rows, in grey', () => {
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    for (const row of rows) {
      const fills = [...row.matchAll(/<w:shd [^>]*w:fill="([^"]*)"/g)].map(([, fill]) => fill);
      expect(new Set(fills)).toEqual(new Set(row.includes('<w:tblHeader/>') ? ['EDEDED'] : []));
    }
    expect(body.match(/<w:shd /g)?.length).toBe(rows.join('').match(/<w:shd /g)?.length);
  });
  it('the line between the second and the third row is the third’s alone, so that LibreOffice parts the table', () => {
    const [first = ''] = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      table.includes('Hội nghị tuyên truyền cấp xã'),
    );
    const rows = (first.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => !row.includes('<w:tblHeader/>'));
    expect(rows.map((row) => /<w:tcBorders>.*?<\/w:tcBorders>/s.exec(row)?.[0] ?? '').slice(0, 4)).toEqual([
      '',
      expect.stringContaining('<w:bottom w:val="none"'),
      expect.stringContaining('<w:top w:val="single"'),
      '',
    ]);
  });
  it('what people must fill in is marked in yellow', () => {
    expect(paragraphOf(body, '[Nêu nguyên nhân khách quan')).toContain('<w:highlight w:val="yellow"/>');
  });
});

describe('the parts of the package', () => {
  it('content types come first', () => expect([...parts.keys()][0]).toBe('[Content_Types].xml'));
  it('the same report gives the same parts', () => expect([...printDocx(withAll())]).toEqual([...parts]));
  it('every relationship of the document leads to a part or to an address, and every id used is one', () => {
    const relationships = textPart(parts, 'word/_rels/document.xml.rels');
    for (const [, target, mode] of relationships.matchAll(/Target="([^"]*)"( TargetMode="External")?/g))
      expect(mode === undefined ? parts.has(`word/${target}`) : target?.startsWith('https://')).toBe(true);
    const used = [...body.matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id ?? '');
    const links = body.match(/<w:hyperlink /g) ?? [];
    expect(used).toHaveLength(sections.length * 2 + links.length);
    for (const id of used) expect(relationships).toContain(`Id="${id}"`);
  });
  it('headings are styles with an outline level, so that Word and Google Docs show an outline', () => {
    const styles = textPart(parts, 'word/styles.xml');
    for (const level of [1, 2]) {
      expect(styles).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(styles).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
    expect(paragraphOf(body, 'I. CÔNG TÁC')).toContain('<w:pStyle w:val="Heading1"/>');
  });
  it('pasted control characters, half surrogates and markup do not break the file', () => {
    const strange = 'A\u0001\u0000B \uD83D <w:p> & "C"\tD';
    const xml = textPart(
      printDocx(reportOf(communeFrame().settings({ signerName: strange }).build(), '2024-T01')),
      'word/document.xml',
    );
    expect(wordsOf(paragraphOf(xml, 'AB'))).toBe('AB  &lt;w:p&gt; &amp; &quot;C&quot; D');
  });
});

describe('item 4: evidence opens from print', () => {
  const book = communeFrame()
    .activity({
      date: '2024-01-20',
      hamlets: ['X01'],
      evidence: [
        'Ảnh: https://a.vn/bản đồ.jpg',
        'https://a.vn/100%/x{1}',
        'https://a.vn/100%/x{1}',
        'Biên bản',
      ],
    })
    .build();
  const printed = printDocx(reportWith(book, '2024-Q1', { additions: ['evidence'] }));
  const relations = textPart(printed, 'word/_rels/document.xml.rels');

  it('each address once, as a URI that Word takes', () => {
    const targets = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
      ([, target]) => target,
    );
    expect(targets).toEqual(['https://a.vn/b%E1%BA%A3n', 'https://a.vn/100%25/x%7B1%7D']);
  });
  it('three pieces open, in black and underlined; a name of paper is text', () => {
    const links =
      textPart(printed, 'word/document.xml').match(/<w:hyperlink r:id="rId\d+">.*?<\/w:hyperlink>/g) ?? [];
    expect(links).toHaveLength(3);
    for (const link of links) expect(link).toContain('<w:u w:val="single"/>');
  });
  it('no part of the package is promised for a link', () => {
    expect(textPart(printed, '[Content_Types].xml')).not.toContain('a.vn');
  });
});

describe('item 6: a draft bears its mark under the number', () => {
  it.each([
    ['draft', true],
    ['final', false],
  ] as const)('%s', (stage, isMarked) => {
    const printed = printDocx(reportWith(communeFrame().build(), '2024-Q1', { stage }));
    expect(wordsOf(textPart(printed, 'word/document.xml')).includes('DỰ THẢO')).toBe(isMarked);
  });
});

describe('item 4: charts in print', () => {
  const report = reportOf(sampleCommune(240), '2024-Q2');
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Chart => block.kind === 'chart'),
  );
  const drawn = printDocx(report, new Map(charts.map((chart, at) => [chart, [137, 80, at]])));
  const xml = textPart(drawn, 'word/document.xml');

  it('a picture of its size in millimetres, with words for those who do not see it, and ids of their own', () => {
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]{40,})"\/>/g)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(1);
    expect([...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, cx, cy]) => [cx, cy])).toEqual(
      charts.map(({ widthMm, heightMm }) => [String(widthMm * 36_000), String(heightMm * 36_000)]),
    );
    expect(drawn.get('word/media/image1.png')).toEqual([137, 80, 0]);
  });
  it('§4.2 within the width of the text, and kept with its caption; the caption with the figures', () => {
    for (const { widthMm } of charts) expect(widthMm).toBeLessThanOrEqual(165);
    const pictures = paragraphs(xml).filter((paragraph) => paragraph.includes('<w:drawing>'));
    expect(pictures).toHaveLength(1);
    for (const picture of pictures) expect(picture).toContain('<w:keepNext/>');
    expect(paragraphOf(xml, 'Biểu đồ 1. ')).toContain('<w:keepNext/>');
  });
  it('its line is as high as the picture: LibreOffice clips it otherwise', () => {
    for (const picture of paragraphs(xml).filter((paragraph) => paragraph.includes('<w:drawing>')))
      expect(picture).toContain('w:lineRule="auto"');
  });
  it('without a picture a sentence stands in its place, and no part is promised', () => {
    const plain = printDocx(report);
    expect(textPart(plain, 'word/document.xml').match(/Chưa vẽ được hình/g)).toHaveLength(1);
    expect(textPart(plain, '[Content_Types].xml')).not.toContain('image');
  });
});
