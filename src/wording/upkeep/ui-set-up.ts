import { formatNumber } from '../../domain/text/format';

const SHOWN_TABS = 6;

/** «tab Thu chi, tab Sổ quỹ»; of many the first. */
const shownTabs = (tabs: readonly string[]): string =>
  `${tabs
    .slice(0, SHOWN_TABS)
    .map((tab) => `tab ${tab}`)
    .join(', ')}${tabs.length > SHOWN_TABS ? ` và ${formatNumber(tabs.length - SHOWN_TABS)} tab nữa` : ''}`;

/** Words of the set-up dialog. */
export const SET_UP = {
  title: 'Cài đặt hoặc sửa lại bảng tính',
  intro:
    'Chạy lần đầu để tạo các tab, hoặc chạy lại bất cứ lúc nào để sửa tiêu đề, danh sách chọn và bảo vệ bị hỏng.',
  will: 'Loa Xóm sẽ',
  steps: [
    'tạo những tab còn thiếu, điền danh mục nội dung, hình thức, tiêu chí và kế hoạch mẫu vào những tab chưa có dòng nào;',
    'thêm lại tiêu đề bị xóa hoặc gõ sai;',
    'đặt lại danh sách chọn, định dạng ngày và số, màu của cột Kiểm tra;',
    'khóa hàng tiêu đề, danh mục và Cấu hình cho chủ bảng tính và những người có vai trò Quản trị hoặc Tổng hợp ở tab Cán bộ.',
  ],
  willNot: 'Loa Xóm sẽ không',
  never: [
    'xóa hay sửa dòng nào đã gõ;',
    'đụng đến những tab khác của bảng tính;',
    'gửi dữ liệu ra ngoài Google.',
  ],
  owner: 'Nên để chủ sở hữu bảng tính bấm, vì chỉ chủ sở hữu mới đặt được hết các khóa.',
  starter: 'Bắt đầu từ mẫu',
  starters: {
    'xa-2026': 'Xã từ năm 2026: bộ tiêu chí 2026 - 2030 (XM26), phòng và trung tâm của xã hiện nay',
    trang: 'Xã đến năm 2025: bộ tiêu chí 2021 - 2025 (XM21, NC21)',
  },
  looking: 'Đang xem bảng tính…',
  state: 'Bảng tính bây giờ',
  ready: 'Đủ tab và tiêu đề. Chạy lại chỉ để đặt lại danh sách chọn, định dạng và khóa.',
  moreProblems: (count: number) => `… và ${formatNumber(count)} chỗ nữa.`,
  start: 'Cài đặt',
  running: 'Đang cài đặt. Có thể mất một phút, xin đừng đóng hộp này…',
  done: 'Đã xong',
  created: (tabs: readonly string[]) =>
    tabs.length === 0
      ? 'Không phải tạo tab nào.'
      : `Tạo ${formatNumber(tabs.length)} tab: ${tabs.join(', ')}.`,
  repaired: (headers: readonly string[]) =>
    headers.length === 0
      ? 'Tiêu đề đều đúng.'
      : `Thêm lại ${formatNumber(headers.length)} tiêu đề: ${headers.join('; ')}.`,
  filled: (rows: number) =>
    rows === 0 ? 'Không điền thêm dòng danh mục nào.' : `Điền ${formatNumber(rows)} dòng danh mục.`,
  left: 'Loa Xóm để nguyên, anh chị xem lại',
  elseTitle: 'Tệp này đang có dữ liệu khác',
  elseFound: (tabs: readonly string[]): string =>
    `Có dữ liệu ở ${shownTabs(tabs)}. Loa Xóm sẽ tạo thêm các tab của mình vào chính tệp này; tab nào trùng tên thì được thêm tiêu đề và định dạng. Thường nên mở một bảng tính mới để cài đặt.`,
  beside: 'Vẫn tạo các tab của Loa Xóm trong tệp này',
} as const;

/** Set-up in a file that holds something else: what was found, and that nothing was done. */
export const SOMETHING_ELSE = (tabs: readonly string[]): string =>
  `Tệp này đang có dữ liệu khác (${shownTabs(tabs)}) và chưa có tab nào của Loa Xóm, nên chưa tạo gì. Xin mở một bảng tính mới để cài đặt; nếu đúng là muốn dùng tệp này, xin đánh dấu «${SET_UP.beside}».`;

/** A workbook of a year that has passed. */
export const YEAR_BEHIND = (planYear: number, year: number): string =>
  `Bảng tính này là của năm ${String(planYear)}. Để làm việc của năm ${String(year)}, xin tạo bản sao rồi chọn Mở năm mới ở bản sao.`;

/** Words of the dialog «Về Loa Xóm». */
export const ABOUT = {
  title: 'Về Loa Xóm và tự kiểm tra',
  what: 'Loa Xóm giúp xã ghi việc tuyên truyền nông thôn mới, kiểm tra số liệu, tính độ bao phủ từng khu dân cư và lập báo cáo.',
  privacy:
    'Mọi dữ liệu nằm trong bảng tính này. Loa Xóm chỉ mở bảng tính đang dùng, tệp do chính nó tạo, và đọc email của người dùng để ghi Nhật ký.',
  version: (version: string) => `Phiên bản ${version}`,
  checks: 'Tự kiểm tra',
  checksText:
    'Thử những điều chỉ Google thật mới trả lời được: quyền, khóa, Drive, biểu đồ, múi giờ, bộ nhớ đệm. Kết quả không chứa tên, e-mail hay mã tệp, nên gửi cho người hỗ trợ được.',
  news: (version: string) => `Phiên bản ${version} có gì mới`,
  seen: 'Đã xem',
  run: 'Chạy tự kiểm tra',
  running: 'Đang thử từng mục…',
  passed: 'Đạt',
  failed: 'Chưa đạt',
  summary: (passed: number, all: number) => `${formatNumber(passed)} trên ${formatNumber(all)} mục đạt.`,
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép.',
} as const;
