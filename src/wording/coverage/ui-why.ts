import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber } from '../../domain/text/format';

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
  get intro() {
    return `Tối đa 10 buổi nên tổ chức tới đây, từ hôm nay trở đi: nơi đang thiếu nhiều nhất đứng trước, ${hamletNoun()} gần nhau thì họp chung, việc đã có trong kế hoạch không nhắc lại.`;
  },
  ask: 'Gợi ý hoạt động tiếp theo',
  again: 'Gợi ý lại',
  loading: 'Đang tìm những buổi nên tổ chức…',
  summary: (activities: number, closed: number, total: number) =>
    `${formatNumber(activities)} buổi lấp được ${formatNumber(closed)} trên ${formatNumber(total)} khoảng trống.`,
  planned: (count: number) => `${formatNumber(count)} khoảng trống sẽ được lấp bằng hoạt động đã dự kiến.`,
  later: (count: number) =>
    `${formatNumber(count)} khoảng trống để lại cho những tuần sau; làm xong các buổi trên rồi bấm «Gợi ý lại».`,
  other: (count: number) =>
    `${formatNumber(count)} khoảng trống không lấp được bằng buổi mới (thiếu minh chứng, thiếu số hộ hoặc người phụ trách, buổi không tính là gặp trực tiếp, mục kế hoạch đã hết hạn hoặc làm bằng loa, Zalo): xem từng mục ở danh sách khoảng trống.`,
  noneTitle: 'Không thiếu việc nào',
  none: 'Đến hôm nay không còn khoảng trống nào. Việc mới cứ ghi theo kế hoạch.',
  noneByActivityTitle: 'Chưa có việc mới để gợi ý',
  noneByActivity: 'Không khoảng trống nào cần hoặc lấp được bằng buổi mới.',
  topics: 'Nội dung',
  get hamlets() {
    return HamletNoun();
  },
  day: 'Ngày còn trống',
  invite: 'Mời',
  lead: 'Chủ trì',
  adds: 'Kết quả',
  planItems: 'Mục kế hoạch',
  plan: 'Đưa vào kế hoạch',
  planAll: (count: number) =>
    count === 1 ? 'Đưa vào kế hoạch' : `Đưa cả danh sách vào kế hoạch (${formatNumber(count)})`,
  planning: 'Đang ghi vào tab Hoạt động…',
  isPlanned: (code: string) => `Đã đưa vào kế hoạch: ${code}, trạng thái Dự kiến.`,
  takeBack: 'Hoàn tác',
  takeBackAll: (count: number) => `Hoàn tác ${formatNumber(count)} hoạt động vừa đưa vào`,
  openForm: 'Mở biểu mẫu',
} as const;
