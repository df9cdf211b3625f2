import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const tc05 = rowRule({
  id: 'TC-05',
  tab: 'criteria',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
