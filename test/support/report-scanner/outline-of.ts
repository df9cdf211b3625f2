import type { Breach } from './breach';
import type { PrintedBlock, PrintedHeading, PrintedReport } from './printed-report';
import { allBlocks } from './printed-report';
import { proseOf, tablesOf, textsOf, under } from './prose';

export type ReportKind = 'month' | 'longer';

interface Chapter {
  readonly title: RegExp;
  readonly parts: readonly RegExp[];
}

const RESULTS = {
  indicators: /chỉ tiêu/i,
  topics: /nội dung/i,
  forms: /hình thức/i,
  hamlets: /xóm/i,
  contributions: /vận động|đóng góp/i,
  models: /mô hình, gương/i,
  funding: /kinh phí/i,
};

/** The headings that a kind of period has, chapter by chapter. */
export const OUTLINES: Readonly<Record<ReportKind, readonly Chapter[]>> = {
  month: [
    { title: /^I\. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI$/, parts: [] },
    { title: /^II\. KẾT QUẢ/, parts: [RESULTS.indicators, RESULTS.forms, RESULTS.hamlets] },
    { title: /^III\. TỒN TẠI, HẠN CHẾ$/, parts: [] },
    { title: /^IV\. .*NHIỆM VỤ/, parts: [] },
  ],
  longer: [
    {
      title: /^I\. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI$/,
      parts: [/ban hành văn bản/i, /phân công, phối hợp/i, /kiểm tra, đôn đốc/i],
    },
    { title: /^II\. KẾT QUẢ/, parts: Object.values(RESULTS) },
    { title: /^III\. ĐÁNH GIÁ/, parts: [/ưu điểm/i, /tồn tại, hạn chế/i, /nguyên nhân/i] },
    { title: /^IV\. .*NHIỆM VỤ/, parts: [] },
    { title: /^V\. KIẾN NGHỊ/, parts: [] },
  ],
};

/** Half a page of 14 pt. */
const HIGHLIGHTS_AT_MOST = 1_600;
const MOST_INDICATORS = 15;
const MOST_TASKS: Readonly<Record<ReportKind, number>> = { month: 6, longer: 15 };
const MOST_CHARTS: Readonly<Record<ReportKind, number>> = { month: 0, longer: 1 };

/** Where headings, tables and appendices are not those of the kind, or are out of number. */
export const outlineBreaches = (report: PrintedReport, kind: ReportKind): readonly Breach[] => [
  ...chapters(report.body, OUTLINES[kind]),
  ...highlights(report.body),
  ...numbered(report, 'Bảng'),
  ...numbered(report, 'Biểu đồ'),
  ...appendices(report),
  ...lengths(report, kind),
  ...scores(report),
];

const headingsOf = (blocks: readonly PrintedBlock[]): readonly PrintedHeading[] =>
  blocks.filter((block) => block.kind === 'heading');

function chapters(body: readonly PrintedBlock[], outline: readonly Chapter[]): readonly Breach[] {
  const titles = headingsOf(body).filter(({ level }) => level === 1);
  const wrong = compared(
    titles.map(({ text }) => text),
    outline.map(({ title }) => title),
  );
  return [
    ...wrong,
    ...outline.flatMap(({ title, parts }) => {
      const own = headingsOf(under(body, title)).filter(({ level }) => level === 2);
      const texts = own.map(({ text }) => text);
      const misnumbered = texts.filter((text, at) => !text.startsWith(`${at + 1}. `));
      return [
        ...compared(texts, parts),
        ...misnumbered.map((text) => ({ at: text, why: 'số của mục không liền' })),
      ];
    }),
  ];
}

function compared(found: readonly string[], expected: readonly RegExp[]): readonly Breach[] {
  const length = Math.max(found.length, expected.length);
  return Array.from({ length }, (_, at) => ({ text: found[at], pattern: expected[at] })).flatMap(
    ({ text, pattern }) =>
      text !== undefined && pattern?.test(text) === true
        ? []
        : [{ at: text ?? '', why: `chờ đợi ${String(pattern ?? 'không có mục')}` }],
  );
}

/** The first thing after the opening, before the first chapter. */
function highlights(body: readonly PrintedBlock[]): readonly Breach[] {
  const first = body.findIndex(({ kind }) => kind === 'heading');
  const told = proseOf(body.slice(0, first)).filter((text) => text.startsWith('Kết quả nổi bật'));
  if (told.length !== 1) return [{ at: '', why: 'không có «Kết quả nổi bật» trước mục I' }];
  return told
    .filter((text) => text.length > HIGHLIGHTS_AT_MOST)
    .map((text) => ({ at: text, why: `«Kết quả nổi bật» dài ${text.length} chữ` }));
}

/** Captions are numbered one after another, and what prose points to is there. */
function numbered(report: PrintedReport, word: string): readonly Breach[] {
  const blocks = allBlocks(report);
  const captions = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'caption' && block.text.startsWith(`${word} `)
      ? [block.text]
      : [],
  );
  const pointed = proseOf(blocks).flatMap((text) =>
    [...text.matchAll(new RegExp(`${word} (\\d+)`, 'g'))].map(([, number]) => ({ text, number })),
  );
  return [
    ...captions
      .filter((text, at) => !text.startsWith(`${word} ${at + 1}. `))
      .map((text) => ({ at: text, why: 'số không liền' })),
    ...pointed
      .filter(({ number }) => Number(number) > captions.length)
      .map(({ text, number }) => ({ at: text, why: `không có ${word} ${number ?? ''}` })),
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Each is named in the body, and the body names no other. */
function appendices({ body, appendices: own }: PrintedReport): readonly Breach[] {
  const told = textsOf(body).flatMap((text) =>
    [...text.matchAll(/Phụ lục(?: [IVX]+)?(?![\p{L}])/gu)].map(([label]) => ({ text, label })),
  );
  const labels = own.map(({ label }) => label);
  return [
    ...labels
      .filter((label) => !told.some((each) => each.label === label))
      .map((label) => ({ at: label, why: 'phụ lục không được nhắc ở phần chính' })),
    ...told
      .filter(({ label }) => !labels.includes(label))
      .map(({ text, label }) => ({ at: text, why: `không có ${label}` })),
    ...labels
      .filter((label, at) => label !== (labels.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[at] ?? ''}`))
      .map((label) => ({ at: label, why: 'số của phụ lục không liền' })),
    ...own
      .filter(({ blocks }) => !textsOf(blocks).some((text) => text.length > 20))
      .map(({ label }) => ({ at: label, why: 'phụ lục trống' })),
  ];
}

function lengths({ body }: PrintedReport, kind: ReportKind): readonly Breach[] {
  const charts = body.filter((block) => block.kind === 'paragraph' && /^Biểu đồ \d+\. /.test(block.text));
  const indicators = tablesOf(under(body, /^\d+\. .*chỉ tiêu/i))[0]?.rows.length ?? 0;
  const tasks = tablesOf(under(body, /^IV\. /))[0]?.rows.length ?? 0;
  return [
    ...(charts.length > MOST_CHARTS[kind] ? [{ at: '', why: `${charts.length} biểu đồ` }] : []),
    ...(indicators > MOST_INDICATORS ? [{ at: 'Bảng 1', why: `${indicators} dòng` }] : []),
    ...(tasks > MOST_TASKS[kind] ? [{ at: 'IV', why: `${tasks} dòng` }] : []),
  ];
}

/** Scores, bands and rankings are printed only where Cấu hình asks for them. */
const scores = (report: PrintedReport): readonly Breach[] =>
  tablesOf(allBlocks(report))
    .flatMap(({ header }) => header.flat())
    .filter((head) => /(?<!\p{L})điểm(?!\p{L}| phần trăm)|xếp loại|xếp hạng/iu.test(head))
    .map((head) => ({ at: head, why: 'điểm, xếp loại trong bản in' }));
