import type { ApprovalAct } from '../../domain/approval/approval-event';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { shownText } from '../../domain/cells/cell-text';
import { labelOfChoice } from '../../domain/cells/read-choice';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import { formatDate, formatNumber } from '../../domain/text/format';
import { tabLabel } from '../names';

/** What amounts of tab Đóng góp are counted in, by label of Loại. */
const AMOUNT_UNITS: ReadonlyMap<string, string> = new Map([
  [labelOfChoice('contributionKind', 'cash'), 'đồng'],
  [labelOfChoice('contributionKind', 'land'), 'm²'],
  [labelOfChoice('contributionKind', 'labourDays'), 'công'],
  [labelOfChoice('contributionKind', 'inKind'), 'đồng'],
]);

/** Whether a cell is an amount, which is told with its unit: Giá trị of Đóng góp. */
export const isAmount = (tab: string, field: string): boolean => tab === 'contributions' && field === 'value';

/** «5.000.000 đồng»; the number alone where Loại does not say of what. */
export function amountText(amount: Cell, kind: Cell): string {
  const text = shownText(amount);
  const unit = typeof kind === 'string' ? AMOUNT_UNITS.get(kind.trim()) : undefined;
  return typeof amount !== 'number' || unit === undefined ? text : `${text} ${unit}`;
}

/** An amount as an entry of before told it, without thousands and unit. */
export function oldAmountText(text: string, kind: Cell): string {
  const number = /^\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
  return number === null ? text : amountText(number, kind);
}

/** Words of «Lịch sử của dòng», as the server says them. */
export const ROW_HISTORY = {
  title: (tab: EntryTab, code: string) => `${tabLabel(tab)}${code === '' ? '' : ` ${code}`}`,
  nobody: 'Không rõ ai',
  stranger: (email: string) => `${email} (không có tên ở tab Cán bộ)`,
  taken: 'Nhận từ Hộp thư đến',
  met: 'Kiểm tra toàn bộ thấy dòng này lần đầu',
  metNote: 'Dòng được gõ thẳng vào bảng tính.',
  back: 'Kiểm tra toàn bộ thấy dòng này trở lại',
  backNote: 'Dòng được gõ hoặc hoàn tác thẳng trong bảng tính.',
  edited: 'Kiểm tra toàn bộ thấy ô đã sửa',
  editedNote:
    'Sửa thẳng trong bảng tính, trước lúc này. Ai sửa: chuột phải vào ô, chọn «Hiển thị lịch sử chỉnh sửa» của Google.',
  gone: 'Kiểm tra toàn bộ không còn thấy dòng này',
  goneNote: 'Dòng đã bị xóa trước lúc này. Khôi phục ở phần Kiểm tra, mục «Dòng đã xóa, ô đã sửa».',
  said: (act: ApprovalAct, period: string, until: CalendarDate | null) =>
    `${SAID[act]} ${period}${until === null ? '' : ` đến hết ngày ${formatDate(until)}`}`,
  empty:
    'Dòng này chưa được Loa Xóm ghi lần nào, và chưa lần «Kiểm tra toàn bộ» nào thấy. Lịch sử từng ô do Google giữ: chuột phải vào ô, chọn «Hiển thị lịch sử chỉnh sửa».',
  more: (count: number) =>
    `Còn ${formatNumber(count)} lần cũ hơn; xem ở tab Nhật ký và lịch sử phiên bản của Google.`,
} as const;

const SAID: Readonly<Record<ApprovalAct, string>> = {
  submitted: 'Trình',
  returned: 'Trả lại',
  approved: 'Duyệt',
  reopened: 'Mở lại',
  locked: 'Khóa kỳ',
  opened: 'Mở kỳ',
};
