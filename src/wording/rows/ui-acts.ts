import { formatNumber } from '../../domain/text/format';

/** Words of «Việc vừa sửa, vừa thêm» in part Kiểm tra. */
export const ACTS_UI = {
  title: 'Việc vừa sửa, vừa thêm',
  what: 'Mỗi lần sửa theo gợi ý và mỗi lần đưa hoạt động dự kiến vào kế hoạch được giữ trong tab Nhật ký, nên hoàn tác được cả sau khi đóng bảng tính. Ô, dòng đã có người sửa tiếp thì để nguyên. Lần nhập danh sách thì hoàn tác ở «Nhập từ Excel …».',
  loading: 'Đang đọc tab Nhật ký…',
  none: 'Chưa có lần sửa theo gợi ý hay dòng dự kiến nào để hoàn tác.',
  working: 'Đang hoàn tác…',
  undo: 'Hoàn tác',
  undoOf: (act: string) => `: ${act}`,
  readOnly: 'Tài khoản này chỉ xem được, nên không hoàn tác được.',
  left: 'Để nguyên vì đã đổi từ lúc đó:',
  shown: (rest: number) => `và ${formatNumber(rest)} chỗ nữa`,
  more: (count: number) => `Xem thêm ${formatNumber(count)} lần`,
} as const;
