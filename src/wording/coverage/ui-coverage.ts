import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber, formatPercent } from '../../domain/text/format';
import { unitCount } from '../hamlet-groups';
import { NO_HAMLETS, URGENCY_LABELS } from './coverage';

/** Words of the part Độ bao phủ. */
export const COVERAGE = {
  period: 'Kỳ báo cáo',
  loadingPeriods: 'Đang đọc các kỳ báo cáo…',
  loading: 'Đang tính độ bao phủ…',
  commune: 'Toàn xã',
  composite: 'Điểm chung',
  percent: (value: number) => formatPercent(value),
  untilToday: (day: string) => `Đến hôm nay, ${day}`,
  untilDay: (day: string) => `Đến ngày ${day}`,
  get stateIntro() {
    return `Từ đầu năm báo cáo, các ${hamletNoun()} đang ở đâu.`;
  },
  inPeriod: 'Trong kỳ',
  daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối kỳ' : `còn ${formatNumber(days)} ngày`),
  counted: 'Hoạt động được tính',
  excluded: (count: number) => `để ngoài ${formatNumber(count)} dòng`,
  get hamletsMet() {
    return `${HamletNoun()} đã gặp trực tiếp`;
  },
  get householdsPresent() {
    return `Hộ có mặt ở buổi đông nhất của mỗi ${hamletNoun()}`;
  },
  ofAll: (part: number, all: number) => `${formatNumber(Math.round(part))}/${formatNumber(all)}`,
  notMet: (count: number) => `${formatNumber(count)} ${hamletNoun()} chưa gặp trong kỳ, ai phụ trách`,
  contentsMet: 'Nội dung của năm đã gặp trực tiếp',
  monthsSince: 'Tháng tròn từ lần gặp cuối',
  never: 'chưa gặp',
  itemsDone: 'Mục kế hoạch đến hạn đã xong',
  periodDirect: 'Buổi gặp trực tiếp',
  periodShare: 'Hộ dự ở buổi đông nhất',
  periodNew: 'Nội dung gặp lần đầu',
  small: 'Số liệu thêm, không tính vào điểm',
  errors: (count: number) => `${formatNumber(count)} dòng có lỗi chưa được tính; xem phần Kiểm tra.`,
  get cells() {
    return `Nội dung đã đến các ${hamletNoun()}`;
  },
  direct: 'Đã gặp trực tiếp',
  lacking: 'Đến hạn, chưa gặp',
  notDue: 'Còn hạn trong năm',
  indirect: 'Mới gián tiếp',
  none: 'Chưa có',
  notMetDirectly: 'Chưa gặp trực tiếp gồm:',
  cellCount: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
  get hamlets() {
    return `Từng ${hamletNoun()}`;
  },
  hamletGaps: (count: number) =>
    count === 0 ? 'Không có khoảng trống' : `${formatNumber(count)} khoảng trống`,
  households: (count: number | null) => (count === null ? 'chưa rõ số hộ' : `${formatNumber(count)} hộ`),
  sort: 'Xếp theo',
  sortLow: 'Thấp trước',
  get sortName() {
    return `Tên ${hamletNoun()}`;
  },
  moreHamlets: (count: number) => `Xem thêm ${formatNumber(count)} ${hamletNoun()}`,
  groupSummary: (count: number, bands: readonly (readonly [string, number])[]) =>
    `${unitCount(count)}: ${bands.map(([band, of]) => `${formatNumber(of)} ${band.charAt(0).toLowerCase()}${band.slice(1)}`).join(', ')}`,
  gaps: 'Khoảng trống đến nay',
  gapsOf: 'Ở đâu',
  everywhere: 'Cả xã',
  noneThere: 'Trong các khoảng trống gấp nhất không có khoảng trống nào ở đây.',
  gapCount: (shown: number, all: number) =>
    shown < all ? `${formatNumber(shown)} khoảng trống gấp nhất trong ${formatNumber(all)}.` : '',
  urgency: URGENCY_LABELS,
  record: 'Ghi hoạt động',
  mendThere: 'Đến chỗ cần sửa',
  noGapsTitle: 'Không còn khoảng trống',
  noGapsText: 'Nội dung và mục kế hoạch đến hạn đều đã làm; việc chưa đến hạn không kể vào đây.',
  noActivitiesTitle: 'Trong kỳ chưa có hoạt động nào được tính',
  noActivitiesText: 'Ghi việc đã làm ở phần Ghi, rồi trở lại đây bấm «Tính lại».',
  get noHamletsTitle() {
    return `Chưa có ${hamletNoun()} nào`;
  },
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
  kinds: {
    approval: 'Trình duyệt',
    late: 'Trễ hạn',
    due: 'Đến hạn',
    gap: 'Khoảng trống',
    finding: 'Dòng cần sửa',
  },
  record: 'Ghi việc này',
  openRow: 'Mở dòng',
  emptyTitle: 'Không có việc nào đang chờ',
  emptyText:
    'Không có việc trễ hạn, đến hạn hay dòng nào phải sửa. Việc mới của kế hoạch sẽ hiện ở đây khi đến hạn.',
  get notListed() {
    return `Email của bạn chưa có trong tab Cán bộ, nên chưa biết ${hamletNoun()} nào do bạn phụ trách.`;
  },
  reminders: 'Nhắc việc qua Zalo',
  remindWho: 'Nhắc ai',
  officers: 'Người phụ trách',
  get hamlets() {
    return HamletNoun();
  },
  reminderText: 'Lời nhắc, có thể sửa trước khi sao chép',
  noReminders: 'Không ai có việc phải nhắc.',
  count: (count: number) => `${formatNumber(count)} việc`,
  more: (count: number) => `Xem thêm ${formatNumber(count)} việc`,
  refresh: 'Xem lại',
} as const;
