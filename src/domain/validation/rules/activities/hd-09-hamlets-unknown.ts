import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: an unknown hamlet in Xóm. */
export const hd09 = rowRule({
  id: 'HD-09',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => unreadableCell('hamlets', fields.hamlets),
});
