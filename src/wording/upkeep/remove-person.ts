import { formatNumber } from '../../domain/text/format';
import type { RowTab } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../names';

/** A dialog holds only so many lines. */
const MOST_LINES = 15;

interface Place {
  readonly tab: RowTab;
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

interface Found {
  readonly places: readonly Place[];
  readonly reports: readonly { readonly code: string }[];
}

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `… và ${formatNumber(lines.length - MOST_LINES)} chỗ khác.`];

const placeLine = ({ tab, row, field, text }: Place): string =>
  `${tabLabel(tab)}, dòng ${String(row)}, ${headerName(tab, field)}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;

const reportsNote = (reports: Found['reports']): readonly string[] =>
  reports.length === 0
    ? []
    : [
        `Báo cáo đã lập có thể còn tên: ${reports.map(({ code }) => code).join(', ')}. Loa Xóm không sửa tệp báo cáo; xin mở từng tệp để tìm và sửa.`,
      ];

export const REMOVED_PERSON = {
  title: 'Xóa một người',
  question:
    'Gõ họ và tên cần tìm, ít nhất hai chữ, đúng dấu. Loa Xóm tìm ở mọi tab và liệt kê trước, chưa xóa gì.',
  tooShort: 'Xin gõ cả họ và tên, ít nhất hai chữ; một chữ có thể trùng nhiều người và nhiều từ khác.',
  instead: '(đã xóa tên)',
  nothing: ({ reports }: Found): string =>
    ['Không thấy tên này ở tab nào.', ...reportsNote(reports)].join('\n\n'),
  confirm: ({ places, reports }: Found): string =>
    [
      `Tên này đứng ở ${formatNumber(places.length)} ô:`,
      shortened(places.map(placeLine)).join('\n'),
      ...reportsNote(reports),
      'Thay tên bằng «(đã xóa tên)» ở các ô trên? Người trùng họ tên cũng bị thay; nếu có thì chọn Không và tự sửa.',
    ].join('\n\n'),
  done: (applied: number, left: number, { reports }: Found): string =>
    [
      `Đã thay ${formatNumber(applied)} ô.${left === 0 ? '' : ` Còn ${formatNumber(left)} ô để nguyên vì đã đổi, có công thức hoặc tài khoản này không sửa được; xin tự sửa.`}`,
      ...reportsNote(reports),
      'Nhật ký và lịch sử phiên bản của Google còn giữ chữ cũ; chủ bảng tính xóa dòng Nhật ký nếu người ấy yêu cầu.',
    ].join('\n\n'),
} as const;
