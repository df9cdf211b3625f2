import { formatNumber, formatPercent } from '../domain/text/format';
import { NO_HAMLETS, URGENCY_LABELS } from './coverage';

/** Words of the part Độ bao phủ. */
export const COVERAGE = {
  period: 'Kỳ báo cáo',
  loadingPeriods: 'Đang đọc các kỳ báo cáo…',
  loading: 'Đang tính độ bao phủ…',
  commune: 'Toàn xã',
  composite: 'Điểm chung',
  unknown: 'Chưa đủ dữ liệu',
  percent: (value: number) => formatPercent(value),
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  counted: (counted: number, excluded: number) =>
    `Tính ${formatNumber(counted)} hoạt động${excluded === 0 ? '' : `, để ngoài ${formatNumber(excluded)} dòng`}.`,
  errors: (count: number) => `${formatNumber(count)} dòng có lỗi chưa được tính; xem phần Kiểm tra.`,
  cells: 'Nội dung đã đến các xóm',
  direct: 'Trực tiếp',
  indirect: 'Mới gián tiếp',
  none: 'Chưa có',
  cellCount: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
  hamlets: 'Từng xóm',
  hamletGaps: (count: number) =>
    count === 0 ? 'Không có khoảng trống' : `${formatNumber(count)} khoảng trống`,
  households: (count: number | null) => (count === null ? 'chưa rõ số hộ' : `${formatNumber(count)} hộ`),
  sort: 'Xếp theo',
  sortLow: 'Thấp trước',
  sortName: 'Tên xóm',
  gaps: 'Khoảng trống cần lấp trước',
  gapCount: (shown: number, all: number) =>
    shown < all ? `${formatNumber(shown)} khoảng trống gấp nhất trong ${formatNumber(all)}.` : '',
  urgency: URGENCY_LABELS,
  record: 'Ghi hoạt động',
  mendThere: 'Đến chỗ cần sửa',
  noGapsTitle: 'Không còn khoảng trống',
  noGapsText: 'Mọi nội dung bắt buộc đã đến mọi xóm trong kỳ này.',
  noActivitiesTitle: 'Kỳ này chưa có hoạt động nào được tính',
  noActivitiesText: 'Ghi việc đã làm ở phần Ghi, rồi trở lại đây bấm «Tính lại».',
  noHamletsTitle: 'Kỳ này chưa có xóm nào',
  noHamletsText: `${NO_HAMLETS} trở lại đây bấm «Tính lại».`,
  recompute: 'Tính lại',
  fill: 'Ghi kỳ này vào hai tab để in',
  filling: 'Đang ghi tab Độ bao phủ và tab Khoảng trống…',
  filled: 'Tab Độ bao phủ và tab Khoảng trống nay là số liệu của kỳ này.',
  stale: 'Bảng tính vừa có thay đổi; bấm «Tính lại» để có số mới.',
  more: (count: number) => `Xem thêm ${formatNumber(count)} khoảng trống`,
} as const;

/** Words of the part Việc của tôi. */
export const WORK = {
  loading: 'Đang xem việc của bạn…',
  for: (period: string) => `Kỳ ${period}`,
  kinds: { late: 'Trễ hạn', due: 'Đến hạn', gap: 'Khoảng trống', finding: 'Dòng cần sửa' },
  record: 'Ghi việc này',
  openRow: 'Mở dòng',
  emptyTitle: 'Không có việc nào đang chờ',
  emptyText:
    'Không có việc trễ hạn, đến hạn hay dòng nào phải sửa. Việc mới của kế hoạch sẽ hiện ở đây khi đến hạn.',
  notListed: 'Email của bạn chưa có trong tab Cán bộ, nên chưa biết xóm nào do bạn phụ trách.',
  reminders: 'Nhắc việc qua Zalo',
  remindWho: 'Nhắc ai',
  officers: 'Người phụ trách',
  hamlets: 'Xóm',
  reminderText: 'Lời nhắc, có thể sửa trước khi sao chép',
  noReminders: 'Không ai có việc phải nhắc.',
  count: (count: number) => `${formatNumber(count)} việc`,
  more: (count: number) => `Xem thêm ${formatNumber(count)} việc`,
  refresh: 'Xem lại',
} as const;
