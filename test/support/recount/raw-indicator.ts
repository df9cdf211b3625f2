import { listOf, numberOrNull, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

/** A row of tab Chỉ tiêu as its text says. */
export interface RawIndicator {
  readonly code: string;
  readonly measure: string;
  readonly forms: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
  readonly scope: string;
  readonly divisor: number;
  readonly isLast: boolean;
  /** Kế hoạch năm. */
  readonly target: number | null;
  /** Something that it says is not understood, or cannot be asked: it has no figure. */
  readonly isUnknown: boolean;
}

/** What cannot be asked of some forms, contents or units. */
const OF_THE_WHOLE = [
  'Số xóm có buổi trực tiếp',
  'Tỷ lệ hộ dự',
  'Tỷ lệ nội dung đến hạn',
  'Số xóm còn việc chậm',
  'Nhập tay',
];
const MEASURES = [
  'Số hoạt động',
  'Tổng Số người',
  'Tổng Số hộ dự',
  'Tổng Số lượng',
  'Tổng Số lượng (trống = 1)',
  'Tổng Số tin bài',
  'Tổng Số lượt phát',
  'Tổng số phút phát',
  'Tổng Lượt tiếp cận',
  'Tổng Diện tích',
  'Tổng Kinh phí NSNN',
  'Tổng Kinh phí xã hội hóa',
  'Tổng Kinh phí lồng ghép',
  'Đóng góp Tiền',
  'Đóng góp Đất',
  'Đóng góp Ngày công',
  'Đóng góp Hiện vật',
  'Số hộ đóng góp',
  'Gương tập thể',
  'Gương cá nhân',
  'Mô hình',
  ...OF_THE_WHOLE,
];

export const isOfCoverage = ({ measure }: RawIndicator): boolean =>
  OF_THE_WHOLE.slice(0, 4).includes(measure);
/** Of where the commune stands on a day: a period has none of its own. */
export const isOfState = ({ measure, isUnknown }: RawIndicator): boolean =>
  !isUnknown && OF_THE_WHOLE.slice(2, 4).includes(measure);

/** The first row of each Mã. */
export function rawIndicators(workbook: RawWorkbook): readonly RawIndicator[] {
  const known = read.get(workbook);
  if (known !== undefined) return known;
  const indicators = readIndicators(workbook);
  read.set(workbook, indicators);
  return indicators;
}

/** A workbook of the recount never changes. */
const read = new WeakMap<RawWorkbook, readonly RawIndicator[]>();

function readIndicators(workbook: RawWorkbook): readonly RawIndicator[] {
  const rows = workbook['Chỉ tiêu'] ?? [];
  const codes = rows.map((row) => textOf(row, 'Mã'));
  return rows
    .filter((_, index) => codes[index] !== '' && codes.indexOf(codes[index] ?? '') === index)
    .map((row) => indicatorOf(row, workbook));
}

function indicatorOf(row: RawRow, workbook: RawWorkbook): RawIndicator {
  const measure = textOf(row, 'Cách tính');
  const [forms, topics] = [listOf(textOf(row, 'Hình thức')), listOf(textOf(row, 'Nội dung'))];
  const units = textOf(row, 'Chủ trì')
    .split(';')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const scope = textOf(row, 'Phạm vi');
  const divisor = textOf(row, 'Chia cho');
  const isAsked = forms.length + topics.length + units.length > 0;
  return {
    code: textOf(row, 'Mã'),
    measure,
    forms,
    topics,
    units,
    scope: scope === '' ? 'Trong xã' : scope,
    divisor: divisor === '' ? 1 : Number(divisor),
    isLast: textOf(row, 'Lũy kế') === 'Số cuối kỳ',
    target: numberOrNull(textOf(row, 'Kế hoạch năm')),
    isUnknown:
      !MEASURES.includes(measure) ||
      !['', 'Trong xã', 'Ngoài xã', 'Mọi'].includes(scope) ||
      !['', '60', '1000', '10000', '1000000'].includes(divisor) ||
      !['', 'Cộng dồn', 'Số cuối kỳ'].includes(textOf(row, 'Lũy kế')) ||
      !areKnown(forms, workbook['Hình thức']) ||
      !areKnown(topics, workbook['Nội dung']) ||
      (isAsked && OF_THE_WHOLE.includes(measure)),
  };
}

const areKnown = (wanted: readonly string[], rows: readonly RawRow[] = []): boolean =>
  wanted.every((code) => rows.some((row) => isUnder(textOf(row, 'Mã'), code)));

/** `HT2` and `HT2.*` hold HT2 and HT2.1, never HT21. */
export function isUnder(code: string, wanted: string): boolean {
  const group = wanted.endsWith('.*') ? wanted.slice(0, -2) : wanted;
  return `${code}.`.startsWith(`${group}.`);
}

/** Blank asks nothing; of several any is enough. */
export const meets = (codes: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0 || codes.some((code) => wanted.some((each) => isUnder(code, each)));
