import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes or groups of tab Nội dung. */
export const kh04 = rowRule({
  id: 'KH-04',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
