import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['confirmation', 'stage', 'fundingSource'] as const;

/** Giai đoạn, Nguồn kinh phí, Xác nhận take values of their lists. */
export const hd57 = rowRule({
  id: 'HD-57',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
