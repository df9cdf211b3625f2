import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const kh16 = rowRule({
  id: 'KH-16',
  tab: 'plan',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('criteria', fields.criteria),
});
