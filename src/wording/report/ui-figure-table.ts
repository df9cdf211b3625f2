import { formatNumber } from '../../domain/text/format';

/** Words of «Xuất biểu» in the report dialog. */
export const FIGURE_TABLE_UI = {
  title: 'Xuất biểu số liệu',
  help: 'Các chỉ tiêu theo đúng thứ tự của tab Chỉ tiêu, để dán vào biểu mẫu của cấp trên.',
  making: 'Đang tính các chỉ tiêu…',
  xlsx: 'Tải .xlsx',
  csv: 'Tải .csv',
  copy: 'Chép để dán',
  saved: (name: string): string => `Đã tải «${name}».`,
  copied: (count: number): string => `Đã chép ${formatNumber(count)} chỉ tiêu; xin dán vào biểu.`,
  notCopied: 'Trình duyệt không cho chép từ đây. Xin tải tệp .xlsx rồi chép.',
} as const;
