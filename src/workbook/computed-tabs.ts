import { CELL_MARK, CELL_MARK_NOT_DUE } from './cell-mark';
import { type PlainTabDefinition, TAB_COLORS } from './tab';

/**
 * The computed tabs are written whole, in one call; their looks are set once, by set-up, for any number of
 * hamlets and contents. So every row says in its hidden first column what kind of row it is, and conditional formats
 * over whole columns go by that. Formulas use no separators and no other tab, so that they mean the same everywhere.
 */
export type RowKind =
  | 'title'
  | 'info'
  | 'section'
  | 'head'
  | 'hamletHead'
  | 'hamlet'
  | 'group'
  | 'commune'
  | 'earlier'
  | 'cells'
  | 'topics'
  | 'month'
  | 'note'
  | 'high'
  | 'medium'
  | 'low'
  | 'next';

/** What stands in the hidden column A. */
export const ROW_KIND_MARK: Readonly<Record<RowKind, string>> = {
  title: 'tiêu đề',
  info: 'thông tin',
  section: 'mục',
  head: 'đầu bảng',
  hamletHead: 'đầu bảng xóm',
  hamlet: 'xóm',
  group: 'nhóm',
  commune: 'toàn xã',
  earlier: 'trước đây',
  cells: 'ma trận',
  topics: 'nội dung',
  month: 'tháng',
  note: 'ghi chú',
  high: 'gấp',
  medium: 'vừa',
  low: 'nhẹ',
  next: 'việc',
};

export interface ComputedColumn {
  readonly width: number;
  /** Sheets pattern for numbers; text is not touched by it. */
  readonly numberFormat: string | null;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** Points; 10 where absent. */
  readonly fontSize?: number;
  /** Colour of the text where it is not Sheets' black. */
  readonly color?: string;
}

export interface ComputedFormat {
  /** First and last column, from 1; the range runs from row 1 to the last row. */
  readonly columns: readonly [number, number];
  /** For row 1, without `=`; holds where it is not 0. */
  readonly formula: string;
  readonly background?: string;
  readonly text?: string;
  readonly bold?: boolean;
}

export interface ComputedTabDefinition extends PlainTabDefinition {
  readonly key: 'coverage' | 'gaps';
  readonly columns: readonly ComputedColumn[];
  /**
   * Widths that earlier editions gave the first columns. Where one of them still stands nobody has set their own, and
   * set-up brings those of today.
   */
  readonly formerWidths: readonly (readonly number[])[];
  /** Rows that set-up makes room for. */
  readonly rows: number;
  /** First format that holds wins. */
  readonly formats: readonly ComputedFormat[];
}

/** Heat map: at least 4.5 : 1 under its text. */
export const BAND_COLORS = {
  good: { background: '#ceead6', text: '#0d5028' },
  fair: { background: '#e6f4ea', text: '#0d5028' },
  average: { background: '#feefc3', text: '#5f4300' },
  weak: { background: '#fad2cf', text: '#8c1d18' },
} as const;

/** Rows whose text runs over the columns: title, period, time of computing, a note. */
export const COMPUTED_HEADING_ROWS = 4;

/**
 * Độ bao phủ. All blocks share the left columns: code, name, a count, a word, bar of text, figure; then narrow columns
 * of one width: in the table of hamlets one figure each (where the hamlet stands today, then what was done in the period),
 * in the matrix one content each. The thresholds of the bands stand in A1:A3 (Tốt, Khá, Trung bình), so that colours
 * follow Cấu hình, and the mark of the computing in A4.
 */
export const COVERAGE_COLUMN = {
  kind: 1,
  code: 2,
  name: 3,
  households: 4,
  band: 5,
  bar: 6,
  composite: 7,
  firstValue: 8,
  /** Measures that weigh stand in the first narrow columns, then counts, then measures that only inform. */
  contentsMet: 12,
  monthsSinceDirect: 13,
  itemsDone: 14,
  firstSmallMeasure: 15,
  periodDirect: 18,
  periodShare: 19,
  periodNewContents: 20,
  change: 21,
} as const;
/** Contents that the matrix has room for. */
export const COVERAGE_VALUE_COLUMNS = 40;

const GAP_FIELDS = [
  'kind',
  'number',
  'severity',
  'gap',
  'hamlet',
  'households',
  'officer',
  'codes',
  'advice',
] as const;
export type GapField = (typeof GAP_FIELDS)[number];
/**
 * Khoảng trống: the next activities, their head in row 5, and below them the gaps, both under the same columns, so
 * that a filter of a user on row 5 (a hamlet, an officer, a code) holds for both.
 */
export const GAP_COLUMN: Readonly<Record<GapField, number>> = Object.fromEntries(
  GAP_FIELDS.map((field, index) => [field, index + 1]),
) as Record<GapField, number>;

const text = (width: number, align: ComputedColumn['align'] = 'left', wrap = true): ComputedColumn => ({
  width,
  numberFormat: null,
  align,
  wrap,
});
const figures = (width: number, numberFormat: string): ComputedColumn => ({
  width,
  numberFormat,
  align: 'center',
  wrap: true,
});
/** Titles and notes begin here and run over the blank cells beside them. */
const numbered = (width: number): ComputedColumn => ({ ...text(width, 'left', false), numberFormat: '0' });
const small = (column: ComputedColumn): ComputedColumn => ({ fontSize: 9, ...column });

/** Ten steps of a bar drawn with letters. */
const BAR: ComputedColumn = { ...text(58, 'left', false), color: '#1967d2', fontSize: 5 };
/** Block character that bars are drawn with. */
export const BAR_STEP = '█';

const isKind = (kind: RowKind): string => `$A1="${ROW_KIND_MARK[kind]}"`;
const LAST_COVERAGE = COVERAGE_COLUMN.firstValue + COVERAGE_VALUE_COLUMNS - 1;

const frameFormats = (last: number): readonly ComputedFormat[] => [
  { columns: [2, last], formula: isKind('head'), background: '#174ea6', text: '#ffffff', bold: true },
  { columns: [2, last], formula: isKind('group'), background: '#dadce0', bold: true },
  { columns: [2, last], formula: isKind('section'), background: '#e8f0fe', text: '#174ea6', bold: true },
];

/** `first` is the column letter of the range's first column, where the relative reference starts. */
const bandFormats = (
  columns: readonly [number, number],
  first: string,
  kinds: readonly RowKind[],
): readonly ComputedFormat[] => {
  const rows = kinds.map((kind) => `(${isKind(kind)})`).join('+');
  const scored = `(${rows})*ISNUMBER(${first}1)`;
  return [
    { columns, formula: `${scored}*(${first}1>=$A$1)`, ...BAND_COLORS.good },
    { columns, formula: `${scored}*(${first}1>=$A$2)`, ...BAND_COLORS.fair },
    { columns, formula: `${scored}*(${first}1>=$A$3)`, ...BAND_COLORS.average },
    { columns, formula: scored, ...BAND_COLORS.weak },
  ];
};

/** Patterns of the narrow columns in the table of hamlets; the matrix has only words there. */
const NARROW_FORMATS: Readonly<Record<number, string>> = {
  [COVERAGE_COLUMN.monthsSinceDirect]: '0',
  [COVERAGE_COLUMN.periodDirect]: '#,##0',
  [COVERAGE_COLUMN.periodNewContents]: '0',
  [COVERAGE_COLUMN.change]: '+0.0;-0.0;0.0',
  [COVERAGE_COLUMN.change + 1]: '+0.0;-0.0;0.0',
};
const narrowColumn = (_: unknown, index: number): ComputedColumn =>
  figures(60, NARROW_FORMATS[COVERAGE_COLUMN.firstValue + index] ?? '0.0');

const markFormats = (columns: readonly [number, number], first: string): readonly ComputedFormat[] => [
  { columns, formula: `(${isKind('cells')})*(${first}1="${CELL_MARK.direct}")`, ...BAND_COLORS.good },
  { columns, formula: `(${isKind('cells')})*(${first}1="${CELL_MARK.indirect}")`, ...BAND_COLORS.average },
  { columns, formula: `(${isKind('cells')})*(${first}1="${CELL_MARK.none}")`, ...BAND_COLORS.weak },
  ...[CELL_MARK_NOT_DUE.indirect, CELL_MARK_NOT_DUE.none].map((mark) => ({
    columns,
    formula: `(${isKind('cells')})*(${first}1="${mark}")`,
    background: '#f1f3f4',
    text: '#5f6368',
  })),
];

export const COMPUTED_TABS: { readonly [K in 'coverage' | 'gaps']: ComputedTabDefinition } = {
  coverage: {
    key: 'coverage',
    name: 'Độ bao phủ',
    color: TAB_COLORS.computed,
    purpose:
      'Đến hôm nay từng khu dân cư được tuyên truyền tới đâu, và trong kỳ đã làm gì; Loa Xóm tính và ghi cả tab.',
    protection: 'warning',
    frozenRows: 1,
    frozenColumns: 3,
    formerWidths: [
      [60, 44, 130, 56, 104, 96, 60, 52],
      [60, 44, 104, 46, 90, 74, 44, 48],
    ],
    rows: 400,
    columns: [
      text(60),
      numbered(44),
      text(104),
      figures(46, '#,##0'),
      text(104, 'center'),
      BAR,
      figures(46, '0.0'),
      ...Array.from({ length: COVERAGE_VALUE_COLUMNS }, narrowColumn),
    ].map(small),
    formats: [
      ...frameFormats(LAST_COVERAGE),
      // What was done in the period stands beside where the hamlets are today, and must not be taken for it.
      {
        columns: [COVERAGE_COLUMN.periodDirect, COVERAGE_COLUMN.periodNewContents],
        formula: isKind('hamletHead'),
        background: '#00695c',
        text: '#ffffff',
        bold: true,
      },
      {
        columns: [COVERAGE_COLUMN.periodDirect, COVERAGE_COLUMN.periodNewContents],
        formula: `(${isKind('hamlet')})+(${isKind('commune')})`,
        background: '#e0f2f1',
      },
      {
        columns: [2, COVERAGE_COLUMN.change + 1],
        formula: isKind('hamletHead'),
        background: '#174ea6',
        text: '#ffffff',
        bold: true,
      },
      ...bandFormats([COVERAGE_COLUMN.composite, COVERAGE_COLUMN.composite], 'G', [
        'hamlet',
        'commune',
        'month',
      ]),
      ...bandFormats([COVERAGE_COLUMN.firstValue, COVERAGE_COLUMN.contentsMet - 1], 'H', [
        'hamlet',
        'commune',
      ]),
      {
        columns: [COVERAGE_COLUMN.firstSmallMeasure, COVERAGE_COLUMN.periodDirect - 1],
        formula: `(${isKind('hamlet')})+(${isKind('commune')})`,
        text: '#5f6368',
      },
      ...markFormats([COVERAGE_COLUMN.firstValue, LAST_COVERAGE], 'H'),
      {
        columns: [2, LAST_COVERAGE],
        formula: `(${isKind('commune')})+(${isKind('topics')})`,
        background: '#f1f3f4',
        bold: true,
      },
    ],
  },
  gaps: {
    key: 'gaps',
    name: 'Khoảng trống',
    color: TAB_COLORS.computed,
    purpose: 'Nên làm gì tiếp, và khu dân cư nào còn thiếu gì; Loa Xóm tính và ghi cả tab.',
    protection: 'warning',
    // The title only: a head repeated in print would stand over the other table.
    frozenRows: 1,
    frozenColumns: 0,
    formerWidths: [[60, 36, 64, 150, 104, 50, 130, 130, 76, 180, 72, 72, 80, 320]],
    rows: 1000,
    columns: [
      text(60),
      numbered(30),
      figures(74, 'dd/MM/yyyy'),
      text(126),
      text(108),
      figures(42, '#,##0'),
      text(214),
      text(176),
      text(358),
    ].map(small),
    formats: [
      ...frameFormats(GAP_FIELDS.length),
      { columns: [2, 4], formula: isKind('high'), ...BAND_COLORS.weak },
      { columns: [2, 4], formula: isKind('medium'), ...BAND_COLORS.average },
      { columns: [2, 4], formula: isKind('low'), background: '#e8f0fe', text: '#174ea6' },
    ],
  },
};
