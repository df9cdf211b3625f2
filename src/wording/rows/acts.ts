import { withGuarded } from '../access';
import { formatNumber } from '../../domain/text/format';
import type { RowTab } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../names';

const WHAT = { mend: 'ô', fill: 'dòng' } as const;
type Kind = keyof typeof WHAT;

/** Words of «Việc vừa sửa»: what one click wrote, and the way back. */
export const ACTS = {
  /** «Sửa 24 ô» */
  act: (kind: Kind, count: number, tabs: string) =>
    kind === 'mend'
      ? `Sửa ${formatNumber(count)} ô (${tabs})`
      : `Đưa ${formatNumber(count)} hoạt động dự kiến vào kế hoạch`,
  undone: (kind: Kind, undone: number, left: number) =>
    [
      undone === 0
        ? left > 0
          ? 'Chưa trả lại được chỗ nào.'
          : 'Lần này đã được hoàn tác, hoặc đã có lần sửa sau ở đúng các ô đó.'
        : kind === 'mend'
          ? `Đã trả ${formatNumber(undone)} ô về như trước khi sửa.`
          : `Đã bỏ ${formatNumber(undone)} dòng dự kiến.`,
      ...(left > 0 ? [`Để nguyên ${formatNumber(left)} ${WHAT[kind]}.`] : []),
    ].join(' '),
  leftAt: (tab: RowTab, row: number, field: string | null, code: string) =>
    [
      `${tabLabel(tab)}, dòng ${formatNumber(row)}`,
      ...(code === '' ? [] : [`(${code})`]),
      ...(field === null ? [] : [`cột ${headerName(tab, field)}`]),
    ].join(' '),
  leftWhy: withGuarded({
    changed: 'đã có người sửa tiếp.',
    gone: 'không còn nữa.',
    moved: 'vừa được sắp xếp hoặc gõ thêm; xin bấm lại.',
    formula: 'nay có công thức.',
    'unknown-field': 'cột này không còn trong bảng tính.',
  }),
} as const;
