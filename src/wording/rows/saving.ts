import { ROW_CREATED_LABEL } from '../../domain/tables/choices';
import { formatNumber } from '../../domain/text/format';

/** What people read after a save, a mend, or a refusal of either. */
export const SAVED = {
  created: (tab: string, code: string) => `Đã ghi dòng mới ${code === '' ? '' : `${code} `}vào tab «${tab}».`,
  changed: (tab: string, code: string) =>
    `Đã lưu thay đổi ${code === '' ? '' : `của ${code} `}trong tab «${tab}».`,
  unchanged: 'Không có gì thay đổi nên không phải ghi.',
  repeated: 'Dòng này đã được ghi từ lần bấm trước; không ghi thêm dòng nào.',
} as const;

export const NOTHING_TYPED = 'Chưa có gì để lưu. Xin điền ít nhất một ô.';
export const ROW_GONE =
  'Dòng này đã bị xóa hoặc để trống từ lúc bạn mở. Nội dung bạn gõ vẫn còn đây; bấm «Ghi thành dòng mới» nếu vẫn cần.';
export const ROW_BLANK = 'Dòng đang chọn còn trống. Xin chọn một dòng đã có nội dung, hoặc ghi dòng mới.';
export const ROW_CHANGED =
  'Có người vừa sửa dòng này sau khi bạn mở. Chưa ghi gì; xin xem hai bản bên dưới rồi chọn giữ bản nào.';
export const TOO_LONG = (header: string): string =>
  `Ô «${header}» dài quá 50.000 ký tự, bảng tính không chứa được. Xin rút ngắn hoặc để đường dẫn tới tệp.`;
export const NOT_A_FIELD = (tab: string, field: string): string =>
  `Tab «${tab}» không có ô «${field}» để ghi. Xin đóng thanh bên rồi mở lại.`;
export const COLUMNS_ABSENT = (tab: string, headers: readonly string[]): string =>
  `Tab «${tab}» không còn cột ${headers.map((header) => `«${header}»`).join(', ')} nên chưa ghi gì. Nếu tên cột bị ghi đè, xin ghi lại tên cột; nếu cột đã bị xóa, xin chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính rồi lưu lại, hoặc để trống ô này.`;
export const REVISION_MISSING = 'Thiếu dấu của bản đang sửa. Xin mở lại dòng này rồi lưu.';

export const PROTECTED =
  'Phần này của bảng tính đang được bảo vệ nên tài khoản của bạn không ghi được; chưa có gì bị thay đổi. Xin nhờ người quản trị bảng tính.';
export const VIEWER_ONLY =
  'Tài khoản của bạn chỉ được xem bảng tính này. Xin nhờ người quản trị chia sẻ quyền chỉnh sửa.';
/** Why column Kiểm tra could not be brought up to date when the sidebar was opened, and what to do. */
export const NOT_CAUGHT_UP = {
  permission:
    'Chưa cập nhật được hết cột Kiểm tra, vì có phần của bảng tính tài khoản của bạn không được ghi. Bạn vẫn ghi việc bình thường; xin nhờ người quản trị chạy menu Loa Xóm → Kiểm tra toàn bộ.',
  slow: 'Google đang chậm nên cột Kiểm tra có thể chưa đúng với dòng vừa thêm, xóa hoặc sắp xếp. Lúc rảnh xin chạy menu Loa Xóm → Kiểm tra toàn bộ.',
  other: (message: string): string =>
    `Chưa cập nhật được cột Kiểm tra: ${message} Những phần khác vẫn dùng được.`,
} as const;
export const TIMED_OUT =
  'Google trả lời quá chậm nên chưa rõ đã ghi được chưa. Xin bấm lưu lại: nếu lần trước đã ghi thì sẽ không bị ghi hai lần.';
export const UNEXPECTED = (words: string): string =>
  `Có lỗi ngoài dự tính, xin báo cho người phụ trách Loa Xóm. Google báo: ${words}`;

/** What stands in Nhật ký. */
export const AUDIT_ACTION = {
  created: ROW_CREATED_LABEL,
  changed: 'Sửa dòng',
  takenBack: 'Hoàn tác dòng dự kiến',
  recovered: 'Khôi phục dòng',
  arrived: 'Nhập vào Hộp thư đến',
  leftOut: 'Bỏ dòng nhập',
  intakeUndone: 'Hoàn tác dòng nhập',
  mended: 'Sửa theo gợi ý',
  mendedValue: 'Sửa theo gợi ý (ô số, ngày)',
  cellBack: 'Khôi phục ô',
  cellBackValue: 'Khôi phục ô (ô số, ngày)',
  mendUndone: 'Hoàn tác sửa theo gợi ý',
  personRemoved: 'Xóa tên một người',
  given: 'Cấp mã',
  restored: 'Trả lại như cũ',
  notRestored: 'Chưa trả lại được',
  notWritten: 'Không ghi được',
  check: 'Kiểm tra toàn bộ',
  coverage: 'Tính độ bao phủ',
  report: 'Lập báo cáo',
  setUp: 'Thiết lập',
  firstSteps: 'Thiết lập lần đầu',
  newYear: 'Mở năm mới',
  migrated: 'Nâng cấp bảng tính',
  merged: 'Sáp nhập xã',
  hamletEnded: 'Kết thúc khu dân cư',
  hamletBegun: 'Lập khu dân cư',
  hamletsUndone: 'Hoàn tác sáp nhập, chia tách',
  linkKept: 'Ghi nhớ liên kết biểu mẫu',
  planTaken: 'Nhận kế hoạch từ văn bản',
  submitted: 'Trình số liệu',
  returned: 'Trả lại',
  approved: 'Duyệt',
  reopened: 'Mở lại',
  locked: 'Khóa kỳ',
  opened: 'Mở kỳ đến ngày',
} as const;

/** «dòng 5: HD012»; a row that had its Mã got its hidden one alone. */
export const ROW_GIVEN = (row: number, code: string): string =>
  `dòng ${formatNumber(row)}: ${code === '' ? 'mã ẩn' : code}`;

/** Why column Kiểm tra could not be brought up to date. */
export const VERDICTS_NOT_WRITTEN = {
  busy: 'Có người khác đang ghi nên cột Kiểm tra chưa được cập nhật; xin kiểm tra lại sau ít phút.',
  moved:
    'Có người đang sắp xếp hoặc thêm, xóa dòng nên cột Kiểm tra chưa được cập nhật; xin kiểm tra lại khi họ làm xong.',
} as const;
export const NOT_LOGGED = (problems: string): string => `Lần này không ghi được vào Nhật ký. ${problems}`;

/** What Nhật ký says of a command. */
export const CHECKED = ({ error, warning, info }: Record<'error' | 'warning' | 'info', number>): string =>
  `${formatNumber(error)} lỗi, ${formatNumber(warning)} cảnh báo, ${formatNumber(info)} gợi ý`;

export const COMPUTED = (period: string, asOf: string, counted: number): string =>
  `Kỳ ${period}, số liệu đến ${asOf}: ${formatNumber(counted)} hoạt động`;
export const REPORTED = (name: string, code: string): string => `${name} (${code})`;
export const SET_UP = (tabs: readonly string[], headers: number, rows: number): string =>
  [
    tabs.length === 0 ? 'Không thêm tab nào' : `Thêm tab: ${tabs.join(', ')}`,
    ...(headers === 0 ? [] : [`đặt lại ${formatNumber(headers)} tên cột`]),
    ...(rows === 0 ? [] : [`điền ${formatNumber(rows)} dòng mẫu`]),
  ].join('; ');
export const YEAR_OPENED = (year: number, name: string): string => `Năm ${String(year)}, trong «${name}»`;

/** An entry that one cell cannot hold goes on in the next row of Nhật ký. */
export const CONTINUED = (action: string): string => `${action} (tiếp)`;

/** Somebody moved rows or columns, or typed into the same cell, at the very moment of a save. */
export const MOVED = (tab: string, row: number): string =>
  `Đúng lúc lưu, có người sắp xếp, thêm, xóa dòng hoặc cột, hoặc gõ vào cùng ô trong tab «${tab}» (dòng ${formatNumber(row)}). Loa Xóm đã trả lại nguyên như cũ và chưa lưu gì; xin bấm lưu lại.`;
export const MOVED_AND_LOST = (tab: string, row: number): string =>
  `Đúng lúc lưu, có người sắp xếp, thêm hoặc xóa dòng hay cột trong tab «${tab}», nên có ô ở gần dòng ${formatNumber(row)} có thể đã bị ghi nhầm. Nội dung cũ của ô đó nằm ở dòng cuối tab Nhật ký; xin xem rồi sửa lại, sau đó bấm lưu lại.`;
export const GONE_AT_ONCE =
  'Dòng vừa ghi đã bị người khác xóa ngay sau đó. Nội dung bạn gõ vẫn còn đây; bấm lưu lại nếu vẫn cần.';
export const GRID_CHANGED =
  'Đúng lúc ghi, có người thêm hoặc xóa dòng hay cột. Chưa có gì bị thay đổi; xin làm lại.';

export const MENDED = (applied: number, left: number): string =>
  left === 0
    ? `Đã sửa ${formatNumber(applied)} ô. Giá trị cũ nằm trong tab Nhật ký.`
    : `Đã sửa ${formatNumber(applied)} ô; ${formatNumber(left)} ô để nguyên, xem lý do bên dưới.`;
