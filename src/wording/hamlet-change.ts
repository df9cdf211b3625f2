import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { ChangeRefusal } from '../domain/hamlets/hamlet-change';
import { formatDate, formatNumber } from '../domain/text/format';
import { hamletNoun, HamletNoun } from '../workbook/hamlet-noun';

/** Sentences of hamlets that become one or several on a day. */
export const HAMLET_CHANGE = {
  title: 'Sáp nhập, chia tách khu dân cư',
  intro:
    'Chọn việc, ngày và các khu dân cư, rồi xem trước. Chưa ghi gì khi chưa bấm «Ghi vào bảng tính»; ghi xong vẫn hoàn tác được.',
  kind: 'Việc',
  kinds: { merge: 'Sáp nhập nhiều thành một', split: 'Chia tách một thành nhiều' },
  day: 'Ngày bắt đầu khu dân cư mới',
  dayHelp: 'Ví dụ 01/07/2026. Khu dân cư cũ kết thúc vào ngày hôm trước.',
  old: { merge: 'Các khu dân cư sáp nhập', split: 'Khu dân cư được chia tách' },
  search: 'Tìm theo tên, mã hoặc xã cũ',
  chosen: (count: number) => `Đã chọn ${formatNumber(count)}`,
  newOnes: 'Khu dân cư mới',
  name: 'Tên',
  households: 'Số hộ',
  people: 'Số khẩu',
  number: (at: number) => `Khu dân cư mới thứ ${formatNumber(at)}`,
  heir: 'Kế tục: việc đã làm ở khu dân cư cũ được tính cho khu này',
  heirsHelp:
    'Nhiều khu cùng kế tục thì buổi đã họp ở khu cũ được tính cho từng khu, số hộ dự chia theo số hộ.',
  more: 'Thêm một khu dân cư mới',
  less: 'Bỏ khu này',
  preview: 'Xem trước',
  back: 'Sửa lại',
  previewing: 'Đang xem các dòng sẽ ghi…',
  will: 'Sẽ ghi ở tab Xóm',
  mind: 'Cần xem',
  write: 'Ghi vào bảng tính',
  writing: 'Đang ghi…',
  written: (count: number) => `Đã ghi ${formatNumber(count)} dòng ở tab Xóm.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác: các khu dân cư cũ vẫn còn hiệu lực, các dòng mới đã bỏ.',
  another: 'Làm thêm một việc nữa',
  loading: 'Đang đọc danh sách khu dân cư…',
  none: 'Tab Xóm chưa có khu dân cư nào đang có hiệu lực.',
} as const;

export const CHANGE_CLOSED = (tab: string): string =>
  `Tab ${tab} được khóa và tài khoản này không được sửa. Xin nhờ người có vai trò Quản trị hoặc Tổng hợp.`;
export const CHANGE_MOVED = (tab: string): string =>
  `Có người đang sửa tab ${tab} đúng lúc ghi nên chưa ghi được; những gì họ gõ vẫn nguyên. Xin xem trước rồi ghi lại.`;
export const CHANGE_TOUCHED = (code: string): string =>
  `Dòng ${code} ở tab Xóm đã được sửa sau khi ghi nên chưa hoàn tác gì. Xin sửa tay ở tab Xóm.`;
export const NO_SUCH_DAY = (text: string): string =>
  text.trim() === ''
    ? 'Xin ghi ngày bắt đầu, ví dụ 01/07/2026.'
    : `Không đọc được ngày «${text}». Xin ghi ngày/tháng/năm, ví dụ 01/07/2026.`;
export const NOT_A_COUNT = (header: string, text: string): string =>
  `${header} «${text}» không phải số. Xin ghi số, hoặc để trống nếu chưa có.`;

/** Why the change cannot be, and what to do. */
export function changeRefused(refusal: ChangeRefusal): string {
  switch (refusal.kind) {
    case 'too-few-old':
      return `Sáp nhập cần từ hai ${hamletNoun()} trở lên. Xin chọn thêm.`;
    case 'too-few-new':
      return 'Chia tách cần từ hai khu dân cư mới trở lên. Xin thêm.';
    case 'one-new':
      return 'Sáp nhập chỉ thành một khu dân cư mới. Xin bỏ bớt.';
    case 'one-old':
      return 'Mỗi lần chỉ chia tách một khu dân cư. Xin chọn đúng một.';
    case 'no-name':
      return 'Xin ghi tên từng khu dân cư mới.';
    case 'no-heir':
      return 'Xin chọn ít nhất một khu dân cư mới kế tục khu cũ.';
    case 'unknown':
      return `Không có khu dân cư mã ${refusal.code} ở tab Xóm. Xin mở lại hộp này.`;
    case 'ended':
      return `${refusal.hamlet.name} (${refusal.hamlet.code}) đã có Hiệu lực đến ${dayOf(refusal.hamlet.validTo)}. Xin xem lại ở tab Xóm.`;
    case 'not-yet':
      return `${refusal.hamlet.name} (${refusal.hamlet.code}) có hiệu lực từ ${dayOf(refusal.hamlet.validFrom)}; ngày bắt đầu khu mới phải sau ngày ấy.`;
    case 'name-taken':
      return `Đã có «${refusal.name}» cùng xã cũ vẫn còn hiệu lực hôm ấy. Xin đặt tên khác để khỏi nhầm.`;
  }
}

const dayOf = (day: CalendarDate | null): string => (day === null ? '' : formatDate(day));

interface NamedHamlet {
  readonly code: string;
  readonly name: string;
}

export const endedLine = (
  row: number,
  hamlet: NamedHamlet,
  { lastDay, into }: { readonly lastDay: CalendarDate; readonly into: string },
): string =>
  `Dòng ${formatNumber(row)}, ${hamlet.name} (${hamlet.code}): Hiệu lực đến ${formatDate(lastDay)}, Sáp nhập vào ${into}.`;

export function begunLine(
  hamlet: NamedHamlet & { readonly households: number | null; readonly people: number | null },
  { day, officer }: { readonly day: CalendarDate; readonly officer: string },
): string {
  const sizes = [
    hamlet.households === null ? 'chưa có số hộ' : `${formatNumber(hamlet.households)} hộ`,
    ...(hamlet.people === null ? [] : [`${formatNumber(hamlet.people)} khẩu`]),
  ];
  return `Dòng mới, ${hamlet.name} (${hamlet.code}): Hiệu lực từ ${formatDate(day)}, ${sizes.join(', ')}${officer === '' ? '' : `, người phụ trách ${officer}`}.`;
}

export const lineageNote = (kind: 'merge' | 'split', codes: readonly string[], day: CalendarDate): string =>
  `${kind === 'merge' ? 'Sáp nhập từ' : 'Tách từ'} ${codes.join(', ')} ngày ${formatDate(day)}`;

export const CHANGE_NOTES = {
  households: (before: number, after: number) =>
    `Các khu dân cư cũ có ${formatNumber(before)} hộ, khu mới ghi ${formatNumber(after)} hộ. Xin đối chiếu.`,
  heirs: (old: string, heirs: readonly string[], others: readonly string[]) =>
    `Việc đã làm ở ${old} được tính tiếp cho ${heirs.join(', ')}${heirs.length > 1 ? ', số hộ dự chia theo số hộ của từng khu' : ''}${others.length === 0 ? '' : `; ${others.join(', ')} bắt đầu từ chưa có buổi nào`}.`,
  uncounted:
    'Khu kế tục chưa có số hộ nên chưa chia được số hộ dự các buổi trước ngày ấy; ghi số hộ ở tab Xóm là tính được.',
  plan: (items: readonly string[]) =>
    `Mục kế hoạch nêu đích danh: ${items.join(', ')}. Từ ngày ấy các mục này tính cho khu dân cư kế tục; cần khác thì xin sửa cột Xóm ở tab Kế hoạch.`,
  rows: (count: number, day: CalendarDate) =>
    `${formatNumber(count)} hoạt động từ ngày ${formatDate(day)} còn ghi tên cũ; cột Kiểm tra sẽ nhắc đổi tên.`,
  unit: () =>
    `${HamletNoun()} mới giữ người phụ trách, loa, nhóm Zalo như trước; khác thì xin sửa ở tab Xóm.`,
} as const;
