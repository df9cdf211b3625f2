import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['target', 'cost'] as const;

/** Chỉ tiêu and Kinh phí are numbers of zero or more. */
export const kh10 = rowRule({
  id: 'KH-10',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
