import { formatNumber } from '../domain/text/format';

/** Words of the section «Trình duyệt» of part Việc của tôi. */
export const APPROVAL_UI = {
  title: 'Trình duyệt và khóa kỳ',
  show: 'Xem các kỳ',
  loading: 'Đang đối chiếu các kỳ với số liệu hiện nay…',
  period: 'Kỳ',
  option: (name: string, state: string, isLocked: boolean) =>
    `${name}: ${state}${isLocked ? ', đã khóa' : ''}`,
  rows: (count: number) => `${formatNumber(count)} dòng có ngày trong kỳ.`,
  changes: (text: string) => `Từ đó đến nay: ${text}.`,
  moreChanges: (count: number) => `Xem thêm ${formatNumber(count)} dòng`,
  openRow: 'Mở dòng',
  reason: 'Lý do hoặc lời ghi',
  until: 'Mở đến hết ngày',
  history: 'Đã ghi của kỳ này',
  noActs: 'Hiện không có việc nào dành cho vai trò của bạn ở kỳ này.',
  acts: {
    submitPeriod: 'Trình',
    approvePeriod: 'Duyệt',
    returnPeriod: 'Trả lại',
    reopenPeriod: 'Mở lại',
    lockPeriod: 'Khóa kỳ',
    openPeriod: 'Mở đến ngày',
  },
} as const;
