import { figuresById } from '../../src/workbook/migrations/0002-figures-by-id';
import {
  addColumn,
  addTab,
  cellAt,
  columnAt,
  type Migration,
  type MigrationWrite,
  renameSetting,
} from '../../src/workbook/migrations/migration';

/** A step of each kind, behind the first real one. */
export const MADE_UP_MIGRATIONS: readonly Migration[] = [
  figuresById,
  {
    to: 3,
    name: '0003-setting-renamed',
    does: 'mục «Địa danh» nay gọi là «Nơi ký»',
    reads: ['Cấu hình'],
    plan: (tabs) => renameSetting(tabs, 'Địa danh', 'Nơi ký'),
  },
  {
    to: 4,
    name: '0004-columns',
    does: 'thêm cột',
    reads: ['Hoạt động', 'Xóm'],
    plan: (tabs) => [
      // One that the definition of today does not know, one that it does and that somebody deleted.
      ...addColumn(tabs, 'Hoạt động', 'Người ghi', 'Xóm'),
      ...addColumn(tabs, 'Xóm', 'Có loa', 'Số khẩu'),
    ],
  },
  {
    to: 5,
    name: '0005-defaults',
    does: 'ghi «chưa rõ» vào cột mới của các dòng cũ',
    reads: ['Hoạt động'],
    plan: (tabs) => {
      const tab = tabs.get('Hoạt động');
      if (tab === undefined || columnAt(tab, 'Người ghi') < 0) return [];
      return tab.lines.flatMap((line, index): readonly MigrationWrite[] =>
        cellAt(tab, line, 'Ngày') === null || cellAt(tab, line, 'Người ghi') !== null
          ? []
          : [{ kind: 'cell', tab: 'Hoạt động', row: index + 2, header: 'Người ghi', value: 'chưa rõ' }],
      );
    },
  },
  {
    to: 6,
    name: '0006-tab',
    does: 'thêm tab Trình duyệt thử',
    reads: ['Trình duyệt thử', 'Cán bộ'],
    plan: (tabs) => [
      ...addTab(tabs, 'Trình duyệt thử', ['Kỳ', 'Việc', 'Lý do'], 'Báo cáo'),
      // One of today's definition, as a workbook of before would lack it.
      ...addTab(tabs, 'Cán bộ', ['Email', 'Họ tên', 'Đơn vị', 'Vai trò', 'Phụ trách tiêu chí'], 'Xóm'),
    ],
  },
];

export const NEWEST_MADE_UP = 6;
