import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { textOf } from '../../../../src/domain/report/blocks';
import type { ReportDocument, Table } from '../../../../src/domain/report/tree';
import { aBook, day } from '../../../support/book-builder';
import type { BookBuilder } from '../../../support/book-builder';
import { figuresOf, reportOf, reportWith, sampleCommune } from '../../../support/report-sample';
import { workedExample } from '../../../support/worked-example';

const blocksOf = (report: ReportDocument) => report.sections.flatMap(({ blocks }) => blocks);
const textOfReport = (report: ReportDocument): string =>
  blocksOf(report)
    .flatMap((block) => ('runs' in block ? [textOf(block.runs)] : []))
    .join('\n');
const cellsOf = (rows: Table['rows']): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ runs }) => textOf(runs)));

/** Its number depends on what stands before it. */
const BY_HAMLET = /Bảng \d\. Kết quả tuyên truyền/;
/** The table under a caption. */
function tableUnder(start: RegExp, report: ReportDocument): Table {
  const blocks = blocksOf(report);
  const at = blocks.findIndex((block) => block.kind === 'caption' && start.test(textOf(block.runs)));
  const table = blocks[at + 1];
  if (table?.kind !== 'table') throw new Error(`no table under ${String(start)}`);
  return table;
}

/** Hamlets A, B … of 50 households and one content due in the first quarter. */
const hamletsOf = (count: number): BookBuilder =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index)).reduce(
    (builder, code) => builder.hamlet(code, { name: `Làng ${code}`, households: 50 }),
    aBook().required('ND1').topic('ND1', { dueMonth: 3 }),
  );
const meeting = (builder: BookBuilder, code: string, date = '2024-02-20', households = 30): BookBuilder =>
  builder.activity({ date, form: 'HT2.2', hamlets: [code], topics: ['ND1'], households, evidence: ['BB'] });
const metAt = (codes: string, builder: BookBuilder): Book =>
  Array.from(codes)
    .reduce((made, code) => meeting(made, code), builder)
    .build();

describe('II.4 Bảng 3: points and bands', () => {
  const headOf = (scoresInPrint: boolean): Table => {
    const book = workedExample().settings({ scoresInPrint }).build();
    return tableUnder(BY_HAMLET, reportOf(book, '2024-Q1'));
  };
  it('stand nowhere unless Cấu hình «In điểm và xếp loại» says Có', () => {
    expect(cellsOf(headOf(false).header)[0]).not.toContain('Điểm');
  });
  it('stand in two columns of their own where it does; what has no points has a dash', () => {
    const table = headOf(true);
    expect(cellsOf(table.header)[0]?.slice(-2)).toEqual(['Điểm', 'Xếp loại']);
    expect(cellsOf(table.rows).map((row) => row.slice(-2))).toEqual([
      ['93,8', 'Tốt'],
      ['–', '–'],
      ['57,5', 'Trung bình'],
      ['40,8', 'Cần tăng cường'],
      ['66,4', 'Khá'],
    ]);
    expect(table.columns.reduce((total, { widthMm }) => total + widthMm, 0)).toBe(165);
  });
});

describe('II.4 Bảng 3: what was done in the period, and where each hamlet stands since new year', () => {
  const report = reportOf(workedExample().build(), '2024-Q1');
  const table = tableUnder(BY_HAMLET, report);

  it('the head names the period and the day of the state, two columns under each', () => {
    expect(table.header.map((row) => row.map(({ runs }) => textOf(runs)))).toEqual([
      ['TT', 'Xóm', 'Số hộ', 'Quý I năm 2024', 'Từ đầu năm đến 14/03/2024', 'Nhiệm vụ kỳ tới (TT)'],
      ['Số buổi trực tiếp', 'Tỷ lệ hộ dự cao nhất (%)', 'Nội dung trọng tâm', 'Việc tại xóm đến hạn'],
    ]);
    expect(table.header[0]?.map(({ columnSpan = 1 }) => columnSpan)).toEqual([1, 1, 1, 2, 2, 1]);
    expect(table.header[0]?.map(({ rowSpan = 1 }) => rowSpan)).toEqual([2, 2, 2, 1, 1, 2]);
  });
  it('§6.1: each hamlet in Vietnamese order, and the commune, where a joint meeting counts once', () => {
    expect(cellsOf(table.rows)).toEqual([
      ['1', 'Bình Xuân', '120', '2', '75,0', '3/4', '3/3', '–'],
      ['2', 'Đầm Mụ', '–', '1', '–', '1/4', '1/3', '1, 2'],
      ['3', 'Đình 6', '80', '1', '50,0', '1/4', '1/3', '1, 2'],
      ['4', 'Trại 4', '100', '1', '50,0', '1/4', '1/3', '1, 3'],
      // HD01, HD02, HD04 (two hamlets) and HD10; 180 of 300 households; sums of the counts.
      ['Toàn xã', '300', '4', '60,0', '6/16', '6/12', '–'],
    ]);
  });
  it.each(['2024-T02', '2024-Q1', '2024-6T1', '2024'])(
    '%s: the figures of coverage, hamlet by hamlet',
    (code) => {
      const book = sampleCommune(300);
      const { coverage } = figuresOf(book, code);
      const printed = cellsOf(tableUnder(BY_HAMLET, reportOf(book, code)).rows);
      expect(
        printed.slice(0, -1).map(([, , , direct, , contents, items]) => [direct, contents, items]),
      ).toEqual(
        coverage.hamlets.map(({ state, inPeriod }) => [
          String(inPeriod.direct),
          `${String(state.contentsMet)}/${String(state.contentsRequired)}`,
          state.itemsDue === 0 ? '–' : `${String(state.itemsDone)}/${String(state.itemsDue)}`,
        ]),
      );
    },
  );
  it('a month, a quarter and a half-year that end on one day print one state', () => {
    const book = sampleCommune(300);
    const states = ['2024-T06', '2024-Q2', '2024-6T1'].map((code) =>
      cellsOf(tableUnder(BY_HAMLET, reportOf(book, code)).rows).map((cells) => cells.slice(-3, -1)),
    );
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });
  it('says of each hamlet exactly which rows of section IV are its own, beyond the seven names too', () => {
    const report = reportOf(sampleCommune(300), '2024-Q2');
    const tasks = cellsOf(
      blocksOf(report).flatMap((block) =>
        block.kind === 'table' && textOf(block.header[0]?.[4]?.runs ?? []) === 'Chủ trì' ? block.rows : [],
      ),
    );
    const hamlets = cellsOf(tableUnder(BY_HAMLET, report).rows).slice(0, -1);
    const numbersOf = (text: string): readonly number[] =>
      text === '–'
        ? []
        : text.split(', ').flatMap((run) => {
            const [first = 0, last = first] = run.split('–').map(Number);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          });
    expect(tasks.length).toBeGreaterThan(0);
    tasks.forEach(([number, places = ''], at) => {
      const own = hamlets
        .filter((row) => numbersOf(row[7] ?? '').includes(at + 1))
        .map(([, name = '']) => name);
      const more = Number(/và (\d+) xóm khác \(Bảng 3\)/.exec(places)?.[1] ?? 0);
      if (/^(Toàn xã|Cả )/.test(places)) return;
      const isExcept = places.includes('trừ ');
      const named = places
        .replace(/^.*trừ /, '')
        .replace(/ và \d+ xóm khác.*$/, '')
        .split(/, | và /);
      expect([number, isExcept ? hamlets.length - named.length : named.length + more]).toEqual([
        number,
        own.length,
      ]);
      for (const name of named) expect([number, name, own.includes(name)]).toEqual([number, name, !isExcept]);
    });
  });
  it('no hamlet, no table, but a sentence', () => {
    const text = textOfReport(reportOf(aBook().build(), '2024-Q1'));
    expect(text).toContain('Danh sách xóm của kỳ này chưa có dữ liệu.');
    expect(text).not.toMatch(BY_HAMLET);
  });
});

describe('II.4 the sentences above Bảng 3', () => {
  const textFor = (book: Book): string => textOfReport(reportOf(book, '2024-Q1'));
  /** A report of a few pages says it in its highlights only. */
  const textForHalf = (book: Book): string => textOfReport(reportOf(book, '2024-6T1'));
  it('rule 5: «cả N xóm» where all were met, and none is named', () => {
    const text = textFor(metAt('ABC', hamletsOf(3)));
    expect(text).toContain(
      'Trong quý I, cả 03 xóm đều được tuyên truyền trực tiếp. Số hộ có mặt là 90/150 hộ',
    );
    expect(text).not.toContain('Xóm chưa có buổi trực tiếp');
  });
  it('hamlets without a meeting are named', () => {
    expect(textForHalf(metAt('A', hamletsOf(3)))).toContain(
      'Trong 6 tháng đầu năm có 1/3 xóm được tuyên truyền trực tiếp. Số hộ có mặt là 30/150 hộ, tính buổi đông nhất ở mỗi xóm. ' +
        'Xóm chưa có buổi trực tiếp: xóm Làng B và xóm Làng C.',
    );
  });
  it('rule 5: at most seven names, then how many more and where they stand', () => {
    expect(textForHalf(metAt('A', hamletsOf(8)))).toContain(
      'Xóm chưa có buổi trực tiếp: xóm Làng B, xóm Làng C, xóm Làng D, xóm Làng E, xóm Làng F, xóm Làng G và xóm Làng H.',
    );
    expect(textForHalf(metAt('A', hamletsOf(10)))).toContain(
      'xóm Làng G, xóm Làng H và 02 xóm khác (Bảng 3).',
    );
  });
  it('none was met: said so, without «0/3» and without 0 households', () => {
    const text = textFor(hamletsOf(3).build());
    expect(text).toContain('Trong quý I chưa có xóm nào được tuyên truyền trực tiếp.');
    expect(text).not.toMatch(/0\/3 xóm|Số hộ có mặt/);
  });
  it('meetings that give no households are not told as met by 0 households', () => {
    const book = hamletsOf(2).hamlet('D', { name: 'Đầm Mụ', households: null });
    const text = textFor(meeting(book, 'D').build());
    expect(text).toContain('Trong quý I có 1/3 xóm');
    expect(text).not.toContain('Số hộ có mặt');
  });
});

describe('II.4 over 30 hamlets, and by former commune', () => {
  const many = (count: number): BookBuilder =>
    Array.from({ length: count }, (_, index) => index).reduce(
      (builder, index) =>
        builder.hamlet(`X${String(index)}`, { name: `Làng ${String(index)}`, households: 10 + index }),
      aBook().required('ND1').topic('ND1', { dueMonth: 3 }),
    );
  const nameCells = (table: Table): readonly string[] => table.rows.map((row) => textOf(row[1]?.runs ?? []));

  it('30 hamlets: all of them', () => {
    expect(tableUnder(BY_HAMLET, reportOf(many(30).build(), '2024-Q1')).rows).toHaveLength(31);
  });
  it('31: the ten whose late work concerns most households, and the whole commune', () => {
    const table = tableUnder(BY_HAMLET, reportOf(many(31).build(), '2024-Q1'));
    expect(nameCells(table).slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Làng ${String(30 - index)}`),
    );
    expect(textOf(table.rows[10]?.[0]?.runs ?? [])).toBe('Toàn xã');
    expect(table.rows).toHaveLength(11);
  });
  it('31 without late work: a sentence and no table', () => {
    const all = Array.from({ length: 31 }, (_, index) => `X${String(index)}`);
    const book = all.reduce((made, code) => meeting(made, code, '2024-02-20', 9), many(31));
    const text = textOfReport(reportOf(book.build(), '2024-Q1'));
    expect(text).toContain('Không xóm nào còn nội dung, việc chậm.');
    expect(text).not.toMatch(BY_HAMLET);
  });
  it('Xã cũ: a heading for each, hamlets without one last, namesakes told apart', () => {
    const book = aBook()
      .hamlet('A', { name: 'Tân Lập', formerCommune: 'xã Khôi Kỳ', households: 50 })
      .hamlet('B', { name: 'Làng B', households: 20 })
      .hamlet('C', { name: 'Tân Lập', formerCommune: 'Mỹ Yên', households: 40 })
      .hamlet('D', { name: 'Làng D', formerCommune: 'Khôi Kỳ', households: 30 })
      .build();
    const rows = cellsOf(tableUnder(BY_HAMLET, reportOf(book, '2024-Q1')).rows);
    expect(rows.map((row) => (row.length === 1 ? row[0] : row[1]))).toEqual([
      'Xã Khôi Kỳ (cũ): 2 xóm, 80 hộ',
      'Làng D',
      'Tân Lập (xã Khôi Kỳ)',
      'Xã Mỹ Yên (cũ): 1 xóm, 40 hộ',
      'Tân Lập (Mỹ Yên)',
      'Chưa ghi xã cũ: 1 xóm, 20 hộ',
      'Làng B',
      '140',
    ]);
  });
  it('Cụm, where Xã cũ is empty: a heading for each, spelt once, hamlets without one last', () => {
    const clustered = (formerCommunes: readonly string[]) =>
      aBook()
        .hamlet('A', { name: 'Làng A', cluster: 'Cụm 2', households: 50, ...commune(formerCommunes[0]) })
        .hamlet('B', { name: 'Làng B', households: 20, ...commune(formerCommunes[1]) })
        .hamlet('C', { name: 'Làng C', cluster: '1', households: 40, ...commune(formerCommunes[1]) })
        .hamlet('D', { name: 'Làng D', cluster: 'cụm 2', households: 30, ...commune(formerCommunes[0]) })
        .build();
    const commune = (formerCommune?: string) => (formerCommune === undefined ? {} : { formerCommune });
    const namesOf = (book: Book) =>
      cellsOf(tableUnder(BY_HAMLET, reportOf(book, '2024-Q1')).rows).map((row) =>
        row.length === 1 ? row[0] : row[1],
      );
    const byCluster = [
      'Cụm 1: 1 xóm, 40 hộ',
      'Làng C',
      'Cụm 2: 2 xóm, 80 hộ',
      'Làng A',
      'Làng D',
      'Chưa ghi cụm: 1 xóm, 20 hộ',
      'Làng B',
      '140',
    ];
    expect(namesOf(clustered([]))).toEqual(byCluster);
    // All of one former commune: that tells nothing apart.
    expect(namesOf(clustered(['Mỹ Yên', 'xã Mỹ Yên']))).toEqual(byCluster);
    expect(namesOf(clustered(['Mỹ Yên', 'Khôi Kỳ']))[0]).toBe('Xã Khôi Kỳ (cũ): 2 xóm, 60 hộ');
  });
});

describe('CT37 and CT38 in the report', () => {
  const book = sampleCommune(300);
  it.each(['2024-T06', '2024-Q2', '2024-6T1'])(
    '%s ends on one day with the others: one value under one name',
    (code) => {
      const { of, coverage } = figuresOf(book, code);
      const month = figuresOf(book, '2024-T06').of;
      expect([of('CT37').period, of('CT37').cumulative]).toEqual([null, month('CT37').cumulative]);
      expect([of('CT38').period, of('CT38').cumulative]).toEqual([null, month('CT38').cumulative]);
      const { due, direct } = coverage.commune.dueCells;
      expect(of('CT37').cumulative).toBeCloseTo((100 * direct) / due, 9);
    },
  );
  it('CT38 counts each hamlet with G1, G2, G3 or G4 once, and no other gap', () => {
    const { of, coverage } = figuresOf(workedExample().build(), '2024-Q1');
    const lacking = new Set(
      coverage.gaps.filter(({ kind }) => /^G[1234]$/.test(kind)).map(({ hamlet }) => String(hamlet)),
    );
    expect([...lacking].sort()).toEqual(['B', 'C', 'D']);
    expect(of('CT38').cumulative).toBe(3);
  });
  it('the names say what they count', () => {
    const text = JSON.stringify(reportOf(workedExample().build(), '2024-Q1'));
    expect(text).toContain('Tỷ lệ nội dung đến hạn đã tuyên truyền trực tiếp');
    expect(text).toContain('Số xóm còn nội dung, việc chậm');
  });
});

describe('III.1 rule 6: a strength only where at least half of the hamlets share it', () => {
  const strengthsOf = (codes: string): string => {
    const text = textOfReport(reportOf(metAt(codes, hamletsOf(4)), '2024-6T1'));
    return text.slice(text.indexOf('1. Ưu điểm'), text.indexOf('2. Tồn tại'));
  };
  it('one of four: nothing', () => expect(strengthsOf('A')).not.toContain('xóm'));
  it('two of four: so many of all', () =>
    expect(strengthsOf('AB')).toContain('Có 2/4 xóm được tuyên truyền trực tiếp trong 6 tháng đầu năm.'));
  it('four of four: «cả 4 xóm»', () => {
    expect(strengthsOf('ABCD')).toContain('Cả 04 xóm đều được tuyên truyền trực tiếp trong 6 tháng đầu năm.');
    expect(strengthsOf('ABCD')).toContain(
      'Cả 04 xóm đều từ đầu năm có buổi trực tiếp được từ 50% số hộ trở lên dự.',
    );
  });
});

describe('III.2 rule 7: the word of lateness', () => {
  const item = { code: 'MK01', title: 'Họp xóm', topics: ['ND1'], target: 12 };
  const book = meeting(hamletsOf(3).planItem(item), 'A').build();
  it('within the year work is late against its day', () => {
    const text = textOfReport(reportOf(book, '2024-Q1'));
    expect(text).toContain(
      'Còn 01 mục kế hoạch chậm so với hạn: “Họp xóm” (chưa giao đơn vị chủ trì; ở cả 03 xóm).',
    );
    expect(text).toContain('Có 2/3 xóm còn nội dung bắt buộc chậm so với hạn, chưa được tuyên truyền');
    expect(text).not.toContain('chưa hoàn thành');
  });
  it.each(['2024-T12', '2024-Q4', '2024-6T2', '2024'])('%s: after the year it was not done', (code) => {
    const text = JSON.stringify(reportOf(book, code));
    expect(text).toContain('chưa hoàn thành');
    expect(text).not.toContain('chậm so với hạn');
  });
  it('a year that still runs is not over', () => {
    const text = JSON.stringify(reportWith(book, '2024', { asOf: '2024-12-13' }));
    expect(text).toContain('chậm so với hạn');
    expect(text).not.toContain('chưa hoàn thành');
  });
  it('nothing is late before its day', () => {
    expect(JSON.stringify(reportOf(book, '2024-T12'.replace('T12', 'T01')))).not.toMatch(
      /[Nn]ội dung bắt buộc chậm/,
    );
  });
});

describe('III.2 late work of the plan names its unit, and the hamlets that nobody answers for are named', () => {
  const textFor = (book: Book): string => textOfReport(reportOf(book, '2024-Q1'));
  it('the item late at most hamlets comes first, one of the whole commune without hamlets', () => {
    const text = textFor(
      hamletsOf(3)
        .topic('ND2')
        .planItem({
          code: 'MK01',
          title: 'Vệ sinh môi trường',
          leadUnit: 'Hội Nông dân',
          topics: ['ND1'],
          target: 4,
        })
        .planItem({
          code: 'MK02',
          title: 'Phát thanh',
          leadUnit: ' ',
          scope: 'commune',
          topics: ['ND2'],
          target: 12,
        })
        .build(),
    );
    expect(text).toContain(
      'Còn 02 mục kế hoạch chậm so với hạn: “Vệ sinh môi trường” (Hội Nông dân; ở cả 03 xóm) và ' +
        '“Phát thanh” (chưa giao đơn vị chủ trì).',
    );
  });
  it('rule 16: who has no officer is said of the hamlets of which I.2 does not say that they have one', () => {
    const book = metAt('AB', hamletsOf(2).hamlet('C', { name: 'Đầm Mụ', officer: null, households: 50 }));
    const text = textFor(book);
    expect(text).toMatch(/Có 1\/3 xóm chưa có người phụ trách: xóm Đầm Mụ\./);
    expect(text).not.toContain('Cả 03 xóm đều đã có người phụ trách');
  });
  it('rule 16: a hamlet without households is not told as one without an officer', () => {
    const book = metAt('AB', hamletsOf(2).hamlet('C', { name: 'Đầm Mụ', households: null }));
    expect(textFor(book)).not.toContain('chưa có người phụ trách');
  });
});

describe('III.2 «nhiều nhất» holds of nobody who is left out', () => {
  const topics = ['ND1', 'ND2.1', 'ND2.2'];
  const book = (count: number, worst: number): Book => {
    const frame = topics.reduce(
      (made, code) => made.topic(code, { required: true, dueMonth: 3 }),
      hamletsOf(count),
    );
    return Array.from({ length: count }, (_, index) => index)
      .reduce(
        (made, index) =>
          made.activity({
            date: day('2024-02-20'),
            form: 'HT2.2',
            hamlets: [String.fromCharCode(65 + index)],
            topics: index < worst ? ['ND1'] : ['ND1', 'ND2.1'],
            households: 30,
            evidence: ['BB'],
          }),
        frame,
      )
      .build();
  };
  const sentenceOf = (count: number, worst: number): string =>
    /^.*xóm.*nội dung bắt buộc chậm so với hạn.*$/m.exec(
      textOfReport(reportOf(book(count, worst), '2024-Q1')),
    )?.[0] ?? '';
  it('few: all by name', () =>
    expect(sentenceOf(2, 1)).toMatch(/: xóm Làng A \(02 nội dung\) và xóm Làng B \(01 nội dung\)\.$/));
  it('many: those that nobody left out equals', () =>
    expect(sentenceOf(7, 2)).toMatch(
      /; nhiều nhất là xóm Làng [AB] \(02 nội dung\) và xóm Làng [AB] \(02 nội dung\)\.$/,
    ));
  it('many alike: nobody', () =>
    expect(sentenceOf(7, 7)).toBe(
      'Cả 07 xóm đều còn nội dung bắt buộc chậm so với hạn, chưa được tuyên truyền.',
    ));
});

describe('the appendix of what is left: why a meeting was not direct, and what answers it', () => {
  const rowOf = (input: { hamlets: string[]; households: number | null }): string => {
    const book = hamletsOf(5)
      .settings({ householdShare: 20 })
      .activity({ id: 'HD01', date: day('2024-02-20'), form: 'HT2.2', topics: ['ND1'], ...input })
      .build();
    const table = blocksOf(reportWith(book, '2024-Q1', { additions: ['gaps'] })).find(
      (block): block is Table =>
        block.kind === 'table' &&
        block.header[0]?.some(({ runs }) => textOf(runs) === 'Việc còn lại') === true,
    );
    return (
      cellsOf(table?.rows ?? [])
        .find(([, name]) => name === 'Làng A')
        ?.join(' | ') ?? ''
    );
  };
  it.each([
    [
      'too many hamlets',
      { hamlets: ['A', 'B', 'C', 'D'], households: 90 },
      /Buổi gộp quá nhiều xóm .*: HD01\..*Họp riêng từng xóm/,
    ],
    [
      'no figure',
      { hamlets: ['A'], households: null },
      /vì chưa ghi số hộ dự: HD01\..*Ghi số hộ dự của buổi\./,
    ],
    ['nobody', { hamlets: ['A'], households: 0 }, /vì quá ít hộ dự: HD01\..*Chọn thời gian, địa điểm/],
    [
      'under the threshold',
      { hamlets: ['A'], households: 9 },
      /vì quá ít hộ dự: HD01\..*Chọn thời gian, địa điểm/,
    ],
  ] as const)('%s', (_, input, told) => {
    expect(rowOf({ hamlets: [...input.hamlets], households: input.households })).toMatch(told);
  });
});

describe('no score, band, ranking or matrix, and no word of the product, stands in a report', () => {
  it.each(['2024-T06', '2024-Q2', '2024'])('%s', (code) => {
    const report = reportOf(sampleCommune(300), code);
    const text = JSON.stringify(report);
    expect(text).not.toMatch(
      /[Đđ]iểm bao phủ|[Xx]ếp loại|[Xx]ếp hạng|[Mm]a trận|MA TRẬN|[Kk]hoảng trống|KHOẢNG TRỐNG/,
    );
    expect(text).not.toMatch(/Cần tăng cường|Trung bình|[Bb]ao phủ/);
    expect(blocksOf(report).filter(({ kind }) => kind === 'chart').length).toBeLessThanOrEqual(1);
  });
});
