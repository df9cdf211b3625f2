import type { CellCounts } from '../domain/coverage/coverage';
import type { Period } from '../domain/calendar/period';
import { formatDate, formatNumber } from '../domain/text/format';

const periodLine = (name: string, { from, to }: Period): string =>
  `Kỳ: ${name} (${formatDate(from)} – ${formatDate(to)})`;
const inCommune = (communeName: string): string => (communeName === '' ? '' : `, ${communeName}`);

/** «2024-03-15T08:05:00» as officials read it. */
const momentOf = (madeAt: string): string =>
  `${madeAt.slice(11, 16)} ngày ${madeAt.slice(8, 10)}/${madeAt.slice(5, 7)}/${madeAt.slice(0, 4)}`;

/** What stands in tab Độ bao phủ besides figures and names. */
export const COVERAGE_SHEET = {
  title: (communeName: string) => `ĐỘ BAO PHỦ TUYÊN TRUYỀN NÔNG THÔN MỚI${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, counted: number) =>
    `Tính lúc ${momentOf(madeAt)}; số liệu đến ${asOf}; ${formatNumber(counted)} hoạt động được tính. Sửa dòng nào xin tính lại.`,
  hamletSection: '1. Từng xóm (%, càng cao càng tốt)',
  hamletHead: ['Mã', 'Xóm', 'Số hộ', 'Xếp loại', 'Biểu đồ', 'Điểm chung'],
  commune: 'Toàn xã',
  matrixSection: '2. Xóm × nội dung bắt buộc',
  matrixHead: ['Mã', 'Xóm', 'Trực tiếp', 'Gián tiếp', '', ''],
  matrixNote: ({ direct, indirect, none }: CellCounts) =>
    `● trực tiếp: ${formatNumber(direct)} ô; ○ mới gián tiếp: ${formatNumber(indirect)} ô; – chưa có: ${formatNumber(none)} ô.`,
} as const;

/** What stands in tab Khoảng trống besides the gaps themselves. */
export const GAP_SHEET = {
  title: (communeName: string) => `KHOẢNG TRỐNG CẦN LO${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, count: number) =>
    `Tính lúc ${momentOf(madeAt)}; số liệu đến ${asOf}; ${formatNumber(count)} khoảng trống, việc gấp đứng trước.`,
  none: 'Không có khoảng trống nào trong kỳ.',
  /** The noun takes a small letter before a name, a capital before a number (decree 30/2020, Phụ lục II). */
  hamletPhrase: (name: string) => (/^\d/.test(name) ? `Xóm ${name}` : `xóm ${name}`),
} as const;
