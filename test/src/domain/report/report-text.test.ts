import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { textOf } from '../../../../src/domain/report/blocks';
import type { ReportDocument, Run } from '../../../../src/domain/report/tree';
import { aBook, aPeriod, day } from '../../../support/book-builder';
import { communeFrame, figuresOf, reportOf, reportWith, sampleCommune } from '../../../support/report-sample';

const sentences = (report: ReportDocument): readonly string[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('runs' in block ? [textOf(block.runs)] : [])),
  );
const textOfReport = (report: ReportDocument): string => sentences(report).join('\n');
/** Every text of the tree, in tables too. */
const everything = (report: ReportDocument): string => JSON.stringify(report);

describe('§3.2 tense: a period that is over and one that is open', () => {
  const book = sampleCommune(60);
  it('rule 9: over, by its name: «trong quý I»', () => {
    expect(textOfReport(reportOf(book, '2024-Q1'))).toContain('Trong quý I, toàn xã đã thực hiện');
  });
  it('open: until the as-of day, and the opening says that the period goes on', () => {
    const text = textOfReport(reportWith(book, '2024-Q1', { asOf: '2024-02-10' }));
    expect(text).toContain(
      '(số liệu từ ngày 15/12/2023 đến ngày 10/02/2024, kỳ báo cáo đến ngày 14/03/2024 mới kết thúc)',
    );
    expect(text).toContain('Từ đầu quý I đến hết ngày 10/02/2024, toàn xã đã thực hiện');
    expect(textOfReport(reportWith(book, '2024-Q2', { asOf: '2024-05-20' }))).toContain(
      'Từ nay đến hết kỳ và thời gian tiếp theo',
    );
    expect(text).not.toMatch(/[Tt]rong (kỳ|quý I)[ ,.]/);
  });
});

describe('appendix: where an activity was', () => {
  const book = aBook()
    .form('HT2.2')
    .hamlet('X01', { name: 'Trại 4' })
    .hamlet('X02', { name: 'Đình 6' })
    .hamlet('X08', { to: '2024-01-31', mergedInto: 'X01' })
    .hamlet('X09', { to: '2024-01-31', mergedInto: 'X01' })
    .activity({ date: '2024-01-20', form: 'HT2.2', hamlets: ['X08', 'X09'] })
    .activity({ date: '2024-02-20', form: 'HT2.2', hamlets: ['X01', 'X02'] })
    .build();

  it('«Cả 2 xóm» only of an activity that names every hamlet in force, not of as many that have merged', () => {
    expect(book.hamlets).toHaveLength(4);
    expect(
      JSON.stringify(reportWith(book, '2024-Q1', { additions: ['activities'] }).sections.slice(1)).match(
        /Cả 2 xóm"/g,
      ),
    ).toHaveLength(1);
  });
});

describe('item 3: against the period before and the year before', () => {
  const book = communeFrame()
    .topic('ND1', { required: true, dueMonth: 3 })
    .activity({ date: '2024-01-20', form: 'HT2.2', hamlets: ['X01'], attendance: 40 })
    .activity({ date: '2024-07-20', form: 'HT2.2', hamlets: ['X01'], attendance: 60 })
    .activity({ date: '2024-07-21', form: 'HT2.2', hamlets: ['X02'], attendance: 0 })
    .activity({ date: '2024-07-22', form: 'HT3.3', hamlets: ['X02'], attendance: 30 })
    .build();
  const previous = { period: aPeriod('2024-6T1', 'decree-09'), standard: figuresOf(book, '2024-6T1').of };

  it('says what rose, from nothing or by how much, with both figures', () => {
    const text = textOfReport(reportWith(book, '2024-6T2', { previous }));
    expect(text).toContain(
      'Đối chiếu với 6 tháng đầu năm 2024: hội nghị tuyên truyền tại xóm tăng 01 cuộc, từ 01 lên 02; ' +
        'lượt người dự hội nghị tại xóm tăng 50%, từ 40 lên 60 lượt người; ' +
        'buổi tuyên truyền lồng ghép tăng 01 cuộc, từ 0 lên 01',
    );
  });
  it('shares change by percentage points', () => {
    expect(textOfReport(reportWith(book, '2024-6T2', { previous }))).toMatch(
      /tỷ lệ nội dung đến hạn đã tuyên truyền trực tiếp tăng \d+(,[1-9])? điểm phần trăm, từ \d+(,[1-9])?% lên \d+(,[1-9])?%/,
    );
  });
  it('says nothing of it where the figures are not known', () => {
    const text = textOfReport(reportWith(book, '2024-6T2'));
    expect(text).not.toMatch(/So với|Đối chiếu với|cùng kỳ năm trước:/);
  });
  it('the year before only by the figures that are kept', () => {
    const lastYear = new Map([['CT04' as const, 4]]);
    expect(textOfReport(reportWith(book, '2024-6T2', { lastYear }))).toContain(
      'So với cùng kỳ năm trước: hội nghị tuyên truyền tại xóm giảm 02 cuộc, từ 04 xuống 02.',
    );
  });
});

describe('item 3: varied, and the same for the same period', () => {
  const book = sampleCommune(300);
  it('two quarters say the same things in other words', () => {
    const [first, second] = ['2024-Q1', '2024-Q2'].map((code) => textOfReport(reportOf(book, code)));
    expect(first).toContain('Trong quý I, toàn xã đã thực hiện');
    expect(second).toContain('Toàn xã đã tổ chức');
  });
  it('the same report twice is the same', () => {
    expect(everything(reportOf(book, '2024-Q2'))).toBe(everything(reportOf(book, '2024-Q2')));
  });
});

describe('item 3: who gave, as rows say', () => {
  const gift = (hamlet: string, value: number) =>
    ({ date: day('2024-01-20'), kind: 'cash', hamlet, value }) as const;
  const book = (['X01', 'X02', 'X03', 'X04'] as const).reduce(
    (builder, hamlet, index) => builder.contribution(gift(hamlet, (index + 1) * 1_500_000) as never),
    communeFrame(),
  );
  it('names those who gave most money among four or more', () => {
    expect(textOfReport(reportOf(book.build(), '2024'))).toContain(
      'Có 04 xóm ghi nhận đóng góp trong năm 2024. Ủng hộ tiền nhiều nhất là xóm Trại 4 (06 triệu đồng), ' +
        'xóm Bình Khang (4,5 triệu đồng) và xóm Bình Xuân (03 triệu đồng).',
    );
  });
});

describe('Kiểu đặt dấu thanh', () => {
  const book = (toneStyle: 'keep' | 'old' | 'new'): Book =>
    communeFrame()
      .settings({ toneStyle })
      .activity({ date: '2024-01-20', form: 'HT8', title: 'Công văn về khỏe và thuỷ lợi hóa', hamlets: [] })
      .build();
  it.each([
    // The style of the wording, which is the old one.
    ['keep', 'khỏe và thủy lợi hóa'],
    ['old', 'khỏe và thủy lợi hóa'],
    ['new', 'khoẻ và thuỷ lợi hoá'],
  ] as const)('%s', (style, text) => {
    const report = everything(reportOf(book(style), '2024-Q1'));
    expect(report).toContain(text);
    expect(report.includes('HOÀ XÃ HỘI')).toBe(style === 'new');
  });
  it('leaves addresses and kinds alone', () => {
    const linked = communeFrame()
      .settings({ toneStyle: 'new' })
      .activity({ date: '2024-01-20', hamlets: ['X01'], evidence: ['https://example.vn/hòa'] })
      .build();
    expect(everything(reportWith(linked, '2024-Q1', { additions: ['evidence'] }))).toContain(
      '"link":"https://example.vn/hòa"',
    );
  });
});

describe('item 6: a draft says so', () => {
  const letterheadOf = (report: ReportDocument) =>
    report.sections[0]?.blocks.find(({ kind }) => kind === 'letterhead');
  it.each([
    ['draft', 'DỰ THẢO'],
    ['final', undefined],
  ] as const)('%s', (stage, mark) => {
    const letterhead = letterheadOf(reportWith(communeFrame().build(), '2024-Q1', { stage }));
    expect(letterhead?.kind === 'letterhead' && letterhead.draftMark).toBe(mark);
  });
});

describe('item 4: the annex numbers and links every piece of evidence', () => {
  const book = communeFrame()
    .activity({
      id: 'HD02',
      date: '2024-02-02',
      hamlets: ['X01'],
      evidence: ['Biên bản họp xóm', 'Ảnh https://a.vn/2'],
    })
    .activity({ id: 'HD01', date: '2024-01-20', hamlets: ['X01'], evidence: ['https://a.vn/1'] })
    .activity({ id: 'HD03', date: '2024-02-03', hamlets: ['X02'], evidence: [] })
    .build();
  const rowsOf = (title: string): readonly (readonly (readonly Run[])[])[] =>
    reportWith(book, '2024-Q1', { additions: ['activities', 'evidence'] }).sections.flatMap(
      ({ blocks: [head, ...blocks] }) => {
        const table = blocks.find((block) => block.kind === 'table');
        return head?.kind === 'appendixTitle' && head.title === title && table?.kind === 'table'
          ? table.rows.map((row) => row.map(({ runs }) => runs))
          : [];
      },
    );
  it('by date, with a link where there is one', () => {
    expect(
      rowsOf('DANH MỤC HỒ SƠ, HÌNH ẢNH KÈM THEO').map((row) => [...row.map(textOf), row[3]?.[0]?.link]),
    ).toEqual([
      ['1', 'HD01', '20/01/2024', 'https://a.vn/1', 'https://a.vn/1'],
      ['2', 'HD02', '02/02/2024', 'Biên bản họp xóm', undefined],
      ['3', 'HD02', '02/02/2024', 'Ảnh https://a.vn/2', 'https://a.vn/2'],
    ]);
  });
  it('the list of activities names its pieces by number', () => {
    expect(rowsOf('DANH MỤC HOẠT ĐỘNG TRONG KỲ').map((row) => textOf(row[8] ?? []))).toEqual([
      '1',
      '2–3',
      '–',
    ]);
  });
});
