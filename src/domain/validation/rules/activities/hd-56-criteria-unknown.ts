import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const hd56 = rowRule({
  id: 'HD-56',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('criteria', fields.criteria),
});
