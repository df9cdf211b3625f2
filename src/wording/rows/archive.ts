import type { EntryTab } from '../../domain/tables/fields';
import { shownText } from '../../domain/cells/cell-text';
import type { Cell } from '../../domain/tables/cell';
import { formatNumber } from '../../domain/text/format';
import { withGuarded } from '../access';
import { headerName, tabLabel } from '../names';

export const NO_ARCHIVE =
  'Sổ chưa có tab ẩn «_Lưu» nên không có gì để khôi phục. Xin chạy menu Loa Xóm → Cài đặt, rồi Kiểm tra toàn bộ; từ đó dòng bị xóa, bị sửa sẽ được giữ lại.';

const BLANK = '(để trống)';
const shown = (cell: Cell): string => (shownText(cell) === '' ? BLANK : `«${shownText(cell)}»`);

/** «Hoạt động, HD012: cột Số người đang là «54», lần kiểm tra trước là «45».» */
export const CHANGED_CELL = (
  tab: EntryTab,
  row: number,
  code: string,
  { field, before, after }: { readonly field: string; readonly before: Cell; readonly after: Cell },
): string =>
  `${tabLabel(tab)}, dòng ${String(row)}${code === '' ? '' : ` (${code})`}: cột ${headerName(tab, field)} đang là ${shown(after)}, lần kiểm tra trước là ${shown(before)}.`;

export const DELETED_ROW = (tab: EntryTab, code: string, what: string): string =>
  `${tabLabel(tab)}${code === '' ? '' : `, ${code}`}: dòng đã bị xóa. Lần kiểm tra trước có ${what === '' ? 'nội dung không đọc được nữa' : what}.`;

export const LOST_COUNT = (deleted: number, changed: number): string =>
  [
    deleted === 0 ? '' : `${formatNumber(deleted)} dòng đã bị xóa`,
    changed === 0 ? '' : `${formatNumber(changed)} dòng đã bị sửa`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** What a check says beside its findings; '' where nothing was lost. */
export const LOST_SINCE_CHECK = (deleted: number, changed: number): string =>
  deleted + changed === 0
    ? ''
    : `Từ lần kiểm tra trước: ${LOST_COUNT(deleted, changed)}. Xem và khôi phục ở thanh bên, phần Kiểm tra.`;

export const RESTORED = (rows: number, left: number): string =>
  [
    rows === 0 ? 'Không có dòng nào cần khôi phục.' : `Đã khôi phục ${formatNumber(rows)} dòng.`,
    ...(left === 0 ? [] : [`${formatNumber(left)} dòng chưa khôi phục được.`]),
  ].join(' ');

export const RESTORED_CELLS = (cells: number, left: number): string =>
  [
    cells > 0
      ? `Đã khôi phục ${formatNumber(cells)} ô.`
      : left > 0
        ? 'Chưa khôi phục được ô nào.'
        : 'Các ô đã như lần kiểm tra trước, không phải khôi phục.',
    ...(left === 0
      ? []
      : [
          `${formatNumber(left)} ô để nguyên: có công thức, vừa có người sửa, hoặc dòng không phải của bạn hay thuộc kỳ đã khóa.`,
        ]),
  ].join(' ');

export const NOT_RESTORED = withGuarded({
  stands: 'Dòng này đang có trong sổ nên không phải khôi phục.',
  unknown: 'Chưa lần kiểm tra nào thấy dòng này, nên không có nội dung để khôi phục.',
  moved: 'Có người đang sắp xếp hoặc gõ ở đó; xin bấm «Khôi phục» lần nữa.',
});
