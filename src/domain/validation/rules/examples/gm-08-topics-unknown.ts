import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const gm08 = rowRule({
  id: 'GM-08',
  tab: 'examples',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
