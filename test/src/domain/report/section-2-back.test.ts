import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '../../../../src/domain/activities/contribution';
import type { Consent, Example } from '../../../../src/domain/activities/example';
import type { HamletCode, RowId } from '../../../../src/domain/ids';
import { textOf } from '../../../../src/domain/report/blocks';
import type { ReportDocument, Table } from '../../../../src/domain/report/tree';
import { day } from '../../../support/book-builder';
import type { BookBuilder } from '../../../support/book-builder';
import { communeFrame, reportWith } from '../../../support/report-sample';

const blocksOf = (report: ReportDocument) => report.sections.flatMap(({ blocks }) => blocks);
const textOfReport = (report: ReportDocument): string =>
  blocksOf(report)
    .flatMap((block) => ('runs' in block ? [textOf(block.runs)] : []))
    .join('\n');
/** The paragraphs under a heading, up to the next one. */
function under(heading: string, report: ReportDocument): string {
  const text = textOfReport(report);
  const from = text.indexOf(heading);
  if (from < 0) throw new Error(`no ${heading}`);
  return text.slice(from).split(/\n(?=\d\. |[IV]+\. )/)[0] ?? '';
}
const allOf = (report: ReportDocument): string => JSON.stringify(report);

const DAY = day('2024-01-20');
const gift = (more: Partial<Contribution>) => ({
  date: DAY,
  kind: 'cash' as const,
  giver: 'household' as const,
  value: 1_000_000,
  hamlet: 'X01' as HamletCode,
  households: null,
  activity: '',
  project: '',
  ...more,
});
const consent = (more: Partial<Consent> = {}): Consent => ({
  given: true,
  day: DAY,
  scope: ['report'],
  withdrawnOn: null,
  ...more,
});
const example = (more: Partial<Example>) => ({
  date: DAY,
  kind: 'individual' as const,
  name: 'Bà Lê Thị Mơ',
  hamlet: 'X01' as HamletCode,
  achievement: 'hiến 300 m² đất',
  consent: consent(),
  ...more,
});
const withAll = <T>(rows: readonly T[], add: (builder: BookBuilder, row: T) => BookBuilder): BookBuilder =>
  rows.reduce(add, communeFrame());
const given = (...rows: readonly Partial<Contribution>[]): BookBuilder =>
  withAll(rows, (builder, row) => builder.contribution(gift(row)));
const shown = (...rows: readonly Partial<Example>[]): BookBuilder =>
  withAll(rows, (builder, row) => builder.example(example(row)));

describe('II.3 study tours', () => {
  const tour = { date: '2024-02-20', form: 'HT6', hamlets: ['X01'], attendance: 31, evidence: ['BC'] };
  const told = (more: object): string => {
    const report = reportWith(
      communeFrame()
        .activity({ ...tour, ...more })
        .build(),
      '2024-Q1',
    );
    return /Tham quan, học tập kinh nghiệm: [^\n]*/.exec(textOfReport(report))?.[0] ?? '';
  };
  it('where they went, with whom and what was learnt, each only where the row says so; a final sign once', () => {
    const whole = {
      place: 'xã Tân Cương.',
      participants: 'cán bộ xóm, hợp tác xã chè',
      title: 'cách làm đường hoa, phân loại rác tại nguồn.',
    };
    expect(told(whole)).toBe(
      'Tham quan, học tập kinh nghiệm: tổ chức đoàn 31 người, đến xã Tân Cương, thành phần gồm cán bộ xóm, hợp tác xã chè; nội dung học tập: cách làm đường hoa, phân loại rác tại nguồn.',
    );
    expect(told({ title: 'phân loại rác' })).toBe(
      'Tham quan, học tập kinh nghiệm: tổ chức đoàn 31 người; nội dung học tập: phân loại rác.',
    );
    expect(told({})).toBe('Tham quan, học tập kinh nghiệm: tổ chức đoàn 31 người.');
  });
  it('one that others held, of which people only took part, is not told as the commune’s', () => {
    expect(told({ scope: 'external', title: 'phân loại rác' })).toBe('');
  });
});

describe('II.5 Vận động', () => {
  it('what was given, land by how many households, work and money', () => {
    const book = given(
      { value: 6_000_000, households: 12 },
      { kind: 'land', value: 450, households: 3 },
      { kind: 'labourDays', value: 7, households: 7 },
    );
    expect(under('Kết quả vận động', reportWith(book.build(), '2024-Q1'))).toContain(
      'Nhân dân đã đóng góp: 06 triệu đồng tiền mặt; 450 m² đất; 07 ngày công. ' +
        'Có 22 lượt hộ tham gia đóng góp, trong đó 03 hộ hiến đất.',
    );
  });
  it('by giver, in a table, only where there are several', () => {
    const one = reportWith(given({}).build(), '2024-Q1');
    expect(allOf(one)).not.toContain('Bảng 4.');
    const several = reportWith(
      given(
        { value: 2_000_000, households: 2 },
        { giver: 'enterprise', hamlet: null, value: 50_000_000 },
        { giver: 'officer', hamlet: null, kind: 'labourDays', value: 30 },
      ).build(),
      '2024-Q1',
    );
    const blocks = blocksOf(several);
    const at = blocks.findIndex(
      (block) => block.kind === 'caption' && textOf(block.runs).startsWith('Bảng 4.'),
    );
    const table = blocks[at + 1] as Table;
    expect(table.rows.map((row) => row.map(({ runs }) => textOf(runs)))).toEqual([
      ['Hộ dân', '2', '2,0', '–', '–', '–'],
      ['Doanh nghiệp', '–', '50,0', '–', '–', '–'],
      ['Cán bộ', '–', '–', '–', '30', '–'],
      ['Tổng cộng', '2', '52,0', '–', '30', '–'],
    ]);
  });
  it('«tuyên truyền gắn với vận động»: of activities that count in the period, no others', () => {
    const text = (activityDay: string): string =>
      under(
        'Kết quả vận động',
        reportWith(
          given({ activity: 'HD01', kind: 'land', value: 300 }, { value: 5_000_000 })
            .activity({ id: 'HD01', date: activityDay, form: 'HT2.2', hamlets: ['X01'] })
            .build(),
          '2024-Q1',
        ),
      );
    expect(text('2024-01-10')).toContain(
      'Từ 01 hoạt động tuyên truyền gắn với vận động trong quý I, Nhân dân đã đóng góp: 300 m² đất.',
    );
    expect(text('2023-12-01')).not.toContain('gắn với vận động');
  });
  it('what it was given for, each once', () => {
    const book = given(
      { project: 'Đường xóm Đình 6' },
      { project: 'Đường xóm Đình 6' },
      { project: 'Nhà văn hóa' },
    );
    expect(under('Kết quả vận động', reportWith(book.build(), '2024-Q1'))).toContain(
      'Các công trình, phần việc được đóng góp: Đường xóm Đình 6 và Nhà văn hóa.',
    );
  });
  it('nothing since new year, nothing in the period', () => {
    expect(textOfReport(reportWith(communeFrame().build(), '2024-Q2'))).toContain(
      'Từ đầu năm đến nay chưa ghi nhận đóng góp của Nhân dân.',
    );
    expect(textOfReport(reportWith(given({}).build(), '2024-Q2'))).toContain(
      'Trong quý II chưa ghi nhận đóng góp. Lũy kế từ đầu năm: 01 triệu đồng tiền mặt.',
    );
  });
});

describe('II.6 Mô hình, gương: counted and named from one list', () => {
  const flower = { kind: 'model', name: 'Tuyến đường hoa', achievement: '300 m đường hoa' } as const;
  it('name, hamlet and deed; a copy names what it copies', () => {
    const book = shown(
      { ...flower, id: 'GM01' as RowId },
      {
        ...flower,
        id: 'GM02' as RowId,
        name: 'Đường hoa thứ hai',
        hamlet: 'X02' as HamletCode,
        replicates: 'GM01',
        achievement: '',
      },
      {},
    );
    const text = under('Mô hình, gương', reportWith(book.build(), '2024-Q1'));
    expect(text).toContain('01 mô hình xây dựng mới; 01 mô hình nhân rộng; 01 gương điển hình cá nhân.');
    expect(text).toContain('“Tuyến đường hoa” (xóm Đầm Mụ): 300 m đường hoa');
    expect(text).toContain('“Đường hoa thứ hai” (xóm Bình Xuân), nhân rộng từ “Tuyến đường hoa”');
    expect(text).toContain('“Bà Lê Thị Mơ” (xóm Đầm Mụ): hiến 300 m² đất');
  });
  it('rule 15: models of the period and models on record have different names', () => {
    const book = shown(flower, { ...flower, name: 'Camera an ninh', date: day('2022-05-05') });
    const text = under('Mô hình, gương', reportWith(book.build(), '2024-Q1'));
    expect(text).toContain('01 mô hình xây dựng mới');
    expect(text).toContain('Tính cả các năm trước, xã đang theo dõi 02 mô hình.');
  });
  it('rule 16: the text counts what the appendix lists, whatever activities of models there are', () => {
    const book = shown(flower, { ...flower, name: 'Hũ gạo tình thương' })
      .activity({ date: '2024-01-10', form: 'HT4.1', hamlets: ['X01'], title: 'Ra mắt Tuyến đường hoa' })
      .activity({ date: '2024-02-10', form: 'HT4.1', hamlets: ['X01'], title: 'Duy trì Tuyến đường hoa' });
    const report = reportWith(book.build(), '2024-Q1', { additions: ['models'] });
    expect(textOfReport(report)).toContain('02 mô hình xây dựng mới');
    const table = report.sections[1]?.blocks.find((block): block is Table => block.kind === 'table');
    expect(table?.rows).toHaveLength(2);
  });
  it('rule 8: a name stands in the text once, or in the rows of the appendix, never with its consent', () => {
    const twice = shown({}, { achievement: 'dọn vệ sinh' });
    for (const additions of [[], ['models']] as const) {
      const text = allOf(reportWith(twice.build(), '2024-Q1', { additions: [...additions] }));
      expect(text.match(/Lê Thị Mơ/g)?.length).toBe(additions.length === 0 ? 1 : 2);
      expect(text).not.toMatch(/đồng ý/i);
    }
  });
  it.each([
    ['nobody was asked', { given: null }, '2024-03-20', false],
    ['said no', { given: false }, '2024-03-20', false],
    ['for the loudspeaker alone', { scope: ['loudspeaker'] }, '2024-03-20', false],
    ['for all', { scope: ['report', 'zalo'] }, '2024-03-20', true],
    ['withdrawn later', { withdrawnOn: day('2024-06-01') }, '2024-05-31', true],
    [
      'withdrawn by the day of making, though the period is past',
      { withdrawnOn: day('2024-06-01') },
      '2024-06-01',
      false,
    ],
  ] as const)('consent: %s', (_, held, madeOn, isNamed) => {
    const book = shown({ consent: consent(held) }).build();
    for (const additions of [[], ['models']] as const) {
      const text = allOf(reportWith(book, '2024-Q1', { madeOn: day(madeOn), additions: [...additions] }));
      expect(text.includes('Lê Thị Mơ')).toBe(isNamed);
      expect(text.includes('hiến 300 m² đất')).toBe(isNamed);
      expect(text).toContain('01 gương điển hình cá nhân');
    }
  });
});

describe('II.7 Kinh phí', () => {
  const spent = (source: 'stateBudget' | 'integrated', cost: number, date = '2024-01-20') => ({
    date,
    form: 'HT2.2',
    hamlets: ['X01'],
    cost,
    fundingSource: source,
  });
  it('by source, what is combined with other programmes too, against the plan where there is one', () => {
    const book = communeFrame()
      .planItem({ code: 'MK01', scope: 'commune', target: 50, indicators: ['CT34'] })
      .activity(spent('stateBudget', 10_000_000))
      .activity(spent('integrated', 5_000_000, '2024-01-21'))
      .activity(spent('stateBudget', 2_500_000, '2024-04-20'));
    expect(under('Kinh phí', reportWith(book.build(), '2024-Q1'))).toContain(
      'ngân sách nhà nước 10 triệu đồng, bằng 20% dự toán năm 50 triệu đồng; nguồn lồng ghép 05 triệu đồng.',
    );
    expect(under('Kinh phí', reportWith(book.build(), '2024-Q2'))).toContain(
      'ngân sách nhà nước 2,5 triệu đồng (lũy kế 12,5 triệu đồng, bằng 25% dự toán năm 50 triệu đồng); ' +
        'nguồn lồng ghép 0 triệu đồng (lũy kế 05 triệu đồng).',
    );
  });
});
