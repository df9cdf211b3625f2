import { formatNumber } from '../domain/text/format';

/** Words of the answer to «vì sao?». */
export const WHY = {
  ask: 'Vì sao?',
  loading: 'Đang tìm các dòng làm nên con số này…',
  formula: 'Cách tính',
  made: (count: number) => `Các hoạt động làm nên con số (${formatNumber(count)})`,
  madeNone: 'Chưa có hoạt động nào làm nên con số này.',
  leftOut: (count: number) => `Các dòng không được tính vào đây (${formatNumber(count)})`,
  reason: (reason: string, count: number) =>
    `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${formatNumber(count)} dòng`,
  unknown:
    'Chưa có số liệu không phải là 0 và không bị trừ điểm. Có đủ số như dòng «Cách tính» nói thì con số sẽ hiện.',
  howToRaise: (leftOut: number) =>
    `Muốn có, xin ghi việc đã làm ở phần Ghi${leftOut === 0 ? '' : ', hoặc sửa những dòng không được tính dưới đây'}.`,
  lacking: 'Những ô này chưa có hoạt động nào được tính.',
  lackingNone: 'Ô nào cũng đã có hoạt động được tính.',
  unreadable: 'dòng chưa đọc được',
  row: (row: number) => `dòng ${formatNumber(row)}`,
  tab: 'Hoạt động',
  more: (count: number) => `Xem thêm ${formatNumber(count)} dòng`,
} as const;

/** Words of the list of next activities. */
export const SUGGESTIONS = {
  title: 'Gợi ý hoạt động tiếp theo',
  intro:
    'Những việc nên làm tới, gộp để ít việc mà lấp được nhiều khoảng trống của kỳ này; việc có ích cho nhiều hộ nhất đứng trước.',
  ask: 'Gợi ý hoạt động tiếp theo',
  again: 'Gợi ý lại',
  loading: 'Đang tìm cách gộp việc…',
  summary: (activities: number, closed: number, total: number) =>
    `${formatNumber(activities)} việc lấp được ${formatNumber(closed)} trên ${formatNumber(total)} khoảng trống.`,
  composite: (now: string, after: string) =>
    `Điểm chung toàn xã từ ${now} lên ${after}, nếu việc nào cũng có minh chứng và nửa số hộ dự.`,
  other: (count: number) =>
    `${formatNumber(count)} khoảng trống không lấp được bằng việc mới (thiếu minh chứng, thiếu số hộ hoặc người phụ trách, đợt của mục kế hoạch đã hết, tháng trước đã bỏ trống): xem từng mục ở danh sách khoảng trống.`,
  noneTitle: 'Không thiếu việc nào',
  none: 'Kỳ này không còn khoảng trống nào. Việc mới cứ ghi theo kế hoạch.',
  noneByActivityTitle: 'Chưa có việc mới để gợi ý',
  noneByActivity: 'Không khoảng trống nào lấp được bằng việc mới.',
  topics: 'Nội dung',
  hamlets: 'Xóm',
  wholeCommune: (count: number) => `toàn xã (${formatNumber(count)} xóm nhận được)`,
  lead: 'Chủ trì',
  due: 'Chậm nhất ngày',
  adds: 'Thêm được',
  planItems: 'Mục kế hoạch',
  record: 'Ghi hoạt động này',
} as const;
