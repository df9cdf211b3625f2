import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { textOf } from '../../../../src/domain/report/blocks';
import { itemLetter, toRoman } from '../../../../src/domain/report/numbering';
import type { Block, ReportDocument, Runs, SignatureBlock } from '../../../../src/domain/report/tree';
import { TEXT_WIDTH_MM } from '../../../../src/domain/report/tree';
import { aBook, day, consentOf } from '../../../support/book-builder';
import { APPENDIX_IDS } from '../../../../src/domain/report/additions';
import { communeFrame, reportOf, reportWith, sampleCommune } from '../../../support/report-sample';
import { workedExample } from '../../../support/worked-example';

const blocksOf = (report: ReportDocument): readonly Block[] =>
  report.sections.flatMap(({ blocks }) => blocks);
const runsIn = (block: Block): readonly Runs[] => {
  switch (block.kind) {
    case 'table':
      return [...block.header, ...block.rows].flat().map(({ runs }) => runs);
    case 'heading':
    case 'paragraph':
    case 'listItem':
    case 'caption':
    case 'note':
      return [block.runs];
    case 'letterhead':
      return [...block.agency, block.number, block.placeAndDate];
    case 'title':
      return block.abstract;
    case 'addressees':
      return block.names;
    case 'legalBases':
      return block.lines;
    case 'signature':
      return [...block.recipients, block.signerTitle, block.signerName];
    case 'appendixTitle':
      return [block.reference];
    case 'chart':
      return [];
  }
};
const linesOf = (report: ReportDocument): readonly string[] => blocksOf(report).flatMap(runsIn).map(textOf);
const headings = (report: ReportDocument): readonly string[] =>
  blocksOf(report).flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []));
const signatureOf = (book: Book): SignatureBlock => {
  const block = blocksOf(reportOf(book, '2024-Q1')).find(({ kind }) => kind === 'signature');
  if (block?.kind !== 'signature') throw new Error('no signature');
  return block;
};

describe('§3.2 outline', () => {
  it('a quarter has sections I to V with their parts', () => {
    expect(headings(reportOf(sampleCommune(30), '2024-Q1'))).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      '1. Ban hành văn bản',
      '2. Phân công, phối hợp',
      '3. Kiểm tra, đôn đốc',
      'II. KẾT QUẢ THỰC HIỆN',
      '1. Kết quả các chỉ tiêu chủ yếu',
      '2. Kết quả theo nội dung tuyên truyền',
      '3. Kết quả theo hình thức tuyên truyền',
      '4. Kết quả theo xóm',
      '5. Kết quả vận động Nhân dân đóng góp',
      '6. Mô hình, gương điển hình',
      '7. Kinh phí tuyên truyền',
      'III. ĐÁNH GIÁ CHUNG',
      '1. Ưu điểm',
      '2. Tồn tại, hạn chế',
      '3. Nguyên nhân',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2024',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });
  it('a month has I, II (1, 3, 4), III.2, IV and no appendix', () => {
    const report = reportOf(sampleCommune(30), '2024-T12');
    expect(headings(report).filter((text) => /^[IVX]+\./.test(text))).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. TỒN TẠI, HẠN CHẾ',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 1 NĂM 2025',
    ]);
    expect(report.sections).toHaveLength(1);
  });
  it.each([
    ['2024-6T1', 'SAU', '6 tháng đầu năm 2024', '6 THÁNG CUỐI NĂM 2024'],
    ['2024-6T2', '', '6 tháng cuối năm 2024', '6 THÁNG ĐẦU NĂM 2025'],
    ['2024-9T', '', '9 tháng đầu năm 2024', 'QUÝ IV NĂM 2024'],
    ['2024', '', 'năm 2024', 'NĂM 2025'],
    ['2024-01-03..2024-02-20', '', 'từ ngày 03/01/2024 đến ngày 20/02/2024', 'THỜI GIAN TỚI'],
  ])('%s is named and followed rightly', (code, _, name, next) => {
    const report = reportOf(sampleCommune(5), code);
    expect(report.title).toContain(`nông thôn mới ${name} trên địa bàn xã Bình Thuận`);
    expect(headings(report)).toContain(`IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next}`);
  });
});

describe('§6.1 the worked example in words', () => {
  const lines = linesOf(reportOf(workedExample().build(), '2024-Q1'));
  it.each([
    'hội nghị tại xóm 03 cuộc, 175 lượt người; buổi lồng ghép 01 cuộc, 95 lượt người.',
    'Phát thanh: loa truyền thanh xã 01 tin, bài, 03 lượt phát, 30 phút.',
    'nhóm Zalo 01 tin, bài, 800 lượt tiếp cận.',
  ])('%s', (line) => expect(lines.join('\n')).toContain(line));
  it('evidence 6/7, hamlets and households met, half of the due cells', () => {
    const text = lines.join('\n');
    expect(text).toContain('Có 6/7 hoạt động có hồ sơ, hình ảnh kèm theo (85,7%).');
    expect(text).toContain(
      'Trong quý I, cả 04 xóm đều được tuyên truyền trực tiếp. Số hộ có mặt là 180/300 hộ (60%), tính buổi đông nhất ở mỗi xóm.',
    );
    // A brief report says it in table 1 alone.
    expect(text).toContain('Tỷ lệ nội dung đến hạn đã tuyên truyền trực tiếp\n%\n–\n–\n50,0\n');
  });
});

describe('what people must write', () => {
  const placeholders = (book: Book, answers?: ReadonlyMap<string, string>): readonly string[] =>
    blocksOf(reportOf(book, '2024-Q1', answers))
      .flatMap(runsIn)
      .flatMap((runs) => runs.filter(({ placeholder }) => placeholder === true).map(({ text }) => text));

  it('causes, proposals and inspection are marked, never invented', () => {
    expect(placeholders(communeFrame().build())).toEqual(
      expect.arrayContaining(['[Nêu nguyên nhân khách quan, nguyên nhân chủ quan]']),
    );
  });
  it('what people wrote takes the place of the mark', () => {
    const answers = new Map([['causes.objective', 'Mưa lũ kéo dài.\nĐịa bàn rộng.']]);
    expect(placeholders(communeFrame().build(), answers)).not.toContain('[Nêu nguyên nhân khách quan]');
    const lines = linesOf(reportOf(communeFrame().build(), '2024-Q1', answers));
    expect(lines).toEqual(
      expect.arrayContaining(['a) Nguyên nhân khách quan: Mưa lũ kéo dài.', 'Địa bàn rộng.']),
    );
  });
  it('missing settings are marked where they would stand', () => {
    expect(
      placeholders(
        aBook().settings({ communeName: '', signerName: '', placeName: '', issuingAgency: '' }).build(),
      ),
    ).toEqual(
      expect.arrayContaining(['[tên xã]', '[địa danh]', '[TÊN CƠ QUAN BAN HÀNH]', '[Họ và tên người ký]']),
    );
  });
});

describe('§4.13, §4.18 upward and internal reports', () => {
  it('upward: Kính gửi, «Như trên» first, «Lưu» last', () => {
    const recipients = signatureOf(communeFrame().build()).recipients.map(textOf);
    expect(recipients[0]).toBe('- Như trên;');
    expect(recipients[recipients.length - 1]).toBe('- Lưu: VT, BQLNTM.');
  });
  it('internal: no Kính gửi and no «Như trên»', () => {
    const book = communeFrame().settings({ addressees: [] }).build();
    expect(blocksOf(reportOf(book, '2024-Q1')).some(({ kind }) => kind === 'addressees')).toBe(false);
    expect(signatureOf(book).recipients.map(textOf)[0]).toBe('- TT ĐU, TT HĐND xã;');
  });
  it('Phụ lục II of the decree: the unit takes a capital before a number', () => {
    const lines = linesOf(
      reportOf(communeFrame().settings({ communeName: 'phường 5' }).build(), '2024-Q1'),
    ).join('\n');
    expect(lines).toContain('Ủy ban nhân dân Phường 5');
  });
});

describe('§4.9, §4.10 number and day are left to the clerk', () => {
  it('of the months only 1 and 2 take a zero', () => {
    const dates = ['2024-T01', '2024-T02', '2024-T03'].map(
      (code) =>
        blocksOf(reportOf(communeFrame().build(), code)).flatMap((block) =>
          block.kind === 'letterhead' ? [textOf(block.placeAndDate)] : [],
        )[0],
    );
    expect(dates.map((text) => text?.replace(/\s+/g, ' '))).toEqual([
      'Bình Thuận, ngày tháng 01 năm 2024',
      'Bình Thuận, ngày tháng 02 năm 2024',
      'Bình Thuận, ngày tháng 3 năm 2024',
    ]);
  });
});

describe('§4.20 appendices', () => {
  const report = reportWith(sampleCommune(400), '2024', { additions: APPENDIX_IDS });
  it('every appendix restarts its page numbers, has a Roman number and ends «./.»', () => {
    const appendices = report.sections.slice(1);
    expect(
      appendices.map(({ blocks }) => (blocks[0]?.kind === 'appendixTitle' ? blocks[0].label : '')),
    ).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].map((number) => `Phụ lục ${number}`));
    for (const { blocks, restartsPageNumbers } of appendices) {
      const last = blocks[blocks.length - 1];
      expect(restartsPageNumbers).toBe(true);
      expect(last?.kind === 'paragraph' && textOf(last.runs)).toBe('./.');
    }
  });
  it('an appendix with nothing in it is left out and the others move up', () => {
    const empty = reportWith(communeFrame().build(), '2024-Q1', {
      additions: APPENDIX_IDS,
    }).sections.slice(1);
    expect(
      empty.map(({ blocks: [first] }) =>
        first?.kind === 'appendixTitle' ? `${first.label} ${first.title}` : '',
      ),
    ).toEqual([
      'Phụ lục I TỔNG HỢP CÁC CHỈ TIÊU TUYÊN TRUYỀN',
      'Phụ lục II KẾT QUẢ THEO XÓM',
      'Phụ lục III VIỆC CÒN LẠI THEO XÓM VÀ BIỆN PHÁP',
    ]);
  });
  it('the body refers to them', () => {
    const [body] = report.sections;
    const text = (body?.blocks ?? []).flatMap(runsIn).map(textOf).join('\n');
    for (const number of ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'])
      expect(text).toMatch(new RegExp(`Phụ lục ${number}(?![IVX])`));
  });
});

describe.each([0, 1, 600])('a report of %d rows', (rows) => {
  const report = reportOf(sampleCommune(rows), '2024');
  it('has tables whose rows fill their columns and whose widths fit the page', () => {
    for (const section of report.sections) {
      for (const block of section.blocks) {
        if (block.kind !== 'table') continue;
        const width = block.columns.reduce((total, { widthMm }) => total + widthMm, 0);
        expect(width).toBeLessThanOrEqual(TEXT_WIDTH_MM[section.orientation]);
        for (const row of block.rows) {
          expect(row.reduce((total, { columnSpan = 1 }) => total + columnSpan, 0)).toBe(block.columns.length);
        }
      }
    }
  });
  it('says no «undefined», «NaN», «null» and no empty tag', () => {
    expect(linesOf(report).join('\n')).not.toMatch(/undefined|NaN|null|\{|\}/);
  });
});

describe('C.23: the lists of a large commune', () => {
  const appendixOf = (rows: number): readonly string[] => {
    const book = sampleCommune(20);
    const [first] = book.activities;
    if (first?.activity == null) throw new Error('a row');
    const { activity } = first;
    const activities = Array.from({ length: rows }, (_, i) => ({
      ...first,
      id: `HD${String(i)}` as typeof activity.id,
      row: i + 2,
      activity: { ...activity, date: day('2024-02-01'), confirmedDistinct: true, evidence: ['BB'] },
    }));
    return blocksOf(
      reportWith({ ...book, activities }, '2024-Q1', { additions: ['activities', 'evidence'] }),
    ).flatMap((block) =>
      block.kind === 'appendixTitle'
        ? []
        : block.kind === 'paragraph' && textOf(block.runs).startsWith('Danh mục có')
          ? [textOf(block.runs)]
          : block.kind === 'table' && block.rows.length === rows
            ? [`${String(rows)} rows`]
            : [],
    );
  };
  it('up to 3,000 rows are printed', () =>
    expect(appendixOf(3000).filter((text) => text === '3000 rows')).toHaveLength(2));
  it('more are not: one sentence each says how many there are and where they stand', () => {
    const told =
      'Danh mục có 3.001 dòng, nhiều hơn 3.000 dòng nên không in kèm; bản đầy đủ được lưu trong bảng theo dõi của Ủy ban nhân dân xã Bình Thuận.';
    const found = appendixOf(3001);
    expect(found.filter((text) => text === told)).toHaveLength(2);
    expect(found).not.toContain('3001 rows');
  });
});

describe('people are named only with consent', () => {
  const book = (consent: boolean | null): Book =>
    communeFrame()
      .example({
        date: day('2024-01-20'),
        kind: 'individual',
        name: 'Nguyễn Thị Mẫu',
        consent: consentOf(consent),
      })
      .build();
  it.each([false, null])('consent %s: the name stands nowhere', (consent) => {
    expect(linesOf(reportOf(book(consent), '2024-Q1')).join('\n')).not.toContain('Nguyễn Thị Mẫu');
  });
  it('consent given: it does', () => {
    expect(linesOf(reportOf(book(true), '2024-Q1')).join('\n')).toContain('Nguyễn Thị Mẫu');
  });
});

describe('§4.16 letters and numbers', () => {
  it('điểm letters follow the Vietnamese alphabet', () => {
    expect([1, 4, 5, 6, 7].map(itemLetter)).toEqual(['a', 'd', 'đ', 'e', 'g']);
  });
  it('Roman numbers', () =>
    expect([1, 4, 9, 14, 39].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXIX']));
});
