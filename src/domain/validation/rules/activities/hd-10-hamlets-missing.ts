import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Xóm blank for Một xóm or Liên xóm. */
export const hd10 = rowRule({
  id: 'HD-10',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => {
    const scope = valueOf(fields.scope);
    return scope === 'single' || scope === 'joint' ? missingCell('hamlets', fields.hamlets) : NO_OBJECTION;
  },
});
