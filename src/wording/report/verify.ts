import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';

/** What «verify» says of a report that carries its figures. */
export const UNREADABLE_PROOF =
  'Không đọc được dấu số liệu trong tệp. Tệp có thể do phiên bản Loa Xóm mới hơn lập: xin cập nhật Loa Xóm rồi đối chiếu lại.';

export const VERIFIED = {
  holds: (period: string, asOf: CalendarDate): string =>
    `Báo cáo ${period}, số liệu đến ${formatDate(asOf)}: mọi số liệu còn khớp sổ, bảng in khớp dấu.`,
  differs: (period: string, asOf: CalendarDate, figures: number, prints: number): string =>
    `Báo cáo ${period}, số liệu đến ${formatDate(asOf)}: ${String(figures)} chỉ tiêu không còn khớp sổ, ${String(prints)} dòng in khác dấu.`,
  edited: (title: string): string =>
    `${title}: số không đổi, nhưng nội dung một dòng phía sau đã được sửa sau khi lập báo cáo.`,
  printedOtherwise: (title: string, then: string, now: string): string =>
    `${title}: bảng trong tệp ghi «${now}», dấu ghi «${then}»; tệp đã được sửa sau khi lập.`,
  notPrinted: (title: string): string =>
    `${title}: không thấy dòng này trong bảng của tệp; dòng đã bị xóa hoặc đổi tên sau khi lập.`,
  /** Always said: a proof without a secret holds against mistakes only. */
  caution:
    'Dấu số liệu giúp phát hiện sai lệch do vô ý, không chống được người cố ý làm giả; muốn chống giả, văn bản phải có chữ ký số.',
} as const;
