import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** A setting that Loa Xóm does not know has no effect. */
export const ch03 = rowRule({
  id: 'CH-03',
  tab: 'settings',
  severity: 'info',
  check: ({ fields }) => unreadableCell('name', fields.name),
});
