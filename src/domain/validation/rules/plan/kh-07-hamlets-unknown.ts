import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Xóm holds known hamlets; blank means every hamlet. */
export const kh07 = rowRule({
  id: 'KH-07',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => unreadableCell('hamlets', fields.hamlets),
});
