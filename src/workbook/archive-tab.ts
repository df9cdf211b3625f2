import { type PlainTabDefinition, TAB_COLORS } from './tab';

/** Append-only: the rows of people as each full check met them. Hidden, since it is read by what it brings back. */
export const ARCHIVE_TAB: PlainTabDefinition = {
  key: 'archive',
  name: '_Lưu',
  color: TAB_COLORS.log,
  purpose:
    'Các dòng như lần kiểm tra toàn bộ gần đây đã thấy, để nêu và khôi phục dòng bị xóa, bị sửa; Loa Xóm tự ghi.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
};

/** Row 1. A check reads all but the last, in one range. */
export const ARCHIVE_HEADERS = ['Sự kiện', 'Tab', 'Mã dòng', 'Dấu', 'Lúc', 'Nội dung'] as const;

/** What a line says of a row: that it stood so, that it was gone, or that the content of the line above goes on. */
export const ARCHIVE_EVENTS = { stood: 'có', gone: 'mất', continued: 'tiếp' } as const;

export type ArchiveEvent = keyof typeof ARCHIVE_EVENTS;
