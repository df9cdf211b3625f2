import { shownText } from '../domain/cells/cell-text';
import { formatNumber } from '../domain/text/format';
import type { Cell } from '../domain/tables/cell';
import type { RowTab } from '../domain/tables/fields';
import { hamletNoun } from '../workbook/hamlet-noun';
import { headerName, tabLabel } from './names';

/** Sentences of merging communes. */
export const MERGE = {
  tooFew: 'Sáp nhập cần từ hai tệp trở lên. Ví dụ: merge xa-a.xlsx xa-b.xlsx --out xa-moi.xlsx',
  notEmpty: 'Chỉ sáp nhập vào một bảng tính trống.',
  mergedBefore:
    'Tệp này đã là bảng tính của một xã sáp nhập. Xin sáp nhập một lần từ các tệp của các xã ban đầu.',
  logged: (names: string): string => `Gộp các xã: ${names}`,
  noFormer: (asked: string, known: readonly string[]): string =>
    known.length === 0
      ? 'Bảng tính này chưa từng sáp nhập nên không có xã cũ nào để tính riêng.'
      : `Không có xã cũ «${asked}». Các xã cũ: ${known.join(', ')}.`,
  formerOnly: (name: string): string =>
    `Tính theo địa giới xã cũ ${name}, với danh mục, kế hoạch và cấu hình ngày sáp nhập; không ghi hai tab Độ bao phủ, Khoảng trống.`,
} as const;

type Refusal =
  | { readonly kind: 'no-name' | 'merged-before'; readonly file: string }
  | { readonly kind: 'same-commune'; readonly files: readonly [string, string]; readonly name: string }
  | { readonly kind: 'other-year' | 'other-criteria'; readonly files: readonly [string, string] };

/** Why nothing was merged, and what to do. */
export function mergeRefused(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'no-name':
      return `${refusal.file}: mục «Tên xã» ở tab Cấu hình còn trống nên không biết là xã nào. Xin điền rồi sáp nhập lại.`;
    case 'merged-before':
      return MERGE.mergedBefore;
    case 'same-commune':
      return `${refusal.files.join(' và ')} là của cùng một xã (${refusal.name}). Mỗi xã chỉ lấy một tệp; nếu là hai xã, xin sửa «Tên xã» ở tab Cấu hình.`;
    case 'other-year':
      return `${refusal.files.join(' và ')} không cùng «Năm kế hoạch». Xin mở năm mới ở tệp của năm cũ rồi sáp nhập lại.`;
    case 'other-criteria':
      return `${refusal.files.join(' và ')} ghi số tiêu chí theo hai bộ khác nhau, gộp lại thì số đổi nghĩa. Xin chuyển về một «Bộ tiêu chí» ở tab Cấu hình của từng tệp rồi sáp nhập lại.`;
  }
}

interface ConflictShape {
  readonly tab: RowTab;
  readonly key: string;
  readonly field: string;
  readonly values: readonly { readonly commune: string; readonly value: Cell }[];
  readonly renamedTo?: string;
}

/** What two communes say differently, in one line. */
export function conflictText({ tab, key, field, values, renamedTo }: ConflictShape): string {
  const said = values.map(({ commune, value }) => `${commune}: ${shownText(value) || '(trống)'}`).join(' | ');
  const where =
    tab === 'settings'
      ? `${tabLabel(tab)}, ${key}`
      : `${tabLabel(tab)}, ${key}, cột ${headerName(tab, field)}`;
  return renamedTo === undefined
    ? `${where}: ${said}`
    : `${where}: ${said} — hai nghĩa khác nhau, giữ cả hai, mã của xã sau là ${renamedTo}`;
}

/** «Chỉ tiêu, CT05, cột Kế hoạch năm: Minh Tân 300 + Phú Thịnh 200 = 500». */
export function summedText({
  key,
  values,
  sum,
}: Pick<ConflictShape, 'key' | 'values'> & { readonly sum: number }): string {
  const parts = values.map(({ commune, value }) => `${commune} ${shownText(value)}`).join(' + ');
  return `${tabLabel('indicators')}, ${key}, cột ${headerName('indicators', 'target')}: ${parts} = ${formatNumber(sum, Number.isInteger(sum) ? 0 : 2)}`;
}

interface BroughtShape {
  readonly name: string;
  readonly sign: string;
  readonly rows: Readonly<Record<'hamlets' | 'activities' | 'plan', number>>;
  readonly reworded: number;
  readonly strangers: readonly string[];
}

/** What became of one commune. */
export function broughtLines({ name, sign, rows, reworded, strangers }: BroughtShape): readonly string[] {
  return [
    `Xã cũ ${name}, ký hiệu ${sign}: ${formatNumber(rows.hamlets)} ${hamletNoun()}, ${formatNumber(rows.activities)} hoạt động, ${formatNumber(rows.plan)} mục kế hoạch${reworded === 0 ? '' : `; ${formatNumber(reworded)} ô được ghi rõ xã cũ để khỏi nhầm`}.`,
    ...(strangers.length === 0
      ? []
      : [`Xã cũ ${name}: không đưa sang ${strangers.join(', ')}; phần ấy vẫn nằm trong tệp cũ.`]),
  ];
}
