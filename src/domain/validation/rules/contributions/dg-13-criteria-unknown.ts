import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const dg13 = rowRule({
  id: 'DG-13',
  tab: 'contributions',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('criteria', fields.criteria),
});
