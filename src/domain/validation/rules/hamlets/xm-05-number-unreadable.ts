import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['households', 'people'] as const;

/** Số hộ and Số khẩu are numbers of zero or more. */
export const xm05 = rowRule({
  id: 'XM-05',
  tab: 'hamlets',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
