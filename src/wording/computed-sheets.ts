import type { CellCounts } from '../domain/coverage/coverage';
import type { Period } from '../domain/calendar/period';
import { formatDate, formatNumber } from '../domain/text/format';

const periodLine = (name: string, { from, to }: Period): string =>
  `Kỳ: ${name} (${formatDate(from)} – ${formatDate(to)})`;
const inCommune = (communeName: string): string => (communeName === '' ? '' : `, ${communeName}`);

/** «2024-03-15T08:05:00» as officials read it. */
const momentOf = (madeAt: string): string =>
  `${madeAt.slice(11, 16)} ngày ${madeAt.slice(8, 10)}/${madeAt.slice(5, 7)}/${madeAt.slice(0, 4)}`;

const CHANGED_SINCE =
  'Nếu có người sửa dòng sau lúc đó, các số dưới đây chưa tính dòng ấy: xin vào Loa Xóm → Tính độ bao phủ để tính lại.';

/** What stands in tab Độ bao phủ besides figures and names. */
export const COVERAGE_SHEET = {
  title: (communeName: string) => `ĐỘ BAO PHỦ TUYÊN TRUYỀN NÔNG THÔN MỚI${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, counted: number, wasChanged: boolean) =>
    `Số liệu lúc ${momentOf(madeAt)}, tính đến hết ngày ${asOf}; ${formatNumber(counted)} hoạt động được tính${wasChanged ? '; số liệu nguồn đã đổi so với lần tính trước' : ''}.`,
  changedSince: CHANGED_SINCE,
  notKept:
    'Kỳ này thuộc năm trước hoặc chưa bắt đầu: số đã lưu của kỳ giữ nguyên, lần tính này không lưu lại.',
  communeSection: '1. Toàn xã (%, càng cao càng tốt; xóm đông hộ nặng hơn)',
  communeHead: ['', 'Chỉ số', 'Số ô', 'Xếp loại', 'Biểu đồ', 'Kỳ này'],
  compareHead: ['Kỳ trước', 'Tăng, giảm', 'Cùng kỳ năm trước', 'Tăng, giảm'],
  composite: 'Điểm chung',
  cells: {
    direct: 'Ô đã trực tiếp',
    indirect: 'Ô mới gián tiếp',
    none: 'Ô chưa có',
  },
  hamletSection: '2. Từng xóm (%, càng cao càng tốt)',
  hamletHead: ['Mã', 'Xóm', 'Số hộ', 'Xếp loại', 'Biểu đồ', 'Điểm chung'],
  changeHead: ['So kỳ trước', 'So cùng kỳ'],
  commune: 'Toàn xã',
  matrixSection: '3. Xóm × nội dung bắt buộc',
  matrixHead: ['Mã', 'Xóm', 'Số ô trực tiếp', 'Số ô gián tiếp', 'Biểu đồ', '% ô đã tới'],
  matrixNote: ({ direct, indirect, none }: CellCounts) =>
    `Trực tiếp: có buổi họp, sinh hoạt tại xóm (${formatNumber(direct)} ô). Gián tiếp: mới qua loa, Zalo, băng rôn (${formatNumber(indirect)} ô). Chưa có: chưa ai nói tới ở xóm (${formatNumber(none)} ô).`,
  monthSection: '4. Theo tháng báo cáo',
  monthHead: ['', 'Tháng', 'Lượt người', 'Hoạt động', 'Biểu đồ', '% xóm có buổi trực tiếp'],
  month: (month: number, from: string, to: string) =>
    `Tháng ${String(month)} (${from.slice(0, 5)}–${to.slice(0, 5)})`,
  notBegun: 'chưa tới',
} as const;

/** Whether the computed tabs still stand for the rows, in a sentence. */
export const coverageNote = ({
  period,
  computedAt,
  changed,
}: {
  period: string;
  computedAt: string;
  changed: boolean;
}) =>
  changed
    ? `Tab Độ bao phủ (kỳ ${period}) tính lúc ${momentOf(computedAt)}; từ đó số liệu đã đổi, xin tính lại.`
    : `Tab Độ bao phủ (kỳ ${period}) tính lúc ${momentOf(computedAt)}; số liệu chưa đổi từ đó.`;

/** What stands in tab Khoảng trống besides the gaps themselves. */
export const GAP_SHEET = {
  title: (communeName: string) => `KHOẢNG TRỐNG CẦN LO${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, count: number) =>
    `Số liệu lúc ${momentOf(madeAt)}, tính đến hết ngày ${asOf}; ${formatNumber(count)} khoảng trống, việc gấp đứng trước.`,
  suggested: (activities: number, closed: number) =>
    activities === 0
      ? CHANGED_SINCE
      : `${formatNumber(activities)} việc nên làm (danh sách ở cuối tab) khép được ${formatNumber(closed)} khoảng trống.`,
  none: 'Không có khoảng trống nào trong kỳ.',
  nextSection: 'Việc nên làm tiếp, việc đáng làm trước đứng trước',
  nextHead: {
    number: 'Việc',
    severity: '',
    gap: 'Hình thức',
    hamlet: 'Xóm',
    households: 'Số hộ',
    officer: 'Chủ trì',
    criterionOfficer: 'Phụ trách tiêu chí',
    topic: 'Mã nội dung',
    topicTitle: 'Nội dung',
    planItem: 'Mục kế hoạch',
    activity: 'Số khoảng trống',
    since: 'Xong trước',
    advice: 'Thêm được (nếu có minh chứng và nửa số hộ dự)',
  },
  /** The frozen header of the gaps repeats over the printed list of next activities: these cells say themselves what they are. */
  closes: (count: number) => `khép ${formatNumber(count)}`,
  dueBy: (day: string) => `hạn ${day}`,
  /** The noun takes a small letter before a name, a capital before a number (decree 30/2020, Phụ lục II). */
  hamletPhrase: (name: string) => (/^\d/.test(name) ? `Xóm ${name}` : `xóm ${name}`),
} as const;
