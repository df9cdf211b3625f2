import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';

const OTHERS = {
  'add-on': {
    name: 'tiện ích cài từ Google Workspace Marketplace',
    remove:
      'Muốn bỏ tiện ích: Tiện ích mở rộng → Tiện ích bổ sung → Quản lý tiện ích bổ sung, rồi gỡ Loa Xóm.',
  },
  bound: {
    name: 'bản gắn liền với bảng tính',
    remove:
      'Muốn bỏ bản gắn liền: chủ sở hữu bảng tính vào Tiện ích mở rộng → Apps Script, xóa hết mã ở đó rồi lưu.',
  },
} as const;

/** Two installations of Loa Xóm in one spreadsheet: which the other is, why one should go, and how. No row is lost by it. */
export const OTHER_INSTALLATION = (other: keyof typeof OTHERS, day: CalendarDate): string => {
  const { name, remove } = OTHERS[other];
  return `Bảng tính này còn một Loa Xóm khác: ${name}, dùng gần đây vào khoảng ngày ${formatDate(day)}. Hai bản không chờ nhau khi cùng ghi, nên xin cả đơn vị chỉ dùng một bản. ${remove} Dữ liệu trong bảng tính vẫn còn nguyên.`;
};
