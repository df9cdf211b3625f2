import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { ForeignCell, ForeignSheet } from '../../src/domain/intake/foreign-sheet';
import { readListFile } from 'ooxml-read';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeWords } from '../../src/domain/intake/intake-words';
import { parseIntakeWords } from '../../src/domain/intake/intake-words';
import { encodeTcvn3 } from './legacy-encoders';
import { docxOf, utf16Of, xlsxOf } from './list-files';
import { randomInt } from './seeded-random';

const FOLDER = join(__dirname, '../../sheets-templates/intake');

/** The tables of words as they stand beside the code. */
export function intakeWords(): IntakeWords {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const words = parseIntakeWords({ headers: read('headers'), units: read('units'), values: read('values') });
  if (words === null) throw new Error('sheets-templates/intake');
  return words;
}

/** What one row of an official's list means, as a form would be typed. */
export type Meant = Readonly<Record<string, string>>;

export interface ForeignList {
  readonly shape: string;
  /** As it lies on the official's disk. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly sheet: ForeignSheet;
  /** By row number of the list. */
  readonly expected: ReadonlyMap<number, Meant>;
  /** What a person would answer, by what the question is about: its word, or its kind. */
  readonly answers: Readonly<Record<string, string>>;
}

const HAMLETS = [
  'Bình Xuân',
  'Trại 4',
  'Đình 6',
  'Đình 7',
  'Chùa 8',
  'Tiến Thành 1',
  'Thuận Phong 12',
  'Bình Khang',
];
const TOPICS: readonly (readonly [word: string, code: string])[] = [
  ['Môi trường', 'ND3.6'],
  ['Giao thông', 'ND3.1'],
  ['Thu nhập', 'ND3.4'],
  ['Văn hóa', 'ND3.5'],
  ['OCOP', 'ND2.4'],
  ['Chuyển đổi số', 'ND2.6'],
  ['an ninh trật tự', 'ND3.7'],
];
const FORMS: readonly (readonly [word: string, code: string])[] = [
  ['Họp xóm', 'HT3.3'],
  ['Hội nghị tại xóm', 'HT2.2'],
  ['Tập huấn', 'HT3.5'],
  ['sinh hoạt chi hội', 'HT3.4'],
];

interface Activity {
  readonly day: number;
  readonly month: number;
  readonly topic: (typeof TOPICS)[number];
  readonly form: (typeof FORMS)[number];
  readonly hamlets: readonly string[];
  readonly people: number;
  readonly households: number;
  readonly tenths: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = ({ day, month }: Activity): string => `${two(day)}/${two(month)}/2024`;

function activities(seed: number): readonly Activity[] {
  const random = randomInt(seed);
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  return Array.from({ length: 60 }, (_, index): Activity => {
    const first = random(HAMLETS.length);
    const second = (first + 1 + random(HAMLETS.length - 1)) % HAMLETS.length;
    const places = random(4) === 0 ? [first, second] : [first];
    return {
      day: 1 + random(28),
      month: 1 + Math.floor(index / 6),
      topic: pick(TOPICS),
      form: pick(FORMS),
      hamlets: places.map((place) => HAMLETS[place] ?? ''),
      people: 20 + random(80),
      households: 10 + random(9),
      tenths: 5 + random(200),
    };
  });
}

const meant = (one: Activity, more: Meant): Meant => ({
  date: dayOf(one),
  status: 'Đã thực hiện',
  topics: one.topic[1],
  form: one.form[1],
  hamlets: one.hamlets.join('; '),
  scope: one.hamlets.length > 1 ? 'Liên xóm' : 'Một xóm',
  ...more,
});

const plain = (
  name: string,
  rows: readonly (readonly ForeignCell[])[],
  more: Partial<ForeignSheet> = {},
): ForeignSheet => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});

/** Titles, a head of two merged rows, STT, days merged downwards, subtotals, a hidden row, a repeated head, signatures. */
export function excelList(seed: number): ForeignList {
  const rows: ForeignCell[][] = [
    ['ỦY BAN NHÂN DÂN XÃ BÌNH THUẬN'],
    ['DANH SÁCH HOẠT ĐỘNG TUYÊN TRUYỀN NĂM 2024'],
    [],
    [
      'STT',
      'Ngày, tháng',
      'Địa bàn',
      'Nội dung tuyên truyền',
      'Hình thức',
      'Số lượng tham gia',
      null,
      'Tình trạng',
    ],
    [null, null, null, null, null, 'Số người', 'Số hộ', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  ];
  const merges = [
    { row: 1, column: 0, rows: 1, columns: 8 },
    ...[0, 1, 2, 3, 4, 7].map((column) => ({ row: 3, column, rows: 2, columns: 1 })),
    { row: 3, column: 5, rows: 1, columns: 2 },
  ];
  const hiddenRows: number[] = [];
  const expected = new Map<number, Meant>();
  let month = 0;
  let above: { one: Activity; row: number } | null = null;
  activities(seed).forEach((one, index) => {
    if (one.month !== month && month > 0) {
      rows.push([null, `Cộng tháng ${String(month)}`, null, null, null, 300, 80]);
      if (month === 5) rows.push(rows[3]?.slice() ?? []);
      above = null;
    }
    month = one.month;
    const isMerged: boolean = above !== null && index % 3 === 1;
    const day = isMerged && above !== null ? { ...one, day: above.one.day } : one;
    if (isMerged && above !== null) merges.push({ row: above.row, column: 1, rows: 2, columns: 1 });
    const date: ForeignCell = { kind: 'date', date: isoDay(day), minutes: 0 };
    const places = one.hamlets.map((name) => `xóm ${name}`).join(', ');
    rows.push([
      index + 1,
      isMerged ? null : date,
      places,
      one.topic[0],
      one.form[0],
      one.people,
      one.households,
      'Đã làm',
    ]);
    expected.set(
      rows.length,
      meant(day, { attendance: String(one.people), householdsAttending: String(one.households) }),
    );
    above = isMerged ? null : { one: day, row: rows.length - 1 };
    if (index === 40) {
      rows.push([99, date, 'Trại 4', 'Môi trường', 'Họp xóm', 1, 1, 'Đã làm']);
      hiddenRows.push(rows.length - 1);
      above = null;
    }
  });
  rows.push([null, 'Tổng cộng', null, null, null, 3000, 800], []);
  rows.push(['Ghi chú: số liệu do các xóm báo cáo.'], [null, 'Người lập biểu', null, null, null, 'Chủ tịch']);
  const bytes = xlsxOf([plain('HĐ', rows, { merges, hiddenRows })]);
  return { shape: 'excel', ...readBack('HĐ 2024.xlsx', bytes), expected, answers: {} };
}

/** A .csv of an old program: bytes of TCVN3, semicolons, money in millions, no status. */
export function tcvn3List(seed: number): ForeignList {
  const expected = new Map<number, Meant>();
  const lines = ['Ngày thực hiện;Xóm;Chủ đề;Hình thức tổ chức;Kinh phí (triệu đồng);Ghi chú'];
  for (const one of activities(seed)) {
    const money = `${String(Math.floor(one.tenths / 10))},${String(one.tenths % 10)}`;
    lines.push(
      [
        `${String(one.day)}/${String(one.month)}/2024`,
        one.hamlets.join(' và '),
        one.topic[0],
        one.form[0],
        money,
        'Đã báo cáo xã',
      ].join(';'),
    );
    expected.set(lines.length, meant(one, { cost: String(one.tenths * 100_000), note: 'Đã báo cáo xã' }));
  }
  const text = encodeTcvn3(lines.join('\r\n'));
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  return {
    shape: 'tcvn3',
    ...readBack('HĐ 2024.csv', bytes),
    expected,
    answers: { encoding: 'repaired', 'missing:status': 'Đã thực hiện' },
  };
}

/** A table of a Word document: another order, units behind numbers, amounts in words, a word nobody knows. */
export function wordList(seed: number): ForeignList {
  const expected = new Map<number, Meant>();
  const rows = [
    ['TT', 'Hình thức', 'Nội dung', 'Thôn', 'Số người dự', 'Kinh phí', 'Ngày tổ chức', 'Kết quả thực hiện'],
  ];
  activities(seed).forEach((one, index) => {
    const isStrange = index % 7 === 3;
    rows.push([
      String(index + 1),
      isStrange ? 'Gặp mặt bà con' : one.form[0],
      one.topic[0].toUpperCase(),
      one.hamlets.join(' và '),
      `${String(one.people)} lượt`,
      `${String(Math.floor(one.tenths / 10))},${String(one.tenths % 10)} tr`,
      `Ngày ${String(one.day)} tháng ${String(one.month)} năm 2024`,
      'Đã xong',
    ]);
    expected.set(
      rows.length,
      meant(one, {
        form: isStrange ? 'HT3.3' : one.form[1],
        attendance: String(one.people),
        cost: String(one.tenths * 100_000),
      }),
    );
  });
  return {
    shape: 'word',
    ...readBack('Danh sách.docx', docxOf(rows)),
    expected,
    answers: { 'Gặp mặt bà con': 'HT3.3' },
  };
}

/** A sheet of several years: counts of days instead of days, days without a year, rows of the year before. */
export function yearsList(seed: number): ForeignList {
  const expected = new Map<number, Meant>();
  const rows: ForeignCell[][] = [['Thời gian', 'Đơn vị xóm', 'Nội dung', 'Hình thức', 'Số hộ tham gia']];
  const serial = ({ day, month }: Activity): number =>
    Math.round((Date.UTC(2024, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  activities(seed).forEach((one, index) => {
    const isOld = index % 10 === 9;
    const when = isOld
      ? `${two(one.day)}/${two(one.month)}/2023`
      : index % 2 === 0
        ? serial(one)
        : `${String(one.day)}/${String(one.month)}`;
    rows.push([
      when,
      one.hamlets.join('\n'),
      `${one.topic[1]} - ${one.topic[0]}`,
      one.form[1],
      `${String(one.households)} hộ`,
    ]);
    if (!isOld) expected.set(rows.length, meant(one, { householdsAttending: String(one.households) }));
  });
  return {
    shape: 'years',
    ...readBack('Nhiều năm.xlsx', xlsxOf([plain('Sheet1', rows)])),
    expected,
    answers: { year: '2024', 'other-year': 'leave', 'missing:status': 'Đã thực hiện' },
  };
}

/** A text of tabs in UTF-16: spans of days, months, the commune as a whole, a hamlet misspelled. */
export function spansList(seed: number): ForeignList {
  const expected = new Map<number, Meant>();
  const lines = [
    ['Chủ trì', 'Nội dung công việc', 'Cách làm', 'Xóm/thôn', 'Thời gian thực hiện', 'Tình hình thực hiện'],
  ];
  activities(seed).forEach((one, index) => {
    const isSpan = index % 5 === 2;
    const isWrong = index % 11 === 6;
    const day = { ...one, day: Math.min(one.day, 24) };
    const when = isSpan ? `${String(day.day)}-${String(day.day + 3)}/${String(one.month)}/2024` : dayOf(day);
    const places = isWrong ? 'Bình Xuan' : one.hamlets.join(', ');
    lines.push(['Hội Phụ nữ', one.topic[0], one.form[0], places, when, 'hoàn thành']);
    const hamlets = isWrong ? ['Bình Xuân'] : one.hamlets;
    expected.set(
      lines.length,
      meant({ ...day, hamlets }, { leadUnit: 'Hội Phụ nữ', ...(isSpan && { note: when }) }),
    );
  });
  return {
    shape: 'spans',
    ...readBack('Unicode.txt', utf16Of(lines.map((line) => line.join('\t')).join('\r\n'))),
    expected,
    answers: { span: 'first', 'Bình Xuan': 'Bình Xuân' },
  };
}

const isoDay = ({ month, day }: { month: number; day: number }): CalendarDate =>
  `2024-${two(month)}-${two(day)}` as CalendarDate;

function readBack(name: string, bytes: Uint8Array): Pick<ForeignList, 'file' | 'sheet'> {
  const read = readListFile(bytes, name);
  const sheet = read.ok ? read.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(JSON.stringify(read));
  return { file: { name, bytes }, sheet: sheet as ForeignSheet };
}

export const FIVE_SHAPES = [excelList, tcvn3List, wordList, yearsList, spansList];
