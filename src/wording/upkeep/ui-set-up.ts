import { formatNumber } from '../../domain/text/format';

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
  next: 'Việc tiếp theo',
  nextSteps: [
    'Tab Xóm: ghi tên từng khu dân cư, số hộ, có loa, có nhóm Zalo, người phụ trách.',
    'Tab Cán bộ: ghi email, họ tên, vai trò của những người sẽ dùng.',
    'Tab Cấu hình: ghi tên xã, năm kế hoạch, người ký.',
    'Mở thanh Loa Xóm từ menu và ghi việc đầu tiên.',
  ],
} as const;

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
  checksText: 'Thử những điều chỉ Google thật mới trả lời được: múi giờ, khóa, Drive, bảo vệ, bộ nhớ đệm.',
  run: 'Chạy tự kiểm tra',
  running: 'Đang thử từng mục…',
  passed: 'Đạt',
  failed: 'Chưa đạt',
  summary: (passed: number, all: number) => `${formatNumber(passed)} trên ${formatNumber(all)} mục đạt.`,
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép.',
} as const;
