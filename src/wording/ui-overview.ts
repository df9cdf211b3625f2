import { hamletNoun } from '../workbook/hamlet-noun';
import { formatNumber } from '../domain/text/format';

/** What the server says of single things in the overview. */
export const OVERVIEW_TEXT = {
  change: (percent: number | null): string =>
    percent === null ? '' : `${percent > 0 ? '+' : ''}${formatNumber(percent, 0)}%`,
  late: (done: number, due: number | null, hamlets: readonly string[]): string => {
    const count = `${formatNumber(done)}${due === null ? '' : `/${formatNumber(Math.ceil(due))}`}`;
    const told = hamlets.slice(0, 3).join(', ');
    const more = hamlets.length > 3 ? ` và ${formatNumber(hamlets.length - 3)} nơi nữa` : '';
    return hamlets.length === 0 ? `đã làm ${count}` : `đã làm ${count}; còn ${told}${more}`;
  },
  row: (code: string, day: string, form: string, attendance: number | null): string =>
    `${code}, ${day}: ${form}${attendance === null ? '' : `, ${formatNumber(attendance)} người`}`,
} as const;

/** «ND3.1» over a narrow column. */
export const topicNumber = (code: string): string => code.replace(/^ND/, '');

/** Words of the dialog «Tổng quan». */
export const OVERVIEW = {
  title: 'Tổng quan',
  part: 'Tổng quan',
  loading: 'Đang xem số liệu hôm nay…',
  asOf: (period: string, day: string) => `${period}, số liệu đến ngày ${day}`,
  emptyTitle: 'Chưa có hoạt động nào được tính trong năm',
  empty: 'Khi cán bộ ghi hoạt động, tình hình của từng nơi sẽ hiện ở đây.',
  notMet: (count: number, of: number) =>
    `${formatNumber(count)}/${formatNumber(of)} ${hamletNoun()} chưa gặp trực tiếp trong quý`,
  allMet: () => `Mọi ${hamletNoun()} đã được gặp trực tiếp trong quý.`,
  late: (count: number) => `${formatNumber(count)} mục kế hoạch chậm`,
  noneLate: 'Không mục kế hoạch nào chậm.',
  waiting: 'Đang chờ',
  waitingPeriod: (period: string) => `Chờ duyệt: ${period}`,
  inbox: (count: number) => `${formatNumber(count)} dòng ở Hộp thư đến`,
  errors: (count: number) => `${formatNumber(count)} lỗi phải sửa`,
  nothingWaits: 'Không có gì đang chờ.',
  more: (count: number) => `và ${formatNumber(count)} nữa`,
  results: 'Kết quả trong quý',
  now: 'Quý này',
  lastYear: 'Cùng kỳ năm trước',
  lastYearShort: 'Năm trước',
  change: 'Tăng, giảm',
  matrix: () => `Nội dung ở từng ${hamletNoun()}`,
  hamlet: () => `${hamletNoun().slice(0, 1).toUpperCase()}${hamletNoun().slice(1)}`,
  marks: { direct: 'Trực tiếp', indirect: 'Gián tiếp', none: 'Chưa có', notDue: 'Còn hạn' },
  signs: { direct: '●', indirect: '◐', none: '✕', notDue: '·' },
  cell: (hamlet: string, topic: string, mark: string, rows: number) =>
    `${hamlet}, ${topic}: ${mark}, ${formatNumber(rows)} dòng`,
  group: (title: string, direct: number, all: number) =>
    `${title}: ${formatNumber(direct)}/${formatNumber(all)} ô trực tiếp`,
  groupHead: 'Nhóm',
  groups: 'Nội dung ở từng nhóm',
  share: (direct: number, of: number) => `${formatNumber(direct)}/${formatNumber(of)}`,
  topics: 'Nội dung',
  rows: (name: string) => `Các dòng: ${name}`,
  noRows: 'Chưa có dòng nào ở ô này.',
  goTo: 'Đến dòng',
  months: 'Hoạt động theo tháng (phần đậm là trực tiếp)',
  month: (label: string, activities: number, direct: number) =>
    `Tháng ${label}: ${formatNumber(activities)} hoạt động, ${formatNumber(direct)} trực tiếp`,
  print: 'In',
  open: 'Mở «Tổng quan» rộng',
  register: 'Tra số liệu báo cáo',
} as const;
