import { formatNumber } from '../../domain/text/format';
import { GRANT } from './consent';

/** What the four scopes are for, as the person is told. */
export const SCOPE_NAMES = {
  sheet: 'xem và sửa bảng tính đang mở;',
  drive: 'tạo tệp báo cáo trong Drive;',
  pages: 'hiện thanh bên và hộp thoại;',
  email: 'xem địa chỉ e-mail.',
} as const;

export const PROBE_FOUND = {
  noKeeper: 'chỉ thử được bằng tài khoản có vai trò Quản trị hoặc Tổng hợp',
  bytes: (bytes: number): string => `${formatNumber(bytes)} byte`,
} as const;

/** How the code came here, and which workbooks it knows. */
export const SHIPPED = (way: 'bound' | 'add-on', schema: number): string =>
  `${way === 'bound' ? 'bản gắn liền với bảng tính' : 'tiện ích cài từ Marketplace'}, cấu trúc dữ liệu ${formatNumber(schema)}`;

/** What each probe of the self-check is about, and what to do where it failed. */
export const PROBE_TEXTS = {
  structure: {
    label: 'Đủ tab và tiêu đề',
    advice: 'Chạy «Cài đặt hoặc sửa lại bảng tính» từ menu Loa Xóm; không dòng nào bị mất.',
  },
  consent: {
    label: 'Đủ quyền',
    advice: `Bấm «${GRANT}» bên dưới và đánh dấu đủ các ô trong màn hình của Google.`,
  },
  keptProtections: {
    label: 'Khóa của Loa Xóm không chồng lên khóa của người khác',
    advice:
      'Các tab này đang có khóa do người khác đặt nên Loa Xóm để nguyên. Ai đặt thì gỡ được (Dữ liệu → Trang tính và dải ô được bảo vệ), rồi chạy lại cài đặt.',
  },
  editors: {
    label: 'Người quản trị sửa được phần đã khóa',
    advice:
      'Google đang chặn cả tài khoản này ở những phần đã khóa. Chủ sở hữu bảng tính chạy lại «Cài đặt hoặc sửa lại bảng tính».',
  },
  charts: {
    label: 'Vẽ được biểu đồ',
    advice: 'Báo cáo vẫn lập được, chỉ thiếu hình; số liệu của hình đứng ngay dưới chỗ của nó.',
  },
  rules: {
    label: 'Màu của cột Kiểm tra không bị đặt trùng',
    advice:
      'Chạy «Cài đặt hoặc sửa lại bảng tính» một lần. Nếu số này tăng lên, xin gửi kết quả này cho người hỗ trợ.',
  },
  authMode: {
    label: 'Google gọi tên quyền như đã biết',
    advice: 'Xin gửi kết quả này cho người hỗ trợ: việc kiểm tra khi gõ có thể không chạy.',
  },
  installations: {
    label: 'Chỉ một Loa Xóm trong bảng tính',
    advice:
      'Còn một Loa Xóm khác chạy ở đây. Xin cả đơn vị chỉ dùng một bản: gỡ tiện ích, hoặc chủ sở hữu xóa mã ở Tiện ích mở rộng → Apps Script.',
  },
  zone: {
    label: 'Múi giờ của bảng tính',
    advice: 'Vào Tệp → Cài đặt, chọn múi giờ (GMT+07:00) Hà Nội hoặc Thành phố Hồ Chí Minh.',
  },
  locale: {
    label: 'Ngôn ngữ của bảng tính',
    advice: 'Vào Tệp → Cài đặt, chọn Ngôn ngữ và khu vực là Việt Nam, để ngày gõ theo ngày/tháng/năm.',
  },
  email: {
    label: 'Biết email của người dùng',
    advice:
      'Mở lại Loa Xóm từ menu và đồng ý cho xem địa chỉ email; nếu không, Nhật ký không ghi được ai sửa.',
  },
  lock: {
    label: 'Khóa khi nhiều người cùng ghi',
    advice: 'Có người đang ghi, hoặc mã lệnh không gắn với bảng tính này. Xin thử lại sau vài giây.',
  },
  cache: {
    label: 'Bộ nhớ đệm',
    advice: 'Loa Xóm vẫn chạy, chỉ chậm hơn khi kiểm tra lúc gõ. Xin thử lại sau.',
  },
  drive: {
    label: 'Tạo được báo cáo trong Drive',
    advice: 'Chưa bật dịch vụ Drive hoặc chưa đồng ý quyền. Vẫn tải được báo cáo dạng .docx.',
  },
  protections: {
    label: 'Có khóa tiêu đề và danh mục',
    advice: 'Chủ sở hữu bảng tính chạy lại «Cài đặt hoặc sửa lại bảng tính».',
  },
} as const;
