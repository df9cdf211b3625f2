import { hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber } from '../../domain/text/format';
import type { RowTab } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../names';
import type { FilledDaysOff } from './days-off';
import { daysOffNotices } from './days-off';

const WORDS = 'MỞ NĂM MỚI';

/** Sentences of «Mở năm mới». */
export const NEW_YEAR = {
  title: 'Mở năm mới',
  noTrendTab: 'Bảng tính chưa có tab ẩn «_Số liệu kỳ». Xin chạy Thiết lập một lần rồi mở năm mới.',
  notComputed: 'Năm mới: chưa tính. Xin chọn Tính độ bao phủ.',
  copyFirst: (name: string): string =>
    `«${name}» là bảng tính đang dùng nên được giữ nguyên. Xin vào Tệp, chọn Tạo bản sao, giữ chữ «Bản sao của» ở đầu tên, mở bản sao rồi chọn lại mục này ở đó.`,
  question: (name: string): string =>
    `Trong «${name}», mọi dòng của Hoạt động, Đóng góp, Gương, mô hình, Báo cáo và Nhật ký sẽ bị xóa, trừ dòng có ngày thuộc năm báo cáo mới hoặc chưa đọc được ngày; danh mục, cấu hình, ${hamletNoun()}, cán bộ, mục kế hoạch và số liệu các kỳ được giữ. Để làm, gõ: ${WORDS}`,
  notConfirmed: `Chưa làm gì: chữ gõ vào không phải «${WORDS}».`,
  closed: (tab: string): string =>
    `Chưa làm gì: tài khoản của bạn không được ghi tab «${tab}». Xin nhờ người quản trị bảng tính mở năm mới.`,
  done: (year: number): string =>
    `Đã mở năm ${String(year)}. Xin đổi tên tệp, rồi điền số và ngày kế hoạch, căn cứ mới ở tab Cấu hình.`,
} as const;

/** What people should know of the new workbook besides: rows that stayed, and dates of the plan that say the old year. */
export function newYearNotices({
  year,
  carried,
  unmoved,
  targets,
  daysOff,
}: OpenedYearShape): readonly string[] {
  const told = (
    sentence: (rows: string) => string,
    of: (rows: CarriedShape) => number,
  ): readonly string[] => {
    const tabs = carried.filter((rows) => of(rows) > 0);
    if (tabs.length === 0) return [];
    return [
      sentence(tabs.map((rows) => `${formatNumber(of(rows))} dòng ở tab ${tabLabel(rows.tab)}`).join(', ')),
    ];
  };
  return [
    ...told(
      (rows) => `Giữ lại ${rows}, vì ngày thuộc năm báo cáo ${String(year)} trở đi.`,
      ({ dated }) => dated.length,
    ),
    ...told(
      (rows) => `Giữ lại ${rows}, vì chưa đọc được ngày; dòng nào của năm cũ thì xin xóa ở đây.`,
      ({ undated }) => undated.length,
    ),
    ...(unmoved.length === 0 ? [] : [unmovedMessage(unmoved)]),
    ...targetNotices(targets),
    ...(daysOff === null ? [] : daysOffNotices(daysOff)),
  ];
}

/** Kế hoạch năm is given anew each year. */
function targetNotices({ emptied, kept }: OpenedYearShape['targets']): readonly string[] {
  const column = `cột ${headerName('indicators', 'target')} của tab ${tabLabel('indicators')}`;
  return [
    ...(emptied.length === 0
      ? []
      : [
          `Đã để trống ${formatNumber(emptied.length)} ô ở ${column}, vì đó là chỉ tiêu của năm cũ; xin điền chỉ tiêu cấp trên giao cho năm mới. Số cũ còn ở sổ năm cũ.`,
        ]),
    ...(kept.length === 0
      ? []
      : [`Còn công thức ở ${column}, dòng ${kept.map(String).join(', ')}; xin xem lại cho năm mới.`]),
  ];
}

/** Cells named before «và n ô khác». */
const NAMED_CELLS = 10;

function unmovedMessage(unmoved: OpenedYearShape['unmoved']): string {
  const names = unmoved
    .slice(0, NAMED_CELLS)
    .map(
      ({ row, field, why }) =>
        `dòng ${String(row)} cột ${headerName('plan', field)} (${why === 'formula' ? 'có công thức' : 'không đọc được ngày'})`,
    );
  const more = unmoved.length > NAMED_CELLS ? ` và ${formatNumber(unmoved.length - NAMED_CELLS)} ô khác` : '';
  return `Ở tab ${tabLabel('plan')} còn ngày chưa chuyển sang năm mới, xin sửa tay: ${names.join(', ')}${more}.`;
}

/** What was opened, as far as the sentences need it. */
interface OpenedYearShape {
  readonly year: number;
  readonly daysOff: FilledDaysOff | null;
  readonly carried: readonly CarriedShape[];
  readonly targets: { readonly emptied: readonly number[]; readonly kept: readonly number[] };
  readonly unmoved: readonly {
    readonly row: number;
    readonly field: 'from' | 'to';
    readonly why: 'formula' | 'unreadable';
  }[];
}

interface CarriedShape {
  readonly tab: RowTab;
  readonly dated: readonly number[];
  readonly undated: readonly number[];
}

/** What Google puts before the name of a copy, in Vietnamese and in English. */
export const isNameOfCopy = (name: string): boolean =>
  /^\s*(bản sao của|copy of)\s/i.test(name.normalize('NFC'));

export const isNewYearConfirmed = (typed: string): boolean =>
  typed.normalize('NFC').trim().toUpperCase().replace(/\s+/g, ' ') === WORDS;
