import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['from', 'to'] as const;

/** Từ ngày and Đến ngày are days. */
export const kh08 = rowRule({
  id: 'KH-08',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
